export { RapporterModule } from './rapporter.module';
