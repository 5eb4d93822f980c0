import { type Kalkulatorverdier, nyPeriode, nyttFravaer } from './kalkulatorverdier';
import { fraFragment, tilFragment } from './lenke';

const uten = ({ regelsett, perioder }: Kalkulatorverdier) => ({
  regelsett,
  perioder: perioder.map(({ id: _, fravaer, ...periode }) => ({
    ...periode,
    fravaer: fravaer.map(({ id: __, ...row }) => row),
  })),
});

const VERDIER: Kalkulatorverdier = {
  regelsett: 'ALM',
  perioder: [
    { ...nyPeriode(), kategori: 'AAPEN_USELEKTERT', stilling: '37,5', fra: '2025-01-15', til: '', attestertTil: '' },
    {
      ...nyPeriode(),
      kategori: 'ÆØÅ',
      fra: '2025-02-30x',
      fravaer: [{ ...nyttFravaer(), fra: '2025-03-01', til: '2025-03-10' }],
    },
  ],
};

describe('lenken til kalkulatoren', () => {
  it('gir tilbake alt som er skrevet, også det som ikke er ferdig', () => {
    const found = fraFragment(tilFragment(VERDIER));
    expect(found && uten(found)).toEqual(uten(VERDIER));
  });

  it('bruker bare tegn som tåler å stå i en adresse', () => {
    expect(tilFragment(VERDIER)).toMatch(/^[\w.-]+$/);
  });

  it.each([
    ['tom', ''],
    ['uten merke', tilFragment(VERDIER).slice(3)],
    ['avkuttet', tilFragment(VERDIER).slice(0, -9)],
    ['ikke base64', 'k1.%%%'],
    ['noe annet enn en liste', `k1.${btoa('{"a":1}')}`],
    ['ukjent regelsett', `k1.${btoa('["XYZ",[]]')}`],
    ['ukjent fravær', `k1.${btoa('["ALM",[["A","100","","","",[["SYK","","",""]]]]]')}`],
    [
      'for mange perioder',
      `k1.${btoa(JSON.stringify(['ALM', Array.from({ length: 61 }, () => ['', '', '', '', '', []])]))}`,
    ],
    ['for lang tekst', `k1.${btoa(JSON.stringify(['ALM', [['x'.repeat(61), '', '', '', '', []]]]))}`],
  ])('leser ikke en lenke som er %s', (_, fragment) => {
    expect(fraFragment(fragment)).toBeNull();
  });
});
