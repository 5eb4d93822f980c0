export { veiledereEntities } from './persistence/entities';
