import ord from '../../../../apps/web/src/shared/i18n/nb/tjenesteord.json';
import { FRAVAER, KATEGORIER, SPESIALITETER } from './attest-tekst';

describe('ordene på papiret', () => {
  it('er de samme som på skjermen', () => {
    expect(ord.kategori).toMatchObject(KATEGORIER);
    expect(ord.regelsett).toMatchObject(SPESIALITETER);
    expect(ord.fravaer).toEqual(FRAVAER);
  });
});
