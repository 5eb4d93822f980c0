import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { containsDate, overlapDays, type Period } from '@kp/kernel/period';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { Journaltilgang, LESETID_ETTER_SLUTT_MND, type Tilgang } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Attesterbar, findRettelse } from '../domain/periode';
import type { Periodesak } from '../domain/periode-tabell';

type Plass = Period & { readonly virksomhetId: string; readonly ansvarlig: boolean };

/** Who somebody is to the periods of one record. */
export interface Forhold {
  readonly brukerId: string;
  readonly tilgang: Tilgang;
  readonly roller: readonly AktivRolle[];
  readonly tilknytninger: readonly Plass[];
  readonly idag: string;
}

/** Who may do what with a period. Read in the transaction that decides. */
@Injectable()
export class Periodetilgang {
  constructor(
    private readonly journal: Journaltilgang,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  /** Null for those to whom the record does not exist. */
  *find(brukerId: string, utdanningslopId: string): Script<Forhold | null> {
    const tilgang = yield* this.journal.find(brukerId, utdanningslopId);
    if (!tilgang) return null;
    const roller = yield* this.roller.findActive(brukerId);
    const tilknytninger = yield* this.journal.findTilknytninger(utdanningslopId);
    return { brukerId, tilgang, roller, tilknytninger, idag: this.clock.today() };
  }
}

const LEDELSE: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER'];

type Attestert = Pick<Attesterbar, 'virksomhetId' | 'fra' | 'til'>;

/**
 * The attachment that gives the leder of a period's virksomhet the right to see and attest it: one in force, else the last
 * that ended in time and that the period has days in. A LIS may have been at the same place more than once.
 */
export function findAttesttilknytning(
  tilknytninger: readonly Plass[],
  periode: Attestert,
  idag: string,
): Plass | undefined {
  const here = tilknytninger.filter((t) => t.virksomhetId === periode.virksomhetId);
  const ended = here.filter((t) => isLesbar(t, idag) && overlapDays(periode, t, idag) > 0);
  return here.find((t) => containsDate(t, idag)) ?? ended.sort((a, b) => (a.fra < b.fra ? 1 : -1))[0];
}

const isLesbar = ({ til }: Plass, idag: string): boolean =>
  til !== null && til < idag && idag <= addMonths(til, LESETID_ETTER_SLUTT_MND);

/** The case of one period or division, as the guards want it; `alle` are those of its kind. */
export function lagPeriodesak(
  periode: Attesterbar,
  alle: readonly Attesterbar[],
  { brukerId, tilgang, roller, tilknytninger, idag }: Forhold,
  valg: { tilDato: string | null; begrunnelse: string | null } = { tilDato: null, begrunnelse: null },
): Periodesak {
  const sted = findAttesttilknytning(tilknytninger, periode, idag);
  const rolle = roller.find((r) => r.virksomhetId === periode.virksomhetId && LEDELSE.includes(r.rolle))?.rolle;
  const rettet = alle.find(({ id }) => id === periode.erstatterId);
  const rettelse = findRettelse(alle, periode.id);
  return {
    periode,
    lisId: tilgang.lisId,
    brukerId,
    leder: sted && rolle ? rolle : null,
    grense: sted && !containsDate(sted, idag) ? sted : null,
    underRettelse: rettelse !== undefined && rettelse.attestertTil === null,
    erstatterAttestertTil: periode.attestertTil === null ? (rettet?.attestertTil ?? null) : null,
    idag,
    ...valg,
  };
}
