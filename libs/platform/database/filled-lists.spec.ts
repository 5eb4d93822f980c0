import fc from 'fast-check';
import { atPlaces, fillLists } from './filled-lists';
import { type SqlValue, placeholders } from './statement';

interface Sent {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const send = (sql: string, params: readonly SqlValue[]): Sent => {
  const filled = fillLists(sql);
  return { sql: filled.sql, params: atPlaces(filled.places, params) };
};
const list = (length: number): string[] => Array.from({ length }, (_, nr) => `id${String(nr)}`);
const AMONG = (ids: readonly string[]): string =>
  `SELECT id FROM maal WHERE tittel <> 'a?' AND id IN (${placeholders(ids)}) AND tilstand = ?`;
const among = (ids: readonly string[]): Sent => send(AMONG(ids), [...ids, 'GODKJENT']);

describe('en liste i en setning', () => {
  it('fylles opp med den siste verdien, så lister av flere lengder er én setning', () => {
    const [five, six] = [among(list(5)), among(list(6))];
    expect(five.sql).toBe(six.sql);
    expect(five.params).toEqual(['id0', 'id1', 'id2', 'id3', 'id4', 'id4', 'id4', 'id4', 'GODKJENT']);
  });

  it('spør etter de samme, hvor lang den enn er, og rører ingenting annet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_200 }), (length) => {
        const asked = among(list(length));
        expect(new Set(asked.params.slice(0, -1))).toEqual(new Set(list(length)));
        expect(asked.params.at(-1)).toBe('GODKJENT');
        expect(asked.sql.match(/(?<!a)\?/g)).toHaveLength(asked.params.length);
      }),
    );
  });

  it.each([[[]], [['a']]])('er tom, eller har én verdi: setningen er som før', (ids: string[]) => {
    expect(among(ids)).toEqual({ sql: AMONG(ids), params: [...ids, 'GODKJENT'] });
  });

  it('to lister i samme setning fylles hver for seg', () => {
    const sql = 'SELECT 1 WHERE a IN (?, ?, ?) AND b = ? AND c NOT IN (?, ?, ?, ?, ?)';
    expect(send(sql, [1, 2, 3, 'b', 4, 5, 6, 7, 8]).params).toEqual([1, 2, 3, 3, 'b', 4, 5, 6, 7, 8, 8, 8, 8]);
  });
});
