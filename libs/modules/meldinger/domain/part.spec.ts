import type { AktivRolle } from '@kp/kernel/rolle';
import { HELSEDIREKTORATET, kontorPart, lederPart, lesRollenoekkel, rolleFor, rolleparter } from './part';

const rolle = (navn: AktivRolle['rolle'], virksomhetId: string | null, omraade: string | null = null): AktivRolle => ({
  ...{ id: navn, rolle: navn, virksomhetId, virksomhet: null, omraade, fra: '2020-01-01', til: null },
});

describe('rollepostkassene en person åpner', () => {
  it('er lederens for leder og stedfortreder, kontorets for dem som arbeider der, og ingen for de andre', () => {
    const roller = [
      ...[rolle('LEDER', 'v1'), rolle('STEDFORTREDER', 'v1'), rolle('STEDFORTREDER', 'v2')],
      ...[rolle('VEILEDER', 'v1'), rolle('LIS', 'v1'), rolle('DELEGERT_GODKJENNER', 'v3'), rolle('EIER', null)],
      ...[rolle('ALIS_KONTOR', null, '18,55'), rolle('STATSFORVALTER', null, '18'), rolle('HELSEDIREKTORATET', null)],
    ];
    expect(rolleparter(roller).map(({ noekkel }) => noekkel)).toEqual([
      ...['LEDER:v1', 'LEDER:v2', 'ALIS_KONTOR:18,55', 'STATSFORVALTER:18', 'HELSEDIREKTORATET'],
    ]);
  });

  it('er ingen for et kontor uten fylke', () => {
    expect(rolleparter([rolle('ALIS_KONTOR', null)])).toEqual([]);
  });
});

it('en nøkkel leses tilbake til den rollen den ble laget av, og alt annet til ingen', () => {
  for (const part of [lederPart('v1'), kontorPart('ALIS_KONTOR', '18,55'), HELSEDIREKTORATET]) {
    expect(lesRollenoekkel(part.noekkel)).toEqual(part);
  }
  expect(['BRUKER:x', 'LEDER:', 'LEDER', 'EIER:v1', 'HELSEDIREKTORATET:v1', ''].map(lesRollenoekkel)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

it('stedfortrederen skriver som stedfortreder i lederens navn', () => {
  const roller = [rolle('VEILEDER', 'v1'), rolle('STEDFORTREDER', 'v1')];
  expect(rolleFor(lederPart('v1'), roller)).toBe('STEDFORTREDER');
});
