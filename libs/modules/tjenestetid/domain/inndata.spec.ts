import fc from 'fast-check';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import type { Grunnlag, Tjenesteperiode } from './tjenesteperiode';
import { regnTjenestetid } from './tjenestetid';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-01-01')!;
const FELLES: Omit<Tjenesteperiode, 'id' | 'fra' | 'til' | 'kategori' | 'stilling'> = {
  virksomhetId: 'v',
  arenaId: 'a',
  registrert: '2023-01-01T00:00:00Z',
  attester: [],
  godkjentAnnetSted: false,
  status: [{ fra: '2019-03-01', til: null, utfall: 'TELLER' }],
  arenadager: 'EGEN',
};

describe('det som skrives', () => {
  const dato = fc.oneof(
    fc.constantFrom('2025-02-30', '2025-02-29', '', '1950-01-01', '2100-12-31', '2025-06-30'),
    fc.string(),
  );
  const tall = fc.oneof(fc.constantFrom(0, 1, 10_000, 10_001, -1, 0.5, NaN, Infinity), fc.integer());
  const dager = fc.record({ fra: dato, til: fc.option(dato) });
  const periode = fc
    .record({ dager, stilling: tall, kategori: fc.constantFrom('INSTITUSJON', 'KIRURGI', '') })
    .map(({ dager: { fra, til }, ...rest }) => ({ ...FELLES, ...rest, fra, til }));
  const rot: fc.Arbitrary<Grunnlag> = fc
    .record({
      perioder: fc.array(periode, { maxLength: 4 }),
      fravaer: fc.array(fc.record({ dager, grad: tall, post: fc.nat(5) }), { maxLength: 4 }),
      fordelinger: fc.array(fc.record({ dager, andel: tall, post: fc.nat(5) }), { maxLength: 2 }),
    })
    .map((raw) => ({
      perioder: raw.perioder.map((p, n) => ({ ...p, id: `p${n}` })),
      fravaer: raw.fravaer.map(({ dager: { fra, til }, grad, post }, n) => {
        const ved = { id: `f${n}`, periodeId: `p${post}`, dagerSatt: null };
        return { ...ved, fra, til, grad, slag: 'ANNET' as const };
      }),
      fordelinger: raw.fordelinger.map(({ dager: { fra, til }, andel, post }, n) => {
        const attest = { til: '2025-06-30', gitt: '2025-06-30T10:00:00Z' };
        return { id: `d${n}`, fra, til, andeler: [{ periodeId: `p${post}`, andel }], attest };
      }),
      autorisert: null,
    }));

  it('gir et tall og et funn for hver periode med feil, hva det enn er', () => {
    fc.assert(
      fc.property(rot, (grunnlag) => {
        const { regnskaper: levels, funn, perioder } = regnTjenestetid(grunnlag, ALM, '2026-01-31');
        const wrong = new Set(funn.filter(({ alvor }) => alvor === 'FEIL').map(({ periodeId }) => periodeId));
        const counted = new Set(perioder.map(({ periodeId }) => periodeId));
        for (const { id } of grunnlag.perioder) if (!counted.has(id)) expect(wrong).toContain(id);
        for (const { totalt } of levels) expect(Number.isSafeInteger(totalt) && totalt >= 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
