import { KjedetSignaturlogg } from '../../libs/modules/revisjon/application/kjedet-signaturlogg';
import { Database } from '@kp/platform/database/database.module';
import { DatabaseError } from '@kp/platform/database/database-error';
import { sqliteHandle } from '@kp/platform/database/data-sources';
import { PostgresSession, postgresPool } from '@kp/platform/database/postgres-session';
import { SqliteConnection } from '@kp/platform/database/sqlite-connection';
import type { Script, Statement, StatementResult } from '@kp/platform/database/statement';
import { type Sted, fingeravtrykk, kall } from '../api/tilgang/matrise';
import type { Hvem } from '../api/tilgang/personer';
import { policy } from '../api/tilgang/policy';
import type { Svar } from '../api/tilgang/typer';
import { Verden } from '../api/tilgang/verden';
import { type DatabaseName, onBothDatabases } from '../support/databases';

jest.setTimeout(120_000);

/** Every act that is signed, and somebody who may. */
const SIGNERES: Readonly<Record<string, Hvem>> = {
  'POST /aktiviteter/:id/bekreft': 'supervisor',
  'POST /aktiviteter/:id/returner': 'supervisor',
  'POST /aktiviteter/:id/angre': 'supervisor',
  'POST /utdanningslop/:id/aktiviteter/marker-utfoert': 'leder',
  'POST /maal/:id/anbefal': 'veileder',
  'POST /maal/:id/innhent-anbefaling': 'leder',
  'POST /maal/:id/godkjenn': 'leder',
  'POST /maal/:id/returner': 'leder',
  'POST /maal/:id/trekk-godkjenning': 'leder',
  'POST /maal/:id/godkjenn-tidligere': 'leder',
};
const signeres = Object.keys(SIGNERES);

/** A log that says that it has written. */
// eslint-disable-next-line require-yield -- that is what is wrong with it
function* nothing(): Script<number> {
  return 0;
}

const FRAME = /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/;

/** What happens to each statement of the write connection: `after` runs when the statement has been done. */
interface Intrusion {
  readonly skip: (sql: string) => boolean;
  readonly after: (sql: string) => void;
}

function intrude(name: DatabaseName, verden: Verden, { skip, after }: Intrusion): void {
  const { writeSource } = verden.portal.app.get(Database);
  if (name === 'sqlite') {
    const handle = sqliteHandle(writeSource);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
    const { execute } = SqliteConnection.prototype;
    jest.spyOn(SqliteConnection.prototype, 'execute').mockImplementation(function (
      this: SqliteConnection,
      statement,
      access = 'write',
    ) {
      // What only reads goes through the same connection.
      if (this.handle !== handle || access === 'read') return execute.call(this, statement, access);
      if (skip(statement.sql)) return { rows: [], affected: 0 };
      const result = execute.call(this, statement, access);
      if (statement.only === undefined) after(statement.sql);
      return result;
    });
    return;
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const { send } = PostgresSession.prototype;
  const pool = postgresPool(writeSource);
  const intruder = async function (this: PostgresSession, statement: Statement): Promise<StatementResult> {
    if (this.pool !== pool) return send.call(this, statement);
    if (skip(statement.sql)) return { rows: [], affected: 0 };
    const result = await send.call(this, statement);
    after(statement.sql);
    return result;
  };
  jest.spyOn(PostgresSession.prototype, 'send').mockImplementation(intruder);
}

onBothDatabases((name, open) => {
  let verden: Verden;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    verden = await Verden.open({ url: database.url });
    close = async () => {
      await verden.close();
      await database.close();
    };
  });
  afterAll(() => close());
  afterEach(() => jest.restoreAllMocks());

  const hvem = (rute: string): Hvem => SIGNERES[rute] ?? 'leder';
  const enSak = async (rute: string): Promise<Sted> => ({
    side: 'A',
    ider: await verden.byggeplass.make(policy[rute]?.sak ?? 'lop', 'A'),
  });

  /** The act, with an error right after statement number `at`; `reached` tells whether there are so many. */
  async function actFailingAfter(
    rute: string,
    sted: Sted,
    at: number,
    skip: Intrusion['skip'] = () => false,
  ): Promise<{ answer: Svar; reached: boolean }> {
    // The log-in is made before, so that only the act itself is counted.
    await verden.as(hvem(rute), 'GET', '/meg');
    let done = 0;
    const after = (sql: string): void => {
      if (!FRAME.test(sql) && ++done === at) throw new DatabaseError('PROVE', 'strømmen gikk');
    };
    intrude(name, verden, { skip, after });
    const answer = await kall(verden, rute, hvem(rute), sted);
    jest.restoreAllMocks();
    return { answer, reached: done >= at };
  }

  // One text of SQL and rules serves both databases; what differs is how a transaction is undone.
  const brytes = name === 'sqlite' ? signeres : signeres.filter((rute) => /(bekreft|anbefal|godkjenn)$/.test(rute));

  it.each(brytes)('%s er gjort helt eller ikke i det hele tatt, hvor den enn blir brutt', async (rute) => {
    const sted = await enSak(rute);
    const before = await fingeravtrykk(verden);
    for (let at = 1; ; at++) {
      const { answer, reached } = await actFailingAfter(rute, sted, at);
      const endret = before !== (await fingeravtrykk(verden));
      const told = { at, status: answer.status, kode: answer.body.kode, endret };
      if (reached) {
        expect(told).toEqual({ at, status: 500, kode: 'http.feilHosOss', endret: false });
        continue;
      }
      expect(told).toEqual({ at, status: expect.any(Number), kode: answer.body.kode, endret: true });
      expect(answer.status).toBeLessThan(300);
      expect(at).toBeGreaterThan(8);
      return;
    }
  });

  it('uten transaksjonen blir en avgjørelse stående halvveis (motprøve)', async () => {
    const rute = 'POST /aktiviteter/:id/bekreft';
    for (let at = 1; at < 100; at++) {
      const sted = await enSak(rute);
      const before = await fingeravtrykk(verden);
      const { answer, reached } = await actFailingAfter(rute, sted, at, (sql) => FRAME.test(sql));
      if (!reached) break;
      if (answer.status >= 500 && before !== (await fingeravtrykk(verden))) return;
    }
    throw new Error('Nothing was left half done.');
  });

  describe('når signaturloggen ikke kan skrives', () => {
    const statements = {
      sqlite: ["CREATE TRIGGER tr_prove BEFORE INSERT ON signaturlogg BEGIN SELECT RAISE(ABORT, 'fullt'); END"],
      postgres: [
        `CREATE FUNCTION fn_prove() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fullt'; END $$`,
        'CREATE TRIGGER tr_prove BEFORE INSERT ON signaturlogg FOR EACH ROW EXECUTE FUNCTION fn_prove()',
      ],
    };
    const close = { sqlite: 'DROP TRIGGER tr_prove', postgres: 'DROP FUNCTION fn_prove CASCADE' };
    const execute = (sql: string): Promise<unknown> => verden.portal.app.get(Database).writeSource.query(sql);

    it.each(signeres)('blir %s avvist, og ingenting er endret', async (rute) => {
      const sted = await enSak(rute);
      const before = await fingeravtrykk(verden);
      for (const sql of statements[name]) await execute(sql);
      const { status } = await kall(verden, rute, hvem(rute), sted);
      await execute(close[name]);
      expect({ status, endret: before !== (await fingeravtrykk(verden)) }).toEqual({ status: 500, endret: false });
    });

    it('ville en logg som tier ha sluppet avgjørelsen igjennom (motprøve)', async () => {
      const rute = 'POST /maal/:id/godkjenn';
      const ider = await verden.byggeplass.make('maalTilGodkjenning', 'A');
      jest.spyOn(KjedetSignaturlogg.prototype, 'append').mockImplementation(nothing);
      const { status } = await kall(verden, rute, 'leder', { side: 'A', ider });
      const rows = await verden.portal.work.rows(
        'SELECT nr FROM signaturlogg WHERE gjelder_id = ? AND handling = ?',
        ider[0] ?? '',
        'maal.godkjenn',
      );
      expect({ status, rader: rows.length }).toEqual({ status: 200, rader: 0 });
    });
  });
});
