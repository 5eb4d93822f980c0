import { HELSEDIREKTORATET, kontorPart, lederPart, lisPart } from '../domain/part';
import { iOrd, listeIOrd, navngi } from './vist-part';

const navn = { personer: new Map([['p1', 'Ida Bjørk']]), virksomheter: new Map([['v1', 'Fjellvik kommune']]) };
const vis = (part: Parameters<typeof navngi>[0]): string => iOrd(navngi(part, navn));

it('en person er navnet sitt, og en rolle er der den holdes', () => {
  expect(vis(lisPart('p1'))).toBe('Ida Bjørk');
  expect(vis(lederPart('v1'))).toBe('lederen i Fjellvik kommune');
  expect(vis(kontorPart('ALIS_KONTOR', '18'))).toBe('ALIS-kontoret for fylke 18');
  expect(vis(kontorPart('STATSFORVALTER', '18,55'))).toBe('Statsforvalteren for fylkene 18 og 55');
  expect(vis(HELSEDIREKTORATET)).toBe('Helsedirektoratet');
});

it('flere nevnes med komma og «eller»', () => {
  const tre = [lisPart('p1'), lederPart('v1'), HELSEDIREKTORATET].map((part) => navngi(part, navn));
  expect([0, 1, 2, 3].map((n) => listeIOrd(tre.slice(0, n)))).toEqual([
    '',
    'Ida Bjørk',
    'Ida Bjørk eller lederen i Fjellvik kommune',
    'Ida Bjørk, lederen i Fjellvik kommune eller Helsedirektoratet',
  ]);
});
