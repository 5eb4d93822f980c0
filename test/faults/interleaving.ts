import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { type Failure, fail } from '@kp/kernel/result';
import { Signaturkontroll } from '@kp/modules/revisjon';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, type StatementResult, insert, run } from '@kp/platform/database/statement';
import { numbered } from '@kp/platform/database/numbered';
import { enPerson } from '../support/builders';
import type { Portal } from '../support/portal';
import { tilfeldig } from './omfang';

type Ending = 'lagres' | 'avslår' | 'kaster' | 'bryter en regel i databasen';

/** One thing somebody wants written: a varsel, a row in the log, and one more on a shared count. */
export interface Job {
  readonly id: string;
  readonly kind: 'arbeidsenhet' | 'skript';
  readonly brukerId: string;
  readonly ending: Ending;
  /** Milliseconds: when it starts, and how long it rests between its statements. */
  readonly start: number;
  readonly rests: readonly number[];
}

/** How jobs reach the database: through the unit of work, or past it. */
export interface Way {
  arbeidsenhet<T>(
    body: (manager: EntityManager, script: (make: () => Script<unknown>) => Promise<unknown>) => Promise<T>,
  ): Promise<T>;
  skript<T>(make: () => Script<T>): Promise<T>;
}

/** What went wrong, seen from those who were answered. All empty when the protection holds. */
export interface Findings {
  readonly lovetMenTapt: string[];
  readonly avslaattMenLagret: string[];
  readonly lagretUtenLogg: string[];
  readonly loggetUtenAaVaereLagret: string[];
  readonly feilTeller: string[];
  readonly uventet: string[];
  readonly logg: string | null;
}

export const unharmed: Findings = {
  lovetMenTapt: [],
  avslaattMenLagret: [],
  lagretUtenLogg: [],
  loggetUtenAaVaereLagret: [],
  feilTeller: [],
  uventet: [],
  logg: null,
};

const BREAKS: readonly Ending[] = ['avslår', 'kaster', 'bryter en regel i databasen'];

/** 600 transactions and 300 scripts, shuffled, a tenth of them breaking a rule after having written. */
export function planJobs(
  seed: number,
  persons: readonly string[],
  { transactions = 600, scripts = 300, within = 1_200 } = {},
): Job[] {
  const next = tilfeldig(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  return Array.from({ length: transactions + scripts }, (_, nr) => ({
    id: `f${String(seed)}-${String(nr)}`,
    kind: nr < transactions ? 'arbeidsenhet' : 'skript',
    brukerId: pick(persons),
    ending: nr % 10 === 0 ? pick(BREAKS) : 'lagres',
    start: next() * within,
    rests: [next(), next(), next()].map((share) => Math.floor(share * 2.2)),
  }));
}

export async function makePersons(portal: Portal): Promise<string[]> {
  return Promise.all(Array.from({ length: 10 }, (_, nr) => enPerson(portal, `Person ${String(nr)}`)));
}

/** Starts all jobs, waits for every answer, and compares what was answered with what is stored, logged and counted. */
export async function runJobs(portal: Portal, jobs: readonly Job[], way: Way): Promise<Findings> {
  const before = await countOf(portal);
  const logg = portal.app.get(Signaturlogg);
  const outcomes = await Promise.all(jobs.map((job) => runJob(job, way, logg)));
  const acked = jobs.filter((_, index) => outcomes[index] === 'ja');
  const unexpected = jobs.flatMap(({ id, ending }, index) => {
    const outcome = String(outcomes[index]);
    const expected = ending === 'lagres' ? 'ja' : ending;
    return outcome === expected ? [] : [`${id} (${ending}): ${outcome}`];
  });
  return compare(portal, acked, jobs, before, unexpected);
}

async function runJob(job: Job, way: Way, logg: Signaturlogg): Promise<string> {
  await pause(job.start);
  try {
    const answer =
      job.kind === 'skript' ? await way.skript(() => asScript(job, logg)) : await asTransaction(job, way, logg);
    return answer === job.id ? 'ja' : 'avslår';
  } catch (error) {
    const text = (error as Error).message;
    if (text === 'midt i') return 'kaster';
    return /UNIQUE constraint failed: varsel|varsel.*pkey|PK_.*|duplicate key/i.test(text) &&
      job.ending.startsWith('bryter')
      ? 'bryter en regel i databasen'
      : text;
  }
}

const varselOf = ({ id, brukerId }: Job): Record<string, string> => ({
  id,
  brukerId,
  slag: 'prove',
  parametere: '{}',
  lenke: '/',
  opprettetTid: '2026-11-20T08:00:00Z',
});

function* sign(job: Job, logg: Signaturlogg): Script<number> {
  const { id, brukerId } = job;
  const who = { brukerId, rolle: 'LEDER', virksomhetId: null, utdanningslopId: null };
  return yield* logg.append({ handling: 'prove.flett', ...who, gjelder: 'varsel', gjelderId: id, innhold: { id } });
}

const COUNT = 'UPDATE bruker SET versjon = versjon + 1 WHERE id = ?';

function* asScript(job: Job, logg: Signaturlogg): Script<string | Failure> {
  yield* insert('varsel', varselOf(job));
  yield* sign(job, logg);
  yield* run(COUNT, job.brukerId);
  if (job.ending === 'avslår') return fail('regel', 'prove.nei');
  if (job.ending === 'kaster') throw new Error('midt i');
  if (job.ending !== 'lagres') yield* insert('varsel', varselOf(job));
  return job.id;
}

function asTransaction(job: Job, way: Way, logg: Signaturlogg): Promise<string | Failure> {
  return way.arbeidsenhet<string | Failure>(async (manager, script) => {
    await manager.insert('varsel', varselOf(job));
    await pause(job.rests[0]);
    await script(() => sign(job, logg));
    await pause(job.rests[1]);
    await script(() => run(COUNT, job.brukerId));
    await pause(job.rests[2]);
    if (job.ending === 'avslår') return fail('regel', 'prove.nei');
    if (job.ending === 'kaster') throw new Error('midt i');
    if (job.ending !== 'lagres') await manager.insert('varsel', varselOf(job));
    return job.id;
  });
}

const countOf = async ({ work }: Portal): Promise<Map<string, number>> =>
  new Map(
    (await work.rows<{ id: string; versjon: number }>('SELECT id, versjon FROM bruker')).map((r) => [r.id, r.versjon]),
  );

async function compare(
  portal: Portal,
  acked: readonly Job[],
  jobs: readonly Job[],
  before: ReadonlyMap<string, number>,
  uventet: string[],
): Promise<Findings> {
  const own = new Set(jobs.map(({ id }) => id));
  const idsIn = async (sql: string): Promise<string[]> =>
    (await portal.work.rows<{ id: string }>(sql)).map(({ id }) => id).filter((id) => own.has(id));
  const stored = await idsIn('SELECT id FROM varsel');
  const logged = await idsIn('SELECT gjelder_id AS id FROM signaturlogg');
  const promised = acked.map(({ id }) => id);
  const after = await countOf(portal);
  const minus = (a: readonly string[], b: readonly string[]): string[] => {
    const taken = new Set(b);
    return a.filter((id) => !taken.has(id));
  };
  const counts = [...before].flatMap(([brukerId, from]) => {
    const expected = from + acked.filter((job) => job.brukerId === brukerId).length;
    return after.get(brukerId) === expected ? [] : [`${String(after.get(brukerId))} og ikke ${String(expected)}`];
  });
  return {
    lovetMenTapt: minus(promised, stored),
    avslaattMenLagret: minus(stored, promised),
    lagretUtenLogg: minus(stored, logged),
    loggetUtenAaVaereLagret: minus(logged, stored),
    feilTeller: counts,
    uventet,
    logg: (await portal.app.get(Signaturkontroll).verify()).feil,
  };
}

/** As the portal itself writes. */
export function throughUnitOfWork({ work }: Portal, pass = (make: () => Script<unknown>) => make()): Way {
  const filtered = <T>(make: () => Script<T>): Script<T> => pass(make) as Script<T>;
  return {
    skript: (make) => work.script(() => filtered(make)),
    arbeidsenhet: (body) => work.write(() => body(work.manager, (make) => work.script(() => filtered(make)))),
  };
}

/** TypeORM's own transactions, without the gate. */
export function pastUnitOfWork({ app }: Portal): Way {
  const source: DataSource = app.get(Database).writeSource;
  const steps = async <T>(manager: EntityManager, make: () => Script<T>): Promise<T> => {
    const script = make();
    let step = script.next();
    while (!step.done) {
      const { sql, params, only } = step.value;
      const text = app.get(Database).isSqlite ? sql : numbered(sql);
      const answer = only ? [] : await manager.query<unknown>(text, [...params]);
      const rows = Array.isArray(answer) ? (answer as StatementResult['rows']) : [];
      step = script.next({ rows, affected: 1 });
    }
    return step.value;
  };
  return {
    skript: (make) => source.transaction((manager) => steps(manager, make)),
    arbeidsenhet: (body) => source.transaction((manager) => body(manager, (make) => steps(manager, make))),
  };
}

/** The same script without its locks, which only PostgreSQL needs. */
export function* withoutLocks<T>(make: () => Script<T>): Script<T> {
  const script = make();
  let step = script.next();
  while (!step.done) {
    const result: StatementResult = step.value.only ? { rows: [], affected: 0 } : yield step.value;
    step = script.next(result);
  }
  return step.value;
}
