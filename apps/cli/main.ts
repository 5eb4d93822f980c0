import 'reflect-metadata';
import { ConfigError } from '@kp/platform/config/config';
import { commands } from './commands';

async function run([name, ...rest]: string[]): Promise<number> {
  const command = commands.find((c) => c.navn === name);
  if (command) return command.kjor(rest);
  process.stdout.write('Bruk: npm run cli -- <kommando>\n\n');
  for (const { navn, hjelp } of commands) process.stdout.write(`  ${navn.padEnd(18)} ${hjelp}\n`);
  return name === undefined || name === 'hjelp' ? 0 : 2;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = 1;
  },
);
