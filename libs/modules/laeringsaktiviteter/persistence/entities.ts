import { LaeringsaktivitetEntity } from './laeringsaktivitet.entity';
import { AktivitetMaalEntity } from './aktivitet-maal.entity';
import { AktivitetHendelseEntity } from './aktivitet-hendelse.entity';

/** The tables of this module; handed to the data sources by the application. */
export const laeringsaktiviteterEntities = [LaeringsaktivitetEntity, AktivitetMaalEntity, AktivitetHendelseEntity];
