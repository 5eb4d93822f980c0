import { foldet, soekemoenster } from './foldet';

it('store og små bokstaver er like, også æ, ø og å, og det som er satt sammen av to tegn', () => {
  expect(foldet('ÆRLIG  Øving\n', 'på ÅS')).toBe('ærlig øving på ås');
  expect(foldet('A\u030As')).toBe('ås');
});

it('tegn som betyr noe for databasen, søkes som de står', () => {
  expect(soekemoenster('100 %_!')).toBe('%100 !%!_!!%');
});
