import type { Command } from './command';
import { commands } from './commands';

const MISUSED = 2;

/** Runs the command that the first word names, and answers with the exit code. */
export async function runCommand([name, ...rest]: readonly string[]): Promise<number> {
  const command = commands.find(({ navn }) => navn === name);
  if (!command) {
    process.stdout.write(`Bruk: npm run cli -- <kommando>\n\n${commands.map(usage).join('')}`);
    return name === undefined || name === 'hjelp' || name === '--help' ? 0 : MISUSED;
  }
  if (rest.includes('--help')) {
    process.stdout.write(usage(command));
    return 0;
  }
  try {
    return await command.kjor(rest);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    process.stderr.write(`Kommandoen har et valg som ikke finnes, eller som mangler en verdi.\n${usage(command)}`);
    return MISUSED;
  }
}

const usage = ({ navn, hjelp }: Command): string => `  ${navn.padEnd(18)} ${hjelp}\n`;

/** What `parseArgs` throws at an option it does not know. */
const isMisuse = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
