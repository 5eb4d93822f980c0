import { type Attestkandidat, sisteHalvaarsslutt, skalAttesteres } from './attestfrist';

const AAPEN: Attestkandidat = {
  ...{ fra: '2025-09-01', til: null, tilstand: 'REGISTRERT', attestertTil: null },
  ...{ erRettelse: false, tilknytningSlutt: null, permisjoner: [] },
};

/** Attested to 30 June 2026, with leave. */
const i = (permisjoner: readonly [string, string | null][]): Partial<Attestkandidat> => ({
  attestertTil: '2026-06-30',
  permisjoner: permisjoner.map(([fra, til]) => ({ fra, til })),
});

describe('når lederen blir bedt om å attestere', () => {
  it.each<[string, Partial<Attestkandidat>, string, boolean]>([
    ['en periode som er slutt', { til: '2026-02-28' }, '2026-03-01', true],
    ['ikke samme dag som den slutter', { fra: '2026-01-05', til: '2026-02-28' }, '2026-02-28', false],
    ['ikke når den er attestert til slutten', { til: '2026-02-28', attestertTil: '2026-02-28' }, '2026-03-01', false],
    ['en som løper, når et halvår er gått', { attestertTil: '2026-06-30' }, '2027-01-01', true],
    ['ikke før', { attestertTil: '2026-06-30' }, '2026-12-31', false],
    ['ikke en som begynte i dette halvåret', { fra: '2026-08-01' }, '2026-11-20', false],
    [
      'en åpen når tilknytningen er slutt',
      { attestertTil: '2026-06-30', tilknytningSlutt: '2026-10-31' },
      '2026-11-01',
      true,
    ],
    ['ikke en i permisjon hele halvåret', i([['2026-07-01', null]]), '2027-01-01', false],
    [
      'ikke om to permisjoner dekker det',
      i([
        ['2026-06-01', '2026-08-31'],
        ['2026-09-01', '2026-12-31'],
      ]),
      '2027-01-01',
      false,
    ],
    ['en i permisjon til dagen før halvåret er slutt', i([['2026-07-01', '2026-12-30']]), '2027-01-01', true],
    ['en som var i permisjon og er slutt', { ...i([['2026-07-01', null]]), til: '2026-10-31' }, '2026-11-01', true],
    ['en rettelse, med en gang', { fra: '2026-11-01', erRettelse: true }, '2026-11-20', true],
    ['ikke en som er returnert', { til: '2026-02-28', tilstand: 'RETURNERT' }, '2026-03-01', false],
    ['ikke en som ikke har begynt', { fra: '2027-01-01', erRettelse: true }, '2026-11-20', false],
  ])('om %s', (_hva, mer, idag, ventet) => {
    expect(skalAttesteres({ ...AAPEN, ...mer }, idag)).toBe(ventet);
  });

  it('halvårene slutter 30. juni og 31. desember', () => {
    expect(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map(sisteHalvaarsslutt)).toEqual([
      ...['2025-12-31', '2026-06-30', '2026-06-30', '2026-12-31'],
    ]);
  });
});
