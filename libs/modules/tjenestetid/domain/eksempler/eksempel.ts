import type { CalendarDate } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import type { Regelsettkode } from '../regelsett';
import type {
  Attest,
  Fordeling,
  Fravaer,
  Fravaersslag,
  Grunnlag,
  Statusperiode,
  Tjenesteperiode,
} from '../tjenesteperiode';

/**
 * A case that can be checked by hand, in short form.
 *
 * `perioder`: `AAPEN 60 2025-01-15/2026-01-14 A` is category, per cent, dates (open: nothing after the stroke) and marks:
 * `A` attested to its end, `A2026-01-31` to a day, `A2026-01-31@2026-03-01` given another day; `S2024-03-01/` the status
 * counts on these days only, `V2024-03-01/` it waits for the decision, `S` never; `L2025-01-01/2025-06-30` the days of the
 * agreement on the arena, `L` none; `Pstasjonen` the place, where two share it; `X` approved elsewhere. Without a mark the status holds and the arena is their own.
 * `fravaer`: `1 100 2025-03-10/2025-04-06` is the period's number, per cent of the post, dates; then `FERIE`, `KURS` or
 * `ANNEN_UTDANNING`, or `=5.5` for the days the leder has set. `fordeling`: `1=40 2=60 2025-01-01/2025-06-30 A`.
 */
export interface Eksempel {
  readonly navn: string;
  /** ALM unless said. */
  readonly regelsett?: Regelsettkode;
  /** 21 November 2026 unless said. */
  readonly idag?: CalendarDate;
  readonly autorisert?: CalendarDate;
  readonly perioder: readonly string[];
  readonly fravaer?: readonly string[];
  readonly fordeling?: readonly string[];
  /** The same person's other utdanningsløp, for what is asked of them together. */
  readonly andreDeler?: readonly Pick<Eksempel, 'regelsett' | 'perioder'>[];
  /** What is asked (see svar.ts) and the answer, months to two decimals. */
  readonly venter: Readonly<Record<string, string>>;
}

export const EKSEMPELDAG: CalendarDate = '2026-11-21';

/** The short names of the categories. */
export const KATEGORINAVN: Readonly<Record<string, string>> = {
  AAPEN: 'AAPEN_USELEKTERT',
  ANNEN: 'ANNEN_ALLMENNMEDISINSK',
  INST: 'INSTITUSJON',
  SAMF: 'SAMFUNNSMEDISINSK',
  KLIN: 'KLINISK',
  SYK: 'SYKEHUS',
  KOM: 'KOMMUNE',
};

/** The short form unfolded; the nth period has the id `n`, and is entered (and attested on one day) in that order. */
export function toGrunnlag({ perioder, fravaer = [], fordeling = [], autorisert }: Eksempel): Grunnlag {
  return {
    perioder: perioder.map((text, index) => toPeriode(text, index + 1)),
    fravaer: fravaer.map((text, index) => toFravaer(text, index + 1)),
    fordelinger: fordeling.map((text, index) => toFordeling(text, index + 1)),
    autorisert: autorisert ?? null,
  };
}

function toPeriode(text: string, number: number): Tjenesteperiode {
  const [kategori = '', prosent = '', dates = '', ...marks] = text.split(' ');
  const dager = toPeriod(dates);
  const marksOf = (letter: string): string[] => marks.filter((m) => m.startsWith(letter)).map((m) => m.slice(1));
  const agreements = marksOf('L');
  return {
    id: String(number),
    virksomhetId: 'fjellvik',
    arenaId: marksOf('P')[0] ?? `arena ${number}`,
    kategori: KATEGORINAVN[kategori] ?? kategori,
    stilling: Math.round(Number(prosent) * 100),
    ...dager,
    registrert: `2000-01-01T00:00:${String(number).padStart(2, '0')}Z`,
    attester: marksOf('A').map((mark) => toAttest(mark, dager, number)),
    godkjentAnnetSted: marks.includes('X'),
    status: toStatus(marksOf('S'), marksOf('V')),
    arenadager: agreements.length === 0 ? 'EGEN' : agreements.filter((mark) => mark !== '').map(toPeriod),
  };
}

function toPeriod(dates: string): Period {
  const [fra = '', til = ''] = dates.split('/');
  return { fra, til: til === '' ? null : til };
}

function toAttest(mark: string, { fra, til }: Period, number: number): Attest {
  const [day = '', given = ''] = mark.split('@');
  const last = day === '' ? (til ?? fra) : day;
  return { til: last, gitt: `${given === '' ? last : given}T12:00:${String(number).padStart(2, '0')}Z` };
}

function toStatus(counts: readonly string[], waits: readonly string[]): Statusperiode[] {
  if (counts.length + waits.length === 0) return [{ fra: '1950-01-01', til: null, utfall: 'TELLER' }];
  const days = counts.filter((mark) => mark !== '');
  return [
    ...days.map((mark) => ({ ...toPeriod(mark), utfall: 'TELLER' as const })),
    ...waits.map((mark) => ({ ...toPeriod(mark), utfall: 'TELLER_NAAR_VEDTAK' as const })),
  ];
}

function toFravaer(text: string, number: number): Fravaer {
  const [periodeId = '', grad = '', dates = '', mark = 'ANNET'] = text.split(' ');
  const isSet = mark.startsWith('=');
  return {
    id: `f${number}`,
    periodeId,
    slag: isSet ? 'ANNET' : (mark as Fravaersslag),
    grad: Number(grad),
    ...toPeriod(dates),
    dagerSatt: isSet ? Number(mark.slice(1)) : null,
  };
}

function toFordeling(text: string, number: number): Fordeling {
  const words = text.split(' ');
  const dager = toPeriod(words.find((word) => word.includes('/')) ?? '');
  const attest = words.find((word) => word.startsWith('A'));
  return {
    id: `d${number}`,
    ...dager,
    andeler: words.flatMap((word) => {
      const [periodeId = '', prosent] = word.split('=');
      return prosent === undefined ? [] : [{ periodeId, andel: Math.round(Number(prosent) * 100) }];
    }),
    attest: attest === undefined ? null : toAttest(attest.slice(1), dager, number),
  };
}
