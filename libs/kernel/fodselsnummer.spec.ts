import fc from 'fast-check';
import { ET_ANNET, MED_NUMMER, NUMMER, UTEN_NUMMER, groups, makeNumber } from '../../test/support/fodselsnumre';
import { findFodselsnumre, hasFodselsnummer } from './fodselsnummer';

// The Tax Administration's series for tests: the month has 80 added, so that none of these can be anyone's.
const anyNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 81, max: 92 }),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
    dNumber: fc.boolean(),
  })
  .map(({ day, month, year, individual, dNumber }) => makeNumber(day + (dNumber ? 40 : 0), month, year, individual))
  .filter((number) => number !== undefined);

describe('fødselsnummer i fritekst', () => {
  it.each(MED_NUMMER)('blir funnet %s', (_hvordan, text) => {
    expect(hasFodselsnummer(text)).toBe(true);
  });

  it.each(UTEN_NUMMER)('er ikke %s', (_hva, text) => {
    expect(findFodselsnumre(text)).toEqual([]);
  });

  it('sier hvor hvert av dem står', () => {
    const text = `først ${NUMMER}, så ${groups(' ')} og ${ET_ANNET}.`;
    expect(findFodselsnumre(text).map(({ fra, til }) => text.slice(fra, til))).toEqual([NUMMER, groups(' '), ET_ANNET]);
  });

  it('blir funnet på rett sted i en hvilken som helst tekst, hvordan det enn er delt', () => {
    const noDigits = fc.string({ unit: 'grapheme' }).filter((text) => !/[\d\s.\-\u2010-\u2015\u2212]/.test(text));
    const between = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '–');
    fc.assert(
      fc.property(noDigits, anyNumber, between, noDigits, (before, number, dash, after) => {
        const form = `${number.slice(0, 6)}${dash}${number.slice(6)}`;
        const found = findFodselsnumre(`${before}${form}${after}`);
        expect(found).toEqual([{ fra: before.length, til: before.length + form.length }]);
      }),
      { numRuns: 500 },
    );
  });

  it('er ikke et nummer der ett siffer er galt', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const wrong = number.slice(0, place) + String((Number(number[place]) + by) % 10) + number.slice(place + 1);
        expect(hasFodselsnummer(wrong)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['sifre', '0'.repeat(50_000)],
    ['sifre med mellomrom', '1 '.repeat(25_000)],
    ['nesten-numre', `${NUMMER.slice(0, 10)} `.repeat(4_500)],
    ['punktum', '.'.repeat(50_000)],
  ])('letes det etter på under 50 ms i 50 kB %s', (_hva, text) => {
    const began = performance.now();
    hasFodselsnummer(text);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
