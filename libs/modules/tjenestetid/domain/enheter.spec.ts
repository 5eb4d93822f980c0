import fc from 'fast-check';
import {
  FULL_DAG,
  MAANED,
  MAANEDSDELER,
  floorMulDiv,
  fromMaaneder,
  maanedsdelAt,
  toDagerOpp,
  toDagnummer,
  toDato,
  toHundredelerNed,
  toHundredelerOpp,
} from './enheter';

describe('enheten', () => {
  it.each([28, 29, 30, 31])('går opp i en måned på %i dager', (days) => {
    expect(MAANEDSDELER % days).toBe(0);
  });

  it('er så liten at hundre år får plass i et heltall', () => {
    expect(Number.isSafeInteger(1200 * MAANED)).toBe(true);
    expect(MAANED).toBe(MAANEDSDELER * FULL_DAG);
  });

  it('veier hver dag som sin del av måneden', () => {
    const weight = (fra: string, til: string): number =>
      maanedsdelAt(toDagnummer(til)) - maanedsdelAt(toDagnummer(fra));
    expect(weight('2024-02-29', '2024-03-01')).toBe(MAANEDSDELER / 29);
    expect(weight('2025-12-31', '2026-01-01')).toBe(MAANEDSDELER / 31);
    expect(weight('2020-01-01', '2025-01-01')).toBe(60 * MAANEDSDELER);
    expect(weight('1969-12-31', '1970-01-01')).toBe(MAANEDSDELER / 31);
  });

  it('gir datoen tilbake', () => {
    expect(toDato(toDagnummer('2024-02-29'))).toBe('2024-02-29');
  });
});

describe('avrunding', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 0, 1, 1],
    [MAANED, 100, 100, 31],
    [MAANED - 1, 99, 100, 31],
    [MAANED + 1, 100, 101, 31],
    [6 * MAANED, 600, 600, 183],
    // Sixteen months are 487 days exactly.
    [16 * MAANED, 1600, 1600, 487],
    [16 * MAANED + 1, 1600, 1601, 488],
  ])('%i enheter er %i hundredeler ned, %i opp og %i dager', (units, ned, opp, dager) => {
    expect([toHundredelerNed(units), toHundredelerOpp(units), toDagerOpp(units)]).toEqual([ned, opp, dager]);
  });

  it('av måneder til enheter er eksakt for hele måneder og hundredeler', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (hundredths) => {
        expect(fromMaaneder(hundredths / 100)).toBe((hundredths * MAANED) / 100);
      }),
    );
  });

  it('av et produkt taper ingenting', () => {
    const units = fc.integer({ min: 1, max: 80 * MAANED });
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        const part = Math.min(a, c);
        expect(BigInt(floorMulDiv(part, b, c))).toBe((BigInt(part) * BigInt(b)) / BigInt(c));
      }),
    );
  });
});
