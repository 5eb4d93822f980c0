import { AnbefalingEntity } from './anbefaling.entity';
import { AttestasjonEntity } from './attestasjon.entity';
import { TidligereGodkjenningMaalEntity } from './tidligere-godkjenning-maal.entity';
import { TidligereGodkjenningEntity } from './tidligere-godkjenning.entity';
import { TidligereHendelseEntity } from './tidligere-hendelse.entity';

/** The tables of this module; handed to the data sources by the application. */
export const godkjenningEntities = [
  ...[AnbefalingEntity, AttestasjonEntity],
  ...[TidligereGodkjenningEntity, TidligereGodkjenningMaalEntity, TidligereHendelseEntity],
];
