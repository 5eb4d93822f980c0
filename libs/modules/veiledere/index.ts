export { type Bekrefter, Bekreftere } from './application/bekreftere';
export { veiledereEntities } from './persistence/entities';
export { VeiledereModule } from './veiledere.module';
