import { tolkFravaer, tolkSlutt, tolkStilling } from './importrad';

describe('cellene i en fil med perioder', () => {
  it.each([
    ['60', 6000, false],
    ['60 %', 6000, false],
    ['60%', 6000, false],
    ['37,5', 3750, false],
    ['37.25 %', 3725, false],
    ['100', 10_000, false],
    ['0,6', 6000, true],
    ['0.375', 3750, true],
    ['1', 10_000, true],
    ['1 %', 100, false],
    ['0,6 %', 60, false],
    ['60 prosent', 6000, false],
  ])('stillingen «%s» leses som %s hundredeler', (cell, stilling, somAndel) => {
    expect(tolkStilling(cell)).toEqual({ stilling, somAndel });
  });

  it.each(['', '0', '0 %', '101', '-20', '33,333', 'full', '=A1', '#REF!', '1e2', '0,00001'])(
    'stillingen «%s» kan ikke leses',
    (cell) => {
      expect(tolkStilling(cell)).toBeNull();
    },
  );

  it('en tom slutt, eller et ord som sier det, er en periode som pågår', () => {
    expect(['', 'pågår', 'Løpende', '–'].map(tolkSlutt)).toEqual([null, null, null, null]);
    expect(tolkSlutt('31.12.2025')).toBe('2025-12-31');
    expect(tolkSlutt('31/12/2025')).toBeUndefined();
  });

  it('fravær leses slik portalen selv skriver det, og slik folk skriver det', () => {
    const ferie = { id: null, slag: 'FERIE', fra: '2025-07-01', til: '2025-07-21', grad: 100 };
    expect(tolkFravaer('Ferie 2025-07-01/2025-07-21 100 %')).toEqual([ferie]);
    expect(tolkFravaer('ferie 1.7.2025–21.7.2025')).toEqual([ferie]);
    expect(tolkFravaer('Ferie 1.7.2025-21.7.2025, Annet fravær 01.09.2025–14.09.2025 50 %')).toEqual([
      ferie,
      { id: null, slag: 'ANNET', fra: '2025-09-01', til: '2025-09-14', grad: 50 },
    ]);
    expect(tolkFravaer('Kurs 3.3.2025; Annen utdanning 4.3.2025')).toMatchObject([
      { slag: 'KURS', fra: '2025-03-03', til: '2025-03-03' },
      { slag: 'ANNEN_UTDANNING', fra: '2025-03-04' },
    ]);
    expect(tolkFravaer(' ')).toEqual([]);
  });

  it.each(['syk', 'ferie 32.7.2025', 'ferie 1.7.2025–40.7.2025', '1.1.2025 2.1.2025 3.1.2025'])(
    'fraværet «%s» kan ikke leses',
    (cell) => {
      expect(tolkFravaer(cell)).toBeNull();
    },
  );
});
