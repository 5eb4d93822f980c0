import { kanSkriveTil } from './forbindelser';
import { PARTSROLLER, type Partsrolle } from './part';

const SKRIVER_MED: Readonly<Record<Partsrolle, readonly Partsrolle[]>> = {
  LIS: ['VEILEDER', 'SUPERVISOR', 'LEDER'],
  VEILEDER: ['LIS'],
  SUPERVISOR: ['LIS'],
  LEDER: ['LIS', 'ALIS_KONTOR'],
  ALIS_KONTOR: ['LEDER', 'HELSEDIREKTORATET'],
  STATSFORVALTER: ['HELSEDIREKTORATET'],
  HELSEDIREKTORATET: ['ALIS_KONTOR', 'STATSFORVALTER'],
};

describe.each(PARTSROLLER)('%s', (rolle) => {
  it('skriver med dem saken sier, begge veier, og ingen andre', () => {
    expect(PARTSROLLER.filter((annen) => kanSkriveTil(rolle, annen))).toEqual(
      PARTSROLLER.filter((annen) => SKRIVER_MED[rolle].includes(annen)),
    );
    expect(PARTSROLLER.filter((annen) => kanSkriveTil(annen, rolle))).toEqual(
      PARTSROLLER.filter((annen) => SKRIVER_MED[rolle].includes(annen)),
    );
  });
});
