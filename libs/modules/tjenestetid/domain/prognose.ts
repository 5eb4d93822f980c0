import type { CalendarDate } from '@kp/kernel/calendar-date';
import { toDato, toHundredelerNed } from './enheter';
import { type Krav, TOTALT } from './krav';
import type { Kravdager } from './kravdager';
import type { Lis1del } from './lis1';
import type { Regelsett } from './regelsett';
import type { Regnskap } from './regnskap';

/** Why there is no day, or what decides it; `enheter` are units, `dager` days at 100 % (rest service: days). */
export type Grunn =
  | { readonly kode: 'FORDELING_IKKE_FASTSATT' }
  | {
      readonly kode: 'MANGLER_OG_IKKE_PLANLAGT';
      readonly krav: string;
      readonly enheter: number;
      readonly dager: number;
    }
  | { readonly kode: 'RESTTJENESTE_IKKE_PLANLAGT'; readonly krav: string; readonly dager: number }
  | { readonly kode: 'RESTTJENESTE_TIL'; readonly krav: string; readonly dager: number; readonly dag: CalendarDate }
  | { readonly kode: 'OVER_MAKS'; readonly krav: string; readonly enheter: number }
  | { readonly kode: 'FRAVAER_TREKKES'; readonly enheter: number }
  | { readonly kode: 'SIST_OPPFYLT'; readonly krav: string; readonly dag: CalendarDate };

/** When every demand is met on today's plan, open periods running on. */
export interface Prognose {
  readonly dag: CalendarDate | null;
  /** The day rests on a demand that is met only within the tolerance. */
  readonly avrundet: boolean;
  /** The day the total has run, whatever else is missing: it cannot be earlier than this. */
  readonly tidligst: CalendarDate | null;
  readonly grunner: readonly Grunn[];
}

export interface Prognosegrunnlag {
  readonly regelsett: Regelsett;
  readonly kravdager: Kravdager;
  readonly krav: readonly Krav[];
  /** The account over all three standings. */
  readonly regnskap: Regnskap;
  /** Over all three standings; empty for LIS3. */
  readonly lis1: readonly Lis1del[];
}

/** The forecast in data; the words come from the page. */
export function lagPrognose(grunnlag: Prognosegrunnlag): Prognose {
  const { regelsett, kravdager } = grunnlag;
  if (regelsett.fordeling.verdi === null) {
    return { dag: null, avrundet: false, tidligst: null, grunner: [{ kode: 'FORDELING_IKKE_FASTSATT' }] };
  }
  const dag = finnDag(grunnlag);
  const ran = kravdager.dager.get(TOTALT);
  return {
    dag,
    avrundet: dag !== null && kravdager.avrundet,
    tidligst: dag ?? (ran === undefined ? null : toDato(ran)),
    grunner: listGrunner(grunnlag, dag),
  };
}

function finnDag({ kravdager, lis1 }: Prognosegrunnlag): CalendarDate | null {
  if (kravdager.alle === null || lis1.some(({ ferdig }) => ferdig === null)) return null;
  const days = [toDato(kravdager.alle), ...lis1.map(({ ferdig }) => ferdig ?? '')];
  return days.sort().at(-1) ?? null;
}

/** The last day often goes a little beyond: under 0.05 months, a day and a half, is no reason to read. */
const isWorthNaming = (enheter: number): boolean => toHundredelerNed(enheter) >= 5;

function listGrunner({ krav, regnskap, lis1 }: Prognosegrunnlag, dag: CalendarDate | null): Grunn[] {
  const last = krav.findLast((k) => k.dag !== null && k.dag === dag && k.minst !== null);
  // The total last: what a category lacks is more to the point, and fills the total with it.
  const missing = krav
    .filter((k) => k.minst !== null && k.dag === null)
    .sort((a, b) => Number(a.krav === TOTALT) - Number(b.krav === TOTALT));
  const over = regnskap.kategorier.filter(({ overMaks }) => isWorthNaming(overMaks));
  return [
    ...missing.map(({ krav, medPlanlagt }): Grunn => ({
      kode: 'MANGLER_OG_IKKE_PLANLAGT',
      krav,
      enheter: medPlanlagt.mangler,
      dager: medPlanlagt.manglerDager,
    })),
    ...lis1.flatMap(({ kategori, maanederFullfoert, ferdig, resttjeneste, avtjent }): Grunn[] =>
      maanederFullfoert !== null && ferdig === null
        ? [{ kode: 'RESTTJENESTE_IKKE_PLANLAGT', krav: kategori, dager: resttjeneste - avtjent }]
        : [],
    ),
    ...lis1.flatMap(({ kategori, ferdig, maanederFullfoert, resttjeneste }): Grunn[] =>
      ferdig !== null && ferdig === dag && ferdig !== maanederFullfoert
        ? [{ kode: 'RESTTJENESTE_TIL', krav: kategori, dager: resttjeneste, dag }]
        : [],
    ),
    ...over.map(({ kategori, overMaks }): Grunn => ({ kode: 'OVER_MAKS', krav: kategori, enheter: overMaks })),
    ...(isWorthNaming(regnskap.trukket) ? [{ kode: 'FRAVAER_TREKKES', enheter: regnskap.trukket } as const] : []),
    ...(last && dag !== null ? [{ kode: 'SIST_OPPFYLT', krav: last.krav, dag } as const] : []),
  ];
}
