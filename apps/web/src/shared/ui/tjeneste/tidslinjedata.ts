import { dagerMellom } from '../../lib/dato';
import type { Stand } from '../../lib/tjenesteord';
import type { Tjenesteperiode, Tjenesteprognose } from '../../lib/tjenestetid';

/** What the picture needs of a period; the calculator has periods that are stored nowhere. */
export type Tegnet = Pick<
  Tjenesteperiode,
  'id' | 'kategori' | 'stilling' | 'fra' | 'til' | 'fravaer' | 'deler' | 'teller' | 'tilstand'
>;

/** A stretch of the axis, in shares of it from 0 to 1. */
export interface Strekk {
  readonly fra: number;
  readonly bredde: number;
}

export interface Del extends Strekk {
  readonly noekkel: string;
  readonly stand: Stand;
  readonly stilling: number;
  /** How far it is drawn before an absence begins: that is where the percentage has room. */
  readonly fritt: number;
  readonly datoer: { readonly fra: string; readonly til: string | null };
}

export interface Hull extends Strekk {
  readonly noekkel: string;
  readonly grad: number;
  readonly datoer: { readonly fra: string; readonly til: string | null };
}

/** One line of the picture: a category, or one of several posts in it at the same time. */
export interface Spor {
  readonly kategori: string;
  /** The first line of its category carries the name. */
  readonly forst: boolean;
  readonly deler: readonly Del[];
  readonly fravaer: readonly Hull[];
  readonly mangler: (Strekk & { readonly maaneder: string }) | null;
}

export interface Tidslinjedata {
  readonly aar: readonly { readonly aar: number; readonly ved: number }[];
  readonly idag: number;
  readonly ferdig: number | null;
  readonly spor: readonly Spor[];
}

const MONTH_DAYS = 30.4375;
/** What is missing is drawn a little way after today, not at a date nobody has chosen. */
const GAP_MONTHS = 2;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const firstOf = (year: number): string => `${String(year)}-01-01`;
const latest = (...dates: readonly (string | null)[]): string =>
  dates.reduce<string>((best, date) => (date !== null && date > best ? date : best), '');

/** From the year of the first period to the end of the year in which everything is done. */
function findAkse(perioder: readonly Tegnet[], idag: string, ferdig: string | null) {
  const start = [idag, ...perioder.map(({ fra }) => fra)].sort()[0] ?? idag;
  const end = latest(idag, ferdig, ...perioder.map(({ fra, til }) => til ?? fra));
  const [first, last] = [yearOf(start), yearOf(end) + 1];
  const days = dagerMellom(firstOf(first), firstOf(last));
  const at = (date: string): number => Math.min(1, Math.max(0, dagerMellom(firstOf(first), date) / days));
  return { first, last, at, perDay: 1 / days };
}

type Akse = ReturnType<typeof findAkse>;

/** The last day is included. */
const strekk = ({ at, perDay }: Akse, fra: string, til: string | null): Strekk => {
  const start = at(fra);
  return { fra: start, bredde: (til === null ? 1 : Math.min(1, at(til) + perDay)) - start };
};

/** Posts of one category at the same time lie under each other. */
function fordel(perioder: readonly Tegnet[]): Tegnet[][] {
  const lanes: Tegnet[][] = [];
  for (const periode of [...perioder].sort((a, b) => (a.fra < b.fra ? -1 : 1))) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last?.til !== undefined && last.til !== null && last.til < periode.fra;
    });
    if (free) free.push(periode);
    else lanes.push([periode]);
  }
  return lanes;
}

function toDeler(akse: Akse, periode: Tegnet, ferdig: string | null): Del[] {
  const { id, stilling, deler } = periode;
  const holes = toHull(akse, periode);
  return deler.map(({ stand, fra, til }) => {
    const drawn = strekk(akse, fra, til ?? (ferdig !== null && ferdig > fra ? ferdig : null));
    const end = drawn.fra + drawn.bredde;
    const stops = holes.filter((hole) => hole.fra + hole.bredde > drawn.fra && hole.fra < end).map((hole) => hole.fra);
    const fritt = Math.max(0, Math.min(end, ...stops) - drawn.fra);
    return { ...drawn, fritt, noekkel: `${id} ${fra}`, stand, stilling, datoer: { fra, til } };
  });
}

const toHull = (akse: Akse, { fravaer, til }: Tegnet): Hull[] =>
  fravaer
    .filter(({ slag }) => slag === 'ANNET')
    .map((one) => ({ ...strekk(akse, one.fra, one.til ?? til), noekkel: one.id, grad: one.grad, datoer: one }));

type Prognose = Pick<Tjenesteprognose, 'dag' | 'grunner'>;

/** How many months of a category nobody has planned. */
const finnManko = ({ grunner }: Prognose, kategori: string): string | null => {
  const found = grunner.find(
    ({ kode, parametere }) => kode === 'MANGLER_OG_IKKE_PLANLAGT' && parametere['krav'] === kategori,
  );
  const months = found?.parametere['maaneder'];
  return typeof months === 'string' ? months : null;
};

function tegnManko(akse: Akse, months: string | null, after: string): Spor['mangler'] {
  if (months === null) return null;
  const fra = Math.min(0.94, akse.at(after) + GAP_MONTHS * MONTH_DAYS * akse.perDay);
  const bredde = Math.min(1 - fra, Number(months) * MONTH_DAYS * akse.perDay);
  return { fra, bredde, maaneder: months };
}

/** Where everything stands in the picture. `kategorier` gives the order of the lines. */
export function lagTidslinje(
  perioder: readonly Tegnet[],
  prognose: Prognose,
  kategorier: readonly string[],
  idag: string,
): Tidslinjedata {
  const drawn = perioder.filter(({ tilstand, teller }) => tilstand !== 'ERSTATTET' && teller !== null);
  const akse = findAkse(drawn, idag, prognose.dag);
  const names = [...new Set([...kategorier, ...drawn.map(({ kategori }) => kategori)])];
  const spor = names.flatMap((kategori): Spor[] => {
    const own = drawn.filter((periode) => periode.kategori === kategori);
    const manko = finnManko(prognose, kategori);
    const lanes = fordel(own);
    const after = latest(idag, ...own.map(({ fra, til }) => til ?? fra));
    return (lanes.length === 0 ? [[]] : lanes).map((lane, index) => ({
      ...{ kategori, forst: index === 0 },
      deler: lane.flatMap((periode) => toDeler(akse, periode, prognose.dag)),
      fravaer: lane.flatMap((periode) => toHull(akse, periode)),
      mangler: index === 0 && !own.some(({ til }) => til === null) ? tegnManko(akse, manko, after) : null,
    }));
  });
  const years = Array.from({ length: akse.last - akse.first }, (_, index) => akse.first + index);
  return {
    aar: years.map((aar) => ({ aar, ved: akse.at(firstOf(aar)) })),
    idag: akse.at(idag),
    ferdig: prognose.dag === null ? null : akse.at(prognose.dag),
    spor,
  };
}
