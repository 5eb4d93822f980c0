import { ReadMemo } from './read-memo';
import type { SqlValue, Statement } from './statement';

const ask = (sql: string, ...params: SqlValue[]): Statement => ({ sql, params });
const NAVN = 'SELECT b.navn FROM rolle r JOIN bruker b ON b.id = r.bruker_id WHERE b.id = ?';
const NOTHING = { rows: [], affected: 0 };

/** What a script is answered the second time, when `between` happened since the first. */
function again(waits: boolean, ...between: Statement[]): unknown {
  const memo = new ReadMemo(waits);
  memo.note(ask(NAVN, 'a'), { rows: [{ navn: 'Kaia' }], affected: 0 });
  for (const statement of between) memo.note(statement, NOTHING);
  return memo.find(ask(NAVN, 'a'))?.rows;
}

describe('det et skript alt har spurt om', () => {
  it.each([true, false])('blir svart på uten å spørre på nytt', (waits) => {
    expect(again(waits)).toEqual([{ navn: 'Kaia' }]);
    expect(again(waits, ask('SELECT id FROM virksomhet'))).toEqual([{ navn: 'Kaia' }]);
    expect(again(waits, ask('INSERT INTO varsel (id) VALUES (?)', 'v'))).toEqual([{ navn: 'Kaia' }]);
  });

  it('gjelder bare de samme verdiene, av samme slag', () => {
    const memo = new ReadMemo(false);
    memo.note(ask('SELECT id FROM bruker WHERE nr = ?', '1'), { rows: [{ id: 'a' }], affected: 0 });
    for (const other of [1, '2', null, true])
      expect(memo.find(ask('SELECT id FROM bruker WHERE nr = ?', other))).toBeUndefined();
  });

  it.each([
    'INSERT INTO rolle (id) VALUES (?)',
    'UPDATE bruker SET navn = ? WHERE id = ?',
    'INSERT INTO rolle (id) SELECT id FROM varsel WHERE id = ?',
  ])('spørres på nytt når en av tabellene er skrevet: %s', (sql) => {
    for (const waits of [true, false]) expect(again(waits, ask(sql))).toBeUndefined();
  });

  it.each([
    'DELETE FROM varsel WHERE id = ?',
    'WITH x AS (SELECT 1) INSERT INTO varsel SELECT * FROM x',
    'TRUNCATE varsel',
  ])('spørres på nytt når det ikke kan sies hva som er skrevet: %s', (sql) => {
    for (const waits of [true, false]) expect(again(waits, ask(sql))).toBeUndefined();
  });

  it('spørres på nytt etter en setning som kan ha ventet på en annen transaksjon', () => {
    const update = ask('UPDATE varsel SET lest = ? WHERE id = ?', true, 'v');
    expect(again(true, update)).toBeUndefined();
    expect(again(false, update)).toEqual([{ navn: 'Kaia' }]);
    expect(again(true, ask('INSERT INTO varsel (id) VALUES (?) ON CONFLICT (id) DO NOTHING', 'v'))).toBeUndefined();
    expect(again(true, { ...update, unawaited: true })).toBeUndefined();
    expect(
      again(true, { ...ask('SELECT pg_advisory_xact_lock(?)', 1), lock: 'beslutning', unawaited: true }),
    ).toBeUndefined();
    expect(again(true, ask('SELECT id FROM varsel WHERE id = ? FOR UPDATE', 'v'))).toBeUndefined();
  });

  it('holder for det som bare vises etter en ventende setning, men ikke for det som er skrevet', () => {
    const shown = (...between: Statement[]): unknown => {
      const memo = new ReadMemo(true);
      memo.note(ask(NAVN, 'a'), { rows: [{ navn: 'Kaia' }], affected: 0 });
      for (const statement of between) memo.note(statement, NOTHING);
      return memo.find({ ...ask(NAVN, 'a'), shown: true })?.rows;
    };
    expect(shown(ask('UPDATE varsel SET lest = ? WHERE id = ?', true, 'v'))).toEqual([{ navn: 'Kaia' }]);
    expect(shown(ask('UPDATE rolle SET til = ? WHERE id = ?', null, 'r'))).toBeUndefined();
    expect(shown(ask('SELECT id FROM varsel WHERE id = ? FOR UPDATE', 'v'))).toBeUndefined();
  });

  it('deler ikke listen sin med den som spurte', () => {
    const memo = new ReadMemo(false);
    memo.note(ask(NAVN, 'a'), { rows: [{ navn: 'Kaia' }, { navn: 'Alma' }], affected: 0 });
    memo.find(ask(NAVN, 'a'))?.rows.reverse();
    expect(memo.find(ask(NAVN, 'a'))?.rows).toEqual([{ navn: 'Kaia' }, { navn: 'Alma' }]);
  });
});
