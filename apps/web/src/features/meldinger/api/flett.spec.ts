import { flett } from './flett';

const nummer = (...nr: number[]) => nr.map((each) => ({ nr: each }));

describe('meldingene i en åpen tråd', () => {
  it('får det nye sist', () => {
    expect(flett(nummer(1, 2), nummer(3, 4))).toEqual(nummer(1, 2, 3, 4));
  });

  it('får det eldre først', () => {
    expect(flett(nummer(5, 6), nummer(3, 4))).toEqual(nummer(3, 4, 5, 6));
  });

  it('viser hver melding én gang, også når den samme hentes to ganger', () => {
    expect(flett(nummer(1, 2, 3), nummer(2, 3, 4))).toEqual(nummer(1, 2, 3, 4));
  });

  it('tåler at en person ikke får se alle numrene', () => {
    expect(flett(nummer(2, 7), nummer(9))).toEqual(nummer(2, 7, 9));
  });
});
