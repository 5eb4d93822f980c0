import { finnSkjulte, visFra } from './undertrykking';

const skjulte = (...antall: number[]): number[] =>
  finnSkjulte(
    antall.map((n) => ({ antall: n })),
    5,
  ).flatMap((skjult, index) => (skjult ? [antall[index] ?? -1] : []));

describe('skjuling av små grupper', () => {
  it('viser alt når alle gruppene er store nok', () => {
    expect(skjulte(5, 9, 12)).toEqual([]);
  });

  it('skjuler nest minste når bare én er liten, så den ikke kan regnes ut av summen', () => {
    expect(skjulte(12, 3, 9)).toEqual([3, 9]);
  });

  it('skjuler ikke flere når to er små og til sammen mange nok', () => {
    expect(skjulte(4, 12, 3)).toEqual([4, 3]);
  });

  it('skjuler én til når de små til sammen fortsatt er en liten gruppe', () => {
    expect(skjulte(1, 2, 12, 9)).toEqual([1, 2, 9]);
  });

  it('regner ikke rader uten leger som dekning', () => {
    expect(skjulte(0, 3, 0, 8, 20)).toEqual([3, 8]);
  });

  it('skjuler den eneste raden når den er liten', () => {
    expect(skjulte(2, 0)).toEqual([2]);
  });

  it('skjuler den første av to like store', () => {
    expect(finnSkjulte([{ antall: 7 }, { antall: 2 }, { antall: 7 }], 5)).toEqual([true, true, false]);
  });

  it('lar summen av de skjulte aldri være liten når det finnes nok å skjule', () => {
    for (let a = 0; a < 8; a++)
      for (let b = 0; b < 8; b++)
        for (let c = 0; c < 8; c++)
          for (let d = 5; d < 8; d++) {
            const hidden = skjulte(a, b, c, d);
            const sum = hidden.reduce((n, antall) => n + antall, 0);
            expect(hidden.length === 0 || sum >= 5).toBe(true);
            expect(hidden.length === 1 && a + b + c > hidden[0]!).toBe(false);
          }
  });

  it('viser tall for en gruppe på akkurat minste størrelse, ikke under', () => {
    expect([visFra(5, 5, 2), visFra(5, 4, 2), visFra(5, 0, 0)]).toEqual([2, null, null]);
  });
});
