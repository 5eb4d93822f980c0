import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isCalendarDate } from './calendar-date';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1950, 0, 1) / DAY_MS;
const LAST = Date.UTC(2100, 11, 31) / DAY_MS;
const toDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const anyDate = fc.integer({ min: FIRST, max: LAST }).map(toDate);

describe('en kalenderdato', () => {
  it.each(['1950-01-01', '2100-12-31', '2024-02-29', '2026-11-20'])('er %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ['en dag som ikke finnes', '2026-02-30'],
    ['skuddårsdagen i et vanlig år', '2025-02-29'],
    ['skuddårsdagen i 2100', '2100-02-29'],
    ['måned null', '2026-00-10'],
    ['måned tretten', '2026-13-01'],
    ['dag null', '2026-01-00'],
    ['et år før vår tid', '0000-01-01'],
    ['før portalens første år', '1949-12-31'],
    ['etter portalens siste år', '2101-01-01'],
    ['et femsifret år', '10000-01-01'],
    ['et tidspunkt', '2026-11-20T08:00:00Z'],
    ['luft foran', ' 2026-11-20'],
    ['linjeskift bak', '2026-11-20\n'],
    ['fullbredde sifre', '２０２６-11-20'],
    ['uten ledende null', '2026-1-2'],
    ['tom tekst', ''],
    ['et tall', 20_261_120],
    ['en dato som objekt', new Date('2026-11-20')],
    ['ingenting', null],
    ['udefinert', undefined],
    ['en liste', ['2026-11-20']],
  ])('er ikke %s', (_hva, value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('er den samme etter fram og tilbake', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('ordnes som tekst slik den ordnes i tid', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('hele måneder', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s og %i blir %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('lander alltid i rett måned, på samme dag eller månedens siste', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const [year, month, day] = date.split('-').map(Number) as [number, number, number];
        const landed = addMonths(date, months);
        const [toYear, toMonth, toDay] = landed.split('-').map(Number) as [number, number, number];
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
        expect(toDay === day || (toDay < day && addDays(landed, 1).endsWith('-01'))).toBe(true);
      }),
    );
  });
});
