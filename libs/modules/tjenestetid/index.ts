export { tjenestetidEntities } from './persistence/entities';
export { TjenestetidModule } from './tjenestetid.module';
