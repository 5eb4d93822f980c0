import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import fc from 'fast-check';
import type { Parameter, Regelsett } from '../../../libs/modules/tjenestetid/domain/regelsett';
import type {
  Attest,
  Fordeling,
  Fravaer,
  Grunnlag,
  Statusperiode,
  Tjenesteperiode,
} from '../../../libs/modules/tjenestetid/domain/tjenesteperiode';

const KATEGORIER = ['AAPEN_USELEKTERT', 'ANNEN_ALLMENNMEDISINSK', 'INSTITUSJON'] as const;
const START: CalendarDate = '2023-11-01';

/** A day within about three years, with leap day and short months among them. */
const enDag = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(START, n));
export const enIdag = fc.integer({ min: 200, max: 900 }).map((n) => addDays(START, n));

const enPeriode = (open: boolean): fc.Arbitrary<Period> =>
  fc
    .record({
      fra: enDag,
      length: open ? fc.option(fc.integer({ min: 0, max: 500 }), { freq: 4 }) : fc.integer({ min: 0, max: 500 }),
    })
    .map(({ fra, length }) => ({ fra, til: length === null ? null : addDays(fra, length) }));

const enAttest: fc.Arbitrary<Attest> = fc
  .record({ til: enDag, after: fc.integer({ min: -20, max: 200 }), hour: fc.integer({ min: 0, max: 23 }) })
  .map(({ til, after, hour }) => ({ til, gitt: `${addDays(til, after)}T${String(hour).padStart(2, '0')}:30:00Z` }));

const enStatus: fc.Arbitrary<Statusperiode[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Statusperiode[]>([{ fra: '2019-03-01', til: null, utfall: 'TELLER' }]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .tuple(enPeriode(true), fc.constantFrom('TELLER' as const, 'TELLER_NAAR_VEDTAK' as const))
        .map(([dager, utfall]) => ({ ...dager, utfall })),
      { maxLength: 2 },
    ),
  },
);

const enArena: fc.Arbitrary<Tjenesteperiode['arenadager']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('EGEN' as const) },
  { weight: 1, arbitrary: fc.array(enPeriode(true), { maxLength: 2 }) },
);

const tjeneste = fc.record({
  dager: enPeriode(true),
  kategori: fc.constantFrom(...KATEGORIER),
  stilling: fc.oneof(fc.constantFrom(10_000, 6_000, 5_000), fc.integer({ min: 1, max: 10_000 })),
  registrert: fc.integer({ min: 0, max: 9 }),
  attester: fc.array(enAttest, { maxLength: 2 }),
  godkjentAnnetSted: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  status: enStatus,
  arenadager: enArena,
});

const fravaer = fc.record({
  post: fc.nat(5),
  dager: enPeriode(true),
  grad: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 100 })),
  slag: fc.constantFrom('ANNET' as const, 'ANNET' as const, 'ANNET' as const, 'FERIE' as const),
});

const fordeling = fc.record({
  dager: enPeriode(true),
  andeler: fc.array(fc.integer({ min: 0, max: 3300 }), { minLength: 1, maxLength: 3 }),
  attest: fc.option(enAttest, { freq: 5 }),
});

/** Input without rhyme or reason, but without faults: everything the rules speak of, on top of each other. */
export const ettGrunnlag: fc.Arbitrary<Grunnlag> = fc
  .record({
    perioder: fc.array(tjeneste, { minLength: 1, maxLength: 6 }),
    fravaer: fc.array(fravaer, { maxLength: 6 }),
    fordelinger: fc.array(fordeling, { maxLength: 2 }),
  })
  .map((raw) => ({
    perioder: raw.perioder.map(({ dager, registrert, ...rest }, n): Tjenesteperiode => ({
      id: `p${n}`,
      virksomhetId: 'v',
      arenaId: `a${n}`,
      ...dager,
      ...rest,
      registrert: `2023-01-01T00:00:${registrert}${n}Z`,
      attester: rest.attester.map((a) => ({ ...a, gitt: a.gitt.replace('00Z', `0${n}Z`) })),
    })),
    fravaer: raw.fravaer.map(({ post, dager, ...rest }, n): Fravaer => ({
      id: `f${n}`,
      periodeId: `p${post % raw.perioder.length}`,
      ...dager,
      ...rest,
      dagerSatt: null,
    })),
    fordelinger: raw.fordelinger.map(({ dager, andeler, attest }, n): Fordeling => ({
      id: `d${n}`,
      ...dager,
      attest,
      andeler: andeler.slice(0, raw.perioder.length).map((andel, i) => ({ periodeId: `p${i}`, andel })),
    })),
    autorisert: null,
  }));

const MAANEDER_I_LOEPET = [4, 6, 8, 11, 12, 15, 18, 24] as const;

const post = fc.record({
  months: fc.constantFrom(...MAANEDER_I_LOEPET),
  gap: fc.constantFrom(0, 0, 0, 1, 14, 31),
  kategori: fc.constantFrom(...KATEGORIER),
  stilling: fc.constantFrom(10_000, 10_000, 10_000, 9_000, 8_000, 6_000, 5_000),
  side: fc.option(fc.constantFrom(1_000, 2_000, 4_000), { freq: 4 }),
  away: fc.array(
    fc.record({
      after: fc.nat(300),
      days: fc.constantFrom(3, 10, 16, 60, 180, 364),
      grad: fc.constantFrom(100, 100, 50, 40, 20),
    }),
    { maxLength: 3 },
  ),
  attested: fc.boolean(),
});

/** A rule set of a sixth, so small that what is random comes to an end of it. */
export function litenUtgave(regelsett: Regelsett): Regelsett {
  const sixth = (parameter: Parameter): Parameter => ({ ...parameter, verdi: parameter.verdi / 6 });
  return {
    ...regelsett,
    totalt: { ...regelsett.totalt, verdi: 9 },
    fordeling: {
      ...regelsett.fordeling,
      verdi: (regelsett.fordeling.verdi ?? []).map(({ kategori, minst, hoeyst }) => ({
        kategori,
        minst: minst && sixth(minst),
        hoeyst: hoeyst && sixth(hoeyst),
      })),
    },
  };
}

/** A doctor's training as they are: posts one after another for some years, side posts, sick leave, a last open post. */
export const etLegeliv: fc.Arbitrary<Grunnlag> = fc.array(post, { minLength: 3, maxLength: 7 }).map((posts) => {
  const perioder: Tjenesteperiode[] = [];
  const fravaer: Fravaer[] = [];
  let fra = '2021-09-01';
  posts.forEach(({ months, gap, kategori, stilling, side, away, attested }, n) => {
    const til = addDays(fra, Math.round(months * 30.44) - 1);
    const common = { virksomhetId: 'v', fra, til: n === posts.length - 1 ? null : til, godkjentAnnetSted: false };
    const rest = {
      ...common,
      registrert: `${fra}T08:00:00Z`,
      attester: attested ? [{ til, gitt: `${addDays(til, 20)}T10:00:00Z` }] : [],
      status: [{ fra: '2019-03-01', til: null, utfall: 'TELLER' as const }],
      arenadager: 'EGEN' as const,
    };
    perioder.push({ id: `p${n}`, arenaId: `a${n}`, kategori, stilling, ...rest });
    if (side !== null)
      perioder.push({ id: `s${n}`, arenaId: `b${n}`, kategori: 'INSTITUSJON', stilling: side, ...rest });
    away.forEach(({ after, days, grad }, k) =>
      fravaer.push({
        id: `f${n}${k}`,
        periodeId: `p${n}`,
        slag: 'ANNET',
        grad,
        fra: addDays(fra, after),
        til: addDays(fra, after + days),
        dagerSatt: null,
      }),
    );
    fra = addDays(til, 1 + gap);
  });
  return { perioder, fravaer, fordelinger: [], autorisert: null };
});
