import { AnbefalingEntity } from './anbefaling.entity';
import { AttestasjonEntity } from './attestasjon.entity';

/** The tables of this module; handed to the data sources by the application. */
export const godkjenningEntities = [AnbefalingEntity, AttestasjonEntity];
