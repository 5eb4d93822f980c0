import { isCalendarDate } from '@kp/kernel/calendar-date';
import { isOrdered } from '@kp/kernel/period';
import type { FravaerSomAndel, FravaerSomDager, Kategorikrav, Parameter, Regelsett, Utgave } from './regelsett';

/** What is wrong with a rule set, and where. */
export interface Regelsettfeil {
  readonly regelsett: string;
  readonly kode:
    'DATO' | 'TALL' | 'KILDE' | 'UKJENT_UTEN_MERKE' | 'MINST_OVER_HOEYST' | 'SUM_OVER_TOTALT' | 'KATEGORI' | 'OVERLAPP';
  readonly felt: string;
}

type Funnet = Omit<Regelsettfeil, 'regelsett'>;
type Navngitt = readonly [felt: string, parameter: Parameter<unknown>];

/** Every fault of a set of rule sets; empty when it can be used. */
export function findRegelsettfeil(alle: readonly Utgave[]): Regelsettfeil[] {
  return alle.flatMap((regelsett) => {
    const overlapp = alle.some((annet) => annet !== regelsett && isSammeTid(annet, regelsett));
    const found: Funnet[] = [
      ...checkVersjon(regelsett),
      ...(overlapp ? [{ kode: 'OVERLAPP', felt: 'gyldigFra' } as const] : []),
      ...listParametere(regelsett).flatMap(checkParameter),
      ...('fordeling' in regelsett ? [...checkFordeling(regelsett), ...checkFravaer(regelsett)] : []),
    ];
    return found.map((feil) => ({ regelsett: `${regelsett.kode} ${regelsett.versjon}`, ...feil }));
  });
}

type Gyldighet = Pick<Regelsett, 'gyldigFra' | 'gyldigTil'>;

const isSammeTid = (a: Gyldighet & { kode: string }, b: Gyldighet & { kode: string }): boolean =>
  a.kode === b.kode && (b.gyldigTil ?? '9999') >= a.gyldigFra && (a.gyldigTil ?? '9999') >= b.gyldigFra;

function checkVersjon({ gyldigFra, gyldigTil }: Gyldighet): Funnet[] {
  const real = isCalendarDate(gyldigFra) && (gyldigTil === null || isCalendarDate(gyldigTil));
  return real && isOrdered({ fra: gyldigFra, til: gyldigTil }) ? [] : [{ kode: 'DATO', felt: 'gyldigFra' }];
}

export function listParametere(regelsett: Utgave): Navngitt[] {
  const common: Navngitt[] = [
    ['totalt', regelsett.totalt],
    ['toleranse', regelsett.toleranse],
  ];
  if (!('fordeling' in regelsett)) return common;
  const { fordeling, minsteStilling, lengstePeriodeAar, veiledning, fravaer } = regelsett;
  const { gruppeMinst, ...timer } = veiledning;
  return [
    ...common,
    ['fordeling', fordeling],
    ['minsteStilling', minsteStilling],
    ['lengstePeriodeAar', lengstePeriodeAar],
    ...(fordeling.verdi ?? []).flatMap(listGrenser),
    ...Object.entries(timer),
    ...(gruppeMinst ? [['gruppeMinst', gruppeMinst.maaneder] as const] : []),
    ...listFravaer(fravaer),
  ];
}

const listGrenser = ({ kategori, minst, hoeyst }: Kategorikrav): Navngitt[] => [
  ...(minst ? [[`${kategori}.minst`, minst] as const] : []),
  ...(hoeyst ? [[`${kategori}.hoeyst`, hoeyst] as const] : []),
];

const listFravaer = (fravaer: FravaerSomAndel | FravaerSomDager): Navngitt[] =>
  fravaer.slag === 'ANDEL'
    ? [['fravaerAndelFri', fravaer.fravaerAndelFri]]
    : [['dagslag', fravaer.dagslag], ...Object.entries(fravaer.friDager)];

function checkParameter([felt, { verdi, merke, kilde }]: Navngitt): Funnet[] {
  const found: Funnet[] = [];
  if (kilde.trim() === '') found.push({ kode: 'KILDE', felt });
  if (verdi === null && merke !== 'U') found.push({ kode: 'UKJENT_UTEN_MERKE', felt });
  if (typeof verdi === 'number' && !(Number.isFinite(verdi) && verdi >= 0)) found.push({ kode: 'TALL', felt });
  return found;
}

function checkFordeling({ fordeling, totalt }: Regelsett): Funnet[] {
  const krav = fordeling.verdi;
  if (krav === null) return [];
  const names = new Set(krav.map(({ kategori }) => kategori));
  const leastOf = krav.reduce((sum, { minst }) => sum + (minst?.verdi ?? 0), 0);
  const crossed = krav.filter(({ minst, hoeyst }) => minst && hoeyst && minst.verdi > hoeyst.verdi);
  return [
    ...(names.size === krav.length && krav.length > 0 ? [] : [{ kode: 'KATEGORI', felt: 'fordeling' } as const]),
    ...(leastOf > totalt.verdi ? [{ kode: 'SUM_OVER_TOTALT', felt: 'fordeling' } as const] : []),
    ...crossed.map(({ kategori }) => ({ kode: 'MINST_OVER_HOEYST', felt: kategori }) as const),
  ];
}

/** The free share is whole per cent, or the arithmetic would not be exact; free days are given for every part. */
function checkFravaer({ fravaer, fordeling }: Regelsett): Funnet[] {
  if (fravaer.slag === 'ANDEL') {
    const { verdi } = fravaer.fravaerAndelFri;
    return Number.isInteger(verdi) && verdi <= 100 ? [] : [{ kode: 'TALL', felt: 'fravaerAndelFri' }];
  }
  const missing = (fordeling.verdi ?? []).filter(({ kategori }) => !(kategori in fravaer.friDager));
  return missing.map(({ kategori }) => ({ kode: 'KATEGORI', felt: `friDager.${kategori}` }));
}
