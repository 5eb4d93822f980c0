import { type CalendarDate, addDays, addMonths } from '@kp/kernel/calendar-date';
import fc from 'fast-check';
import { DagForDag } from '../../../../test/support/tjenestetid/dag-for-dag';
import { enIdag, etLegeliv, ettGrunnlag } from '../../../../test/support/tjenestetid/generatorer';
import { FULL_DAG, MAANED, toDagnummer } from './enheter';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { type Regnskap, gjorOpp, summerTil } from './regnskap';
import { lagTidslinje } from './segmenter';
import type { Fravaer, Grunnlag, Tjenesteperiode } from './tjenesteperiode';
import { type Tjenestetid, regnTjenestetid } from './tjenestetid';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-01-01')!;
/** So small that what is random comes to an end of it. */
const LITEN: typeof ALM = {
  ...ALM,
  totalt: { ...ALM.totalt, verdi: 9 },
  fordeling: {
    ...ALM.fordeling,
    verdi: ALM.fordeling.verdi!.map((k) => ({
      ...k,
      minst: k.minst && { ...k.minst, verdi: k.minst.verdi / 6 },
      hoeyst: k.hoeyst && { ...k.hoeyst, verdi: k.hoeyst.verdi / 6 },
    })),
  },
};

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

function expectSomDagForDag(grunnlag: Grunnlag, regelsett: typeof ALM, idag: CalendarDate): void {
  const tid = regnTjenestetid(grunnlag, regelsett, idag);
  const slow = new DagForDag(grunnlag, regelsett, idag);
  for (const nivaa of [0, 1, 2] as const) {
    const sums = slow.sumTil(tid.planlagtTil, nivaa);
    const { telt, totalt, foerGrenser } = slow.gjorOpp(sums);
    const fast = tid.regnskaper[nivaa];
    expect(fast.kategorier.map((k) => [k.kategori, k.arbeidet, k.fravaer, k.telt])).toEqual(
      [...telt].map(([k, t]) => [k, Number(sums.arbeidet.get(k) ?? 0n), Number(sums.fravaer.get(k) ?? 0n), Number(t)]),
    );
    expect([fast.totalt, fast.foerGrenser]).toEqual([Number(totalt), Number(foerGrenser)]);
    if (nivaa < 2) continue;
    const cut = tid.perioder.filter(({ kuttet }) => kuttet > 0).map(({ periodeId, kuttet }) => [periodeId, kuttet]);
    const slowCut = [...sums.kuttet].filter(([, units]) => units > 0n).map(([id, units]) => [id, Number(units)]);
    expect(cut.sort()).toEqual(slowCut.sort());
  }
  // A forecast within the tolerance is the engine's own word; the slow one knows only what is met in full.
  const { dag, avrundet } = tid.prognose;
  const limit = addMonths(idag, 72);
  const seen = avrundet || (dag !== null && dag > limit) ? null : dag;
  expect(slow.findDag(limit)).toBe(seen);
}

describe('motoren gir det samme som å telle dag for dag', () => {
  it('på tilfeldige perioder', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => expectSomDagForDag(grunnlag, LITEN, idag)),
      {
        numRuns: 60,
      },
    );
  });

  it('på legeliv som kunne vært virkelige', () => {
    fc.assert(
      fc.property(etLegeliv, (grunnlag) => expectSomDagForDag(grunnlag, ALM, '2025-06-15')),
      { numRuns: 25 },
    );
  });
});

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
      { numRuns: 300 },
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
      { numRuns: 300 },
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
      { numRuns: 300 },
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
      { numRuns: 300 },
    );
  });

  it('vokser bare når det registrerte og det planlagte kommer til', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => {
        const [a, b, c] = regnskaper(grunnlag, idag).map(({ foerGrenser }) => foerGrenser);
        expect([a! <= b!, b! <= c!]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('vokser også i hver kategori når ingen er borte', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => {
        const levels = regnskaper({ ...grunnlag, fravaer: [] }, idag).map((r) => [
          r.totalt,
          ...r.kategorier.map((k) => k.telt),
        ]);
        for (const n of levels[0]!.keys()) {
          expect([levels[0]![n]! <= levels[1]![n]!, levels[1]![n]! <= levels[2]![n]!]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('en hel måned på 100 %', () => {
  it.each(Array.from({ length: 60 }, (_, n) => addMonths('2023-03-01', n)))('er nøyaktig én måned: %s', (fra) => {
    const til = addDays(addMonths(fra, 1), -1);
    const en: Tjenesteperiode = {
      id: 'p',
      virksomhetId: 'v',
      arenaId: 'a',
      kategori: 'INSTITUSJON',
      stilling: 10_000,
      fra,
      til,
      registrert: '2023-01-01T00:00:00Z',
      attester: [],
      godkjentAnnetSted: false,
      status: [{ fra: '2019-03-01', til: null, utfall: 'TELLER' }],
      arenadager: 'EGEN',
    };
    const grunnlag = { perioder: [en], fravaer: [], fordelinger: [], autorisert: null };
    expect(regnTjenestetid(grunnlag, ALM, '2028-12-31').regnskaper[1].totalt).toBe(MAANED);
  });
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
