import type { CalendarDate } from '@kp/kernel/calendar-date';

/** V: the words stood in the named source. S: a secondary or older source. U: not found, a local setting. */
export type Merke = 'V' | 'S' | 'U';

/** One figure of a rule set, with where it comes from; shown beside it on the screen. */
export interface Parameter<T = number> {
  readonly verdi: T;
  readonly merke: Merke;
  readonly kilde: string;
}

/** Least and most of a category, in months; null where the rule says nothing. */
export interface Kategorikrav {
  readonly kategori: string;
  readonly minst: Parameter | null;
  readonly hoeyst: Parameter | null;
}

export type Dagslag = 'ARBEIDSDAGER' | 'KALENDERDAGER';

/** LIS3: a free share of all units, in whole per cent. */
export interface FravaerSomAndel {
  readonly slag: 'ANDEL';
  readonly fravaerAndelFri: Parameter;
}

/** LIS1: free days for each part (category), never turned into months. */
export interface FravaerSomDager {
  readonly slag: 'DAGER';
  readonly friDager: Readonly<Record<string, Parameter>>;
  readonly dagslag: Parameter<Dagslag>;
}

/** Hours are null where none are known. */
export interface Veiledningskrav {
  readonly individuellTimerPerMaaned: Parameter<number | null>;
  readonly maanederPerAar: Parameter;
  readonly redusertForStilling: Parameter<boolean>;
  readonly gruppeTimer: Parameter<number | null>;
  readonly gruppeAar: Parameter<number | null>;
  /** Months of the group supervision that must fall in the category named, or null. */
  readonly gruppeMinst: { readonly kategori: string; readonly maaneder: Parameter } | null;
  /** What proves the group supervision; the portal does not count it. Null where no source says. */
  readonly gruppeBevis: Parameter<Gruppebevis | null>;
}

/** DIPLOM: the diploma of Legeforeningen. */
export const GRUPPEBEVIS = ['DIPLOM'] as const;
export type Gruppebevis = (typeof GRUPPEBEVIS)[number];

interface Versjon {
  readonly versjon: number;
  readonly gyldigFra: CalendarDate;
  readonly gyldigTil: CalendarDate | null;
}

export const REGELSETTKODER = ['LIS1', 'ALM', 'SAM', 'ARB'] as const;
export type Regelsettkode = (typeof REGELSETTKODER)[number];

/** What the service time of one utdanningsløp must be; all months are whole, or decimals of a month. */
export interface Regelsett extends Versjon {
  readonly kode: Regelsettkode;
  readonly totalt: Parameter;
  /** Null as long as no split is set: then there is no forecast, and the reason is given. */
  readonly fordeling: Parameter<readonly Kategorikrav[] | null>;
  readonly fravaer: FravaerSomAndel | FravaerSomDager;
  /** Fewer days short than this is «oppfylt, avrundet». */
  readonly toleranse: Parameter;
  /** A post below this per cent gives a notice and still counts. */
  readonly minsteStilling: Parameter;
  /** A period longer than so many years is taken for a typing error until somebody says otherwise. */
  readonly lengstePeriodeAar: Parameter;
  readonly veiledning: Veiledningskrav;
}

/** Part 1, part 3 and attested time in other specialties together, in months. */
export interface Samletregelsett extends Versjon {
  readonly kode: 'SAMLET';
  readonly totalt: Parameter;
  readonly toleranse: Parameter;
}

/** One edition of any rule set. */
export type Utgave = Regelsett | Samletregelsett;
export const UTGAVEKODER = [...REGELSETTKODER, 'SAMLET'] as const;
export type Utgavekode = (typeof UTGAVEKODER)[number];

/** The version of a rule set that is in force on a day, or undefined when there is none. */
export function findGjeldende<T extends Versjon & { readonly kode: string }>(
  versjoner: readonly T[],
  kode: T['kode'],
  dato: CalendarDate,
): T | undefined {
  return versjoner.find((r) => r.kode === kode && r.gyldigFra <= dato && (r.gyldigTil === null || dato <= r.gyldigTil));
}
