import { harFoedselsnummer } from './foedselsnummer';

describe('tekst som ikke skal ligge i utkast', () => {
  it.each(['Pasient 01010750160 kom', '010107 50160', 'fnr:010107-50160.'])('finner nummeret i «%s»', (tekst) => {
    expect(harFoedselsnummer(tekst)).toBe(true);
  });

  it.each(['ringte 12345678901', 'sak 101010750160', '20.11.2026 kl. 15.12', 'ingen tall'])(
    'lar «%s» være',
    (tekst) => {
      expect(harFoedselsnummer(tekst)).toBe(false);
    },
  );
});
