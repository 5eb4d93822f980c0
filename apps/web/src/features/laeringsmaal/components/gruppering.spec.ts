import type { Maalrad } from '../../../shared/lib/maalliste';
import { beriket, dinTurForst, fremdriftFor, maalchip, perKategori, tellVisninger, visningFor } from './gruppering';

const maal = (id: string, tilstand: Maalrad['tilstand'], part: Partial<Maalrad> = {}): Maalrad => ({
  ...{ id, tilstand, maalplanId: 'p', kode: `E-ALM-${id}`, tittel: id, kategori: 'A', tilstandSiden: null },
  ...{ godkjentTidligere: false, aktiviteter: 0, bekreftede: 0 },
  ...part,
});
const klar = (id: string) => ({ id, kode: '', tittel: '', kategori: 'A', maalplanId: 'p' });
const alle = beriket(
  [
    maal('1', 'GODKJENT'),
    maal('2', 'PAABEGYNT'),
    maal('3', 'PAABEGYNT', { kategori: 'B' }),
    maal('4', 'TIL_ANBEFALING'),
    maal('5', 'RETURNERT'),
    maal('6', 'IKKE_PAABEGYNT'),
  ],
  // One that is ready, and one the front page remembers from before it was approved.
  { klareTilSending: [klar('3'), klar('1')], venterPaa: [] },
);

describe('målene i listen', () => {
  it('er din tur når de er klare eller sendt tilbake', () => {
    expect(alle.map((rad) => visningFor(rad))).toEqual([
      ...['godkjent', 'iGang', 'dinTur', 'hosAndre', 'dinTur', 'ikkeBegynt'],
    ]);
    expect(tellVisninger(alle)).toEqual({ dinTur: 2, hosAndre: 1, iGang: 1, ikkeBegynt: 1, godkjent: 1 });
  });

  it('står med din tur først og de godkjente sist', () => {
    expect(dinTurForst(alle).map(({ id }) => id)).toEqual(['3', '5', '4', '2', '6', '1']);
  });

  it('samles i kategorier i den rekkefølgen målene nevner dem', () => {
    expect(perKategori(alle).map(({ kategori, maal: rader }) => [kategori, rader.length])).toEqual([
      ['A', 5],
      ['B', 1],
    ]);
    expect(fremdriftFor(alle)).toEqual({ av: 6, godkjent: 1, hosAndre: 1, dinTur: 2, iGang: 1 });
  });

  it('får chip etter hva de er for LIS', () => {
    expect(maalchip({ tilstand: 'PAABEGYNT', klart: true, godkjentTidligere: false })).toBe('KLART_TIL_SENDING');
    expect(maalchip({ tilstand: 'GODKJENT', klart: false, godkjentTidligere: true })).toBe('GODKJENT_TIDLIGERE');
    expect(maalchip({ tilstand: 'RETURNERT', klart: false, godkjentTidligere: false })).toBe('RETURNERT');
  });
});
