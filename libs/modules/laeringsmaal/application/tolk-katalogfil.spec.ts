import { tolkKatalogfil } from './tolk-katalogfil';

const HEADER = [
  'Kode',
  'Tittel',
  'Måltekst',
  'Gyldig fra',
  'Gyldig til',
  'Sted for godkjenning',
  'Aktiviteter',
  'Erstatter',
];

function feilIn(...row: string[]): { rad: number; koder: string[] }[] {
  return tolkKatalogfil([HEADER, row]).rader.map((rad) => ({
    rad: rad.rad,
    koder: rad.slag === 'uleselig' ? rad.feil.map(({ kode }) => kode) : [],
  }));
}

describe('tolking av en katalogfil', () => {
  it('en rad blir til et mål med normalisert kode, datoer og aktiviteter', () => {
    const { rader, headerRad } = tolkKatalogfil([
      HEADER,
      ['e alm 1', 'Sutur', 'Skal kunne sy sår', '1.9.2025', '', 'kommune', '10 x Sutur (prosedyre)', 'E-ALM 90'],
    ]);
    expect(headerRad).toBe(1);
    expect(rader).toEqual([
      {
        slag: 'lest',
        rad: 2,
        tittelAvledet: false,
        maal: {
          kode: 'E-ALM-001',
          tittel: 'Sutur',
          kategori: '',
          maaltekst: 'Skal kunne sy sår',
          utdypendeTekst: '',
          aktiviteter: [{ antall: 10, tekst: 'Sutur', type: 'PROSEDYRE' }],
          vurderingsformer: [],
          stedForGodkjenning: 'KOMMUNE',
          gyldigFra: '2025-09-01',
          gyldigTil: null,
          erstatter: ['E-ALM-090'],
        },
      },
    ]);
  });

  it('radnumrene er filens egne, også med tittelrader og tomme rader', () => {
    const fil = tolkKatalogfil([
      ['Katalog'],
      [],
      ['Kode', 'Tittel'],
      [],
      ['E-ALM-1', 'a'],
      ['', '  '],
      ['E-ALM-2', 'b'],
    ]);
    expect(fil.headerRad).toBe(3);
    expect(fil.rader.map(({ rad }) => rad)).toEqual([5, 7]);
  });

  it.each([
    ['katalogimport.manglerKode', ['', 'Sutur']],
    ['katalogimport.ugyldigKode', ['mål nummer én', 'Sutur']],
    ['katalogimport.manglerTittel', ['E-ALM-1', '', 'Måltekst']],
    ['katalogimport.ugyldigDato', ['E-ALM-1', 'Sutur', '', 'snart']],
    ['katalogimport.tilFoerFra', ['E-ALM-1', 'Sutur', '', '2025-09-01', '2025-08-31']],
    ['katalogimport.formelfeil', ['E-ALM-1', '#REF!']],
    ['katalogimport.formelfeil', ['E-ALM-1', 'Sutur', '', '#N/A']],
    ['katalogimport.ugyldigSted', ['E-ALM-1', 'Sutur', '', '', '', 'ukjent']],
    ['katalogimport.ugyldigAktivitet', ['E-ALM-1', 'Sutur', '', '', '', '', '0 × Sutur']],
    ['katalogimport.ugyldigErstatter', ['E-ALM-1', 'Sutur', '', '', '', '', '', 'mange']],
  ])('%s: raden listes med sin grunn', (kode, row) => {
    expect(feilIn(...row)).toEqual([{ rad: 2, koder: [kode] }]);
  });

  it('alle feil i en rad nevnes, ikke bare den første', () => {
    expect(feilIn('', '', '', 'snart', 'siden')).toEqual([
      {
        rad: 2,
        koder: [
          'katalogimport.manglerKode',
          'katalogimport.manglerTittel',
          'katalogimport.ugyldigDato',
          'katalogimport.ugyldigDato',
        ],
      },
    ]);
  });

  it('uten tittelkolonne avledes tittelen av målteksten, og det sies', () => {
    const fil = tolkKatalogfil([
      ['Kode', 'Læringsmål'],
      ['E-ALM-1', 'Skal kunne sy sår'],
      ['E-ALM-2', ''],
    ]);
    expect(fil.merknader).toEqual(['katalogimport.tittelAvledet']);
    expect(fil.felter).toEqual(['kode', 'maaltekst']);
    expect(fil.rader[0]).toMatchObject({ tittelAvledet: true, maal: { tittel: 'Skal kunne sy sår' } });
    expect(fil.rader[1]).toMatchObject({ slag: 'uleselig', feil: [{ kode: 'katalogimport.manglerTittel' }] });
  });

  it('den som importerer, kan peke ut kolonner og overskriftsrad', () => {
    const rader = [['Oversikt'], ['x', 'y'], ['E-ALM-1', 'Sutur']];
    const ukjent = tolkKatalogfil(rader);
    expect(ukjent).toMatchObject({ overskriftGjenkjent: false, headerRad: 1 });
    const valgt = tolkKatalogfil(rader, { kode: 0, tittel: 1 }, 2);
    expect(valgt).toMatchObject({ overskriftGjenkjent: true, headerRad: 2, overskrifter: ['x', 'y'] });
    expect(valgt.rader).toMatchObject([{ rad: 3, maal: { kode: 'E-ALM-001', tittel: 'Sutur' } }]);
  });

  it('en fil uten overskriftsrad kan leses fra første rad', () => {
    const fil = tolkKatalogfil([['E-ALM-1', 'Sutur']], { kode: 0, tittel: 1 }, 0);
    expect(fil.rader).toMatchObject([{ rad: 1, maal: { kode: 'E-ALM-001' } }]);
  });

  it('apostrofen som gjorde en celle ufarlig, tas bort igjen', () => {
    const [rad] = tolkKatalogfil([
      ['Kode', 'Tittel'],
      ['E-ALM-1', "'=SUM(A1)"],
    ]).rader;
    expect(rad).toMatchObject({ maal: { tittel: '=SUM(A1)' } });
  });

  it('en tom fil har ingen rader', () => {
    expect(tolkKatalogfil([])).toMatchObject({ headerRad: 0, overskrifter: [], rader: [] });
  });
});
