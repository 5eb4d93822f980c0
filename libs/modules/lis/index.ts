export { Journaltilgang } from './application/journaltilgang';
export { Maaltilstand } from './application/maal';
export { type Maalhandling, type Maaltilstandsnavn, type Maalvakt, maalTabell } from './domain/maal-tabell';
export type { Tilgang } from './domain/tilgang';
export { LisModule } from './lis.module';
export { lisEntities } from './persistence/entities';
export type { Maalsak } from './persistence/maal.repository';
export type { TilknytningRad } from './persistence/tilgang.repository';
