import { ConfigError, loadConfig } from '@kp/platform/config/config';
import { createApp } from './create-app';
import { demobrukere } from './demo/demobrukere';
import { fillWhenEmpty } from './demo/fill-when-empty';

async function start(): Promise<void> {
  const config = loadConfig();
  const app = await createApp({ config, demobrukere: config.demo ? demobrukere : [] });
  await app.init();
  if (config.demo) await fillWhenEmpty(app, config);
  await app.listen(config.port, config.host);
  process.stdout.write(`Kompetanseportalen er åpen på ${await app.getUrl()}\n`);
  if (!config.demo) return;
  for (const { rolle, epost, passord } of demobrukere) process.stdout.write(`${rolle}: ${epost} ${passord}\n`);
}

const isPortTaken = (error: Error): error is NodeJS.ErrnoException & { port: number } =>
  'code' in error && error.code === 'EADDRINUSE' && 'port' in error;

function reasonFor(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (!isPortTaken(error)) return error.stack ?? error.message;
  const { port } = error;
  return `Porten ${String(port)} er opptatt. Stopp programmet som bruker den, eller velg en annen: PORT=${String(port + 1)} npm start`;
}

start().catch((error: unknown) => {
  process.stderr.write(`${reasonFor(error)}\n`);
  process.exit(1);
});
