import { type Kunngjoeringsverdi, tilKunngjoering, tilMaalgruppe } from './kunngjoeringsverdi';

const VERDI: Kunngjoeringsverdi = {
  ...{ som: 'LEDER:fjellvik', roller: ['LIS'], spesialiteter: ['ALM'], fylker: [], virksomhetIder: [] },
  ...{ hvem: 'ingenAktivitet', dager: '90', tittel: ' Fagdag ', tekst: 'Onsdag.', viktig: false },
  ...{ naar: 'naa', dato: '2026-07-01', klokken: '08:00' },
};

describe('målgruppen for en kunngjøring', () => {
  it('sier bare det som snevrer inn', () => {
    expect(tilMaalgruppe(VERDI)).toEqual({ roller: ['LIS'], spesialiteter: ['ALM'], ingenAktivitetDager: 90 });
    expect(tilMaalgruppe({ ...VERDI, hvem: 'alle', spesialiteter: [] })).toEqual({ roller: ['LIS'] });
  });

  it('glemmer valgene om LIS når andre også skal ha den', () => {
    expect(tilMaalgruppe({ ...VERDI, roller: ['LIS', 'LEDER'] })).toEqual({ roller: ['LIS', 'LEDER'] });
  });

  it('kommer ut nå, eller på klokkeslettet i Norge', () => {
    expect(tilKunngjoering(VERDI)).not.toHaveProperty('publiseresTid');
    expect(tilKunngjoering({ ...VERDI, naar: 'senere' }).publiseresTid).toBe('2026-07-01T06:00:00.000Z');
  });
});
