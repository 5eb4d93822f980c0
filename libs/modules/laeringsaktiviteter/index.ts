export { Aktiviteter } from './application/aktiviteter';
export type { Aktivitetsbilde } from './application/aktivitetsvisning';
export { Bevis } from './application/bevis';
export { AKTIVITETSTYPER, type Aktivitetstype } from './domain/aktivitet';
export { AktivitetResponse } from './http/dto/aktivitet.response';
export { toResponse as toAktivitetResponse } from './http/visning';
export { LaeringsaktiviteterModule } from './laeringsaktiviteter.module';
export { laeringsaktiviteterEntities } from './persistence/entities';
