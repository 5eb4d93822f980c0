import { TOMT, erTom, lesProsent, nesteMulige, sisteDag, tilEndringer } from './hva-om-verdi';

describe('hva om', () => {
  it('leser en stilling med komma, og tar ikke det som ikke kan være en stilling', () => {
    expect(['80', '37,5', '100 %', '0', '101', '33,333', 'full', ''].map(lesProsent)).toEqual([
      ...[80, 37.5, 100],
      ...[null, null, null, null, null],
    ]);
  });

  it('spør ikke om det som er halvskrevet', () => {
    const half = { ...TOMT, stilling: '80', permisjoner: [{ noekkel: 'a', fra: '2027-01-01', til: '', grad: '100' }] };
    expect(erTom(tilEndringer(half))).toBe(true);
    expect(erTom(tilEndringer({ ...half, stillingFra: '2027-01-01' }))).toBe(false);
  });

  it('foreslår hele måneder fra en dag som kan nås', () => {
    expect(nesteMulige('2026-11-22')).toBe('2027-01-01');
    expect(sisteDag('2027-01-01', 6)).toBe('2027-06-30');
    expect(sisteDag('2027-09-01', 6)).toBe('2028-02-29');
  });
});
