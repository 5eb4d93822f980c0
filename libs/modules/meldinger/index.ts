export { Kunngjoeringer, type KunngjoeringInn } from './application/kunngjoeringer';
export { Kunngjoeringsutsending } from './application/kunngjoeringsutsending';
export { type NyTraad, Traader } from './application/traader';
export { MeldingerModule } from './meldinger.module';
export { meldingerEntities } from './persistence/entities';
