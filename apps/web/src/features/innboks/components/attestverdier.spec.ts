import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { dagerFor, feilFelter, medDager, TOM_ATTEST, tilAttest } from './attestverdier';

const fravaer = (id: string, dagerUattestert: number | null) => ({
  ...{ id, slag: 'ANNET' as const, fra: '2026-03-02', til: '2026-03-06', grad: 100 },
  ...{ dagerForeslaatt: 5, dagerSatt: null, dagerUattestert },
});

const periode = {
  attestFraDato: '2026-02-01',
  attestTilDato: '2026-08-31',
  fravaer: [fravaer('a', 5), fravaer('b', 2.5), fravaer('c', null)],
} as unknown as Tjenesteperiode;

describe('det lederen attesterer', () => {
  it('går til siste tillatte dag med dagene som portalen foreslår for den, når ingenting er skrevet', () => {
    expect(tilAttest(periode, TOM_ATTEST, '')).toEqual({ tilDato: '2026-08-31' });
  });

  it('viser feltet bare for fravær som ikke er attestert', () => {
    expect(medDager(periode).map((row) => [row.id, dagerFor(row, TOM_ATTEST)])).toEqual([
      ['a', '5'],
      ['b', '2,5'],
    ]);
  });

  it('tar hele og halve dager med komma', () => {
    const { fravaersdager } = tilAttest(periode, { tilDato: '', dager: { a: '4,5' } }, 'Takk');
    expect(fravaersdager).toEqual([{ fravaerId: 'a', dager: 4.5 }]);
  });

  it.each(['2026-01-31', '2026-09-01', '31.8', ''])(
    'stopper bare datoer utenfor det som kan attesteres: %s',
    (tilDato) => {
      expect(feilFelter(periode, { tilDato, dager: {} }).has('tilDato')).toBe(tilDato !== '');
    },
  );

  it.each(['4,3', 'fem', '', '-1'])('tar ikke «%s» for et antall dager', (dager) => {
    expect([...feilFelter(periode, { tilDato: '', dager: { a: dager } })]).toEqual(['a']);
  });
});
