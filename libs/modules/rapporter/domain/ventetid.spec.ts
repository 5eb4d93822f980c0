import { lagVentedager, oppsummerVenting } from './ventetid';

const time = (dato: string, antall = 1): { sidenTid: string; antall: number } => ({
  sidenTid: `${dato}T10:00:00.000Z`,
  antall,
});

describe('hvem venter på hvem', () => {
  it('er tomt når ingenting venter', () => {
    expect(oppsummerVenting([], '2026-11-20')).toEqual({
      antall: 0,
      median: 0,
      eldsteDager: 0,
    });
  });

  it('teller dager og finner medianen', () => {
    const timer = [time('2026-10-28'), time('2026-11-10'), time('2026-11-18')];
    expect(oppsummerVenting(timer, '2026-11-20')).toEqual({
      antall: 3,
      median: 10,
      eldsteDager: 23,
    });
  });

  it('tar midten av de to midterste når antallet er et partall, i hele dager', () => {
    const timer = [time('2026-11-01'), time('2026-11-12'), time('2026-11-17'), time('2026-11-20')];
    expect(oppsummerVenting(timer, '2026-11-20').median).toBe(6);
  });

  it('teller alle som har ventet siden samme time', () => {
    const timer = [time('2026-11-01', 3), time('2026-11-18', 2)];
    expect(oppsummerVenting(timer, '2026-11-20')).toEqual({ antall: 5, median: 19, eldsteDager: 19 });
    expect(oppsummerVenting([time('2026-11-01', 2), time('2026-11-18', 2)], '2026-11-20').median).toBe(11);
  });

  it('regner døgnet i Oslo: sent om kvelden UTC er neste dag', () => {
    const timer = [{ sidenTid: '2026-11-18T23:30:00.000Z', antall: 1 }];
    expect(oppsummerVenting(timer, '2026-11-20').eldsteDager).toBe(1);
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
