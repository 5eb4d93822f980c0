import { median, persentil, type Skive } from './maaling';

/** One line of the table. `ratio` = floor_rps ÷ rps. */
export interface Rad {
  readonly operation: string;
  readonly connections: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly rps: number;
  readonly floor_rps: number;
  readonly ratio: number;
  readonly cpu_us: number;
  readonly floor_cpu_us: number;
  readonly cpu_ratio: number;
  readonly floor_p50_ms: number;
  readonly floor_p99_ms: number;
  readonly requests: number;
  readonly scale: number;
  readonly database: string;
  /** Of the machine while it was measured: processes that wanted to run, on so many cores. */
  readonly load: number;
}

const rundet = (value: number, digits = 2): number => Number(value.toFixed(digits));

interface Sum {
  readonly p50: number;
  readonly p99: number;
  readonly rps: number;
  readonly cpu: number;
}

/** The median slice, so that one that somebody else disturbed does not decide; times over all slices. */
const sum = (skiver: readonly Skive[]): Sum => ({
  p50: persentil(
    skiver.flatMap(({ tider }) => tider),
    0.5,
  ),
  p99: persentil(
    skiver.flatMap(({ tider }) => tider),
    0.99,
  ),
  rps: median(skiver.map(({ antall, sekunder }) => antall / sekunder)),
  cpu: median(skiver.map(({ antall, cpuUs }) => cpuUs / antall)),
});

export function lagRad(
  hva: Pick<Rad, 'operation' | 'connections' | 'scale' | 'database' | 'load'>,
  portal: readonly Skive[],
  gulv: readonly Skive[],
): Rad {
  const [p, g] = [sum(portal), sum(gulv)];
  return {
    ...{ operation: hva.operation, connections: hva.connections, p50_ms: rundet(p.p50), p99_ms: rundet(p.p99) },
    ...{ rps: rundet(p.rps, 1), floor_rps: rundet(g.rps, 1), ratio: rundet(g.rps / p.rps) },
    ...{ cpu_us: rundet(p.cpu, 0), floor_cpu_us: rundet(g.cpu, 0), cpu_ratio: rundet(p.cpu / g.cpu) },
    ...{ floor_p50_ms: rundet(g.p50), floor_p99_ms: rundet(g.p99) },
    ...{ requests: portal.reduce((n, { antall }) => n + antall, 0), scale: hva.scale, database: hva.database },
    load: hva.load,
  };
}

const BAR = { sqlite: 1.5, postgres: 2, p99: 3, skala: 1.3 } as const;

export interface Krav {
  readonly krav: string;
  readonly verdi: number;
  readonly grense: number;
  readonly oppfylt: boolean;
}

const krav = (navn: string, verdi: number, grense: number): Krav => ({
  ...{ krav: navn, verdi: rundet(verdi), grense, oppfylt: verdi <= grense },
});

/** The bars of issue 5, at eight connections. */
export const vurder = (rader: readonly Rad[]): Krav[] =>
  rader
    .filter(({ connections }) => connections === 8)
    .flatMap((rad) => [
      krav(
        `${rad.operation}: prosessortid mot gulvet`,
        rad.cpu_ratio,
        rad.database === 'sqlite' ? BAR.sqlite : BAR.postgres,
      ),
      krav(`${rad.operation}: p99 mot gulvet`, rad.p99_ms / rad.floor_p99_ms, BAR.p99),
    ]);

/** How much dearer the same page is in a larger country. */
export function sammenlign(rader: readonly Rad[], tidligere: readonly Rad[], vokser: ReadonlySet<string>): Krav[] {
  return rader.flatMap((rad) => {
    const other = tidligere.find((t) => t.operation === rad.operation && t.connections === rad.connections);
    if (rad.connections !== 8 || !other || vokser.has(rad.operation) || other.scale === rad.scale) return [];
    const [large, small] = rad.scale > other.scale ? [rad, other] : [other, rad];
    const name = `${rad.operation}: skala ${String(large.scale)} mot ${String(small.scale)}`;
    return [krav(name, large.cpu_us / small.cpu_us, BAR.skala)];
  });
}

const COLUMNS = [
  ...(['operation', 'connections', 'p50_ms', 'p99_ms', 'rps', 'floor_rps', 'ratio'] as const),
  ...(['cpu_us', 'floor_cpu_us', 'cpu_ratio', 'floor_p50_ms', 'floor_p99_ms', 'load'] as const),
];

export function tabell(rader: readonly Rad[]): string {
  const cells = [COLUMNS.map(String), ...rader.map((rad) => COLUMNS.map((column) => String(rad[column])))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return cells.map(line).join('\n');
}
