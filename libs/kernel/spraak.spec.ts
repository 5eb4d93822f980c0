import { foretrukket, lagTekst, somSpraak } from './spraak';

describe('språk', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['nn', 'nn'],
    ['en-GB,en;q=0.9', 'en'],
    ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6', 'nb'],
    ['no, en', 'nb'],
    ['de-DE, sv;q=0.8, EN;q=0.5', 'en'],
    ['*', 'nb'],
  ])('Accept-Language %j gir %s', (header, spraak) => {
    expect(foretrukket(header)).toBe(spraak);
  });

  it('det som ikke er et av språkene, er bokmål', () => {
    expect([somSpraak('nn'), somSpraak('de'), somSpraak(null)]).toEqual(['nn', 'nb', 'nb']);
  });

  it('en tekst fylles med det den trenger, på språket', () => {
    const tekst = lagTekst({
      nb: { hei: 'Hei, {{navn}}. {{antall}} venter.' },
      nn: { hei: 'Hei, {{navn}}. {{antall}} ventar.' },
      en: { hei: 'Hello, {{navn}}. {{antall}} waiting.' },
    });
    expect(tekst('nn', 'hei', { navn: 'Ida $&', antall: 3 })).toBe('Hei, Ida $&. 3 ventar.');
  });
});
