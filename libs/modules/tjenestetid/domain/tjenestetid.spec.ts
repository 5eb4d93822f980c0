import { EKSEMPLER, skrivEksempler, svarPaaEksempel } from './eksempler/tabell';

describe.each(EKSEMPLER)('%s', (_, eksempler) => {
  it.each(eksempler.map((eksempel) => [eksempel.navn, eksempel] as const))('%s', (_navn, eksempel) => {
    expect(svarPaaEksempel(eksempel)).toEqual(eksempel.venter);
  });
});

describe('tabellen', () => {
  it('har de tolv eksemplene i domene.md og minst femti til', () => {
    const [domene, ...resten] = EKSEMPLER.map(([, eksempler]) => eksempler.length);
    expect(domene).toBe(12);
    expect(resten.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(50);
  });

  it('skrives ut til å regne etter for hånd, uten avvik', () => {
    const text = skrivEksempler();
    expect(text).toContain('60 %, 15. januar 2025 – 14. januar 2026 (ALM, i dag 2026-11-21)\n  periode 1: AAPEN 60');
    expect(text).toContain('  = bekreftet: 7.20');
    expect(text).not.toContain('AVVIK');
  });
});
