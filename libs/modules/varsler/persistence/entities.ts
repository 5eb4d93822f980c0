import { VarselEntity } from './varsel.entity';

/** The tables of this module; handed to the data sources by the application. */
export const varslerEntities = [VarselEntity];
