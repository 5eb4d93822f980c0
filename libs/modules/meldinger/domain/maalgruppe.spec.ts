import { AVSENDERE, type Maalgruppe, REKKEVIDDE, checkMaalgruppe, spesialiteterFor, vistAntall } from './maalgruppe';

const kode = (avsender: (typeof AVSENDERE)[number], valg: Maalgruppe): string => {
  const answer = checkMaalgruppe(avsender, valg);
  return answer.ok ? 'ok' : answer.error.kode;
};

describe('hvem som kan kunngjøre til hvem', () => {
  it('Statsforvalteren når bare LIS, og av dem bare LIS1', () => {
    expect(kode('STATSFORVALTER', { roller: ['LIS'] })).toBe('ok');
    expect(kode('STATSFORVALTER', { roller: ['VEILEDER'] })).toBe('kunngjoering.utenforRekkevidde');
    expect(spesialiteterFor('STATSFORVALTER', { roller: ['LIS'], spesialiteter: ['ALM'] }).kun).toEqual([]);
    expect(spesialiteterFor('STATSFORVALTER', { roller: ['LIS'] }).kun).toEqual(['LIS1']);
  });

  it('bare Helsedirektoratet når kontorene', () => {
    const reach = AVSENDERE.filter((avsender) => REKKEVIDDE[avsender].roller.includes('ALIS_KONTOR'));
    expect(reach).toEqual(['HELSEDIREKTORATET']);
  });

  it('ingen når eieren av installasjonen', () => {
    expect(AVSENDERE.map((avsender) => kode(avsender, { roller: ['EIER'] }))).toEqual(
      AVSENDERE.map(() => 'kunngjoering.utenforRekkevidde'),
    );
  });
});

describe('det som bare gjelder leger i spesialisering', () => {
  it.each<[string, Partial<Maalgruppe>]>([
    ['spesialitet', { spesialiteter: ['ALM'] }],
    ['del', { deler: ['LIS1'] }],
    ['ikke startet', { ikkeStartet: true }],
    ['ingen aktivitet', { ingenAktivitetDager: 30 }],
  ])('%s kan ikke velges sammen med andre roller', (_hva, valg) => {
    expect(kode('LEDER', { roller: ['LIS', 'VEILEDER'], ...valg })).toBe('kunngjoering.bareLis');
    expect(kode('LEDER', { roller: ['LIS'], ...valg })).toBe('ok');
  });

  it('tomme lister og nei snevrer ikke inn', () => {
    const valg = { roller: ['VEILEDER' as const], spesialiteter: [], deler: [], ikkeStartet: false };
    expect(kode('ALIS_KONTOR', valg)).toBe('ok');
    expect(spesialiteterFor('ALIS_KONTOR', valg)).toEqual({ kun: null, deler: ['LIS1', 'LIS3'] });
  });
});

describe('hvordan det går med leger', () => {
  const valg: Maalgruppe = { roller: ['LIS'], ikkeStartet: true };

  it('kan kontorene ikke velge for enkelte virksomheter', () => {
    const there = { ...valg, virksomhetIder: ['v1'] };
    expect(AVSENDERE.map((avsender) => kode(avsender, there))).toEqual([
      'ok',
      ...Array.from({ length: 3 }, () => 'kunngjoering.ikkeEnkeltvirksomhet'),
    ]);
  });

  it('får kontorene bare vite i hele grupper på fem, og lederen nøyaktig', () => {
    expect([0, 4, 5, 9, 10].map((n) => vistAntall('ALIS_KONTOR', valg, n))).toEqual([null, null, 5, 5, 10]);
    expect([0, 4].map((n) => vistAntall('LEDER', valg, n))).toEqual([0, 4]);
    expect(vistAntall('ALIS_KONTOR', { roller: ['LIS'] }, 1)).toBe(1);
  });
});
