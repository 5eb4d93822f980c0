export { Attestoppgaver } from './application/attestoppgaver';
export { Periodeavgjorelser } from './application/periodeavgjorelser';
export { Periodelogg } from './application/periodelogg';
export { Tjenestejournal } from './application/tjenestejournal';
export { skrivEksempler } from './domain/eksempler/tabell';
export type { Periodeinnhold } from './domain/periode';
export { tjenestetidEntities } from './persistence/entities';
export { TjenestetidModule } from './tjenestetid.module';
