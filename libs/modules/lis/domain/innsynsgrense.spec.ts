import { isInnen, kanVise, overlapper } from './innsynsgrense';

const avsluttet = { fra: '2025-01-01', til: '2025-12-31' };
const aapen = { fra: null, til: null };

describe('hva en tidligere leder ser', () => {
  it.each([
    ['et mål som ikke er påbegynt', { tilstandSiden: null, sendtTid: null }, true],
    ['et mål godkjent før slutt', { tilstandSiden: '2025-11-01T10:00:00Z', sendtTid: '2025-10-01T10:00:00Z' }, true],
    ['et mål påbegynt etter slutt', { tilstandSiden: '2026-01-02T10:00:00Z', sendtTid: null }, false],
    [
      'et mål sendt før slutt og flyttet etterpå',
      { tilstandSiden: '2026-01-10T10:00:00Z', sendtTid: '2025-12-30T10:00:00Z' },
      true,
    ],
    [
      'et mål sendt på nytt etter slutt',
      { tilstandSiden: '2026-02-10T10:00:00Z', sendtTid: '2026-02-10T10:00:00Z' },
      false,
    ],
  ])('%s', (_, maal, synlig) => {
    expect(kanVise(avsluttet, maal)).toBe(synlig);
  });

  it('regner dagen etter norsk tid', () => {
    expect(isInnen(avsluttet, '2025-12-31T22:59:00Z')).toBe(true);
    expect(isInnen(avsluttet, '2025-12-31T23:01:00Z')).toBe(false);
  });

  it('er uten grense for dem som har tilgang i dag', () => {
    expect(kanVise(aapen, { tilstandSiden: '2099-01-01T00:00:00Z', sendtTid: null })).toBe(true);
    expect(overlapper(aapen, { fra: '2099-01-01', til: null })).toBe(true);
  });

  it('tar med perioder som berører tilknytningen', () => {
    expect(overlapper(avsluttet, { fra: '2024-01-01', til: '2025-01-01' })).toBe(true);
    expect(overlapper(avsluttet, { fra: '2024-01-01', til: '2024-12-31' })).toBe(false);
    expect(overlapper(avsluttet, { fra: '2026-01-01', til: null })).toBe(false);
    expect(overlapper(avsluttet, { fra: '2025-06-01', til: null })).toBe(true);
  });
});
