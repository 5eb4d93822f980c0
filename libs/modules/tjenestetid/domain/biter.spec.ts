import { attestSlutt } from './biter';
import { toDato } from './enheter';

describe('hvor langt en attest rekker', () => {
  const sisteDag = (til: string, gitt: string, idag = '2026-11-21'): string =>
    toDato(attestSlutt({ til, gitt }, idag) - 1);

  it.each([
    ['til dagen den sier', '2026-06-30', '2026-07-10T10:00:00Z', '2026-06-30'],
    ['ikke forbi dagen den gis', '2026-12-31', '2026-07-10T10:00:00Z', '2026-07-10'],
    [
      'dagen den gis, er dagen i Oslo: 22.30 i Greenwich er neste dag om sommeren',
      '2026-12-31',
      '2026-06-30T22:30:00Z',
      '2026-07-01',
    ],
    ['og den samme dagen om vinteren', '2026-12-31', '2026-01-31T22:30:00Z', '2026-01-31'],
    ['aldri forbi i dag', '2027-12-31', '2027-01-10T10:00:00Z', '2026-11-21'],
  ])('%s', (_, til, gitt, ventet) => {
    expect(sisteDag(til, gitt)).toBe(ventet);
  });
});
