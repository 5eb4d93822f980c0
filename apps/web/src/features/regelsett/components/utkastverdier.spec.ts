import { finnFeil, medVerdi, nyKategori, tilGjeldende, tilVerdier, type Utkastverdier } from './utkastverdier';

const verdi = (tall: number) => ({ verdi: tall, merke: 'V' as const, kilde: 'alis.no' });
const gjeldende = {
  ...{
    id: '1',
    kode: 'ALM' as const,
    utgave: 1,
    status: 'PUBLISERT' as const,
    gyldigFra: '2019-03-01',
    gyldigTil: null,
  },
  ...{ gjelderIdag: true, lagetAv: null, publisertAv: null, publisertTid: null, tillatteHandlinger: [], versjon: 1 },
  parametere: [{ felt: 'totalt', ...verdi(60) }],
  kategorier: [{ kategori: 'INSTITUSJON', minst: verdi(6), hoeyst: null }],
};
const foer = tilGjeldende(gjeldende);
const start = tilVerdier(gjeldende);
const [totalt] = start.parametere;
const med = (endring: Partial<Utkastverdier>): [string, string][] => [...finnFeil({ ...start, ...endring }, foer)];

describe('et nytt tall i et utkast', () => {
  it('mister merket og kilden til det gamle, og får dem igjen når det skrives tilbake', () => {
    const nytt = medVerdi(totalt!, '66', foer.get('totalt'));
    expect(nytt).toMatchObject({ verdi: '66', merke: '', kilde: '' });
    expect(medVerdi(nytt, '60', foer.get('totalt'))).toEqual(totalt);
  });

  it('beholder en kilde som er skrevet', () => {
    const skrevet = { ...totalt!, verdi: '66', merke: 'S' as const, kilde: 'Et høringsnotat' };
    expect(medVerdi(skrevet, '67', foer.get('totalt'))).toEqual({ ...skrevet, verdi: '67' });
  });

  it.each([
    ['uten merke og kilde', { verdi: '66', merke: '', kilde: '' }, ['totalt-merke merke', 'totalt-kilde kilde']],
    ['med den gamle kilden', { verdi: '66' }, ['totalt-kilde gammelKilde']],
    ['som er lokalt', { verdi: '66', merke: 'U' }, []],
    ['som ikke er et tall', { verdi: 'mye', kilde: 'X' }, ['totalt-verdi tall']],
    ['som er tomt', { verdi: '', merke: 'U' }, ['totalt-verdi maaFylles']],
  ] as const)('%s', (_, endring, ventet) => {
    expect(med({ parametere: [{ ...totalt!, ...endring }] }).map((feil) => feil.join(' '))).toEqual(ventet);
  });
});

describe('kategoriene i et utkast', () => {
  it('kan ikke ha minst over høyst, og en tom grense trenger ingen kilde', () => {
    const [one] = start.kategorier;
    expect(med({ kategorier: [one!] })).toEqual([]);
    const over = { ...one!, hoeyst: { ...one!.hoeyst, verdi: '3', merke: 'S' as const, kilde: 'X' } };
    expect(med({ kategorier: [over] })).toEqual([['INSTITUSJON.minst-verdi', 'minstOverHoeyst']]);
  });

  it('får et navn uten særnorske bokstaver, og samme navn bare én gang', () => {
    const add = (navn: string): unknown =>
      nyKategori({ ...start, nyKategori: navn }, (kategori) => `${kategori.toLowerCase()}stjeneste`);
    expect(add(' Åpen øy ')).toMatchObject({ kategori: 'AAPEN_OEY' });
    expect([add('institusjon'), add('Institusjonstjeneste')]).toEqual(['finnes', 'finnes']);
    expect(add('Bedrift 2')).toBe('feilNavn');
  });

  it('må legges til før utkastet lagres', () => {
    expect(med({ nyKategori: 'Bedrift' })).toEqual([['nyKategori', 'ikkeLagtTil']]);
  });
});
