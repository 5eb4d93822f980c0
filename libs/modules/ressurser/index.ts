export { Lenkesjekk } from './application/lenkesjekk';
export { Nettport } from './application/nettport';
export { Ressurspublisering } from './application/ressurspublisering';
export { Ressurssvar } from './application/ressurssvar';
export type { Ressursinnhold, Utgiver } from './domain/ressurs';
export { ressurserEntities } from './persistence/entities';
export { RessurserModule } from './ressurser.module';
