import { type Regelverdi, endreRegelsett, findUtenKilde } from './endre-regelsett';
import { type Regelsett, findGjeldende } from './regelsett';
import { REGELSETT, SAMLETREGELSETT, completeUtgave } from './regelsett-data';
import { findRegelsettfeil } from './regelsett-sjekk';
import { unwrap } from '@kp/kernel/result';

const DAG = '2026-11-22';
const ALM = findGjeldende(REGELSETT, 'ALM', DAG)!;
const ARB = findGjeldende(REGELSETT, 'ARB', DAG)!;
const tall = (verdi: number, merke: Regelverdi['merke'] = 'V', kilde = 'Forskriften'): Regelverdi => ({
  verdi,
  merke,
  kilde,
});
const fordelt = (regelsett: Regelsett, ...kategorier: [string, Regelverdi | null, Regelverdi | null][]): Regelsett =>
  unwrap(
    endreRegelsett(regelsett, {
      ...{ gyldigFra: DAG, parametere: [] },
      kategorier: kategorier.map(([kategori, minst, hoeyst]) => ({ kategori, minst, hoeyst })),
    }),
  ) as Regelsett;

describe('fordelingen i et utkast', () => {
  it('er ikke sikrere enn den minst sikre av grensene, og nevner alle kildene', () => {
    const { fordeling } = fordelt(
      ARB,
      ['BEDRIFTSHELSE', tall(24), null],
      ['SYKEHUS', tall(6, 'S', 'Et rundskriv'), null],
    );
    expect(fordeling).toMatchObject({ merke: 'S', kilde: 'Forskriften; Et rundskriv' });
    expect(fordelt(ARB, ['BEDRIFTSHELSE', tall(24), tall(60)]).fordeling).toMatchObject({
      merke: 'V',
      kilde: 'Forskriften',
    });
  });

  it('er ukjent når den siste kategorien tas bort, og utkastet er fortsatt uten feil', () => {
    const uten = fordelt(ALM);
    expect(uten.fordeling).toMatchObject({ verdi: null, merke: 'U' });
    expect(findRegelsettfeil([uten])).toEqual([]);
  });
});

describe('et nytt tall', () => {
  const med = (totalt: Regelverdi): Regelsett => ({ ...ALM, totalt: totalt as Regelsett['totalt'] });

  it.each([
    ['med den gamle kilden', med({ ...ALM.totalt, verdi: 66 }), 'totalt'],
    ['med sin egen kilde', med(tall(66)), undefined],
    ['som er lokalt', med({ ...ALM.totalt, verdi: 66, merke: 'U' }), undefined],
    ['som er det samme', ALM, undefined],
  ])('%s', (_, endret, felt) => {
    expect(findUtenKilde(endret, ALM)).toBe(felt);
  });
});

describe('en utgave som er eldre enn et tall', () => {
  it('har det portalen leveres med', () => {
    const { gruppeBevis: _ukjent, ...veiledning } = ALM.veiledning;
    expect(completeUtgave({ ...ALM, veiledning } as Regelsett)).toEqual(ALM);
    expect(completeUtgave(SAMLETREGELSETT[0]!)).toBe(SAMLETREGELSETT[0]);
  });
});
