import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// KP_DIST names another build, so that the one in the checkout may be made anew meanwhile.
const program = join(process.env.KP_DIST ?? join(__dirname, '../../../dist'), 'apps/api/main.js');

export interface Innstillinger {
  readonly dataDir: string;
  readonly secret: string;
  readonly port: number;
  /** Further settings, as the environment gives them. */
  readonly env?: Readonly<Record<string, string>>;
  /** A file that is loaded first, to make the server worse than it is. */
  readonly forst?: string;
}

/** The server as it is run: a process of its own, that can be killed like one. */
export class Tjener {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    /** Milliseconds from the start of the process until it said that it was open. */
    readonly klarEtter: number,
  ) {}

  static async start({ dataDir, secret, port, env, forst }: Innstillinger): Promise<Tjener> {
    if (!existsSync(program)) throw new Error('The server is not built: run `npm test`, which builds it first.');
    const began = performance.now();
    const child = spawn(process.execPath, [...(forst ? ['-r', forst] : []), program], {
      env: {
        PATH: process.env.PATH,
        ...{
          DATA_DIR: dataDir,
          JWT_SECRET: secret,
          PORT: String(port),
          HOST: '127.0.0.1',
          DEMO: 'nei',
          LOGIN_LIMIT: '1000',
          KP_PROGRAM: program,
          ...env,
        },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await untilOpen(child);
    return new Tjener(child, `http://127.0.0.1:${String(port)}`, performance.now() - began);
  }

  /** Asked to stop, as a service manager does it. The answer is its exit code, or null when it did not go in time. */
  async stopp(withinMs = 15_000): Promise<{ kode: number | null; ms: number }> {
    const began = performance.now();
    const gone = new Promise<number | null>((resolve) => this.process.once('exit', (code) => resolve(code ?? -1)));
    this.process.kill('SIGTERM');
    const late = pause(withinMs, null, { ref: false });
    const kode = await Promise.race([gone, late]);
    return { kode, ms: performance.now() - began };
  }

  /** As when the power goes: nothing is finished, nothing is tidied. */
  async drep(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await gone;
  }
}

async function untilOpen(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('er åpen på')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}:\n${said}`)));
  });
}

export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
