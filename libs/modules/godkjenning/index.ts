export { Godkjenningstjeneste } from './application/godkjenningstjeneste';
export { GodkjenningModule } from './godkjenning.module';
export { godkjenningEntities } from './persistence/entities';
