import { csvTekst } from './csv';

describe('regnearket', () => {
  it('skriver celler med semikolon mellom, og verner det som må vernes', () => {
    expect(
      csvTekst([
        ['Navn', 'Måneder'],
        ['Ida "B"', '6,00'],
        ['a;b', null],
      ]),
    ).toBe('Navn;Måneder\r\n"Ida ""B""";6,00\r\n"a;b";');
  });

  it.each(['=1+1', '+1', '-1', '@sum'])('lar ikke %s bli en formel', (text) => {
    expect(csvTekst([[text]])).toBe(`'${text}`);
  });
});
