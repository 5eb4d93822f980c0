import fc from 'fast-check';
import { addDays } from './calendar-date';
import { type Period, containsDate, isOrdered, overlapDays } from './period';

const START = '2026-01-01';
const anyDate = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days));
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({ fra: anyDate, length: fc.option(fc.integer({ min: 0, max: 40 })) })
  .map(({ fra, length }) => ({ fra, til: length === null ? null : addDays(fra, length) }));

const days = Array.from({ length: 130 }, (_, day) => addDays(START, day));

describe('en periode', () => {
  it('har med begge endene sine', () => {
    const november = { fra: '2026-11-01', til: '2026-11-30' };
    const asked = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    expect(asked.map((date) => containsDate(november, date))).toEqual([false, true, true, false]);
  });

  it('uten slutt varer ved', () => {
    expect(containsDate({ fra: '2026-11-01', til: null }, '2100-12-31')).toBe(true);
    expect(containsDate({ fra: '2026-11-01', til: null }, '2026-10-31')).toBe(false);
  });

  it('kan vare én dag, men ikke slutte før den begynner', () => {
    expect(isOrdered({ fra: '2026-11-01', til: '2026-11-01' })).toBe(true);
    expect(isOrdered({ fra: '2026-11-02', til: '2026-11-01' })).toBe(false);
    expect(isOrdered({ fra: '2026-11-02', til: null })).toBe(true);
  });

  it('har like mange dager felles med en annen som om dagene telles én for én', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyDate, (a, b, upTo) => {
        const counted = days.filter((day) => containsDate(a, day) && containsDate(b, day) && day <= upTo).length;
        expect(overlapDays(a, b, upTo)).toBe(counted);
        expect(overlapDays(b, a, upTo)).toBe(counted);
      }),
      { numRuns: 500 },
    );
  });
});
