import { type CalendarDate, addDays, addMonths, daysBetween } from '@kp/kernel/calendar-date';
import fc from 'fast-check';
import { enIdag, ettGrunnlag, litenUtgave } from '../../../../test/support/tjenestetid/generatorer';
import { FULL_DAG, MAANED, toDagnummer } from './enheter';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { type Regnskap, gjorOpp, summerTil } from './regnskap';
import { lagTidslinje } from './segmenter';
import type { Fravaer, Grunnlag, Tjenesteperiode } from './tjenesteperiode';
import { type Tjenestetid, regnTjenestetid } from './tjenestetid';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-01-01')!;
const LITEN = litenUtgave(ALM);

const regn = (grunnlag: Grunnlag, idag: CalendarDate): Tjenestetid => regnTjenestetid(grunnlag, LITEN, idag);
/** Everything but the names of the periods, which a split changes. */
const svar = ({ regnskaper, krav, prognose, planlagtTil }: Tjenestetid): unknown => ({
  regnskaper,
  krav,
  prognose,
  planlagtTil,
});
const LANGT_FRAM = toDagnummer('2029-12-31');
/** The accounts of the three levels over the same days, so that they can be held against each other. */
const regnskaper = (grunnlag: Grunnlag, idag: CalendarDate): Regnskap[] => {
  const { segmenter } = lagTidslinje(grunnlag, idag);
  return [0, 1, 2].map((nivaa) => gjorOpp(LITEN, summerTil(segmenter, nivaa, LANGT_FRAM)));
};

/** Cuts one period in two, with its absences and its place in a division. */
function splitt({ perioder, fravaer, fordelinger, ...rest }: Grunnlag, nummer: number, dager: number): Grunnlag | null {
  const hel = perioder[nummer % perioder.length]!;
  const siste = addDays(hel.fra, dager);
  if (hel.til !== null && siste >= hel.til) return null;
  const [a, b] = [`${hel.id}a`, `${hel.id}b`];
  const both = (row: Fravaer): Fravaer[] =>
    [a, b].map((periodeId) => ({ ...row, id: `${row.id}${periodeId}`, periodeId }));
  return {
    ...rest,
    perioder: perioder.flatMap((p): Tjenesteperiode[] =>
      p === hel
        ? [
            { ...p, id: a, til: siste },
            { ...p, id: b, fra: addDays(siste, 1) },
          ]
        : [p],
    ),
    fravaer: fravaer.flatMap((row) => (row.periodeId === hel.id ? both(row) : [row])),
    fordelinger: fordelinger.map((f) => ({
      ...f,
      andeler: f.andeler.flatMap((d) => (d.periodeId === hel.id ? [a, b].map((id) => ({ ...d, periodeId: id })) : [d])),
    })),
  };
}

describe('summene', () => {
  it('er de samme når en periode deles i to', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, fc.nat(5), fc.nat(300), (hel, idag, nummer, dager) => {
        const delt = splitt(hel, nummer, dager);
        fc.pre(delt !== null);
        // A division names both halves: together they are more than it says, but never on one day.
        const [fast, slow] = [regnskaper(delt, idag), regnskaper(hel, idag)];
        expect(fast).toEqual(slow);
      }),
      { numRuns: 150 },
    );
  });

  it('er de samme i hvilken rekkefølge periodene og fraværene enn kommer', () => {
    const stokket = ettGrunnlag.chain((g) =>
      fc
        .tuple(
          fc.shuffledSubarray([...g.perioder], { minLength: g.perioder.length }),
          fc.shuffledSubarray([...g.fravaer], { minLength: g.fravaer.length }),
          fc.shuffledSubarray([...g.fordelinger], { minLength: g.fordelinger.length }),
        )
        .map(([perioder, fravaer, fordelinger]) => [g, { ...g, perioder, fravaer, fordelinger }] as const),
    );
    fc.assert(
      fc.property(stokket, enIdag, ([a, b], idag) => expect(svar(regn(b, idag))).toEqual(svar(regn(a, idag)))),
      { numRuns: 150 },
    );
  });

  it('blir aldri større av mer fravær', () => {
    const mer = fc.record({ post: fc.nat(5), fra: enIdag, dager: fc.nat(200), grad: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(ettGrunnlag, enIdag, mer, (foer, idag, { post, fra, dager, grad }) => {
        const periodeId = foer.perioder[post % foer.perioder.length]!.id;
        const til = addDays(fra, dager);
        const ny: Fravaer = { id: 'ny', periodeId, slag: 'ANNET', grad, fra, til, dagerSatt: null };
        const etter = regnskaper({ ...foer, fravaer: [...foer.fravaer, ny] }, idag);
        regnskaper(foer, idag).forEach((r, nivaa) =>
          expect(etter[nivaa]!.foerGrenser).toBeLessThanOrEqual(r.foerGrenser),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('teller aldri mer enn 100 % av en dag', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => {
        for (const { bidrag } of lagTidslinje(grunnlag, idag).segmenter) {
          for (const level of bidrag) {
            const counted = level.reduce((sum, b) => sum + b.arbeidet + b.fravaer, 0);
            expect(counted).toBeLessThanOrEqual(FULL_DAG);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  // A division the LIS has stated may put a registered post in front of an attested one; the rule itself never does.
  it('vokser bare når det registrerte og det planlagte kommer til', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (alt, idag) => {
        const grunnlag = { ...alt, fordelinger: [] };
        const [a, b, c] = regnskaper(grunnlag, idag).map(({ foerGrenser }) => foerGrenser);
        expect([a! <= b!, b! <= c!]).toEqual([true, true]);
      }),
      { numRuns: 150 },
    );
  });

  it('vokser også i hver kategori når ingen er borte', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => {
        const levels = regnskaper({ ...grunnlag, fravaer: [], fordelinger: [] }, idag).map((r) => [
          r.totalt,
          ...r.kategorier.map((k) => k.telt),
        ]);
        for (const n of levels[0]!.keys()) {
          expect([levels[0]![n]! <= levels[1]![n]!, levels[1]![n]! <= levels[2]![n]!]).toEqual([true, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const FULL: Omit<Tjenesteperiode, 'id' | 'fra' | 'til'> = {
  virksomhetId: 'v',
  arenaId: 'a',
  kategori: 'INSTITUSJON',
  stilling: 10_000,
  registrert: '2023-01-01T00:00:00Z',
  attester: [],
  godkjentAnnetSted: false,
  status: [{ fra: '2019-03-01', til: null, utfall: 'TELLER' }],
  arenadager: 'EGEN',
};

describe('en hel måned på 100 %', () => {
  const telt = (...perioder: Tjenesteperiode[]): number => {
    const grunnlag = { perioder, fravaer: [], fordelinger: [], autorisert: null };
    return regnTjenestetid(grunnlag, ALM, '2028-12-31').regnskaper[1].totalt;
  };

  it.each(Array.from({ length: 60 }, (_, n) => addMonths('2023-03-01', n)))(
    'er nøyaktig én måned, ført samlet eller dag for dag: %s',
    (fra) => {
      const til = addDays(addMonths(fra, 1), -1);
      const dager = Array.from({ length: daysBetween(fra, til) + 1 }, (_, n) => addDays(fra, n));
      expect(telt({ ...FULL, id: 'p', fra, til })).toBe(MAANED);
      expect(telt(...dager.map((dag) => ({ ...FULL, id: dag, fra: dag, til: dag })))).toBe(MAANED);
    },
  );
});

describe('tidssonen maskinen går i', () => {
  const LOKALE = [
    'getFullYear',
    'getMonth',
    'getDate',
    'getDay',
    'getHours',
    'getMinutes',
    'getTimezoneOffset',
  ] as const;

  afterEach(() => jest.restoreAllMocks());

  it('blir aldri spurt', () => {
    const grunnlag = fc.sample(ettGrunnlag, { seed: 7, numRuns: 20 });
    const before = grunnlag.map((g) => svar(regn(g, '2025-03-30')));
    for (const name of LOKALE) {
      jest.spyOn(Date.prototype, name).mockImplementation(() => {
        throw new Error(`${name} svarer etter maskinens tidssone`);
      });
    }
    expect(grunnlag.map((g) => svar(regn(g, '2025-03-30')))).toEqual(before);
  });
});
