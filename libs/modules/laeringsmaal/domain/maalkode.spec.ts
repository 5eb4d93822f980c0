import * as fc from 'fast-check';
import { normaliserMaalkode } from './maalkode';

describe('målkode', () => {
  it.each([
    ['ALM 055', 'ALM-055'],
    ['alm-55', 'ALM-055'],
    ['ALM-055', 'ALM-055'],
    ['ALM055', 'ALM-055'],
    ['  Alm – 55. ', 'ALM-055'],
    ['ALM\u00a055', 'ALM-055'],
    ['ＡＬＭ０５５', 'ALM-055'],
    ['ALM-1234', 'ALM-1234'],
    ['DEL1-12', 'DEL1-012'],
    ['del1 012', 'DEL1-012'],
    ['E-ALM-001', 'E-ALM-001'],
    ['e alm 1', 'E-ALM-001'],
    ['E_ALM001', 'E-ALM-001'],
    ['E-LIS1-004', 'E-LIS1-004'],
    ['bø 7', 'BØ-007'],
  ])('«%s» leses som %s', (text, expected) => {
    expect(normaliserMaalkode(text)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'ALM',
    '055',
    'E-001',
    'A 1',
    'ALM 5-6',
    'ALM 5 og 6',
    'ALM-055a',
    'ALM-12345678',
    'ALM-99999',
    '2.1',
  ])('«%s» er ingen målkode', (text) => {
    expect(normaliserMaalkode(text)).toBeNull();
  });

  it('å normalisere en normalisert kode endrer ingenting', () => {
    const prefix = fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{2,8}\d?$/);
    const separator = fc.constantFrom('-', ' ', ' - ', '–', '_', '.');
    const code = fc
      .tuple(fc.boolean(), prefix, separator, fc.integer({ min: 0, max: 9999 }))
      .map(
        ([example, letters, between, number]) => `${example ? `E${between}` : ''}${letters}${between}${String(number)}`,
      );
    fc.assert(
      fc.property(code, (text) => {
        const once = normaliserMaalkode(text);
        expect(once).not.toBeNull();
        expect(normaliserMaalkode(once ?? '')).toBe(once);
      }),
    );
  });

  it('vilkårlig tekst gir enten ingen kode eller en kode som står seg', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliserMaalkode(text);
        expect(once === null || normaliserMaalkode(once) === once).toBe(true);
      }),
    );
  });

  it('store og små bokstaver, skilletegn og ledende nuller gjør ingen forskjell', () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ' ', '-', '–', '_', ' - '),
        fc.integer({ min: 1, max: 4 }),
        (n, between, width) => {
          const digits = String(n).padStart(width, '0');
          expect(normaliserMaalkode(`alm${between}${digits}`)).toBe(normaliserMaalkode(`ALM-${String(n)}`));
        },
      ),
    );
  });
});
