import { VarselEntity } from './varsel.entity';
import { VarselperiodeEntity } from './varselperiode.entity';
import { VarselvalgEntity } from './varselvalg.entity';

/** The tables of this module; handed to the data sources by the application. */
export const varslerEntities = [VarselEntity, VarselvalgEntity, VarselperiodeEntity];
