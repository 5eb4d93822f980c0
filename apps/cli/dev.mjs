// `npm run dev`: the server is built again and restarted at every change, and Vite serves the page with live reload.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './bootstrap/prepare.mjs';

prepare('check');

const apiPort = process.env.PORT ?? '3000';
const nest = spawn(join(root, 'node_modules', '.bin', 'nest'), ['start', 'api', '--watch'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: apiPort },
});

const { createServer } = await import('vite');
const web = await createServer({
  root: join(root, 'apps', 'web'),
  server: {
    host: '127.0.0.1',
    port: 5173, // Not the short form: that rewrites Host, and the server refuses a POST whose Origin is another host.
    proxy: { '/api': { target: `http://127.0.0.1:${apiPort}` } },
  },
});
await web.listen();
web.printUrls();

nest.once('exit', (code) => {
  void web.close().then(() => process.exit(code ?? 0));
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => nest.kill(signal));
