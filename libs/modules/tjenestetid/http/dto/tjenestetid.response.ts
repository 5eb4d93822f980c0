import type { Rollenavn } from '@kp/kernel/rolle';
import type { Fravaersslag, Stand } from '../../domain/tjenesteperiode';
import type { Periodehandling, Periodetilstand } from '../../domain/periode-tabell';
import { TjenestefordelingResponse } from './fordeling.response';
import {
  GjeldendeRegelsettResponse,
  Lis1delResponse,
  PeriodetellingResponse,
  SamletTjenestetidResponse,
  TjenestefunnResponse,
  TjenestekravResponse,
  TjenesteprognoseResponse,
} from './tjenestetall.response';

export class TjenesteNavnResponse {
  id!: string;
  navn!: string;
}

export class TjenestefravaerResponse {
  id!: string;
  slag!: Fravaersslag;
  fra!: string;
  til!: string | null;
  grad!: number;
  /** LIS1: whole or half days as the portal proposes them for all of it, and as the leder has set them for what is attested. */
  dagerForeslaatt!: number | null;
  dagerSatt!: number | null;
  /** LIS1: what is proposed for the days up to today that no attest has reached; null when there are none. */
  dagerUattestert!: number | null;
}

export class AnnetStedResponse {
  tittel!: string;
  utsteder!: string;
  dato!: string;
}

/** Days of the period with one standing. */
export class PeriodedelResponse {
  stand!: Stand;
  fra!: string;
  til!: string | null;
}

export class TjenestehandlingResponse {
  handling!: string;
  av!: TjenesteNavnResponse;
  rolle!: Rollenavn;
  tilDato!: string | null;
  dagerForeslaatt!: number | null;
  dagerSatt!: number | null;
  /** Comment or reason. */
  tekst!: string | null;
  tid!: string;
  signaturNr!: number | null;
  kontrollkode!: string | null;
}

export class TjenesteVenterResponse {
  /** With whom it lies: the virksomhet whose leder is to attest, or the LIS by name. */
  hos!: string;
  sidenTid!: string;
}

export class TjenesteperiodeResponse {
  id!: string;
  virksomhet!: TjenesteNavnResponse;
  arena!: TjenesteNavnResponse | null;
  kategori!: string;
  /** Per cent, at most two decimals. */
  stilling!: number;
  fra!: string;
  til!: string | null;
  tilstand!: Periodetilstand;
  /** To and with this day the period is locked. */
  attestertTil!: string | null;
  annetSted!: AnnetStedResponse | null;
  /** The attested period this one corrects. */
  erstatterId!: string | null;
  /** A correction of this period that is not attested yet, or the one that replaced it. */
  rettetAvId!: string | null;
  /** Why it was corrected. */
  begrunnelse!: string | null;
  fravaer!: TjenestefravaerResponse[];
  deler!: PeriodedelResponse[];
  /** Null for a correction that does not count yet, and for one that has been replaced. */
  teller!: PeriodetellingResponse | null;
  venter!: TjenesteVenterResponse | null;
  /** Signed acts, oldest first. */
  attester!: TjenestehandlingResponse[];
  tillatteHandlinger!: Periodehandling[];
  /** The days an attest given now may reach to; null when the caller may not attest. */
  attestFraDato!: string | null;
  attestTilDato!: string | null;
  registrertTid!: string;
  versjon!: number;
}

export class TjenesteperiodeLagretResponse {
  periode!: TjenesteperiodeResponse;
  /** What is odd about the record after the saving. */
  funn!: TjenestefunnResponse[];
}

export class PeriodeFjernetResponse {
  fjernet!: true;
}

/** Hours as text with two decimals; null where nobody has set them. */
export class TjenesteveiledningResponse {
  forventetTimer!: string | null;
  gitteTimer!: string | null;
}

export class TjenestestedResponse extends TjenesteNavnResponse {
  arenaer!: TjenesteNavnResponse[];
}

export class TjenestegrenseResponse {
  fra!: string | null;
  til!: string | null;
}

export class TjenestetidResponse {
  utdanningslopId!: string;
  lis!: TjenesteNavnResponse;
  spesialitet!: string;
  /** The role in which the caller reads. */
  somRolle!: Rollenavn;
  idag!: string;
  /** The leder of an ended attachment sees what lies within its dates; then krav, prognose, lis1 and veiledning are left out. */
  begrenset!: TjenestegrenseResponse | null;
  autorisert!: string | null;
  regelsett!: GjeldendeRegelsettResponse;
  perioder!: TjenesteperiodeResponse[];
  fordelinger!: TjenestefordelingResponse[];
  krav!: TjenestekravResponse[];
  /** Every utdanningsløp of the person together; only the LIS gets it, as others may not have access to them all. */
  samlet!: SamletTjenestetidResponse | null;
  prognose!: TjenesteprognoseResponse | null;
  lis1!: Lis1delResponse[];
  funn!: TjenestefunnResponse[];
  veiledning!: TjenesteveiledningResponse | null;
  /** The virksomheter the LIS is or was attached to, with their places. */
  steder!: TjenestestedResponse[];
  tillatteHandlinger!: 'registrer'[];
}

export class TjenesteproveResponse {
  /** Findings of the period being typed, and those about the time between periods. */
  funn!: TjenestefunnResponse[];
  /** What the period will count with; null when it cannot be saved. */
  teller!: PeriodetellingResponse | null;
  kravFoer!: TjenestekravResponse[];
  kravEtter!: TjenestekravResponse[];
  prognoseFoer!: TjenesteprognoseResponse;
  prognoseEtter!: TjenesteprognoseResponse;
}
