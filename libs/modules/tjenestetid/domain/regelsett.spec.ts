import { type Kategorikrav, type Regelsett, findGjeldende } from './regelsett';
import { REGELSETT, SAMLETREGELSETT } from './regelsett-data';
import { findRegelsettfeil } from './regelsett-sjekk';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-11-22')!;
const LIS1 = findGjeldende(REGELSETT, 'LIS1', '2026-11-22')!;
const koder = (...regelsett: Regelsett[]): string[] =>
  findRegelsettfeil(regelsett).map(({ kode, felt }) => `${kode} ${felt}`);
const tall = (verdi: number): typeof ALM.totalt => ({ ...ALM.totalt, verdi });

describe('regelsettene', () => {
  it('er uten feil', () => {
    expect(findRegelsettfeil([...REGELSETT, ...SAMLETREGELSETT])).toEqual([]);
  });

  it.each([
    ['LIS1', ['18 V', 'SYKEHUS 12–12', 'KOMMUNE 6–6']],
    ['ALM', ['60 V', 'AAPEN_USELEKTERT 24–54', 'ANNEN_ALLMENNMEDISINSK –30', 'INSTITUSJON 6–']],
    ['SAM', ['60 V', 'SAMFUNNSMEDISINSK 48–', 'KLINISK 12–']],
    ['ARB', ['60 U']],
  ] as const)('%s sier det domene.md sier', (kode, ventet) => {
    const { totalt, fordeling } = findGjeldende(REGELSETT, kode, '2026-11-22')!;
    const krav = (fordeling.verdi ?? []).map((k) => `${k.kategori} ${k.minst?.verdi ?? ''}–${k.hoeyst?.verdi ?? ''}`);
    expect([`${totalt.verdi} ${totalt.merke}`, ...krav]).toEqual(ventet);
  });

  it('merker det som ikke er funnet i noen kilde', () => {
    const { toleranse, minsteStilling, fravaer } = ALM;
    expect([toleranse, minsteStilling].map(({ verdi, merke }) => `${verdi} ${merke}`)).toEqual(['3 U', '50 S']);
    expect(fravaer).toMatchObject({ fravaerAndelFri: { verdi: 10, merke: 'S' } });
    expect(LIS1.fravaer).toMatchObject({ friDager: { SYKEHUS: { verdi: 12, merke: 'V' } }, dagslag: { merke: 'U' } });
  });

  it('gjelder fra en dag, og før den finnes det ikke noe', () => {
    expect(findGjeldende(REGELSETT, 'ALM', '2019-02-28')).toBeUndefined();
    expect(findGjeldende(REGELSETT, 'ALM', '2019-03-01')?.versjon).toBe(1);
  });

  it('følger etter hverandre uten å overlappe', () => {
    const gammel = { ...ALM, gyldigTil: '2027-12-31' };
    const ny = { ...ALM, versjon: 2, gyldigFra: '2028-01-01' };
    expect(findRegelsettfeil([gammel, ny])).toEqual([]);
    expect(findGjeldende([gammel, ny], 'ALM', '2027-12-31')?.versjon).toBe(1);
    expect(findGjeldende([gammel, ny], 'ALM', '2028-01-01')?.versjon).toBe(2);
  });
});

describe('et regelsett med feil', () => {
  const medFordeling = (fordeling: Kategorikrav[]): Regelsett => ({
    ...ALM,
    fordeling: { ...ALM.fordeling, verdi: fordeling },
  });
  const krav = (kategori: string, minst: number, hoeyst: number): Kategorikrav => ({
    kategori,
    minst: tall(minst),
    hoeyst: tall(hoeyst),
  });

  it.each<[string, Regelsett[], string[]]>([
    ['uten kilde', [{ ...ALM, totalt: { ...ALM.totalt, kilde: ' ' } }], ['KILDE totalt']],
    ['med negativt tall', [{ ...ALM, toleranse: tall(-1) }], ['TALL toleranse']],
    [
      'med et tall som ikke er kjent, men merket som sikkert',
      [{ ...ALM, fordeling: { ...ALM.fordeling, verdi: null } }],
      ['UKJENT_UTEN_MERKE fordeling'],
    ],
    ['med en dato som ikke finnes', [{ ...ALM, gyldigFra: '2019-02-29' }], ['DATO gyldigFra']],
    ['som slutter før det begynner', [{ ...ALM, gyldigTil: '2019-02-28' }], ['DATO gyldigFra']],
    ['der minst er mer enn høyst', [medFordeling([krav('A', 31, 30)])], ['MINST_OVER_HOEYST A']],
    [
      'der kravene er mer enn det hele',
      [medFordeling([krav('A', 40, 60), krav('B', 21, 60)])],
      ['SUM_OVER_TOTALT fordeling'],
    ],
    ['med samme kategori to ganger', [medFordeling([krav('A', 1, 2), krav('A', 1, 2)])], ['KATEGORI fordeling']],
    ['uten en eneste kategori', [medFordeling([])], ['KATEGORI fordeling']],
    ['med negativt krav', [medFordeling([krav('A', -1, 2)])], ['TALL A.minst']],
    [
      'med en fri andel på en halv prosent',
      [{ ...ALM, fravaer: { slag: 'ANDEL', fravaerAndelFri: tall(10.5) } }],
      ['TALL fravaerAndelFri'],
    ],
    [
      'med en fri andel over 100',
      [{ ...ALM, fravaer: { slag: 'ANDEL', fravaerAndelFri: tall(101) } }],
      ['TALL fravaerAndelFri'],
    ],
    [
      'uten fridager for en del',
      [
        {
          ...LIS1,
          fravaer: { ...LIS1.fravaer, slag: 'DAGER', friDager: { SYKEHUS: tall(12) } } as Regelsett['fravaer'],
        },
      ],
      ['KATEGORI friDager.KOMMUNE'],
    ],
    ['i to versjoner samtidig', [ALM, { ...ALM, versjon: 2 }], ['OVERLAPP gyldigFra', 'OVERLAPP gyldigFra']],
  ])('%s', (_, regelsett, ventet) => {
    expect(koder(...regelsett)).toEqual(ventet);
  });
});
