import fc from 'fast-check';
import { findFodselsnumre, hasFodselsnummer } from './fodselsnummer';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const checkDigit = (digits: readonly number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11)) % 11;

/** The number of a made-up person, with its check digits; undefined when the series has no such number. */
function makeNumber(day: number, month: number, year: number, individual: number): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const digits = Array.from(`${two(day)}${two(month)}${two(year)}${String(individual).padStart(3, '0')}`, Number);
  for (const weights of [FIRST, SECOND]) digits.push(checkDigit(digits, weights));
  return digits.includes(10) ? undefined : digits.join('');
}

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

const [A, B] = [makeNumber(1, 81, 90, 123), makeNumber(15, 92, 71, 444)] as [string, string];
const D_NUMBER = makeNumber(41, 81, 90, 120) ?? '';
const groups = (number: string): string[] =>
  [0, 2, 4, 6, 9].map((from, index, starts) => number.slice(from, starts[index + 1]));
const written = (between: string): string => groups(A).join(between);

describe('fødselsnummer i fritekst', () => {
  it.each([
    ['alene', A],
    ['midt i en setning', `Pasienten (${A}) hadde vondt.`],
    ['delt etter seks sifre', `${A.slice(0, 6)} ${A.slice(6)}`],
    ['med bindestrek', `${A.slice(0, 6)}-${A.slice(6)}`],
    ['med tankestrek og luft', `${A.slice(0, 6)} – ${A.slice(6)}`],
    ['med hardt mellomrom', `${A.slice(0, 6)}\u00a0${A.slice(6)}`],
    ['med tabulator', `${A.slice(0, 6)}\t${A.slice(6)}`],
    ['med punktum mellom alle ledd', written('.')],
    ['med mellomrom mellom alle ledd', written(' ')],
    ['klistret inntil en bokstav', `fnr${A}født`],
    ['etter en rekke andre sifre', `12 34 56 789 ${written(' ')}`],
    ['etter en dato', `20.11.2026 ${A}`],
    ['som D-nummer', D_NUMBER],
    ['på sin egen linje', `linje\n${A}\nlinje`],
  ])('blir funnet %s', (_hvordan, text) => {
    expect(hasFodselsnummer(text)).toBe(true);
  });

  it.each([
    ['en tom tekst', ''],
    ['et telefonnummer', '+47 22 33 44 55'],
    ['en dato og et klokkeslett', '20.11.2026 08.00 til 16.30'],
    ['et nummer med galt kontrollsiffer', A.slice(0, 10) + String((Number(A[10]) + 1) % 10)],
    ['tolv sifre på rad', `${A}1`],
    ['elleve sifre inni et lengre tall', `9${A}`],
    ['et nummer delt over to linjer', `${A.slice(0, 6)}\n${A.slice(6)}`],
    ['en dag som ikke finnes', makeNumber(32, 81, 90, 123) ?? A],
    ['elleve nuller', '00000000000'],
    ['et HPR-nummer', 'HPR 9000001'],
    ['et organisasjonsnummer', '310 000 001'],
  ])('er ikke %s', (_hva, text) => {
    expect(findFodselsnumre(text)).toEqual([]);
  });

  it('sier hvor hvert av dem står', () => {
    const text = `først ${A}, så ${written(' ')} og ${B}.`;
    expect(findFodselsnumre(text).map(({ fra, til }) => text.slice(fra, til))).toEqual([A, written(' '), B]);
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
    ['nesten-numre', `${A.slice(0, 10)} `.repeat(4_500)],
    ['punktum', '.'.repeat(50_000)],
  ])('letes det etter på under 50 ms i 50 kB %s', (_hva, text) => {
    const began = performance.now();
    hasFodselsnummer(text);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
