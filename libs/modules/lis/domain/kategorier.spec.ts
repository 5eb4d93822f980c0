import { tellFremdrift } from './fremdrift';
import { tellKategorier } from './kategorier';
import { MAALTILSTANDER } from './maal-tabell';

const maal = (kategori: string, maalplanId = 'alm') =>
  MAALTILSTANDER.map((tilstand) => ({ maalplanId, kategori, tilstand }));

describe('telling av mål', () => {
  it('teller hver tilstand under sitt navn i en kategori', () => {
    const kategorier = tellKategorier(maal('Akutt'));
    expect(kategorier).toEqual([
      { maalplanId: 'alm', kategori: 'Akutt', antall: 6, godkjent: 1, hosAndre: 2, dinTur: 1, iGang: 1 },
    ]);
  });

  it('holder like kategorier i to målplaner fra hverandre, i katalogens rekkefølge', () => {
    const kategorier = tellKategorier([...maal('Etikk', 'fkm'), ...maal('Akutt'), ...maal('Etikk')]);
    expect(kategorier.map(({ maalplanId, kategori }) => `${maalplanId}/${kategori}`)).toEqual([
      'fkm/Etikk',
      'alm/Akutt',
      'alm/Etikk',
    ]);
  });

  it('teller fremdriften i alle tilstander', () => {
    expect(tellFremdrift([...maal('A'), ...maal('B')])).toEqual({
      antall: 12,
      ikkePaabegynt: 2,
      paabegynt: 2,
      tilAnbefaling: 2,
      tilGodkjenning: 2,
      returnert: 2,
      godkjent: 2,
    });
  });
});
