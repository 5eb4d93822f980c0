import { addDays } from '@kp/kernel/calendar-date';
import { containsDate } from '@kp/kernel/period';
import fc from 'fast-check';
import { listStatusperioder } from './statusperioder';
import { STATUSER, type Statusrad, statusHolder } from './virksomhetsstatus';

const rad = (verdier: Partial<Statusrad>): Statusrad => ({
  spesialitet: 'ALM',
  status: 'REGISTRERT',
  soknadsdato: null,
  vedtaksdato: null,
  tellerFra: null,
  tellerTil: null,
  ...verdier,
});

describe('periodene en virksomhets status gjelder', () => {
  it.each<[string, Statusrad[], string[]]>([
    ['registrert: fra søknaden og videre', [rad({ soknadsdato: '2024-03-01' })], ['2024-03-01–  TELLER']],
    [
      'søkt: fra søknaden, når vedtaket kommer',
      [rad({ status: 'SOKT', soknadsdato: '2024-03-01' })],
      ['2024-03-01–  TELLER_NAAR_VEDTAK'],
    ],
    [
      'midlertidig: fra 1. mars 2019 til og med vedtaket',
      [rad({ status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-31', vedtaksdato: '2021-02-15' })],
      ['2019-03-01–2021-02-15  TELLER'],
    ],
    [
      'midlertidig, så registrert: én sammenhengende periode',
      [
        rad({ status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-31', vedtaksdato: '2021-02-15' }),
        rad({ soknadsdato: '2019-05-31', vedtaksdato: '2021-02-15' }),
      ],
      ['2019-03-01–  TELLER'],
    ],
    [
      'godkjent fra og til',
      [rad({ status: 'GODKJENT', tellerFra: '2020-01-01', tellerTil: '2024-12-31' })],
      ['2020-01-01–2024-12-31  TELLER'],
    ],
    ['avslått: ingen', [rad({ status: 'AVSLAATT', vedtaksdato: '2021-02-15' })], []],
    ['ikke søkt: ingen', [rad({ status: 'IKKE_SOKT' })], []],
    ['annen spesialitet: ingen', [rad({ spesialitet: 'SAM', soknadsdato: '2024-03-01' })], []],
  ])('%s', (_, rader, ventet) => {
    const perioder = listStatusperioder(rader, 'ALM');
    expect(perioder.map(({ fra, til, utfall }) => `${fra}–${til ?? ''}  ${utfall}`)).toEqual(ventet);
  });

  it('sier hver dag det samme som statusHolder', () => {
    const dato = fc.option(fc.integer({ min: -20, max: 60 }).map((n) => addDays('2019-03-01', n)));
    const rader = fc.array(
      fc.record({
        spesialitet: fc.constantFrom('ALM' as const, 'SAM' as const),
        status: fc.constantFrom(...STATUSER),
        soknadsdato: dato,
        vedtaksdato: dato,
        tellerFra: dato,
        tellerTil: dato,
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(rader, (rows) => {
        const perioder = listStatusperioder(rows, 'ALM');
        for (let dag = -30; dag < 75; dag += 1) {
          const date = addDays('2019-03-01', dag);
          const found = perioder.filter((periode) => containsDate(periode, date));
          expect(found.map(({ utfall }) => utfall)).toEqual(
            [statusHolder(rows, 'ALM', date)].filter((utfall) => utfall !== 'TELLER_IKKE'),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
