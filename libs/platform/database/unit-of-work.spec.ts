import fc from 'fast-check';
import { columnName, insert, placeholders, update } from './statement';
import { numbered } from './numbered';

describe('spørsmålstegn i en setning', () => {
  it.each([
    ['SELECT ?', 'SELECT $1'],
    ['SELECT ?, ? WHERE a = ?', 'SELECT $1, $2 WHERE a = $3'],
    ["SELECT '?' WHERE a = ?", "SELECT '?' WHERE a = $1"],
    ["SELECT 'det''s ?' WHERE a = ?", "SELECT 'det''s ?' WHERE a = $1"],
    ['SELECT a AS "hva?" WHERE b = ?', 'SELECT a AS "hva?" WHERE b = $1'],
    ['SELECT 1', 'SELECT 1'],
    [Array(12).fill('?').join(), '$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12'],
  ])('%s blir %s', (sql, expected) => {
    expect(numbered(sql)).toBe(expected);
  });

  it('i tekst blir stående, og alle andre får hvert sitt nummer', () => {
    const quoted = fc.string().map((text) => `'${text.replaceAll("'", "''")}'`);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('?'), quoted), { maxLength: 12 }), (parts) => {
        let count = 0;
        const expected = parts.map((part) => (part === '?' ? `$${String(++count)}` : part));
        expect(numbered(`SELECT ${parts.join(' , ')}`)).toBe(`SELECT ${expected.join(' , ')}`);
      }),
    );
  });
});

describe('setninger', () => {
  it('skriver egenskaper som kolonner', () => {
    expect(columnName('utdanningslopId')).toBe('utdanningslop_id');
    expect(columnName('navn')).toBe('navn');
  });

  it('binder verdier og skriver dem aldri inn i teksten', () => {
    const hostile = "'); DROP TABLE maal; --";
    expect(insert('varsel', { brukerId: hostile, lest: true }).next().value).toEqual({
      sql: 'INSERT INTO varsel (bruker_id, lest) VALUES (?, ?)',
      params: [hostile, true],
    });
    expect(update('varsel', { lenke: hostile }, { id: '1', versjon: 2 }).next().value).toEqual({
      sql: 'UPDATE varsel SET lenke = ? WHERE id = ? AND versjon = ?',
      params: [hostile, '1', 2],
    });
  });

  it('gjør en tom liste til noe ingenting er lik', () => {
    expect(placeholders([])).toBe('NULL');
    expect(placeholders([1, 2])).toBe('?, ?');
  });
});
