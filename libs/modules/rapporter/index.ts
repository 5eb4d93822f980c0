export { Etterkontroll } from './application/etterkontroll';
export { RapporterModule } from './rapporter.module';
