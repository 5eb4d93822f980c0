import {
  Buildings3Icon,
  HatSchoolIcon,
  HospitalIcon,
  FlagCrossIcon,
  PersonCheckmarkIcon,
  PersonIcon,
  PersonSuitIcon,
  StethoscopeIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import type { Rolletype } from '../shared/lib/meg';
import type { IkonType } from '../shared/ui/ikon';

export const ROLLEIKON: Readonly<Record<Rolletype, IkonType>> = {
  LIS: PersonIcon,
  VEILEDER: HatSchoolIcon,
  SUPERVISOR: StethoscopeIcon,
  LEDER: PersonSuitIcon,
  STEDFORTREDER: PersonSuitIcon,
  DELEGERT_GODKJENNER: PersonCheckmarkIcon,
  ALIS_KONTOR: Buildings3Icon,
  STATSFORVALTER: FlagCrossIcon,
  HELSEDIREKTORATET: HospitalIcon,
  EIER: WrenchIcon,
};
