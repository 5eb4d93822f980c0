export { Bekreftere } from './application/bekreftere';
export { ForeslaaSupervisor } from './application/foreslaa-supervisor';
export { Kandidater } from './application/kandidater';
export type { Bekrefter } from './persistence/bekreftere.repository';
export { veiledereEntities } from './persistence/entities';
export { VeiledereModule } from './veiledere.module';
