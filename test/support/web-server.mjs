// What the journeys run against: the built server on an empty SQLite database, which it fills with the demo data.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'kp-web-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// Whoever runs the tests may have a database and an environment of their own: neither is meant here.
const { DATABASE_URL: _database, NODE_ENV: _environment, ...inherited } = process.env;
const server = spawn(process.execPath, [join(root, 'dist', 'apps', 'api', 'main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...inherited, DATA_DIR: folder },
});
server.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
