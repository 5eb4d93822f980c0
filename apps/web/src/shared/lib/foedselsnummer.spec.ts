import { MED_NUMMER, UTEN_NUMMER } from '../../../../../test/support/fodselsnumre';
import { harFoedselsnummer } from './foedselsnummer';

// The same table as the server's: what it would refuse must not lie in a draft, and what it takes must not be lost.
describe('tekst som ikke skal ligge i utkast', () => {
  it.each(MED_NUMMER)('er en med nummeret %s', (_hvordan, tekst) => {
    expect(harFoedselsnummer(tekst)).toBe(true);
  });

  it.each(UTEN_NUMMER)('er ikke %s', (_hva, tekst) => {
    expect(harFoedselsnummer(tekst)).toBe(false);
  });
});
