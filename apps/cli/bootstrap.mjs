// What `npm start`, `npm test`, `npm run check` and `npm run cli` run first: installs and builds what has changed.
// It may use nothing but Node, since on a fresh clone nothing is installed yet.
import { acceptInstalled, prepare } from './bootstrap/prepare.mjs';

const mode = (process.argv[2] ?? '--start').replace(/^--/, '');

try {
  if (mode === 'installed') acceptInstalled();
  else prepare(mode);
} catch (error) {
  process.stderr.write(`bootstrap: ${error.message}\n`);
  process.exitCode = 1;
}
