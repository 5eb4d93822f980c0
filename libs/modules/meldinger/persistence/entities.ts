import { KunngjoeringMottakerEntity } from './kunngjoering-mottaker.entity';
import { KunngjoeringEntity } from './kunngjoering.entity';
import { MeldingEntity } from './melding.entity';
import { MeldingstraadEntity } from './meldingstraad.entity';
import { TraadleserEntity } from './traadleser.entity';
import { TraadpartEntity } from './traadpart.entity';

/** The tables of this module; handed to the data sources by the application. */
export const meldingerEntities = [
  MeldingstraadEntity,
  TraadpartEntity,
  TraadleserEntity,
  MeldingEntity,
  KunngjoeringEntity,
  KunngjoeringMottakerEntity,
];
