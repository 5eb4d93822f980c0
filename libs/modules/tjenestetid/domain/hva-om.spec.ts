import { toGrunnlag } from './eksempler/eksempel';
import { MAANED } from './enheter';
import { type Endringer, endreGrunnlag } from './hva-om';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { regnTjenestetid } from './tjenestetid';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-11-21')!;
const grunnlag = toGrunnlag({
  navn: 'åpen periode',
  perioder: ['AAPEN 100 2026-01-01/ A2026-06-30', 'INST 100 2025-01-01/2025-12-31 A'],
  fravaer: ['1 100 2026-06-01/2026-07-31'],
  venter: {},
});
const INGEN: Endringer = { stillinger: [], fravaer: [], perioder: [] };
const regn = (endringer: Partial<Endringer>): ReturnType<typeof regnTjenestetid> =>
  regnTjenestetid(endreGrunnlag(grunnlag, { ...INGEN, ...endringer }), ALM, '2026-11-21');
const bekreftet = (tid: ReturnType<typeof regn>): number => tid.regnskaper[0].totalt / MAANED;

describe('hva om', () => {
  it('ingenting endres, er alt som før', () => {
    expect(regn({})).toEqual(regnTjenestetid(grunnlag, ALM, '2026-11-21'));
  });

  it('stillingen blir mindre, kommer dagen senere, og det attesterte står', () => {
    const half = regn({ stillinger: [{ fra: '2027-01-01', stilling: 5_000 }] });
    expect(bekreftet(half)).toBe(bekreftet(regn({})));
    expect(half.prognose.dag! > regn({}).prognose.dag!).toBe(true);
  });

  it('stillingen endres midt i et fravær, deles fraværet med', () => {
    const cut = endreGrunnlag(grunnlag, { ...INGEN, stillinger: [{ fra: '2026-07-01', stilling: 5_000 }] });
    expect(cut.fravaer.map(({ periodeId, fra, til }) => `${periodeId}: ${fra}/${til ?? ''}`)).toEqual([
      '1: 2026-06-01/2026-06-30',
      '1 fra 2026-07-01: 2026-07-01/2026-07-31',
    ]);
    expect(regn({ stillinger: [{ fra: '2026-07-01', stilling: 5_000 }] }).funn).toEqual([]);
  });

  it('man får permisjon, gjelder den hver stilling som løper da', () => {
    const leave = regn({ fravaer: [{ fra: '2027-01-01', til: '2027-12-31', grad: 100 }] });
    expect(leave.prognose.dag! > regn({}).prognose.dag!).toBe(true);
    expect(leave.funn).toEqual([]);
  });

  it('man får mer tjeneste, teller den der den er tenkt', () => {
    const more = regn({
      perioder: [{ kategori: 'INSTITUSJON', stilling: 10_000, fra: '2024-07-01', til: '2024-12-31' }],
    });
    expect(more.regnskaper[1].totalt - regn({}).regnskaper[1].totalt).toBe(6 * MAANED);
  });

  it('man tenker seg et annet arbeid mens et annet løper, teller det nye først og det som løper, bare resten', () => {
    const instead = regn({
      perioder: [{ kategori: 'INSTITUSJON', stilling: 10_000, fra: '2027-01-01', til: '2027-06-30' }],
    });
    const months = (tid: typeof instead): number =>
      tid.regnskaper[2].kategorier.find(({ kategori }) => kategori === 'INSTITUSJON')!.telt;
    expect(months(instead) - months(regn({}))).toBe(6 * MAANED);
  });

  it('man tenker seg et annet arbeid, har det den stillingen det er tenkt med', () => {
    const { perioder } = endreGrunnlag(grunnlag, {
      ...INGEN,
      stillinger: [{ fra: '2027-01-01', stilling: 8_000 }],
      perioder: [{ kategori: 'INSTITUSJON', stilling: 10_000, fra: '2027-02-01', til: '2027-06-30' }],
    });
    expect(perioder.filter(({ fra }) => fra >= '2027-01-01').map(({ stilling }) => stilling)).toEqual([8_000, 10_000]);
  });
});
