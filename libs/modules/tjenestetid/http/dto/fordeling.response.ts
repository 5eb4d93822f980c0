import type { Rollenavn } from '@kp/kernel/rolle';
import type { Periodehandling, Periodetilstand } from '../../domain/periode-tabell';

/** The post a share is of, as it stands now. */
export class FordeltPeriodeResponse {
  id!: string;
  sted!: string;
  kategori!: string;
  /** Per cent, at most two decimals. */
  stilling!: number;
}

/** Months with two decimals on the days of the division up to today. */
export class AndelsvirkningResponse {
  periodeId!: string;
  foer!: string;
  etter!: string;
}

export class AndelResponse {
  periode!: FordeltPeriodeResponse;
  /** The most the post counts with, per cent of a day. */
  prosent!: number;
  /** As it counts now, and as it will when the leder has confirmed; null once nothing waits. */
  virkning!: AndelsvirkningResponse | null;
}

export class FordelingNavnResponse {
  id!: string;
  navn!: string;
}

export class FordelingshandlingResponse {
  handling!: string;
  av!: FordelingNavnResponse;
  rolle!: Rollenavn;
  tilDato!: string | null;
  /** Comment or reason. */
  tekst!: string | null;
  tid!: string;
  signaturNr!: number;
}

export class FordelingVenterResponse {
  /** With whom it lies: the virksomhet whose leder is to attest, or the LIS by name. */
  hos!: string;
  sidenTid!: string;
}

/** The LIS's own division of a day of more than 100 %. It holds as far as the leder has attested it. */
export class TjenestefordelingResponse {
  id!: string;
  /** Where the LIS is attached on these days. */
  virksomhet!: FordelingNavnResponse;
  fra!: string;
  til!: string | null;
  andeler!: AndelResponse[];
  tilstand!: Periodetilstand;
  attestertTil!: string | null;
  /** The attested division this one corrects. */
  erstatterId!: string | null;
  /** A correction of this division that is not attested yet, or the one that replaced it. */
  rettetAvId!: string | null;
  /** Why it was corrected. */
  begrunnelse!: string | null;
  venter!: FordelingVenterResponse | null;
  /** Signed acts, oldest first. */
  attester!: FordelingshandlingResponse[];
  tillatteHandlinger!: Periodehandling[];
  /** The days an attest given now may reach to; null when the caller may not attest. */
  attestFraDato!: string | null;
  attestTilDato!: string | null;
  registrertTid!: string;
  versjon!: number;
}

export class FordelingsproeveResponse {
  andeler!: AndelsvirkningResponse[];
}

export class FordelingFjernetResponse {
  fjernet!: true;
}
