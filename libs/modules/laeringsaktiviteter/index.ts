export { laeringsaktiviteterEntities } from './persistence/entities';
