import { regnEksempel } from './eksempler/tabell';
import { MAANED } from './enheter';
import { findGjeldende } from './regelsett';
import { SAMLETREGELSETT } from './regelsett-data';
import { regnSamlet } from './samlet';

const SAMLET = findGjeldende(SAMLETREGELSETT, 'SAMLET', '2026-11-21')!;
const del1 = regnEksempel({
  navn: 'LIS1',
  regelsett: 'LIS1',
  perioder: ['SYK 100 2018-03-01/2019-02-28 A', 'KOM 100 2019-03-01/2019-08-31 A'],
  venter: {},
});
const del3 = (...perioder: string[]): typeof del1 => regnEksempel({ navn: 'ALM', perioder, venter: {} });

describe('del 1 og del 3 sammen', () => {
  it('er 78 måneder', () => {
    const alm = del3('AAPEN 100 2019-09-01/2024-02-29 A', 'INST 100 2024-03-01/2024-08-31 A');
    const { nivaaer } = regnSamlet([del1, alm], SAMLET);
    expect(nivaaer[0]).toMatchObject({ telt: 78 * MAANED, mangler: 0, oppfylt: 'JA' });
  });

  it('holder bekreftet, registrert og planlagt fra hverandre', () => {
    const alm = del3('AAPEN 100 2026-01-01/2027-06-30 A2026-06-30');
    const telt = regnSamlet([del1, alm], SAMLET).nivaaer.map((nivaa) => nivaa.telt / MAANED);
    expect(telt).toEqual([24, 28.7, 36]);
  });

  it('tar med attestert tid i annen spesialitet, men ikke den som bare er ført', () => {
    const alm = del3('KIRURGI 100 2020-01-01/2020-12-31 A X', 'KIRURGI 100 2021-01-01/2021-12-31 X');
    expect(regnSamlet([del1, alm], SAMLET).nivaaer.map(({ telt }) => telt / MAANED)).toEqual([30, 30, 30]);
  });

  it('er oppfylt, avrundet når to dager mangler', () => {
    const alm = del3('AAPEN 100 2019-09-01/2024-02-29 A', 'INST 100 2024-03-01/2024-08-29 A');
    expect(regnSamlet([del1, alm], SAMLET).nivaaer[0]).toMatchObject({ manglerDager: 2, oppfylt: 'AVRUNDET' });
  });
});
