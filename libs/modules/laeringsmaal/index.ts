export { type Forhaandsvalg, type Forhaandsvisning, Katalogimport, type Importvalg } from './application/katalogimport';
export { Katalogoppslag } from './application/katalogoppslag';
export type { AnbefaltAktivitet, StedForGodkjenning } from './domain/katalograd';
export { KATALOGSPESIALITETER, type Katalogspesialitet } from './domain/katalogspesialitet';
export type { Laeringsmaal } from './domain/laeringsmaal';
export { LaeringsmaalModule } from './laeringsmaal.module';
export { laeringsmaalEntities } from './persistence/entities';
export type { GjeldendeKatalog } from './persistence/katalog.repository';
