import type { CalendarDate } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';

/** Where a day of service stands: attested by the leder, served, or still to come. In the order in which they count. */
export const STANDER = ['BEKREFTET', 'REGISTRERT', 'PLANLAGT'] as const;
export type Stand = (typeof STANDER)[number];

/** The leder's word that what was entered holds to and with a day; never later than the day it is given. */
export interface Attest {
  readonly til: CalendarDate;
  /** The instant it was given, UTC with `Z`. */
  readonly gitt: string;
}

/** What the responsible virksomhet's status says on some days; elsewhere service does not count (module virksomheter). */
export interface Statusperiode extends Period {
  readonly utfall: 'TELLER' | 'TELLER_NAAR_VEDTAK';
}

/** One post in one category at one place; `til: null` is open (domene.md section 2, «A period»). */
export interface Tjenesteperiode extends Period {
  readonly id: string;
  readonly virksomhetId: string;
  readonly arenaId: string;
  readonly kategori: string;
  /** Hundredths of a per cent, 1–10 000. */
  readonly stilling: number;
  /** The instant it was entered, UTC with `Z`. */
  readonly registrert: string;
  readonly attester: readonly Attest[];
  /** Abroad or in another specialty, with its document: no status is asked for, and it is shown apart. */
  readonly godkjentAnnetSted: boolean;
  readonly status: readonly Statusperiode[];
  /** The virksomhet's own arena, or the days on which an agreement covers it. */
  readonly arenadager: 'EGEN' | readonly Period[];
}

/** Holiday, courses and other training absence are not absence; why somebody else was away is not kept. */
export const FRAVAERSSLAG = ['FERIE', 'KURS', 'ANNEN_UTDANNING', 'ANNET'] as const;
export type Fravaersslag = (typeof FRAVAERSSLAG)[number];

/** Away from one post. `grad` is of that post, in whole per cent 1–100. */
export interface Fravaer extends Period {
  readonly id: string;
  readonly periodeId: string;
  readonly slag: Fravaersslag;
  readonly grad: number;
  /** LIS1 only: the days the leder has set for what is attested, whole or half; null as long as only the proposal stands. */
  readonly dagerSatt: number | null;
}

/** What each post may count with on some days, stated by the LIS; holds as far as the leder's attest reaches. */
export interface Fordeling extends Period {
  readonly id: string;
  readonly andeler: readonly { readonly periodeId: string; readonly andel: number }[];
  readonly attest: Attest | null;
}

/** Everything that is counted in one utdanningsløp. What-if is the same with something changed. */
export interface Grunnlag {
  readonly perioder: readonly Tjenesteperiode[];
  readonly fravaer: readonly Fravaer[];
  readonly fordelinger: readonly Fordeling[];
  /** The day of authorisation, where it is known. */
  readonly autorisert: CalendarDate | null;
}

/** Service approved elsewhere is summed under this name, apart from the categories. */
export const ANNET_STED = 'ANNET_STED';

export const kategoriOf = (periode: Tjenesteperiode): string =>
  periode.godkjentAnnetSted ? ANNET_STED : periode.kategori;

export const isRegnetFravaer = ({ slag }: Fravaer): boolean => slag === 'ANNET';
