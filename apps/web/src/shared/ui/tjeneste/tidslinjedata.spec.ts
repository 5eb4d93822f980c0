import { type Tegnet, lagTidslinje } from './tidslinjedata';

const periode = (part: Partial<Tegnet>): Tegnet => ({
  ...{ id: 'p', kategori: 'AAPEN', stilling: 100, fra: '2026-01-01', til: '2026-12-31', fravaer: [] },
  ...{ deler: [{ stand: 'BEKREFTET', fra: '2026-01-01', til: '2026-12-31' }], tilstand: 'ATTESTERT' },
  teller: { bekreftet: '12.00', registrert: '0.00', planlagt: '0.00', fravaer: '0.00', kuttet: '0.00' },
  ...part,
});
const mangler = { kode: 'MANGLER_OG_IKKE_PLANLAGT', parametere: { krav: 'INST', maaneder: '6.00' } } as const;
const tegn = (perioder: Tegnet[]) =>
  lagTidslinje(perioder, { dag: '2027-06-30', grunner: [mangler] }, ['AAPEN', 'INST'], '2026-07-01');

describe('tidslinjen', () => {
  it('går fra det første året til året alt er ferdig, og en hel periode fyller sitt år', () => {
    const { aar, spor } = tegn([periode({})]);
    expect(aar.map(({ aar }) => aar)).toEqual([2026, 2027]);
    expect(spor[0]?.deler[0]).toMatchObject({ fra: 0, bredde: 0.5 });
  });

  it('viser det som mangler, på linjen til kategorien, etter i dag', () => {
    const { spor, idag } = tegn([periode({})]);
    expect(spor[1]).toMatchObject({ kategori: 'INST', deler: [], mangler: { maaneder: '6.00' } });
    expect(spor[1]?.mangler?.fra).toBeGreaterThan(idag);
  });

  it('legger to stillinger samtidig under hverandre, og navnet står på den første', () => {
    const { spor } = tegn([periode({}), periode({ id: 'q', fra: '2026-06-01' })]);
    expect(spor.filter(({ kategori }) => kategori === 'AAPEN').map(({ forst }) => forst)).toEqual([true, false]);
  });

  it('tegner ikke det som er erstattet eller ikke teller ennå', () => {
    const { spor } = tegn([periode({ tilstand: 'ERSTATTET' }), periode({ id: 'q', teller: null })]);
    expect(spor.flatMap(({ deler }) => deler)).toEqual([]);
  });

  it('tegner annet fravær, ikke ferie', () => {
    const own = {
      id: 'f',
      fra: '2026-03-01',
      til: '2026-03-31',
      grad: 50,
      dagerForeslaatt: null,
      dagerSatt: null,
      dagerUattestert: null,
    };
    const fravaer = [{ ...own, slag: 'ANNET' } as const, { ...own, id: 'g', slag: 'FERIE' } as const];
    expect(tegn([periode({ fravaer })]).spor[0]?.fravaer.map(({ noekkel }) => noekkel)).toEqual(['f']);
  });
});
