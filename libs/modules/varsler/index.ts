export { Sammendrag } from './application/sammendrag';
export { Varselliste } from './application/varselliste';
export { Varsler } from './application/varsler';
export { Ventekilder, type Ventepost } from './application/ventekilder';
export { type Varselgruppe } from './domain/varselgruppe';
export { VARSELSLAG, type Varselslag, gruppeFor } from './domain/varselslag';
export { varslerEntities } from './persistence/entities';
export { VarslerModule } from './varsler.module';
