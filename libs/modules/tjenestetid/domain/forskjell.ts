import type { CalendarDate } from '@kp/kernel/calendar-date';
import { toHundredelerNed, toHundredelerOpp } from './enheter';
import { type Krav, type Kravnivaa, TOTALT } from './krav';
import type { Samlet } from './samlet';
import type { Stand } from './tjenesteperiode';
import type { Tjenestetid } from './tjenestetid';

/** What the service time of one doctor comes to, in what matters to the doctor. */
export interface Utfall {
  readonly krav: readonly Omit<Krav, 'dag' | 'hoeyst'>[];
  readonly dag: CalendarDate | null;
  readonly avrundet: boolean;
  /** LIS1: days to be served again, over all parts. */
  readonly resttjeneste: number;
  /** How many things there are to look over. */
  readonly merknader: number;
}

/** The demand on the sum of all parts, beside those of one utdanningsløp. */
export const SAMLET = 'SAMLET';

/** One demand at one level, as it is shown. */
export interface Kravside extends Kravnivaa {
  readonly minst: number | null;
}

/** A demand that stands otherwise: at the surest level where it can be seen. Null where the rule set has no such demand. */
export interface Kravforskjell {
  readonly krav: string;
  readonly stand: Stand;
  readonly foer: Kravside | null;
  readonly etter: Kravside | null;
}

export const toUtfall = ({ krav, prognose, lis1, funn }: Tjenestetid): Utfall => ({
  krav,
  dag: prognose.dag,
  avrundet: prognose.avrundet,
  resttjeneste: lis1[2].reduce((sum, del) => sum + del.resttjeneste, 0),
  merknader: funn.length,
});

export function samletUtfall({ minst, nivaaer: [bekreftet, medRegistrert, medPlanlagt] }: Samlet): Utfall {
  const krav = [{ krav: SAMLET, minst, bekreftet, medRegistrert, medPlanlagt }];
  return { krav, dag: null, avrundet: false, resttjeneste: 0, merknader: 0 };
}

/** Whether a doctor sees another figure, day, rest service or remark. */
export const isAnnerledes = (foer: Utfall, etter: Utfall): boolean =>
  foer.dag !== etter.dag ||
  foer.avrundet !== etter.avrundet ||
  foer.resttjeneste !== etter.resttjeneste ||
  foer.merknader !== etter.merknader ||
  listKravforskjeller(foer, etter).length > 0;

/** Which demands stand otherwise, the total first. */
export function listKravforskjeller(foer: Utfall, etter: Utfall): Kravforskjell[] {
  const names = new Set([TOTALT, ...[...foer.krav, ...etter.krav].map(({ krav }) => krav)]);
  return [...names].flatMap((krav) => {
    const [before, after] = [foer, etter].map((utfall) => utfall.krav.find((k) => k.krav === krav));
    const found = LEVELS.find(([, level]) => shown(before?.[level]) !== shown(after?.[level]));
    if (!found) return [];
    const [stand, level] = found;
    return [{ krav, stand, foer: sideOf(before, level), etter: sideOf(after, level) }];
  });
}

const LEVELS = [
  ['BEKREFTET', 'bekreftet'],
  ['REGISTRERT', 'medRegistrert'],
  ['PLANLAGT', 'medPlanlagt'],
] as const;

/** Two figures that look the same are the same. */
const shown = (nivaa: Kravnivaa | undefined): string =>
  nivaa === undefined
    ? ''
    : [toHundredelerNed(nivaa.telt), toHundredelerOpp(nivaa.mangler), nivaa.manglerDager, nivaa.oppfylt].join(' ');

const sideOf = (krav: Utfall['krav'][number] | undefined, level: (typeof LEVELS)[number][1]): Kravside | null =>
  krav === undefined ? null : { ...krav[level], minst: krav.minst };
