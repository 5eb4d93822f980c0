import { delLenke } from './varsellenke';

it.each([
  ['/maal/1', { to: '/maal/1', search: {} }],
  ['/innboks?sak=a-1', { to: '/innboks', search: { sak: 'a-1' } }],
])('%s', (lenke, delt) => {
  expect(delLenke(lenke)).toEqual(delt);
});
