import type { Katalogmaal } from './katalograd';
import { kanSkrives, sammenlign } from './sammenlign';
import type { LestRad, UleseligRad } from './tolket-rad';

function etMaal(kode: string, endring: Partial<Katalogmaal> = {}): Katalogmaal {
  return {
    kode,
    tittel: `Tittel ${kode}`,
    kategori: 'Prosedyrer',
    maaltekst: 'Skal kunne sy sår',
    utdypendeTekst: '',
    aktiviteter: [{ antall: 10, tekst: 'Sutur', type: 'PROSEDYRE' }],
    vurderingsformer: ['Observasjon'],
    stedForGodkjenning: 'KOMMUNE',
    gyldigFra: '2026-03-01',
    gyldigTil: null,
    erstatter: [],
    ...endring,
  };
}

const enRad = (rad: number, maal: Katalogmaal): LestRad => ({ slag: 'lest', rad, maal, tittelAvledet: false });

const enUleselig = (rad: number, kode: string | null): UleseligRad => ({
  slag: 'uleselig',
  rad,
  kode,
  tittel: '',
  feil: [{ kode: 'katalogimport.manglerTittel', felt: 'tittel', verdi: '' }],
});

const A = etMaal('E-ALM-001');
const B = etMaal('E-ALM-002');

describe('sammenligning av en katalogfil med katalogen', () => {
  it('et mål som ikke finnes fra før, er nytt', () => {
    const rapport = sammenlign([enRad(2, A)], []);
    expect(rapport.nye).toEqual([{ rad: 2, kode: 'E-ALM-001', maal: A }]);
  });

  it('et likt mål er uendret, også når nøklene står i en annen rekkefølge', () => {
    const reordered = etMaal('E-ALM-001', { aktiviteter: [{ type: 'PROSEDYRE', tekst: 'Sutur', antall: 10 }] });
    expect(sammenlign([enRad(2, A)], [reordered])).toMatchObject({ nye: [], endrede: [], uendrede: [{ rad: 2 }] });
  });

  it('et endret mål viser hvilke felter som er endret, og hva som sto der', () => {
    const etter = etMaal('E-ALM-001', { tittel: 'Sutur', aktiviteter: [] });
    expect(sammenlign([enRad(7, etter)], [A]).endrede).toEqual([
      { rad: 7, kode: 'E-ALM-001', maal: etter, felter: ['tittel', 'aktiviteter'], foer: A },
    ]);
  });

  it('et mål som fila ikke nevner, er borte', () => {
    const { borte } = sammenlign([enRad(2, A)], [A, B]);
    expect(borte).toEqual([{ rad: null, kode: 'E-ALM-002', tittel: B.tittel }]);
  });

  it('et mål som står i en uleselig rad, er ikke borte', () => {
    expect(sammenlign([enUleselig(2, 'E-ALM-001')], [A]).borte).toEqual([]);
  });

  it('felter uten kolonne i fila beholder det katalogen sier', () => {
    const fraFil = etMaal('E-ALM-001', { tittel: 'Ny', aktiviteter: [], vurderingsformer: [] });
    const [linje] = sammenlign([enRad(2, fraFil)], [A], { felter: ['kode', 'tittel'] }).endrede;
    expect(linje?.felter).toEqual(['tittel']);
    expect(linje?.maal).toEqual({ ...A, tittel: 'Ny' });
  });

  it('den andre raden med samme kode er en duplikat av den første', () => {
    const { duplikater, nye } = sammenlign([enRad(2, A), enRad(5, A)], []);
    expect(nye.map(({ rad }) => rad)).toEqual([2]);
    expect(duplikater).toMatchObject([
      { rad: 5, kode: 'E-ALM-001', foersteRad: 2, feil: [{ kode: 'katalogimport.duplikat' }] },
    ]);
  });

  it('når den første utelates, gjelder den andre', () => {
    const annen = etMaal('E-ALM-001', { tittel: 'Annen' });
    const rapport = sammenlign([enRad(2, A), enRad(5, annen)], [], { utelatteRader: [2] });
    expect(rapport.duplikater).toEqual([]);
    expect(rapport.nye).toEqual([{ rad: 5, kode: 'E-ALM-001', maal: annen }]);
  });

  it('et mål hvis rad utelates, regnes som borte fra fila', () => {
    expect(sammenlign([enRad(2, A)], [A], { utelatteRader: [2] }).borte).toMatchObject([{ kode: 'E-ALM-001' }]);
  });

  it('uleselige rader listes med rad, kode og grunn', () => {
    expect(sammenlign([enUleselig(3, null)], []).uleselige).toEqual([
      { rad: 3, kode: null, tittel: '', feil: [{ kode: 'katalogimport.manglerTittel', felt: 'tittel', verdi: '' }] },
    ]);
  });
});

describe('om en import kan skrives', () => {
  const rader = [enRad(2, A), enRad(3, A), enUleselig(4, null), enRad(5, B)];

  it.each([
    [[], false],
    [[3], false],
    [[4], false],
    [[5, 99], false],
    [[3, 4], true],
    [[2, 4], true],
  ])('med radene %j utelatt: %s', (utelatt, expected) => {
    expect(sammenlign(rader, []).kanSkrives(utelatt)).toBe(expected);
    expect(kanSkrives(rader, utelatt)).toBe(expected);
  });

  it('rader som alt er utelatt, teller med', () => {
    expect(sammenlign(rader, [], { utelatteRader: [3] }).kanSkrives([4])).toBe(true);
  });
});
