import type { Linje } from '../api/overgang';
import { grupper, oppsummer } from './sammendrag';

type Tilstand = Linje['fra'][number]['tilstand'];

const linje = (slag: Linje['slag'], fra: Tilstand[], til = 1): Linje => ({
  slag,
  fra: fra.map((tilstand, nr) => ({ maalId: `m${String(nr)}`, kode: 'E-001', tittel: 'Mål', tilstand })),
  til: Array.from({ length: til }, () => ({ maalId: null, kode: 'E-001', tittel: 'Mål', tilstand: 'PAABEGYNT' })),
});

const linjer = [
  linje('SAMME', ['GODKJENT']),
  linje('SAMME', ['PAABEGYNT']),
  linje('DELVIS', ['GODKJENT']),
  linje('DELT', ['PAABEGYNT'], 2),
  linje('SLAATT_SAMMEN', ['GODKJENT', 'IKKE_PAABEGYNT']),
  linje('BORTE', ['GODKJENT'], 0),
  linje('NY', []),
];

it('teller gamle mål som følger med, er endret og er borte, og nye mål', () => {
  expect(oppsummer(linjer)).toEqual({ foelger: 2, godkjent: 1, endret: 4, nye: 1, borte: 1, maaVurderes: 2 });
});

it('viser det som krever noe først, det uendrede sist, og ingen tomme grupper', () => {
  expect(grupper(linjer.slice(0, 3)).map(({ slag }) => slag)).toEqual(['DELVIS', 'SAMME']);
});
