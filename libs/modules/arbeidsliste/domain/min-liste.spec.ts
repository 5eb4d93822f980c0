import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { type Plassering, rolleI, virksomheterLedet } from './min-liste';

const rolle = (navn: Rollenavn, virksomhetId: string | null = 'her'): AktivRolle => ({
  id: navn,
  rolle: navn,
  virksomhetId,
  virksomhet: null,
  omraade: null,
  fra: '2026-01-01',
  til: null,
});

const tilLeder: Plassering = {
  slag: 'GODKJENN_MAAL',
  brukerId: null,
  rolle: 'LEDER',
  virksomhetId: 'her',
  lisId: 'lis',
};
const tilVeileder: Plassering = {
  slag: 'ANBEFAL_MAAL',
  brukerId: 'meg',
  rolle: 'VEILEDER',
  virksomhetId: 'her',
  lisId: 'lis',
};
const tilLis: Plassering = { slag: 'SVAR_MAAL', brukerId: 'meg', rolle: 'LIS', virksomhetId: null, lisId: 'meg' };
const forslag: Plassering = { ...tilLeder, slag: 'VURDER_FORSLAG' };

describe('hvem en oppgave venter på', () => {
  it.each<[string, Plassering, AktivRolle[], Rollenavn | null]>([
    ['leder der oppgaven hører til', tilLeder, [rolle('LEDER')], 'LEDER'],
    ['leder et annet sted', tilLeder, [rolle('LEDER', 'annen')], null],
    ['stedfortreder', tilLeder, [rolle('STEDFORTREDER')], 'STEDFORTREDER'],
    ['delegert godkjenner', tilLeder, [rolle('DELEGERT_GODKJENNER')], 'DELEGERT_GODKJENNER'],
    ['den som er begge deler, handler som leder', tilLeder, [rolle('DELEGERT_GODKJENNER'), rolle('LEDER')], 'LEDER'],
    ['veileder uten lederrolle', tilLeder, [rolle('VEILEDER')], null],
    ['leder i egen sak', { ...tilLeder, lisId: 'meg' }, [rolle('LEDER')], null],
    ['stedfortreder vurderer forslag', forslag, [rolle('STEDFORTREDER')], 'STEDFORTREDER'],
    ['delegert godkjenner vurderer ikke forslag', forslag, [rolle('DELEGERT_GODKJENNER')], null],
    ['veileder som er spurt', tilVeileder, [rolle('VEILEDER')], 'VEILEDER'],
    ['veileder som er spurt, men ikke lenger har rollen', tilVeileder, [rolle('SUPERVISOR')], null],
    ['veileder som bare har rollen et annet sted', tilVeileder, [rolle('VEILEDER', 'annen')], null],
    ['en annen er spurt', { ...tilVeileder, brukerId: 'annen' }, [rolle('VEILEDER')], null],
    ['veileder spurt om egen utdanning', { ...tilVeileder, lisId: 'meg' }, [rolle('VEILEDER')], null],
    ['LIS med et svar', tilLis, [], 'LIS'],
    ['en annens LIS-oppgave', { ...tilLis, brukerId: 'annen', lisId: 'annen' }, [rolle('LEDER')], null],
    [
      'uten virksomhet holder rollen hvor som helst',
      { ...tilVeileder, virksomhetId: null },
      [rolle('VEILEDER')],
      'VEILEDER',
    ],
  ])('%s', (_, item, roller, som) => {
    expect(rolleI(item, 'meg', roller)).toBe(som);
  });
});

it('finner virksomhetene der noen avgjør, én gang hver', () => {
  const roller = [
    rolle('LEDER'),
    rolle('DELEGERT_GODKJENNER'),
    rolle('VEILEDER', 'annen'),
    rolle('STEDFORTREDER', 'tredje'),
    rolle('EIER', null),
  ];
  expect(virksomheterLedet(roller)).toEqual(['her', 'tredje']);
});
