export { Varselliste } from './application/varselliste';
export { Varsler } from './application/varsler';
export { varslerEntities } from './persistence/entities';
export { VarslerModule } from './varsler.module';
