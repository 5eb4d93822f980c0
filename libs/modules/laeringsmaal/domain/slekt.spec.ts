import { type Erstatning, finnSlektskoder } from './slekt';

const erstatninger: Erstatning[] = [
  { kode: 'B', erstatter: ['A'] },
  { kode: 'C', erstatter: ['B', 'X'] },
  { kode: 'D', erstatter: ['B'] },
];

describe('kodene et mål har hatt og har fått', () => {
  it.each([
    ['det som ingen erstatter, er bare seg selv', 'Y', ['Y']],
    ['et nytt mål har alle de gamle', 'C', ['A', 'B', 'C', 'X']],
    ['et gammelt mål har alle det ble til', 'A', ['A', 'B', 'C', 'D']],
    ['halvdelene av et delt mål har ikke hverandre', 'D', ['A', 'B', 'D']],
  ])('%s', (_hva, kode, slekt) => {
    expect(finnSlektskoder([kode], erstatninger).sort()).toEqual(slekt);
  });

  it('tar slutt også når kodene er byttet om', () => {
    const byttet = [
      { kode: 'A', erstatter: ['B'] },
      { kode: 'B', erstatter: ['A'] },
    ];
    expect(finnSlektskoder(['A'], byttet).sort()).toEqual(['A', 'B']);
  });

  it('ingen koder har ingen slekt', () => {
    expect(finnSlektskoder([], erstatninger)).toEqual([]);
  });
});
