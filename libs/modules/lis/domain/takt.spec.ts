import { addDays } from '@kp/kernel/calendar-date';
import fc from 'fast-check';
import { type Taktgrunnlag, type Taktvurdering, beregnTakt, permisjonsdager } from './takt';

const grunnlag: Taktgrunnlag = {
  startdato: '2024-01-01',
  planlagtSlutt: '2028-12-31',
  normMaaneder: 60,
  permisjoner: [],
  idag: '2026-07-02',
  godkjent: 50,
  antall: 100,
  harAktivitet: true,
  status: 'AKTIV',
};
const takt = (endring: Partial<Taktgrunnlag>): Taktvurdering => beregnTakt({ ...grunnlag, ...endring });

describe('takt', () => {
  it.each([
    ['halvveis i tid og i mål', {}, 'I_RUTE'],
    ['ti prosent av målene mer enn ventet', { godkjent: 60 }, 'FORAN'],
    ['ti prosent av målene mindre enn ventet', { godkjent: 40 }, 'ETTER'],
    ['nesten ti prosent mindre enn ventet', { godkjent: 41 }, 'I_RUTE'],
    ['fem måneder etter start', { idag: '2024-06-01', godkjent: 0 }, 'FOR_TIDLIG'],
    ['dagen før seks måneder', { idag: '2024-06-30', godkjent: 0 }, 'FOR_TIDLIG'],
    ['på dagen seks måneder etter start', { idag: '2024-07-01', godkjent: 10 }, 'I_RUTE'],
    ['før start', { idag: '2023-11-01', godkjent: 0 }, 'FOR_TIDLIG'],
    ['uten aktivitet 30 dager etter start', { idag: '2024-01-31', godkjent: 0, harAktivitet: false }, 'FOR_TIDLIG'],
    ['uten aktivitet 31 dager etter start', { idag: '2024-02-01', godkjent: 0, harAktivitet: false }, 'ALDRI_STARTET'],
    ['uten aktivitet, men med mål godkjent tidligere', { harAktivitet: false }, 'I_RUTE'],
    ['i permisjon i dag', { permisjoner: [{ fra: '2026-07-01', til: null }] }, 'I_PERMISJON'],
    ['på siste permisjonsdag', { permisjoner: [{ fra: '2026-06-01', til: '2026-07-02' }] }, 'I_PERMISJON'],
    ['ferdig', { status: 'FULLFOERT', godkjent: 100 }, 'FULLFOERT'],
    ['uten mål', { antall: 0, godkjent: 0 }, 'FOR_TIDLIG'],
    ['uten planlagt slutt, etter normert tid', { planlagtSlutt: null, godkjent: 30 }, 'ETTER'],
    ['lenge etter planlagt slutt med alle mål', { idag: '2032-01-01', godkjent: 100 }, 'I_RUTE'],
  ] as const)('%s', (_, endring, ventet) => {
    expect(takt(endring).takt).toBe(ventet);
  });

  it('sier hvor mange mål det er fra det ventede', () => {
    expect(takt({ godkjent: 40 }).avvik).toBeCloseTo(-10, 0);
  });

  it('sier ikke noe avvik før det er ventet noe', () => {
    expect(takt({ idag: '2024-03-01' }).avvik).toBeNull();
  });

  it('stopper klokken i et års permisjon', () => {
    const permisjoner = [{ fra: '2025-01-01', til: '2025-12-31' }];
    expect(takt({ godkjent: 35 }).takt).toBe('ETTER');
    expect(takt({ godkjent: 35, permisjoner }).takt).toBe('I_RUTE');
  });

  it('teller en dag med to permisjoner én gang', () => {
    const permisjoner = [
      { fra: '2025-01-01', til: '2025-01-10' },
      { fra: '2025-01-05', til: '2025-01-20' },
    ];
    expect(permisjonsdager(permisjoner, '2024-01-01', '2026-01-01')).toBe(20);
  });

  it('teller ikke permisjon før start', () => {
    expect(permisjonsdager([{ fra: '2023-01-01', til: '2024-01-10' }], '2024-01-01', '2026-01-01')).toBe(10);
  });
});

/** A verdict on the pace from worst to best; the others say nothing about it. */
const RANG: Readonly<Record<string, number>> = { ALDRI_STARTET: 0, ETTER: 1, I_RUTE: 2, FORAN: 3 };

function ikkeVerre(etter: Taktvurdering, foer: Taktvurdering): boolean {
  const [a, b] = [RANG[etter.takt], RANG[foer.takt]];
  if (a !== undefined && b !== undefined && a < b) return false;
  return etter.avvik === null || foer.avvik === null || etter.avvik >= foer.avvik;
}

const dato = (fra: string, til: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: til }).map((n) => addDays(fra, n));
const permisjon = fc
  .record({ fra: dato('2023-06-01', 2000), dager: fc.integer({ min: 0, max: 500 }), aapen: fc.boolean() })
  .map(({ fra, dager, aapen }) => ({ fra, til: aapen ? null : addDays(fra, dager) }));
const tilfelle: fc.Arbitrary<Taktgrunnlag> = fc
  .record({
    startdato: dato('2024-01-01', 300),
    lengde: fc.option(fc.integer({ min: 30, max: 2500 }), { nil: null }),
    normMaaneder: fc.constantFrom(6, 60),
    permisjoner: fc.array(permisjon, { maxLength: 4 }),
    idag: dato('2024-01-01', 2500),
    antall: fc.integer({ min: 0, max: 130 }),
    andel: fc.double({ min: 0, max: 1, noNaN: true }),
    harAktivitet: fc.boolean(),
    status: fc.constantFrom('AKTIV', 'AVSLUTTET'),
  })
  .map(({ lengde, andel, ...rest }) => ({
    ...rest,
    planlagtSlutt: lengde === null ? null : addDays(rest.startdato, lengde),
    godkjent: Math.floor(andel * rest.antall),
  }));

describe('takt, for alle tilfeller', () => {
  it('blir aldri verre av permisjon', () => {
    fc.assert(
      fc.property(tilfelle, permisjon, (foer, ny) =>
        ikkeVerre(beregnTakt({ ...foer, permisjoner: [...foer.permisjoner, ny] }), beregnTakt(foer)),
      ),
      { numRuns: 2000 },
    );
  });

  it('blir aldri verre av flere godkjente mål', () => {
    fc.assert(
      fc.property(tilfelle, fc.nat(130), (foer, flere) =>
        ikkeVerre(beregnTakt({ ...foer, godkjent: Math.min(foer.antall, foer.godkjent + flere) }), beregnTakt(foer)),
      ),
      { numRuns: 2000 },
    );
  });

  it('er den samme om en permisjon deles i to', () => {
    fc.assert(
      fc.property(tilfelle, permisjon, fc.nat(600), (foer, hel, dager) => {
        const delt = addDays(hel.fra, dager);
        fc.pre(hel.til === null || delt < hel.til);
        const deler = [
          { fra: hel.fra, til: delt },
          { fra: addDays(delt, 1), til: hel.til },
        ];
        const med = (mer: Taktgrunnlag['permisjoner']): Taktvurdering =>
          beregnTakt({ ...foer, permisjoner: [...foer.permisjoner, ...mer] });
        expect(med(deler)).toEqual(med([hel]));
      }),
      { numRuns: 2000 },
    );
  });
});
