import * as fc from 'fast-check';
import { avledTittel } from './avled-tittel';

describe('tittel fra måltekst', () => {
  it('en kort måltekst er sin egen tittel', () => {
    expect(avledTittel('  Skal kunne sy\nsår ')).toBe('Skal kunne sy sår');
  });

  it('en lang måltekst kuttes mellom to ord, uten skilletegn til slutt', () => {
    const text = 'Skal kunne lede en konsultasjon fra åpning til oppsummering, og få fram pasientens, egne tanker';
    expect(avledTittel(text)).toBe('Skal kunne lede en konsultasjon fra åpning til oppsummering, og få fram');
  });

  it('et ord som slutter på tegn åtti, får være med', () => {
    expect(avledTittel(`${'a'.repeat(70)} ${'b'.repeat(9)} c`)).toBe(`${'a'.repeat(70)} ${'b'.repeat(9)}`);
  });

  it('ett eneste langt ord kuttes', () => {
    expect(avledTittel('a'.repeat(200))).toHaveLength(80);
  });

  it('tittelen er aldri over åtti tegn og er begynnelsen av teksten', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const tittel = avledTittel(text);
        expect(tittel.length).toBeLessThanOrEqual(80);
        expect(text.trim().split(/\s+/u).join(' ').startsWith(tittel)).toBe(true);
        expect(tittel === '').toBe(text.trim() === '');
      }),
    );
  });
});
