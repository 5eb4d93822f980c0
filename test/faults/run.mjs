// `npm run faults`: the fault programme in its long form, with one line of figures a row.
//   --ganger 10   ten times the counts of `npm test` (3 unless told)
//   --timer 2     again and again with a new seed until two hours have gone
//   --froe 2026   the seed to begin with
//   --rad storm   only the files with this in their name
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runPart } from '../support/parts.mjs';

const { values } = parseArgs({
  options: {
    ganger: { type: 'string', default: '3' },
    timer: { type: 'string', default: '0' },
    froe: { type: 'string', default: '2026' },
    rad: { type: 'string', default: '' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'kp-faults-'));
const figures = join(folder, 'tall');
const end = Date.now() + Number(values.timer) * 3_600_000;
const lines = [];
let failed = 0;

for (let round = 0; round === 0 || Date.now() < end; round++) {
  const seed = Number(values.froe) + round * 1_000_003;
  Object.assign(process.env, { KP_GANGER: values.ganger, KP_SEED: String(seed), KP_TALL: figures });
  const command = ['jest', `test/faults/.*${values.rad}.*spec`, '--selectProjects', 'system', '--runInBand'];
  const part = await runPart({ name: 'faults', command, limitMinutes: 24 * 60 }, { live: true });
  failed += part.failed;
  if (existsSync(figures)) lines.push(`frø ${seed}, ${part.seconds.toFixed(0)} s`, readFileSync(figures, 'utf8'));
  rmSync(figures, { force: true });
}

console.log(`\n${lines.join('\n')}`);
console.log(failed === 0 ? 'Alle vern holdt.' : 'Minst ett vern holdt ikke: se over.');
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
