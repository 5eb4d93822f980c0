import { isStorageFull } from './database-error';

const thrown = (code: string): Error => Object.assign(new Error('nei'), { code });

describe('at det er fullt', () => {
  it.each(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', '53100', 'ENOSPC', 'EDQUOT'])('kjennes igjen på %s', (code) => {
    expect(isStorageFull(thrown(code))).toBe(true);
    // TypeORM's own error holds the driver's.
    expect(isStorageFull(Object.assign(new Error('nei'), { driverError: thrown(code) }))).toBe(true);
  });

  it.each([
    ['en database som er opptatt', thrown('SQLITE_BUSY')],
    ['en fil som ikke finnes', thrown('ENOENT')],
    ['en feil uten kode', new Error('nei')],
    ['det som ikke er en feil', 'ENOSPC'],
    ['ingenting', null],
  ])('er ikke det samme som %s', (_hva, error) => {
    expect(isStorageFull(error)).toBe(false);
  });
});
