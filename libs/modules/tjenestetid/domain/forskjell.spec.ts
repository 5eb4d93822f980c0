import { regnEksempel } from './eksempler/tabell';
import { toGrunnlag } from './eksempler/eksempel';
import { MAANED } from './enheter';
import { type Kravforskjell, type Utfall, isAnnerledes, listKravforskjeller, toUtfall } from './forskjell';
import { type Regelsett, findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { regnTjenestetid } from './tjenestetid';

const IDAG = '2026-11-21';
const ALM = findGjeldende(REGELSETT, 'ALM', IDAG)!;
const utfall = (perioder: string[], regelsett: Regelsett = ALM): Utfall =>
  toUtfall(regnTjenestetid(toGrunnlag({ navn: '', perioder, venter: {} }), regelsett, IDAG));
const med = (endring: Partial<Regelsett>): Regelsett => ({ ...ALM, ...endring });
const tall = (verdi: number): Regelsett['totalt'] => ({ ...ALM.totalt, verdi });
const skriv = ({ krav, stand, foer, etter }: Kravforskjell): string =>
  [krav, stand, foer && foer.mangler / MAANED, etter && etter.mangler / MAANED].join(' ');

describe('hva et annet regelsett betyr for én lege', () => {
  const TO_AAR = ['AAPEN 100 2024-01-01/2025-12-31 A'];

  it('er ingenting når regelsettet er det samme', () => {
    expect(isAnnerledes(utfall(TO_AAR), toUtfall(regnEksempel({ navn: '', perioder: TO_AAR, venter: {} })))).toBe(
      false,
    );
  });

  it('sees på det sikreste nivået der det er en forskjell', () => {
    const forskjeller = listKravforskjeller(utfall(TO_AAR), utfall(TO_AAR, med({ totalt: tall(66) })));
    expect(forskjeller.map(skriv)).toEqual(['TOTALT BEKREFTET 36 42']);
    // 24 months attested either way; of the ten registered, one is now above the most.
    const hoeyst = ALM.fordeling.verdi!.map((k) =>
      k.kategori === 'AAPEN_USELEKTERT' ? { ...k, hoeyst: tall(33) } : k,
    );
    const registrert = [...TO_AAR, 'AAPEN 100 2026-01-01/2026-10-31'];
    const lavere = med({ fordeling: { ...ALM.fordeling, verdi: hoeyst } });
    expect(listKravforskjeller(utfall(registrert), utfall(registrert, lavere)).map(skriv)).toEqual([
      'TOTALT REGISTRERT 26 27',
      'AAPEN_USELEKTERT REGISTRERT 0 0',
    ]);
  });

  it('er en annen dag for den som alt har nok', () => {
    const nok = ['INST 100 2019-01-01/2020-12-31 A', 'AAPEN 100 2021-01-01/2024-12-31 A'];
    const [foer, etter] = [utfall(nok), utfall(nok, med({ totalt: tall(66) }))];
    expect(listKravforskjeller(foer, etter)).toEqual([]);
    expect([foer.dag, etter.dag]).toEqual(['2023-12-31', '2024-06-30']);
    expect(isAnnerledes(foer, etter)).toBe(true);
  });

  it('er oppfylt, avrundet der det før manglet tre dager', () => {
    const nesten = ['AAPEN 100 2020-01-01/2024-06-30 A', 'INST 100 2024-07-01/2024-12-28 A'];
    const forskjeller = listKravforskjeller(utfall(nesten), utfall(nesten, med({ toleranse: tall(5) })));
    expect(forskjeller.map(({ krav, foer, etter }) => [krav, foer?.oppfylt, etter?.oppfylt])).toEqual([
      ['TOTALT', 'NEI', 'AVRUNDET'],
      ['INSTITUSJON', 'NEI', 'AVRUNDET'],
    ]);
  });

  it('er et krav som kommer, og et som blir borte', () => {
    const uten = ALM.fordeling.verdi!.filter(({ kategori }) => kategori !== 'INSTITUSJON');
    const faerre = med({ fordeling: { ...ALM.fordeling, verdi: uten } });
    expect(listKravforskjeller(utfall(TO_AAR), utfall(TO_AAR, faerre)).map(skriv)).toEqual([
      'INSTITUSJON BEKREFTET 6 ',
    ]);
    expect(listKravforskjeller(utfall(TO_AAR, faerre), utfall(TO_AAR)).map(skriv)).toEqual([
      'INSTITUSJON BEKREFTET  6',
    ]);
  });

  it('er flere merknader når grensen for stillingen heves', () => {
    const seksti = ['AAPEN 60 2025-01-01/2025-12-31 A'];
    expect(isAnnerledes(utfall(seksti), utfall(seksti, med({ minsteStilling: tall(70) })))).toBe(true);
  });
});
