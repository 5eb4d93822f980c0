export { Signaturkontroll } from './application/kontroll';
export { revisjonEntities } from './persistence/entities';
export { RevisjonModule } from './revisjon.module';
