import { countArbeidsdager, helligdager, isArbeidsdag, paaskedag } from './helligdager';

describe('første påskedag', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('i %i er %s', (year, date) => {
    expect(paaskedag(year)).toBe(date);
  });
});

it('har tolv helligdager i 2026', () => {
  expect([...helligdager(2026)].sort()).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

it('har én dag mindre når 1. mai er Kristi himmelfartsdag', () => {
  expect(helligdager(2008).size).toBe(11);
});

describe('en arbeidsdag', () => {
  it.each([
    ['en vanlig fredag', '2026-11-20', true],
    ['lørdag', '2026-11-21', false],
    ['søndag', '2026-11-22', false],
    ['mandag', '2026-11-23', true],
    ['julaften på en torsdag', '2026-12-24', true],
    ['nyttårsaften på en torsdag', '2026-12-31', true],
    ['skjærtorsdag', '2026-04-02', false],
    ['onsdag før påske', '2026-04-01', true],
    ['andre påskedag', '2026-04-06', false],
    ['en mandag før 2024', '2019-12-30', true],
    ['en søndag før 2024', '2019-12-29', false],
  ])('%s: %s', (_, date, expected) => {
    expect(isArbeidsdag(date)).toBe(expected);
  });
});

it.each([
  ['påsken 2026', '2026-03-30', '2026-04-16', 11],
  ['en uke', '2026-11-16', '2026-11-22', 5],
  ['en helg', '2026-11-21', '2026-11-22', 0],
  ['slutt før start', '2026-11-20', '2026-11-19', 0],
  // 261 weekdays, less 1 Jan, 2, 3 and 6 Apr, 1 and 14 May, 25 May, 25 Dec.
  ['hele 2026', '2026-01-01', '2026-12-31', 253],
])('arbeidsdager: %s', (_, fra, til, expected) => {
  expect(countArbeidsdager(fra, til)).toBe(expected);
});
