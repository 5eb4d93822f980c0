import { UtdanningslopEntity } from './utdanningslop.entity';
import { MaalplanEntity } from './maalplan.entity';
import { MaalEntity } from './maal.entity';
import { FremdriftEntity } from './fremdrift.entity';
import { TilknytningEntity } from './tilknytning.entity';
import { JournalaapningEntity } from './journalaapning.entity';
import { OvergangEntity } from './overgang.entity';
import { PermisjonEntity } from './permisjon.entity';

/** The tables of this module; handed to the data sources by the application. */
export const lisEntities = [
  UtdanningslopEntity,
  MaalplanEntity,
  MaalEntity,
  FremdriftEntity,
  TilknytningEntity,
  PermisjonEntity,
  JournalaapningEntity,
  OvergangEntity,
];
