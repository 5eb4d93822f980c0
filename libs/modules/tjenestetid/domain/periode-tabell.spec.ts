import { allowedActions, findFaults } from '@kp/kernel/state-machine';
import { type Periodesak, findAttestdager, periodemaskin } from './periode-tabell';

const SAK: Periodesak = {
  periode: { fra: '2025-09-01', til: '2026-02-28', tilstand: 'REGISTRERT', attestertTil: null },
  ...{ lisId: 'ida', brukerId: 'guro', leder: 'LEDER', grense: null, underRettelse: false },
  ...{ erstatterAttestertTil: null, idag: '2026-11-20', tilDato: null, begrunnelse: null },
};
const lis = { brukerId: 'ida', leder: null };
const periode = (mer: Partial<Periodesak['periode']>): Periodesak['periode'] => ({ ...SAK.periode, ...mer });
const handlinger = (mer: Partial<Periodesak>): string[] =>
  allowedActions(periodemaskin, mer.periode?.tilstand ?? 'REGISTRERT', { ...SAK, ...mer });

describe('tilstandene til en tjenesteperiode', () => {
  it('kan alle nås, og hver handling har noen som kan gjøre den', () => {
    // ATTESTERT → ERSTATTET happens by itself, when a correction is attested.
    expect(findFaults(periodemaskin)).toEqual([]);
  });

  it.each<[string, Partial<Periodesak>, string[]]>([
    ['lederen', {}, ['attester', 'returner']],
    ['LIS', lis, ['endre', 'slett']],
    ['en leder som selv er LIS-en', { lisId: 'guro' }, ['endre', 'slett']],
    ['andre', { leder: null }, []],
    ['LIS når noe er attestert', { ...lis, periode: periode({ attestertTil: '2025-12-31' }) }, ['endre', 'rett']],
    [
      'LIS når alt er attestert',
      { ...lis, periode: periode({ tilstand: 'ATTESTERT', attestertTil: '2026-02-28' }) },
      ['rett'],
    ],
    ['lederen når alt er attestert', { periode: periode({ tilstand: 'ATTESTERT', attestertTil: '2026-02-28' }) }, []],
    ['lederen når en rettelse venter', { underRettelse: true }, []],
    ['lederen før perioden begynner', { idag: '2025-08-01' }, ['returner']],
    ['LIS når den er returnert', { ...lis, periode: periode({ tilstand: 'RETURNERT' }) }, ['endre', 'slett']],
  ])('%s kan gjøre det tabellen sier', (_hvem, mer, ventet) => {
    expect(handlinger(mer)).toEqual(ventet);
  });
});

describe('dagene en attest kan rekke til', () => {
  it.each<[string, Partial<Periodesak>, string, string]>([
    ['hele perioden', {}, '2025-09-01', '2026-02-28'],
    ['til i dag når den løper', { periode: periode({ til: null }) }, '2025-09-01', '2026-11-20'],
    [
      'fra dagen etter forrige attest',
      { periode: periode({ attestertTil: '2025-12-31' }) },
      '2026-01-01',
      '2026-02-28',
    ],
    ['til slutten av tilknytningen', { grense: { fra: '2025-09-01', til: '2025-12-31' } }, '2025-09-01', '2025-12-31'],
    ['minst så langt som det som rettes', { erstatterAttestertTil: '2026-01-31' }, '2026-01-31', '2026-02-28'],
  ])('er %s', (_hva, mer, fra, til) => {
    expect(findAttestdager({ ...SAK, ...mer })).toEqual({ fra, til });
  });
});
