import { forskjell, versjonsstand } from './versjonsstand';

const IDAG = '2026-11-20';
const linje = (id: string, status: 'UTKAST' | 'PUBLISERT', gyldigFra: string) => ({
  ...{ id, nummer: 1, status, gyldigFra, gyldigTil: null, antall: 1, publisertTid: null },
});
const katalog = {
  ...{ id: 'k', kode: 'E-ALM', navn: 'Eksempelkatalog', spesialitet: 'ALM' as const, eksempel: true },
  versjoner: [
    linje('4', 'UTKAST', '2027-06-01'),
    linje('3', 'PUBLISERT', '2027-01-01'),
    linje('2', 'PUBLISERT', '2026-03-01'),
    linje('1', 'PUBLISERT', '2025-01-01'),
  ],
};

const maal = (kode: string, endring: { maaltekst?: string; utdypendeTekst?: string } = {}) => ({
  ...{
    id: kode,
    kode,
    tittel: 'T',
    kategori: 'K',
    maaltekst: 'M',
    utdypendeTekst: 'U',
    aktiviteter: [],
    vurderingsformer: [],
  },
  ...{ stedForGodkjenning: null, gyldigFra: null, gyldigTil: null, erstatter: [], revisjon: 1 },
  ...endring,
});
const koder = (list: readonly { kode: string }[]): string[] => list.map(({ kode }) => kode);

describe('versjonen av en katalog', () => {
  it('er utkast, kommer, gjelder eller er erstattet', () => {
    const stands = katalog.versjoner.map((versjon) => versjonsstand(katalog, versjon, IDAG));
    expect(stands).toEqual(['utkast', 'kommer', 'gjelder', 'erstattet']);
  });
});

describe('forskjellen på to versjoner', () => {
  it('skiller det faste fra forklaringene', () => {
    const foer = [maal('A'), maal('B'), maal('C'), maal('D')];
    const etter = [maal('A'), maal('B', { maaltekst: 'ny' }), maal('C', { utdypendeTekst: 'ny' }), maal('E')];
    const funnet = forskjell(foer, etter);
    expect(koder(funnet.uendrede)).toEqual(['A']);
    expect(koder(funnet.endrede)).toEqual(['B']);
    expect(koder(funnet.forklaringer)).toEqual(['C']);
    expect(koder(funnet.borte)).toEqual(['D']);
    expect(koder(funnet.nye)).toEqual(['E']);
  });
});
