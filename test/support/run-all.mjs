// `npm test`: everything, one part after another, and the sum as the last line.
import { browserPart, runPart, staticParts, systemPart, unitPart } from './parts.mjs';

const results = [];
for (const part of [...staticParts(), unitPart(), systemPart(), browserPart()]) {
  console.log(`\n── ${part.name}`);
  results.push(await runPart(part, { live: true }));
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(`${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`);
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
