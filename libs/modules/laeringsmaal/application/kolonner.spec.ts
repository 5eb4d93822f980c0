import { KATALOGFELT, type Katalogfelt } from '../domain/katalograd';
import { katalogkolonner, medOverstyring } from './kolonner';
import { KOLONNENAVN } from '../domain/kolonnenavn';

/** The fields found, without those the file has no column for. */
function found(headers: readonly string[]): Partial<Record<Katalogfelt, number>> {
  const entries = Object.entries(katalogkolonner.foreslaa(headers)).filter(([, column]) => column !== null);
  return Object.fromEntries(entries);
}

describe('kolonner i en katalogfil', () => {
  it('norske overskrifter kjennes igjen uansett rekkefølge', () => {
    expect(
      found(['Vurderingsform(er)', 'Læringsmål nr', 'Tema', 'Måltekst', 'Kort tittel', 'Læringsaktiviteter']),
    ).toEqual({
      vurderingsformer: 0,
      kode: 1,
      kategori: 2,
      maaltekst: 3,
      tittel: 4,
      aktiviteter: 5,
    });
  });

  it('engelske overskrifter kjennes igjen', () => {
    const headers = ['ID', 'Title', 'Category', 'Goal text', 'Description', 'Learning activities', 'Assessment'];
    expect(found([...headers, 'Place of approval', 'Valid from', 'Valid to', 'Replaces'])).toEqual({
      kode: 0,
      tittel: 1,
      kategori: 2,
      maaltekst: 3,
      utdypendeTekst: 4,
      aktiviteter: 5,
      vurderingsformer: 6,
      stedForGodkjenning: 7,
      gyldigFra: 8,
      gyldigTil: 9,
      erstatter: 10,
    });
  });

  it.each([
    'LM-KODE',
    'lm kode',
    ' Lm–Kode: ',
    'LM_kode',
    'Laeringsmaal-kode',
    'læringsma\u030alkode',
    'Læringsmålets kode',
  ])('«%s» er kodekolonnen', (header) => {
    expect(found([header])).toEqual({ kode: 0 });
  });

  it.each(KATALOGFELT.flatMap((felt) => KOLONNENAVN[felt].map((navn) => [navn, felt] as const)))(
    'kolonnen «%s» alene gir %s eller feltet som eier navnet',
    (navn, felt) => {
      const [only] = Object.keys(found([navn]));
      const owners = KATALOGFELT.filter((candidate) => KOLONNENAVN[candidate].includes(navn));
      expect(owners).toContain(felt);
      expect(owners).toContain(only);
    },
  );

  it('«Læringsmål» er måltekst når ingen annen kolonne har den, ellers tittel', () => {
    expect(found(['Kode', 'Læringsmål', 'Utdypende tekst'])).toEqual({ kode: 0, maaltekst: 1, utdypendeTekst: 2 });
    expect(found(['Kode', 'Læringsmål', 'Måltekst'])).toEqual({ kode: 0, tittel: 1, maaltekst: 2 });
  });

  it('«Kode» går foran «Nr», og «Tidligere kode» er ikke kodekolonnen', () => {
    expect(found(['Nr', 'Tidligere kode', 'Kode'])).toEqual({ kode: 2, erstatter: 1 });
  });

  it('en lengre overskrift med kjent navn i seg kjennes igjen', () => {
    expect(found(['Kode', 'Anbefalte læringsaktiviteter med antall', 'Gyldig fra og med'])).toEqual({
      kode: 0,
      aktiviteter: 1,
      gyldigFra: 2,
    });
  });

  it('ukjente overskrifter blir stående uten felt', () => {
    expect(found(['Ansvarlig', 'Signatur', ''])).toEqual({});
  });

  it('den som importerer, kan bestemme en annen kolonne', () => {
    const forslag = katalogkolonner.foreslaa(['Kode', 'Læringsmål', 'Beskrivelse']);
    expect(medOverstyring(forslag, { maaltekst: 2, tittel: 1 })).toMatchObject({
      kode: 0,
      tittel: 1,
      maaltekst: 2,
      utdypendeTekst: null,
    });
    expect(medOverstyring(forslag, { utdypendeTekst: null })).toMatchObject({ maaltekst: 1, utdypendeTekst: null });
  });
});

describe('overskriftsraden', () => {
  it('finnes under tittelrader', () => {
    const rows = [
      ['Læringsmål for LIS1'],
      ['Versjon 3', 'Utkast'],
      [],
      ['Kode', 'Tittel', 'Måltekst'],
      ['E-LIS1-001', 'a', 'b'],
    ];
    expect(katalogkolonner.finnOverskriftsrad(rows)).toBe(3);
  });

  it('letes etter i de femten første radene', () => {
    const header = ['Kode', 'Tittel'];
    const above = (count: number) => Array.from({ length: count }, () => ['']);
    expect(katalogkolonner.finnOverskriftsrad([...above(14), header])).toBe(14);
    expect(katalogkolonner.finnOverskriftsrad([...above(15), header])).toBeNull();
  });

  it('ett kjent ord i en rad er ikke nok', () => {
    expect(katalogkolonner.finnOverskriftsrad([['Oversikt over læringsmål', '']])).toBeNull();
  });
});
