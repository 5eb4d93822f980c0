import { listKalenderdager } from './kalenderdager';

const IDAG = '2026-11-22';
const periode = (id: string, fra: string, til: string | null, attestertTil: string | null = null) => ({
  ...{ id, fra, til, attestertTil },
  sted: `Sted ${id}`,
});
const days = (perioder: Parameters<typeof listKalenderdager>[1], ferdig: string | null) =>
  listKalenderdager('lop', perioder, ferdig, IDAG).map(({ id, dag, steder }) => [id, dag, ...steder]);

describe('dagene i kalenderen', () => {
  it('har slutten på hver periode som ikke er ferdig attestert', () => {
    const perioder = [
      periode('a', '2025-01-01', '2025-12-31', '2025-12-31'),
      periode('b', '2026-01-01', '2026-06-30', '2026-03-31'),
      periode('c', '2026-07-01', '2026-12-15'),
    ];
    expect(days(perioder, null)).toEqual([
      ['slutt-b', '2026-06-30', 'Sted b'],
      ['slutt-c', '2026-12-15', 'Sted c'],
    ]);
  });

  it('har halvårene en løpende periode går gjennom, til og med dagen alt er oppfylt', () => {
    expect(days([periode('a', '2026-08-01', null)], '2027-09-06')).toEqual([
      ['halvaar-lop-2027-01-01', '2027-01-01', 'Sted a'],
      ['halvaar-lop-2027-07-01', '2027-07-01', 'Sted a'],
      ['ferdig-lop', '2027-09-06'],
    ]);
  });

  it('nevner et halvår én gang også når to stillinger går gjennom det', () => {
    const perioder = [periode('a', '2026-08-01', null), periode('b', '2026-09-01', '2027-01-01')];
    expect(days(perioder, '2027-02-01')).toContainEqual(['halvaar-lop-2027-01-01', '2027-01-01', 'Sted a', 'Sted b']);
  });

  it('ser to år fram når ingen dag er regnet ut, og har ingen halvår uten periode', () => {
    expect(days([periode('a', '2026-08-01', null)], null)).toHaveLength(4);
    expect(days([periode('a', '2027-02-01', '2027-04-30')], null)).toEqual([['slutt-a', '2027-04-30', 'Sted a']]);
  });
});
