import { etterSpesialitet, statusutfall } from './statusutfall';

const IDAG = '2026-11-20';
const tom = { soknadsdato: null, vedtaksdato: null, tellerFra: null, tellerTil: null };

describe('ordene for en virksomhetsstatus', () => {
  it.each([
    [
      'registrert teller fra søknadsdatoen',
      { status: 'REGISTRERT', soknadsdato: '2020-02-10' },
      'teller',
      '2020-02-10',
      null,
    ],
    ['søkt teller når vedtaket kommer', { status: 'SOKT', soknadsdato: '2026-09-01' }, 'vedtak', '2026-09-01', null],
    [
      'midlertidig teller fra mars 2019 uten vedtak',
      { status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-02' },
      'teller',
      '2019-03-01',
      null,
    ],
    [
      'midlertidig talte til vedtaket',
      { status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-02', vedtaksdato: '2021-02-15' },
      'talte',
      '2019-03-01',
      '2021-02-15',
    ],
    [
      'godkjent med slutt',
      { status: 'GODKJENT', tellerFra: '2020-01-01', tellerTil: '2027-08-31' },
      'teller',
      '2020-01-01',
      '2027-08-31',
    ],
    [
      'godkjent siste dag teller',
      { status: 'GODKJENT', tellerFra: '2020-01-01', tellerTil: IDAG },
      'teller',
      '2020-01-01',
      IDAG,
    ],
    ['godkjent fram i tid', { status: 'GODKJENT', tellerFra: '2027-01-01' }, 'skalTelle', '2027-01-01', null],
    ['avslått teller ikke', { status: 'AVSLAATT', vedtaksdato: '2021-02-15' }, 'tellerIkke', null, null],
    ['ikke søkt teller ikke', { status: 'IKKE_SOKT' }, 'tellerIkke', null, null],
  ] as const)('%s', (_navn, rad, slag, fra, til) => {
    expect(statusutfall({ ...tom, ...rad }, IDAG)).toEqual({ slag, fra, til });
  });

  it('lar den beste raden avgjøre for spesialiteten', () => {
    const statuser = [
      { ...tom, id: '1', spesialitet: 'ARB' as const, status: 'AVSLAATT' as const, vedtaksdato: '2021-02-15' },
      { ...tom, id: '2', spesialitet: 'ARB' as const, status: 'SOKT' as const, soknadsdato: '2026-01-01' },
      { ...tom, id: '3', spesialitet: 'ALM' as const, status: 'REGISTRERT' as const, soknadsdato: '2020-02-10' },
    ];
    const found = etterSpesialitet(statuser, IDAG).map(({ spesialitet, utfall }) => [spesialitet, utfall.slag]);
    expect(found).toEqual([
      ['ALM', 'teller'],
      ['ARB', 'vedtak'],
    ]);
  });
});
