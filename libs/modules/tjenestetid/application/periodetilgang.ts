import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { containsDate, type Period } from '@kp/kernel/period';
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

/** The attachment that gives a virksomhet's leder the right to attest: one in force, else the last that ended in time. */
export function findAttesttilknytning(
  tilknytninger: readonly Plass[],
  virksomhetId: string,
  idag: string,
): Plass | undefined {
  const here = tilknytninger.filter((t) => t.virksomhetId === virksomhetId);
  const ended = here.filter(({ til }) => til !== null && til < idag && idag <= addMonths(til, LESETID_ETTER_SLUTT_MND));
  return here.find((t) => containsDate(t, idag)) ?? ended.sort((a, b) => (a.fra < b.fra ? 1 : -1))[0];
}

/** The case of one period or division, as the guards want it; `alle` are those of its kind. */
export function lagPeriodesak(
  periode: Attesterbar,
  alle: readonly Attesterbar[],
  { brukerId, tilgang, roller, tilknytninger, idag }: Forhold,
  valg: { tilDato: string | null; begrunnelse: string | null } = { tilDato: null, begrunnelse: null },
): Periodesak {
  const sted = findAttesttilknytning(tilknytninger, periode.virksomhetId, idag);
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
