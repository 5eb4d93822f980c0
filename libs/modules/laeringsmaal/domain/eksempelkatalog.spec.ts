import { kontrollerMerking } from './eksempelkatalog';

const eksempel = { katalogKode: 'E-ALM', navn: 'Eksempelkatalog allmennmedisin', eksempel: true };
const offisiell = { katalogKode: 'ALM', navn: 'Allmennmedisin', eksempel: false };

describe('merking av eksempelkataloger', () => {
  it('godtar en eksempelkatalog der både koder og navn sier hva den er', () => {
    expect(kontrollerMerking(eksempel, ['E-ALM-001']).ok).toBe(true);
  });

  it('godtar en vanlig katalog uten eksempelkoder', () => {
    expect(kontrollerMerking(offisiell, ['ALM-001']).ok).toBe(true);
  });

  it.each([
    ['et eksempelmål i en vanlig katalog', offisiell, ['ALM-001', 'E-ALM-002'], 'katalogimport.eksempelSomOffisiell'],
    [
      'en eksempelkode på en vanlig katalog',
      { ...offisiell, katalogKode: 'E-ALM' },
      [],
      'katalogimport.eksempelSomOffisiell',
    ],
    ['et umerket mål i en eksempelkatalog', eksempel, ['E-ALM-001', 'ALM-002'], 'katalogimport.eksempelUtenMerke'],
    [
      'et navn som ikke sier eksempelkatalog',
      { ...eksempel, navn: 'Allmennmedisin' },
      [],
      'katalogimport.eksempelUtenNavn',
    ],
  ])('avviser %s', (_, katalog, koder, kode) => {
    expect(kontrollerMerking(katalog, koder)).toMatchObject({ ok: false, error: { kode } });
  });
});
