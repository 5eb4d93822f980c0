import { oppsummerVenting } from './ventetid';

const sak = (dato: string, hos = 'Amina Lyng', hosMeg = false): { sidenTid: string; hos: string; hosMeg: boolean } => ({
  sidenTid: `${dato}T10:00:00.000Z`,
  hos,
  hosMeg,
});

describe('hvem venter på hvem', () => {
  it('er tomt når ingenting venter', () => {
    expect(oppsummerVenting([], '2026-11-20')).toEqual({
      antall: 0,
      median: 0,
      eldsteDager: 0,
      eldsteHos: null,
      hosMeg: 0,
    });
  });

  it('teller dager, finner medianen og sier hvem det eldste ligger hos', () => {
    const saker = [sak('2026-11-18'), sak('2026-10-28', 'Guro Granitt', true), sak('2026-11-10')];
    expect(oppsummerVenting(saker, '2026-11-20')).toEqual({
      antall: 3,
      median: 10,
      eldsteDager: 23,
      eldsteHos: 'Guro Granitt',
      hosMeg: 1,
    });
  });

  it('tar midten av de to midterste når antallet er et partall, i hele dager', () => {
    const saker = [sak('2026-11-20'), sak('2026-11-17'), sak('2026-11-12'), sak('2026-11-01')];
    expect(oppsummerVenting(saker, '2026-11-20').median).toBe(6);
  });

  it('regner døgnet i Oslo: sent om kvelden UTC er neste dag', () => {
    const saker = [{ sidenTid: '2026-11-18T23:30:00.000Z', hos: null, hosMeg: false }];
    expect(oppsummerVenting(saker, '2026-11-20').eldsteDager).toBe(1);
  });
});
