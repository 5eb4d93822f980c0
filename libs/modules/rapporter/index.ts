export { Journalkontroll, type Kontrollresultat } from './application/journalkontroll';
export { RapporterModule } from './rapporter.module';
