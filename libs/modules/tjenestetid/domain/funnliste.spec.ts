import type { Eksempel } from './eksempler/eksempel';
import { regnEksempel } from './eksempler/tabell';

const funn = (eksempel: Partial<Eksempel>): unknown =>
  regnEksempel({ navn: '', venter: {}, perioder: [], ...eksempel }).funn;
const ettFunn = (kode: string, alvor: string, periodeId: string | null, parametere: object): object => ({
  kode,
  alvor,
  periodeId,
  parametere,
});

describe('et funn sier hva, hvor og når', () => {
  it.each<[string, Partial<Eksempel>, object[]]>([
    [
      'status som ikke holder, med dagene',
      { perioder: ['AAPEN 100 2024-01-01/2024-12-31 S2024-03-01/2024-09-30'] },
      [
        ettFunn('STATUS_HOLDER_IKKE', 'VARSEL', '1', { fra: '2024-01-01', til: '2024-02-29' }),
        ettFunn('STATUS_HOLDER_IKKE', 'VARSEL', '1', { fra: '2024-10-01', til: '2024-12-31' }),
      ],
    ],
    [
      'en åpen periode uten avtale: uten slutt',
      { perioder: ['AAPEN 100 2024-01-01/ L2024-01-01/2024-12-31'] },
      [ettFunn('MANGLER_AVTALE', 'VARSEL', '1', { fra: '2025-01-01', til: null })],
    ],
    [
      'mer enn 100 %: hvem som kuttes, hvor mye og når, som ett strekk over attester og i dag',
      { perioder: ['AAPEN 80 2025-01-01/ A2025-12-31', 'INST 50 2025-07-01/'] },
      [ettFunn('OVER_100', 'VARSEL', '2', { fra: '2025-07-01', til: null, andel: 30 })],
    ],
    [
      'opphold: dagene mellom',
      { perioder: ['AAPEN 100 2025-05-01/2025-06-30', 'AAPEN 100 2025-01-01/2025-03-31'] },
      [ettFunn('OPPHOLD', 'MERKNAD', null, { fra: '2025-04-01', til: '2025-04-30' })],
    ],
    [
      'ikke opphold når en annen periode dekker dagene',
      {
        perioder: ['AAPEN 50 2025-01-01/2025-12-31', 'INST 50 2025-01-01/2025-01-31', 'INST 50 2025-06-01/2025-06-30'],
      },
      [],
    ],
    [
      'samme stilling ført to ganger: hvilken, og dagene',
      { perioder: ['AAPEN 50 2025-01-01/2025-06-30 Psenteret', 'AAPEN 50 2025-04-01/ Psenteret'] },
      [ettFunn('OVERLAPP', 'VARSEL', '2', { annenPeriode: '1', fra: '2025-04-01', til: '2025-06-30' })],
    ],
    [
      'fravær over 100: dagene og summen',
      {
        perioder: ['AAPEN 100 2025-01-01/2025-12-31'],
        fravaer: ['1 60 2025-03-01/2025-03-31', '1 50 2025-03-20/2025-04-30'],
      },
      [ettFunn('FRAVAER_OVER_100', 'VARSEL', '1', { fra: '2025-03-20', til: '2025-03-31', grad: 110 })],
    ],
    [
      'en attest fram i tid: hva den sier, og når den er gitt',
      { perioder: ['AAPEN 100 2025-01-01/2025-12-31 A2025-12-31@2025-12-01'] },
      [ettFunn('ATTEST_FRAM_I_TID', 'VARSEL', '1', { til: '2025-12-31', gitt: '2025-12-01' })],
    ],
    [
      'en liten stilling: hvor liten, og hva som er minst',
      { perioder: ['AAPEN 49.99 2025-01-01/2025-12-31'] },
      [ettFunn('UNDER_MINSTE_STILLING', 'MERKNAD', '1', { prosent: 49.99, minst: 50 })],
    ],
    ['ikke noe om en stilling på 50 %', { perioder: ['AAPEN 50 2025-01-01/2025-12-31'] }, []],
    [
      'ikke noe om tjeneste på autorisasjonsdagen',
      { autorisert: '2025-01-01', perioder: ['AAPEN 100 2025-01-01/2025-12-31'] },
      [],
    ],
    ['ikke noe om tjue år uten en dag', { perioder: ['AAPEN 100 2005-01-01/2024-12-30'] }, []],
    [
      'en ukjent periode i en fordeling',
      { perioder: ['AAPEN 100 2025-01-01/2025-06-30'], fordeling: ['1=40 7=60 2025-01-01/2025-06-30 A'] },
      [ettFunn('FORDELING_UTEN_PERIODE', 'FEIL', '7', { fordeling: 'd1' })],
    ],
    [
      'feil i fraværets datoer og fordelingens datoer',
      {
        perioder: ['AAPEN 100 2025-01-01/2025-06-30'],
        fravaer: ['1 100 2025-03-01/2025-02-01', '1 100 2025-02-30/'],
        fordeling: ['1=40 2025-03-01/2025-02-01 A', '1=40 2025-02-30/2025-03-01 A'],
      },
      [
        ettFunn('SLUTT_FOER_START', 'FEIL', '1', { fravaer: 'f1', fra: '2025-03-01', til: '2025-02-01' }),
        ettFunn('UGYLDIG_DATO', 'FEIL', '1', { fravaer: 'f2', dato: '2025-02-30' }),
        ettFunn('SLUTT_FOER_START', 'FEIL', null, { fordeling: 'd1', fra: '2025-03-01', til: '2025-02-01' }),
        ettFunn('UGYLDIG_DATO', 'FEIL', null, { fordeling: 'd2', dato: '2025-02-30' }),
      ],
    ],
    [
      'fravær i en periode med feil: bare periodens feil',
      { perioder: ['AAPEN 101 2025-01-01/2025-06-30'], fravaer: ['1 100 2025-03-01/2025-03-31'] },
      [ettFunn('UGYLDIG_STILLING', 'FEIL', '1', { prosent: 101 })],
    ],
  ])('%s', (_, eksempel, ventet) => {
    expect(funn(eksempel)).toEqual(ventet);
  });

  it('kommer med feilene først, så varslene, så merknadene', () => {
    const alle = regnEksempel({
      navn: '',
      venter: {},
      perioder: ['AAPEN 40 2025-01-01/2025-03-31 S', 'AAPEN 0 2025-01-01/2025-03-31', 'AAPEN 40 2025-06-01/2025-06-30'],
    }).funn;
    expect(alle.map(({ alvor }) => alvor)).toEqual(['FEIL', 'VARSEL', 'MERKNAD', 'MERKNAD', 'MERKNAD']);
  });
});
