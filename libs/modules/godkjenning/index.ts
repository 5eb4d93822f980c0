export { godkjenningEntities } from './persistence/entities';
