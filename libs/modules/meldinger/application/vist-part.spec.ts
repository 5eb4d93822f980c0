import type { Spraak } from '@kp/kernel/spraak';
import { HELSEDIREKTORATET, kontorPart, lederPart, lisPart } from '../domain/part';
import { iOrd, listeIOrd, navngi } from './vist-part';

const navn = { personer: new Map([['p1', 'Ida Bjørk']]), virksomheter: new Map([['v1', 'Fjellvik kommune']]) };
const vis = (part: Parameters<typeof navngi>[0], spraak: Spraak = 'nb'): string => iOrd(navngi(part, navn), spraak);

it('en person er navnet sitt, en rolle er der den holdes, og et kontor er fylkene sine ved navn', () => {
  expect(vis(lisPart('p1'))).toBe('Ida Bjørk');
  expect(vis(lederPart('v1'))).toBe('lederen i Fjellvik kommune');
  expect(vis(kontorPart('ALIS_KONTOR', '18'))).toBe('ALIS-kontoret for Nordland');
  expect(vis(kontorPart('STATSFORVALTER', '18,55'))).toBe('Statsforvalteren for Nordland og Troms');
  expect(vis(kontorPart('STATSFORVALTER', '18,55,56'))).toBe('Statsforvalteren for Nordland, Troms og Finnmark');
  expect(vis(kontorPart('ALIS_KONTOR', '99'))).toBe('ALIS-kontoret for fylke 99');
  expect(vis(HELSEDIREKTORATET)).toBe('Helsedirektoratet');
});

it('på nynorsk og engelsk også', () => {
  expect(vis(lederPart('v1'), 'nn')).toBe('leiaren i Fjellvik kommune');
  expect(vis(kontorPart('STATSFORVALTER', '18,55'), 'nn')).toBe('Statsforvaltaren for Nordland og Troms');
  expect(vis(lederPart('v1'), 'en')).toBe('the head of the unit at Fjellvik kommune');
  expect(vis(kontorPart('ALIS_KONTOR', '18,99'), 'en')).toBe('the ALIS office for Nordland and county 99');
});

it('flere nevnes med komma og «eller», og er det ingen, den som har rollen', () => {
  const tre = [lisPart('p1'), lederPart('v1'), HELSEDIREKTORATET].map((part) => navngi(part, navn));
  expect([0, 1, 2, 3].map((n) => listeIOrd(tre.slice(0, n), 'nb'))).toEqual([
    'den som har rollen nå',
    'Ida Bjørk',
    'Ida Bjørk eller lederen i Fjellvik kommune',
    'Ida Bjørk, lederen i Fjellvik kommune eller Helsedirektoratet',
  ]);
  expect(listeIOrd(tre.slice(0, 2), 'en')).toBe('Ida Bjørk or the head of the unit at Fjellvik kommune');
});
