import { type Eksempel, toGrunnlag } from './eksempler/eksempel';
import { regnEksempel } from './eksempler/tabell';
import type { Lis1del } from './lis1';
import { type Regelsett, findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { regnTjenestetid } from './tjenestetid';

const LIS1 = findGjeldende(REGELSETT, 'LIS1', '2026-11-21')!;
const kommune = (fravaer: string[], perioder = ['KOM 100 2026-03-01/ A2026-08-31']): Eksempel => ({
  navn: '',
  regelsett: 'LIS1',
  perioder,
  fravaer,
  venter: {},
});
const deler = (eksempel: Eksempel): (Lis1del | undefined)[] =>
  regnEksempel(eksempel).lis1.map((nivaa) => nivaa.find(({ kategori }) => kategori === 'KOMMUNE'));

describe('kommunedelen av LIS1', () => {
  it('er bekreftet ferdig først når resttjenesten også er attestert', () => {
    const syk = ['1 100 2026-03-30/2026-04-16'];
    expect(deler(kommune(syk)).map((del) => del?.ferdig)).toEqual([null, '2026-09-07', '2026-09-07']);
    const attestert = kommune(syk, ['KOM 100 2026-03-01/ A2026-09-07']);
    expect(deler(attestert).map((del) => del?.ferdig)).toEqual(['2026-09-07', '2026-09-07', '2026-09-07']);
  });

  it('sier hvor mye av resttjenesten som er avtjent', () => {
    // 1–3 September are Tuesday to Thursday; the third was half a day.
    const eksempel = kommune(
      ['1 100 2026-03-30/2026-04-16', '1 50 2026-09-03/2026-09-03'],
      ['KOM 100 2026-03-01/2026-09-03 A'],
    );
    expect(deler(eksempel)[0]).toMatchObject({
      resttjeneste: 5,
      avtjent: 2.5,
      ferdig: null,
      maanederFullfoert: '2026-08-31',
    });
  });

  it('teller bare de fraværsdagene som er attestert, i det bekreftede', () => {
    const eksempel = kommune(['1 100 2026-04-13/2026-04-24'], ['KOM 100 2026-03-01/ A2026-04-17']);
    expect(deler(eksempel).map((del) => del?.brukt)).toEqual([5, 10, 10]);
  });

  it('viser det foreslåtte ved siden av det leder har satt', () => {
    const [bekreftet] = deler(kommune(['1 100 2026-04-13/2026-04-17 =4.5']));
    expect(bekreftet?.fravaer).toEqual([{ fravaerId: 'f1', foreslaatt: 5, foreslaattAttestert: 5, satt: 4.5 }]);
    expect(bekreftet?.brukt).toBe(4.5);
  });

  it('foreslår aldri mer enn hele dagen for to fravær samtidig', () => {
    const [bekreftet] = deler(kommune(['1 80 2026-04-13/2026-04-13', '1 70 2026-04-13/2026-04-13']));
    expect(bekreftet?.fravaer.map(({ foreslaatt }) => foreslaatt)).toEqual([1, 0]);
  });

  it('har ingen ferdigdag så lenge månedene ikke er gått', () => {
    expect(deler(kommune([], ['KOM 100 2026-03-01/2026-08-15 A']))[2]).toMatchObject({
      maanederFullfoert: null,
      ferdig: null,
    });
  });

  it('er ferdig etter månedene når de mangler to dager på seks måneder', () => {
    const [bekreftet] = deler(kommune([], ['KOM 100 2026-02-16/2026-08-15 A']));
    expect(bekreftet?.ferdig).toBe('2026-08-15');
  });

  it('teller kalenderdager når regelsettet sier det', () => {
    const { fravaer } = LIS1;
    if (fravaer.slag !== 'DAGER') throw new Error('LIS1 regner fravær i dager');
    const kalender: Regelsett = {
      ...LIS1,
      fravaer: { ...fravaer, dagslag: { ...fravaer.dagslag, verdi: 'KALENDERDAGER' } },
    };
    const grunnlag = toGrunnlag(kommune(['1 100 2026-03-30/2026-04-16']));
    const [bekreftet] = regnTjenestetid(grunnlag, kalender, '2026-11-21').lis1;
    expect(bekreftet.find(({ kategori }) => kategori === 'KOMMUNE')?.brukt).toBe(18);
  });

  // domene.md section 2: «Holiday is never deducted.» Those on holiday serve their post.
  it('regner ferie under resttjenesten som avtjent', () => {
    const eksempel = kommune(
      ['1 100 2026-03-30/2026-04-16', '1 100 2026-09-01/2026-09-02 FERIE'],
      ['KOM 100 2026-03-01/ A2026-09-07'],
    );
    expect(deler(eksempel).map((del) => del?.ferdig)).toEqual(['2026-09-07', '2026-09-07', '2026-09-07']);
  });

  it('foreslår dagene rundt påske og 17. mai uten helligdagene, halve dager også', () => {
    // 2026: Easter Wednesday 1 April is a working day, as is 7; 2, 3 and 6 April are not; 14 May is Kristi himmelfartsdag and
    // 17 May a Sunday. 2024: 17 May is a Friday, and 20 May the second day of pinse; a quarter of a day is half a day.
    const [bekreftet] = deler(
      kommune(
        [
          '1 50 2026-04-01/2026-04-07',
          '1 100 2026-05-13/2026-05-18',
          '2 100 2024-05-16/2024-05-21',
          '2 25 2024-05-22/2024-05-22',
        ],
        ['KOM 100 2026-03-01/2026-05-31 A', 'KOM 100 2024-05-01/2024-07-31 A'],
      ),
    );
    expect(bekreftet?.fravaer.map(({ foreslaatt }) => foreslaatt)).toEqual([2, 0.5, 1, 3]);
  });

  it('foreslår ikke dager som ikke har vært', () => {
    const eksempel = kommune(['1 100 2026-04-13/'], ['KOM 100 2026-03-01/']);
    expect(deler({ ...eksempel, idag: '2026-04-17' })[1]?.brukt).toBe(5);
  });

  it('regner det leder har satt for det attesterte, og foreslår resten', () => {
    // Set: 3 of the 5 days attested; five more are proposed.
    const eksempel = kommune(['1 100 2026-04-13/2026-04-24 =3'], ['KOM 100 2026-03-01/2026-08-31 A2026-04-17']);
    expect(deler(eksempel).map((del) => del?.brukt)).toEqual([3, 8, 8]);
  });
});
