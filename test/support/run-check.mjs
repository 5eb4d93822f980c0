// `npm run check`: format, lint, types, dependency rule and unit tests, two at a time, in under a minute.
import { runPart, staticParts, unitPart } from './parts.mjs';

const began = performance.now();
const results = [];

// The slow ones first, or the last one would run alone.
const slowFirst = ['lint', 'types', 'jest unit', 'dependency rule', 'web types', 'format'];
const waiting = [...staticParts({ quick: true }), unitPart()].sort(
  (a, b) => slowFirst.indexOf(a.name) - slowFirst.indexOf(b.name),
);

async function work() {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const result = await runPart(part, { live: false });
    results.push(result);
    if (result.failed > 0) console.log(`\n── ${result.name}\n${result.output}`);
    console.log(`${result.failed > 0 ? 'FAILED' : 'ok    '} ${result.name} (${result.seconds.toFixed(1)} s)`);
  }
}
await Promise.all([work(), work()]);

const failed = results.filter((result) => result.failed > 0).map((result) => result.name);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  failed.length > 0 ? `check: failed in ${failed.join(', ')} (${seconds} s)` : `check: all well (${seconds} s)`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
