import ord from '../../apps/web/src/shared/i18n/nb/tjenesteord.json';
import { FRAVAER, KATEGORIER, SPESIALITETER } from '../../libs/modules/tjenestetid/http/attest-tekst';

describe('ordene på attesten som PDF', () => {
  it('er de samme som på skjermen', () => {
    expect(ord.kategori).toMatchObject(KATEGORIER);
    expect(ord.regelsett).toMatchObject(SPESIALITETER);
    expect(ord.fravaer).toEqual(FRAVAER);
  });
});
