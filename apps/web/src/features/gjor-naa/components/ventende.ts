import type { Ventende } from '../../../shared/lib/gjor-naa';

type Slag = Ventende['slag'];

/** One row of «Du venter på»: a goal with everybody who has it, or all activities that lie with one person. */
export interface Venterad {
  readonly id: string;
  readonly slag: Slag;
  readonly tittel: string;
  readonly gjelderId: string;
  readonly hvem: readonly string[];
  readonly dager: number;
  /** More than one when activities are gathered. */
  readonly antall: number;
  /** Items to remind about: those that have waited a week, and that nobody was reminded of lately. */
  readonly kanPaaminnes: readonly string[];
  /** When somebody was last reminded of anything in the row. */
  readonly paaminnetTid: string | null;
  /** Others who may do it, once it has waited long. */
  readonly andre: readonly string[];
}

const keyOf = ({ slag, gjelderId, hos }: Ventende): string =>
  slag === 'BEKREFT_AKTIVITET' ? `${slag} ${hos}` : `${slag} ${gjelderId}`;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const DAYS_BEFORE_REMINDER = 7;

/** One item a person: who has several from the same doctor finds them all behind the first. */
function findRemindable(items: readonly Ventende[]): string[] {
  return unique(items.map(({ hos }) => hos)).flatMap((hos) => {
    const theirs = items.filter((item) => item.hos === hos);
    if (theirs.some(({ kanPaaminnesFra }) => kanPaaminnesFra !== null)) return [];
    return theirs
      .filter(({ dager }) => dager >= DAYS_BEFORE_REMINDER)
      .slice(0, 1)
      .map(({ id }) => id);
  });
}

const latest = (instants: readonly string[]): string | null => [...instants].sort().at(-1) ?? null;

/** Oldest first, as the server gives them; the days are those of the oldest in the row. */
export function samleVentende(ventende: readonly Ventende[]): Venterad[] {
  const groups = new Map<string, Ventende[]>();
  for (const item of ventende) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.entries()].flatMap(([id, items]) => {
    const [first] = items;
    if (!first) return [];
    return {
      id,
      slag: first.slag,
      tittel: first.tittel,
      gjelderId: first.gjelderId,
      hvem: unique(items.map(({ hos }) => hos)),
      dager: Math.max(...items.map(({ dager }) => dager)),
      antall: first.slag === 'BEKREFT_AKTIVITET' ? items.length : 1,
      kanPaaminnes: findRemindable(items),
      paaminnetTid: latest(items.flatMap(({ paaminnetTid }) => paaminnetTid ?? [])),
      andre: unique(items.flatMap(({ andreSomKan }) => andreSomKan)),
    };
  });
}

/** How many goals, activities, periods of service time and other things lie with others. */
export function tellVentende(
  ventende: readonly Ventende[],
): Readonly<Record<'maal' | 'aktiviteter' | 'perioder' | 'lister' | 'annet', number>> {
  const distinct = (slag: readonly Slag[]): number =>
    unique(ventende.filter((item) => slag.includes(item.slag)).map(({ gjelderId }) => gjelderId)).length;
  return {
    maal: distinct(['ANBEFAL_MAAL', 'GODKJENN_MAAL']),
    aktiviteter: distinct(['BEKREFT_AKTIVITET']),
    perioder: distinct(['ATTESTER_PERIODE']),
    lister: distinct(['BEKREFT_TIDLIGERE']),
    annet: distinct(['VURDER_FORSLAG', 'ATTESTER_FORDELING']),
  };
}
