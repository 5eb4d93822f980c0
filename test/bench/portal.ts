import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { loadPortal, root, serverFile } from './compiled';
import { storrelse } from './seed/land';
import { type Land, seed } from './seed/seed';
import { type Sink, postgresSink, sqliteSink } from './seed/sink';
import type { Maalt } from './maaling';
import { type Okt, hvem } from './operasjoner';

export interface Sted {
  readonly mappe: string;
  readonly url: string;
}

export interface Tjener extends Maalt {
  stop(): Promise<void>;
}

const settings = ({ mappe, url }: Sted): Record<string, string> => ({
  ...{ DATA_DIR: mappe, DATABASE_URL: url, DEMO: 'nei', HOST: '127.0.0.1', PORT: '0' },
});

/** There is somebody: the country was built in this folder before, and its rows are the same each time. */
const BYGGET = 'SELECT 1 FROM bruker LIMIT 1';
const nothing: Sink = { add: () => undefined, flush: () => Promise.resolve(), close: () => Promise.resolve() };

/** Makes the tables with the portal's own migrations, and fills them with the country. */
export async function byggLand(sted: Sted, scale: number): Promise<Land> {
  await withPortal(sted, () => Promise.resolve());
  if (sted.url.startsWith('sqlite:')) {
    const db = new Sqlite(sted.url.slice('sqlite:'.length));
    const built = db.prepare(BYGGET).get() !== undefined;
    try {
      return await seed(built ? nothing : sqliteSink(db), storrelse(scale));
    } finally {
      db.close();
    }
  }
  const client = new Client({ connectionString: sted.url });
  await client.connect();
  try {
    const built = (await client.query(BYGGET)).rows.length > 0;
    return await seed(built ? nothing : await postgresSink(client), storrelse(scale));
  } finally {
    await client.end();
  }
}

/** Sessions of real people of the country, opened by the portal's own service; only the password is left out. */
export function loggInn(sted: Sted, land: Land): Promise<ReadonlyMap<string, Okt>> {
  const { Innlogging } = loadPortal();
  return withPortal(sted, async (app) => {
    const innlogging = app.get(Innlogging);
    const okter = new Map<string, Okt>();
    const open = async (brukerId: string): Promise<void> => {
      const { token } = await innlogging.openSession(brukerId);
      const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };
      okter.set(brukerId, { token, sid });
    };
    await Promise.all([...new Set(hvem(land).alle)].map(open));
    return okter;
  });
}

type Application = Awaited<ReturnType<ReturnType<typeof loadPortal>['createApp']>>;

async function withPortal<T>(sted: Sted, body: (app: Application) => Promise<T>): Promise<T> {
  const { createApp, loadConfig } = loadPortal();
  const app = await createApp({ config: loadConfig({ ...settings(sted), OUTBOX: 'nei' }), demobrukere: [] });
  try {
    await app.init();
    return await body(app);
  } finally {
    await app.close();
  }
}

/** The portal as it is run: what was built, a process of its own, every check on. */
export const startPortal = (sted: Sted, nodeArgs: readonly string[] = []): Promise<Tjener> =>
  start([...nodeArgs, serverFile], settings(sted), /åpen på http:\/\/[\d.]+:(\d+)/);

/** The floor answers with the headers of the portal, so that both send the same bytes. */
export const startGulv = ({ url }: Sted, headers: Readonly<Record<string, string>>): Promise<Tjener> =>
  start(
    ['-r', join(__dirname, 'typescript.cjs'), join(__dirname, 'floor', 'server.ts'), url, JSON.stringify(headers)],
    {},
    /åpent på http:\/\/[\d.]+:(\d+)/,
  );

async function start(args: readonly string[], env: Record<string, string>, opened: RegExp): Promise<Tjener> {
  // Whoever measures may have a database and an environment of their own: neither is meant here.
  const { DATABASE_URL: _database, NODE_ENV: _environment, SMTP_URL: _mail, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, ...env } },
  }) as ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream; pid: number };
  const exited = once(child, 'exit');
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (chunk: unknown): void => {
      said = (said + String(chunk)).slice(-4_000);
      const found = opened.exec(said)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`A server of the bench did not start:\n${said}`)));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.kill('SIGTERM')) await exited;
  };
  return { port, pid: child.pid, stop };
}
