import { type Valgt, veksle } from './mottakervalg';

const veileder: Valgt = { som: 'BRUKER:ida', part: 'BRUKER:amina', lopId: 'lop-ida', navn: 'Amina' };
const lederen: Valgt = { som: 'BRUKER:ida', part: 'LEDER:fjellvik', lopId: 'lop-ida', navn: 'Lederen' };
const annetLop: Valgt = { som: 'LEDER:fjellvik', part: 'BRUKER:jonas', lopId: 'lop-jonas', navn: 'Jonas' };
const kontoret: Valgt = { som: 'LEDER:fjellvik', part: 'ALIS_KONTOR:99', lopId: null, navn: 'Kontoret' };

describe('hvem en ny melding går til', () => {
  it('kan være flere som følger den samme legen', () => {
    expect(veksle([veileder], lederen)).toEqual([veileder, lederen]);
  });

  it('velges bort ved å velge en gang til', () => {
    expect(veksle([veileder, lederen], veileder)).toEqual([lederen]);
  });

  it('blandes ikke mellom to leger', () => {
    expect(veksle([veileder, lederen], annetLop)).toEqual([annetLop]);
  });

  it('er ett kontor om gangen', () => {
    expect(veksle([annetLop], kontoret)).toEqual([kontoret]);
    expect(veksle([kontoret], { ...kontoret, part: 'ALIS_KONTOR:98' })).toHaveLength(1);
  });
});
