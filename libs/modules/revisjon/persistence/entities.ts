import { SignaturloggEntity } from './signaturlogg.entity';
import { InnsynsloggEntity } from './innsynslogg.entity';

/** The tables of this module; handed to the data sources by the application. */
export const revisjonEntities = [SignaturloggEntity, InnsynsloggEntity];
