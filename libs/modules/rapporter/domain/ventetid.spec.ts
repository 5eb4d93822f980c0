import { lagVentedager, oppsummerVenting } from './ventetid';

const sak = (dato: string, hosMeg = false): { sidenTid: string; hosMeg: boolean } => ({
  sidenTid: `${dato}T10:00:00.000Z`,
  hosMeg,
});

describe('hvem venter på hvem', () => {
  it('er tomt når ingenting venter', () => {
    expect(oppsummerVenting([], '2026-11-20')).toEqual({
      antall: 0,
      median: 0,
      eldsteDager: 0,
      hosMeg: 0,
    });
  });

  it('teller dager, finner medianen og hvor mange som venter på meg', () => {
    const saker = [sak('2026-10-28', true), sak('2026-11-10'), sak('2026-11-18')];
    expect(oppsummerVenting(saker, '2026-11-20')).toEqual({
      antall: 3,
      median: 10,
      eldsteDager: 23,
      hosMeg: 1,
    });
  });

  it('tar midten av de to midterste når antallet er et partall, i hele dager', () => {
    const saker = [sak('2026-11-01'), sak('2026-11-12'), sak('2026-11-17'), sak('2026-11-20')];
    expect(oppsummerVenting(saker, '2026-11-20').median).toBe(6);
  });

  it('regner døgnet i Oslo: sent om kvelden UTC er neste dag', () => {
    const saker = [{ sidenTid: '2026-11-18T23:30:00.000Z', hosMeg: false }];
    expect(oppsummerVenting(saker, '2026-11-20').eldsteDager).toBe(1);
  });

  it('skiller minuttene før og etter midnatt i Oslo, også når timen er slått opp før', () => {
    const ventedager = lagVentedager('2026-11-20');
    const tider = [
      '2026-11-18T22:59:59.999Z',
      '2026-11-18T23:00:00.000Z',
      '2026-11-18T23:59:00.000Z',
      '2026-11-18T22:00:00.000Z',
    ];
    expect(tider.map(ventedager)).toEqual([2, 1, 1, 2]);
  });
});
