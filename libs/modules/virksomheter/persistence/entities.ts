import { BrukerEntity } from './bruker.entity';
import { VirksomhetEntity } from './virksomhet.entity';
import { RolleEntity } from './rolle.entity';
import { VirksomhetStatusEntity } from './virksomhet-status.entity';
import { LaeringsarenaEntity } from './laeringsarena.entity';
import { LaeringsarenaMaalEntity } from './laeringsarena-maal.entity';
import { SamarbeidsavtaleEntity } from './samarbeidsavtale.entity';

/** The tables of this module; handed to the data sources by the application. */
export const virksomheterEntities = [
  BrukerEntity,
  VirksomhetEntity,
  RolleEntity,
  VirksomhetStatusEntity,
  LaeringsarenaEntity,
  LaeringsarenaMaalEntity,
  SamarbeidsavtaleEntity,
];
