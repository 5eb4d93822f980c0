import { type Statusrad, type Statusutfall, checkStatus, statusHolder, telling, tellinger } from './virksomhetsstatus';

const rad = (verdier: Partial<Statusrad>): Statusrad => ({
  spesialitet: 'ALM',
  status: 'REGISTRERT',
  soknadsdato: null,
  vedtaksdato: null,
  tellerFra: null,
  tellerTil: null,
  ...verdier,
});

const registrert = rad({ status: 'REGISTRERT', soknadsdato: '2024-03-01', vedtaksdato: '2024-10-01' });
const sokt = rad({ status: 'SOKT', soknadsdato: '2024-03-01' });
const midlertidig = rad({ status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-31' });
const avsluttetMidlertidig = { ...midlertidig, vedtaksdato: '2021-02-15' };
const avslag = rad({ status: 'AVSLAATT', soknadsdato: '2019-05-31', vedtaksdato: '2021-02-15' });
const godkjent = rad({ status: 'GODKJENT', tellerFra: '2020-01-01', tellerTil: '2024-12-31' });

describe('om virksomhetens status holder', () => {
  it.each<[string, Statusrad[], string, Statusutfall]>([
    ['registrert: teller fra søknadsdatoen', [registrert], '2024-03-01', 'TELLER'],
    ['registrert: teller ikke dagen før søknaden', [registrert], '2024-02-29', 'TELLER_IKKE'],
    [
      'registrert og avviklet: teller til og med siste dag',
      [{ ...registrert, tellerTil: '2025-06-30' }],
      '2025-06-30',
      'TELLER',
    ],
    [
      'registrert og avviklet: teller ikke dagen etter',
      [{ ...registrert, tellerTil: '2025-06-30' }],
      '2025-07-01',
      'TELLER_IKKE',
    ],
    ['søkt: teller når vedtaket kommer, fra søknadsdatoen', [sokt], '2024-03-01', 'TELLER_NAAR_VEDTAK'],
    ['søkt: tid før søknaden kommer aldri til å telle', [sokt], '2024-02-29', 'TELLER_IKKE'],
    ['midlertidig: teller fra 1. mars 2019', [midlertidig], '2019-03-01', 'TELLER'],
    ['midlertidig: teller ikke før ordningen begynte', [midlertidig], '2019-02-28', 'TELLER_IKKE'],
    ['midlertidig: teller så lenge vedtaket ikke er kommet', [midlertidig], '2026-11-22', 'TELLER'],
    ['midlertidig: teller til og med vedtaksdagen', [avsluttetMidlertidig], '2021-02-15', 'TELLER'],
    ['midlertidig: teller ikke etter vedtaket', [avsluttetMidlertidig], '2021-02-16', 'TELLER_IKKE'],
    ['midlertidig med avslag: tiden fram til avslaget teller', [avsluttetMidlertidig, avslag], '2020-06-01', 'TELLER'],
    [
      'midlertidig med avslag: tiden etter avslaget teller ikke',
      [avsluttetMidlertidig, avslag],
      '2021-02-16',
      'TELLER_IKKE',
    ],
    ['godkjent: teller fra første dag', [godkjent], '2020-01-01', 'TELLER'],
    ['godkjent: teller til og med siste dag', [godkjent], '2024-12-31', 'TELLER'],
    ['godkjent: teller ikke etter siste dag', [godkjent], '2025-01-01', 'TELLER_IKKE'],
    ['godkjent uten sluttdato: teller videre', [{ ...godkjent, tellerTil: null }], '2026-11-22', 'TELLER'],
    ['avslått: teller ikke', [avslag], '2020-06-01', 'TELLER_IKKE'],
    ['ikke søkt: teller ikke', [rad({ status: 'IKKE_SOKT' })], '2026-01-01', 'TELLER_IKKE'],
    ['ingen rader: teller ikke', [], '2026-01-01', 'TELLER_IKKE'],
    [
      'annen spesialitet: sier ingenting om denne',
      [{ ...registrert, spesialitet: 'SAM' }],
      '2026-01-01',
      'TELLER_IKKE',
    ],
    ['flere rader: den beste avgjør', [avslag, sokt, godkjent], '2024-06-01', 'TELLER'],
    ['flere rader: en ny søknad etter avslag venter på vedtak', [avslag, sokt], '2024-06-01', 'TELLER_NAAR_VEDTAK'],
  ])('%s', (_, rader, dato, utfall) => {
    expect(statusHolder(rader, 'ALM', dato)).toBe(utfall);
  });
});

describe('en statusrad', () => {
  it.each<[string, Statusrad]>([
    ['registrert med søknadsdato', registrert],
    ['søkt med søknadsdato', sokt],
    ['midlertidig, søkt før juni 2019', avsluttetMidlertidig],
    ['godkjent med datoer', godkjent],
    ['avslag med vedtaksdato', avslag],
    ['ikke søkt uten datoer', rad({ status: 'IKKE_SOKT' })],
  ])('tas imot: %s', (_, row) => {
    expect(checkStatus(row).ok).toBe(true);
  });

  it.each<[string, Statusrad, string]>([
    ['registrert uten søknadsdato', rad({}), 'virksomheter.statusManglerDato'],
    ['søkt uten søknadsdato', rad({ status: 'SOKT' }), 'virksomheter.statusManglerDato'],
    ['godkjent uten første dag', rad({ status: 'GODKJENT' }), 'virksomheter.statusManglerDato'],
    ['avslag uten vedtaksdato', rad({ status: 'AVSLAATT' }), 'virksomheter.statusManglerDato'],
    ['midlertidig, søkt i juni 2019', { ...midlertidig, soknadsdato: '2019-06-01' }, 'virksomheter.ikkeMidlertidig'],
    ['søkt før juni 2019', { ...sokt, soknadsdato: '2019-05-31' }, 'virksomheter.erMidlertidig'],
    ['slutt før start', { ...godkjent, tellerTil: '2019-12-31' }, 'virksomheter.sluttFoerStart'],
    ['vedtak før søknad', { ...registrert, vedtaksdato: '2024-02-01' }, 'virksomheter.vedtakFoerSoknad'],
  ])('avvises: %s', (_, row, kode) => {
    expect(checkStatus(row)).toMatchObject({ ok: false, error: { kode } });
  });
});

describe('hva en status betyr i dag', () => {
  const IDAG = '2026-11-20';

  it.each([
    ['registrert teller fra søknadsdatoen', registrert, 'TELLER', '2024-03-01', null],
    ['søkt teller når vedtaket kommer', sokt, 'TELLER_NAAR_VEDTAK', '2024-03-01', null],
    ['midlertidig teller fra mars 2019 så lenge vedtaket ikke er kommet', midlertidig, 'TELLER', '2019-03-01', null],
    ['midlertidig talte til vedtaket', avsluttetMidlertidig, 'TALTE', '2019-03-01', '2021-02-15'],
    ['godkjent med slutt talte til den', godkjent, 'TALTE', '2020-01-01', '2024-12-31'],
    ['godkjent teller til og med siste dag', { ...godkjent, tellerTil: IDAG }, 'TELLER', '2020-01-01', IDAG],
    [
      'godkjent fram i tid skal telle',
      rad({ status: 'GODKJENT', tellerFra: '2027-01-01' }),
      'SKAL_TELLE',
      '2027-01-01',
      null,
    ],
    ['søkt og avviklet teller ikke', { ...sokt, tellerTil: '2025-01-01' }, 'TELLER_IKKE', '2024-03-01', '2025-01-01'],
    ['avslått teller ikke', avslag, 'TELLER_IKKE', null, null],
    ['ikke søkt teller ikke', rad({ status: 'IKKE_SOKT' }), 'TELLER_IKKE', null, null],
  ] as const)('%s', (_navn, row, utfall, fra, til) => {
    expect(telling(row, IDAG)).toEqual({ utfall, fra, til });
  });

  it('lar den beste raden avgjøre for spesialiteten, og nevner først det som teller', () => {
    const arb = { spesialitet: 'ARB' } as const;
    const rows = [{ ...avslag, ...arb }, { ...sokt, ...arb }, registrert];
    expect(tellinger(rows, IDAG).map(({ spesialitet, utfall }) => [spesialitet, utfall])).toEqual([
      ['ALM', 'TELLER'],
      ['ARB', 'TELLER_NAAR_VEDTAK'],
    ]);
  });

  it.each([registrert, sokt, midlertidig, avsluttetMidlertidig, avslag, godkjent])(
    'sier det samme om i dag som regelen tjenestetiden telles etter: %j',
    (row) => {
      for (const dato of ['2019-02-28', '2019-03-01', '2020-06-01', '2024-12-31', '2025-01-01', IDAG]) {
        expect(telling(row, dato).utfall === 'TELLER').toBe(statusHolder([row], 'ALM', dato) === 'TELLER');
      }
    },
  );
});
