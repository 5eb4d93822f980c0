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

start().catch((error: unknown) => {
  const text =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
