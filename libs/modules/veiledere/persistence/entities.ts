import { SupervisorforslagEntity } from './supervisorforslag.entity';

/** The tables of this module; handed to the data sources by the application. */
export const veiledereEntities = [SupervisorforslagEntity];
