export { Anbefalinger, type Innhentet } from './application/anbefalinger';
export { Godkjenningssaker } from './application/godkjenningssaker';
export { Godkjenningstjeneste } from './application/godkjenningstjeneste';
export { Maalavgjorelser, type Maalhandlingsvalg, type Tidligere } from './application/maalavgjorelser';
export { GodkjenningModule } from './godkjenning.module';
export { godkjenningEntities } from './persistence/entities';
export { Tidligereavgjorelser } from './application/tidligereavgjorelser';
export { Tidligeremeldinger } from './application/tidligeremeldinger';
