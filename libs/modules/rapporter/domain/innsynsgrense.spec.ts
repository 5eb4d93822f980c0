import { osloDate } from '@kp/kernel/clock';
import { addDays } from '@kp/kernel/calendar-date';
import { sluttPaaDagen } from './innsynsgrense';

describe('når en dag er slutt i Oslo', () => {
  it.each([
    ['2026-01-15', '2026-01-15T23:00:00.000Z'],
    ['2026-07-15', '2026-07-15T22:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s slutter %s', (dato, tid) => {
    expect(sluttPaaDagen(dato)).toBe(tid);
  });

  it('skiller hver dag i et år fra den neste på millisekundet', () => {
    for (let dato = '2026-01-01'; dato < '2027-01-01'; dato = addDays(dato, 1)) {
      const end = Date.parse(sluttPaaDagen(dato));
      expect([osloDate(new Date(end - 1)), osloDate(new Date(end))]).toEqual([dato, addDays(dato, 1)]);
    }
  });
});
