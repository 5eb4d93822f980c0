import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Everything the installation can be told from outside. Read once, here; nowhere else. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** `sqlite:<file>` or `postgres://…` */
  readonly databaseUrl: string;
  /** Key for the access tokens, at least 32 characters. */
  readonly secret: string;
  /** True behind one proxy that ends TLS and sets X-Forwarded-*. */
  readonly trustProxy: boolean;
  /** Where people reach the portal; links in mail begin with it. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** How long a mail server may be silent before it is given up for this time. */
  readonly smtpTimeoutMs: number;
  /** Whether this process sends what waits in the outbox, and makes the digests. */
  readonly outbox: boolean;
  /** Minutes before each new try at a mail; when they are used up, it is given up. */
  readonly outboxBackoff: readonly number[];
  /** Days until what a sent mail was made of is erased. */
  readonly outboxKeepDays: number;
  /** When digests are due, by the clock in Oslo: the time of day, and for the weekly one the day (1 is Monday). */
  readonly digest: { readonly klokken: string; readonly ukedag: number };
  /** Days something has waited before the LIS is told who else may do it. */
  readonly andreEtterDager: number;
  /** Fill an empty database with plainly fictitious people; never in production. */
  readonly demo: boolean;
  /** Tries at a password a minute, per account and address; ten times as many per address or per account in all. */
  readonly loginLimit: number;
  /** How often an open stream says that it is alive, and asks whether it may still be open; at most 30 s. */
  readonly heartbeatMs: number;
  /** The largest file that may be attached, and how much one person may have stored in all. */
  readonly vedleggMaksBytes: number;
  readonly vedleggKvoteBytes: number;
  /** Whether the addresses of resources are asked now and then if they still answer. */
  readonly linkCheck: boolean;
  readonly version: string;
}

export const CONFIG = Symbol('config');

export class ConfigError extends Error {}

const MIN_SECRET = 32;

export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const host = env.HOST ?? '127.0.0.1';
  const port = readPort(env.PORT);
  const dataDir = resolve(env.DATA_DIR ?? 'data');
  const trustProxy = isTrue(env.TRUST_PROXY);
  if (production) requireProductionSettings(env, trustProxy);
  return {
    production,
    host,
    port,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `sqlite:${join(dataDir, 'kompetanseportal.db')}`,
    secret: env.JWT_SECRET ?? localSecret(dataDir),
    trustProxy,
    publicUrl: (env.PUBLIC_URL ?? `http://${host}:${String(port)}`).replace(/\/$/, ''),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Kompetanseportal <ikke-svar@example.no>',
    smtpTimeoutMs: 1000 * readWhole(env, 'SMTP_TIMEOUT_SECONDS', 10, [1, 300]),
    outbox: env.OUTBOX !== 'nei',
    outboxBackoff: readBackoff(env.OUTBOX_BACKOFF_MINUTES),
    outboxKeepDays: readWhole(env, 'OUTBOX_KEEP_DAYS', 30, [1, 3650]),
    digest: { klokken: readTime(env.DIGEST_TIME), ukedag: readWhole(env, 'DIGEST_WEEKDAY', 1, [1, 7]) },
    andreEtterDager: readWhole(env, 'OTHERS_AFTER_DAYS', 14, [0, 365]),
    demo: !production && env.DEMO !== 'nei',
    loginLimit: Number(env.LOGIN_LIMIT ?? '10'),
    heartbeatMs: Math.min(Number(env.HEARTBEAT_MS ?? '15000'), 30_000),
    vedleggMaksBytes: readMegabytes('VEDLEGG_MB', env.VEDLEGG_MB, 10),
    vedleggKvoteBytes: readMegabytes('VEDLEGG_KVOTE_MB', env.VEDLEGG_KVOTE_MB, 200),
    linkCheck: env.LINK_CHECK === undefined ? production : isTrue(env.LINK_CHECK),
    version: env.npm_package_version ?? '0.1.0',
  };
}

function requireProductionSettings(env: NodeJS.ProcessEnv, trustProxy: boolean): void {
  if ((env.JWT_SECRET ?? '').length < MIN_SECRET) {
    throw new ConfigError(`JWT_SECRET må settes til minst ${String(MIN_SECRET)} tilfeldige tegn i produksjon.`);
  }
  if (!trustProxy) {
    throw new ConfigError('I produksjon må portalen stå bak en proxy med TLS. Sett TRUST_PROXY=ja når den gjør det.');
  }
  if (env.PUBLIC_URL?.startsWith('https://') !== true) {
    throw new ConfigError('PUBLIC_URL må settes til adressen folk bruker, og den må begynne med https://.');
  }
}

function readWhole(env: NodeJS.ProcessEnv, name: string, otherwise: number, [least, most]: [number, number]): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new ConfigError(`${name} må være et helt tall fra ${String(least)} til ${String(most)}.`);
  return value;
}

function readBackoff(text = '1,5,30,120,360,1440'): number[] {
  const minutes = text.split(',').map(Number);
  if (minutes.some((n) => !Number.isInteger(n) || n < 0))
    throw new ConfigError('OUTBOX_BACKOFF_MINUTES må være minutter med komma mellom, for eksempel 1,5,30.');
  return minutes;
}

function readTime(text = '07:00'): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text))
    throw new ConfigError('DIGEST_TIME må være et klokkeslett, for eksempel 07:00.');
  return text;
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT må være et tall fra 0 til 65535.');
  return port;
}

const MEGABYTE = 1024 * 1024;

function readMegabytes(name: string, text: string | undefined, otherwise: number): number {
  const megabytes = Number(text ?? otherwise);
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > 10_000)
    throw new ConfigError(`${name} må være et helt antall megabyte fra 1 til 10000.`);
  return megabytes * MEGABYTE;
}

const isTrue = (text: string | undefined): boolean => ['1', 'true', 'ja', 'yes'].includes((text ?? '').toLowerCase());

/** Outside production a random secret is made once and kept, so that a restart does not log everyone out. */
function localSecret(dataDir: string): string {
  const file = join(dataDir, 'hemmelighet');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
