import * as fc from 'fast-check';
import { lesCelle, sikreCelle } from './celletekst';

describe('celletekst', () => {
  it.each(['=1+1', '+47', '-5', '@sum', '＝1', '＋1', '－1', '＠x', '\tx', '\nx', '  =1', "'=1", "''@x"])(
    '%j gjøres om til tekst og leses tilbake uendret',
    (text) => {
      expect(sikreCelle(text)).toBe(`'${text}`);
      expect(lesCelle(sikreCelle(text))).toBe(text);
    },
  );

  it('vognretur først i cellen gjøres ufarlig', () => {
    expect(sikreCelle('\r=1')).toBe("'\n=1");
  });

  it.each(['Sutur', "d'Artagnan", "'sitat'", '5 - 6', ''])('%j står som den er', (text) => {
    expect(sikreCelle(text)).toBe(text);
    expect(lesCelle(text)).toBe(text);
  });

  it('tegn som ingen fil kan holde, tas bort', () => {
    expect(sikreCelle('a\u0000b\u0007c\ud800d')).toBe('abcd');
  });

  it('enhver trimmet tekst leses tilbake slik den ble skrevet', () => {
    const piece = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', 'ø');
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').trimEnd());
    fc.assert(
      fc.property(
        text.filter((value) => value.trimStart() === value || sikreCelle(value) !== value),
        (value) => {
          expect(lesCelle(sikreCelle(value))).toBe(value);
        },
      ),
    );
  });

  it('ingen celle begynner med et tegn som regnearket kan ta for en formel', () => {
    const front = fc.constantFrom('', "'", "''", ' ', '\u0000', '\u007f', '\ud800', '\r', '\t', '\n');
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', 'a', '');
    fc.assert(
      fc.property(fc.array(front, { maxLength: 3 }), sign, fc.string({ maxLength: 5 }), (fronts, first, rest) => {
        expect(sikreCelle(`${fronts.join('')}${first}${rest}`)).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u);
      }),
      { numRuns: 1000 },
    );
  });
});
