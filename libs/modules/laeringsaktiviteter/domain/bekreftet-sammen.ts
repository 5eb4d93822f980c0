import { daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/** When many old entries are confirmed at one sitting, the veileder is told. No source names figures [U]: changed here only. */
export const SAMMENPARAMETERE = { mange: 10, eldreEnnDager: 30, innenSekunder: 60 } as const;

/** That somebody confirmed an entry. */
export interface Bekreftelse {
  readonly aktivitetId: string;
  readonly brukerId: string;
  readonly tid: string;
  /** The day the activity was done. */
  readonly dato: string;
}

/** What an entry was confirmed together with. */
export interface BekreftetSammen {
  readonly tid: string;
  /** How many others. */
  readonly andre: number;
  /** Whole days from the activities to the confirmation: of the newest and the oldest of them. */
  readonly yngstDager: number;
  readonly eldstDager: number;
}

interface Gammel extends Bekreftelse {
  readonly ms: number;
  readonly dager: number;
}

/**
 * Entries of one record that were confirmed by one person with many other old ones, each by its last confirmation. What
 * was undone since still happened: it counts for the others.
 */
export function finnSammen(bekreftelser: readonly Bekreftelse[]): Map<string, BekreftetSammen> {
  const events = byTime(bekreftelser).map(withAge);
  const last = new Map(events.map((one) => [one.aktivitetId, one]));
  const old = events.filter(({ dager }) => dager > SAMMENPARAMETERE.eldreEnnDager);
  const found = new Map<string, BekreftetSammen>();
  for (const [index, first] of old.entries()) {
    const group = minuteFrom(first, old.slice(index));
    if (group.length < SAMMENPARAMETERE.mange) continue;
    for (const one of group.filter((each) => last.get(each.aktivitetId) === each)) {
      // Of two minutes that overlap, the one with the most of them tells.
      if ((found.get(one.aktivitetId)?.andre ?? 0) < group.length - 1)
        found.set(one.aktivitetId, describe(group, one.tid));
    }
  }
  return found;
}

/** What the same person confirmed within a minute; an entry counts once. */
function minuteFrom(first: Gammel, later: readonly Gammel[]): Gammel[] {
  const until = first.ms + SAMMENPARAMETERE.innenSekunder * 1000;
  const same = later.filter(({ brukerId, ms }) => brukerId === first.brukerId && ms <= until);
  return [...new Map(same.map((one) => [one.aktivitetId, one])).values()];
}

function describe(group: readonly Gammel[], tid: string): BekreftetSammen {
  const ages = group.map(({ dager }) => dager);
  return { tid, andre: group.length - 1, yngstDager: Math.min(...ages), eldstDager: Math.max(...ages) };
}

function withAge(one: Bekreftelse): Gammel {
  const at = new Date(one.tid);
  return { ...one, ms: at.getTime(), dager: daysBetween(one.dato, osloDate(at)) };
}

const byTime = (bekreftelser: readonly Bekreftelse[]): Bekreftelse[] =>
  [...bekreftelser].sort((a, b) => Date.parse(a.tid) - Date.parse(b.tid));
