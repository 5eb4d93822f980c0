import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Rad, sammenlign, vurder } from './rad';

const root = join(__dirname, '..', '..');
const OPERASJONER = [
  'egne mål',
  'arbeidsliste',
  'oversikt, 50 LIS',
  'oversikt, 1 000 LIS',
  'nasjonale tall',
  'logg en aktivitet',
  'avgjør ett mål',
  'avgjør tjue mål',
];
const TALL = [
  ...(['p50_ms', 'p99_ms', 'rps', 'floor_rps', 'ratio'] as const),
  ...(['cpu_us', 'floor_cpu_us', 'cpu_ratio', 'floor_p50_ms', 'floor_p99_ms'] as const),
];

/** Any answer but a good one ends the bench with an error, so rows mean that all were answered. */
async function kjorBench(...valg: string[]): Promise<{ rader: Rad[]; stderr: string }> {
  const hook = join('test', 'bench', 'typescript.cjs');
  const args = [
    '-r',
    `./${hook}`,
    'test/bench/main.ts',
    '--scale',
    '0.01',
    '--skiver',
    '1',
    '--sekunder',
    '0.1',
    '--oppvarming',
    '0.1',
    ...valg,
  ];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 10_000_000 });
  const rader = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Rad);
  return { rader, stderr };
}

const rad = (endret: Partial<Rad>): Rad => ({
  ...{ operation: 'egne mål', connections: 8, p50_ms: 1, p99_ms: 2, rps: 100, floor_rps: 120, ratio: 1.2, cpu_us: 120 },
  ...{ floor_cpu_us: 100, cpu_ratio: 1.2, floor_p50_ms: 1, floor_p99_ms: 1, requests: 10, scale: 1, load: 1 },
  ...{ database: 'sqlite', ...endret },
});

describe('ytelsesmålingen', () => {
  it('måler hver operasjon med én og åtte forbindelser, ved siden av gulvet', async () => {
    const { rader, stderr } = await kjorBench();
    const keys = OPERASJONER.flatMap((navn) => [`${navn} 1`, `${navn} 8`]);
    expect(rader.map(({ operation, connections }) => `${operation} ${connections}`)).toEqual(keys);
    for (const rad of rader) for (const tall of TALL) expect(rad[tall]).toBeGreaterThan(0);
    for (const rad of rader) for (const tall of TALL) expect(rad[tall]).toBeLessThan(Number.POSITIVE_INFINITY);
    for (const navn of OPERASJONER) expect(stderr).toContain(`${navn}: prosessortid mot gulvet`);
  }, 120_000);

  it('sier fra når et krav ikke er oppfylt', () => {
    const oppfylt = (endret: Partial<Rad>): boolean[] => vurder([rad(endret)]).map((krav) => krav.oppfylt);
    expect(oppfylt({})).toEqual([true, true]);
    expect(oppfylt({ cpu_ratio: 1.51 })).toEqual([false, true]);
    expect(oppfylt({ p99_ms: 3.1 })).toEqual([true, false]);
    expect(oppfylt({ cpu_ratio: 1.9, database: 'postgres' })).toEqual([true, true]);
    expect(vurder([rad({ connections: 1 })])).toEqual([]);
  });

  it('holder samme side i to skalaer mot hverandre, men ikke den nasjonale', () => {
    const before = [rad({ scale: 0.1 }), rad({ scale: 0.1, operation: 'nasjonale tall' })];
    const now = [rad({ cpu_us: 157 }), rad({ cpu_us: 900, operation: 'nasjonale tall' })];
    const compared = sammenlign(now, before, new Set(['nasjonale tall']));
    expect(compared.map(({ verdi, oppfylt }) => [verdi, oppfylt])).toEqual([[1.31, false]]);
    expect(sammenlign(before, now, new Set(['nasjonale tall']))).toEqual(compared);
  });
});
