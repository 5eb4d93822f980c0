import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { FixedClock, SystemClock, osloDate } from './clock';

/** Instant and the date it is in Oslo: around midnight in winter and summer, and both nights the clock is moved. */
const instants: [string, string][] = [
  ['2026-01-15T22:59:59Z', '2026-01-15'],
  ['2026-01-15T23:00:00Z', '2026-01-16'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
];

/** Runs `expression` in a process of its own that believes it stands in `zone`, with this clock at hand as `clock`. */
function askIn(zone: string, expression: string): unknown {
  const source = readFileSync(join(__dirname, 'clock.ts'), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } });
  const script = `const clock = {}; (function (exports) { ${code} })(clock);
    process.stdout.write(JSON.stringify(${expression}))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { TZ: zone, PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const list = JSON.stringify(instants.map(([instant]) => instant));

describe('klokken', () => {
  it.each(instants)('%s er %s i Oslo', (instant, date) => {
    expect(osloDate(new Date(instant))).toBe(date);
    expect(new FixedClock(new Date(instant)).today()).toBe(date);
  });

  const zones = ['UTC', 'Europe/Oslo', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

  it.each(zones)('gir samme dato når tjeneren står i %s', (zone) => {
    const dates = askIn(zone, `${list}.map((i) => new clock.FixedClock(new Date(i)).today())`);
    expect(dates).toEqual(instants.map(([, date]) => date));
  });

  it('ville ha gitt feil dato om den brukte maskinens egen sone (motprøve)', () => {
    const local = '(i) => new Intl.DateTimeFormat("sv-SE").format(new Date(i))';
    expect(askIn('Pacific/Honolulu', `${list}.map(${local})`)).not.toEqual(instants.map(([, date]) => date));
  });

  it('skriver tidspunkter i UTC med Z', () => {
    expect(new FixedClock(new Date('2026-11-20T09:00:00+01:00')).instant()).toBe('2026-11-20T08:00:00.000Z');
    expect(new SystemClock().instant()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });

  it('står der den er satt, til den blir flyttet', () => {
    const clock = new FixedClock(new Date('2026-11-20T08:00:00Z'));
    clock.moveTo(new Date('2027-01-01T00:00:00Z'));
    expect(clock.today()).toBe('2027-01-01');
  });
});
