import { delVedFunn } from './funn';

const merket = (tekst: string, funn: string[]) =>
  delVedFunn(tekst, funn).map(({ tekst: del, treff }) => (treff ? `[${del}]` : del));

describe('merkingen av et nummer i teksten', () => {
  it('skjærer teksten ved hvert treff, uten å miste noe', () => {
    expect(merket('a 123 b 45 c', ['45', '123'])).toEqual(['a ', '[123]', ' b ', '[45]', ' c']);
    expect(merket('123', ['123'])).toEqual(['[123]']);
    expect(merket('uten', ['123'])).toEqual(['uten']);
    expect(merket('', ['123'])).toEqual([]);
  });

  it('merker det samme nummeret hver gang det står der', () => {
    expect(merket('1 og 1', ['1'])).toEqual(['[1]', ' og ', '[1]']);
  });
});
