import { type Result, ok } from '@kp/kernel/result';
import { Maaltilstand } from '@kp/modules/lis';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { Maalavgjorelser } from '../../libs/modules/godkjenning/application/maalavgjorelser';
import type { Maalgrunnlag } from '../../libs/modules/godkjenning/application/godkjenningssaker';
import { Verden } from '../api/tilgang/verden';
import { onBothDatabases } from '../support/databases';
import { froe, ganger, meld, p99, tilfeldig } from './omfang';
import { VINDSTILLE, storm } from './storm';

const RUNDER = 50 * ganger;

jest.setTimeout(600_000 * ganger);

onBothDatabases((name, open) => {
  let verden: Verden;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    verden = await Verden.open({ url: database.url });
    close = async () => {
      await verden.close();
      await database.close();
    };
  });
  afterAll(() => close());
  afterEach(() => jest.restoreAllMocks());

  it(`avgjør hundre samtidige klienter ett mål nøyaktig én gang, ${String(RUNDER)} ganger`, async () => {
    const next = tilfeldig(froe);
    const latenser: number[] = [];
    for (let runde = 1; runde <= RUNDER; runde++)
      expect({ runde, ...(await storm(verden, next, { latenser })) }).toEqual({ runde, ...VINDSTILLE });
    meld(
      '8 storm',
      `${name}: ${String(RUNDER)} × 100 klienter`,
      `én virkning hver gang, p99 ${p99(latenser).toFixed(0)} ms`,
    );
  });

  it('uten idempotensen får den som spør igjen, et nei på det som er gjort (motprøve)', async () => {
    jest.spyOn(Idempotency.prototype, 'decide').mockImplementation((_, make) => verden.portal.work.script(make));
    const { svar } = await storm(verden, tilfeldig(froe));
    expect(svar.join()).toMatch(/vinneren: 4/);
  });

  it('uten prøvingen av tilstand og versjon virker den flere ganger (motprøve)', async () => {
    const foer = (): void => {
      jest.spyOn(Maalavgjorelser.prototype, 'require').mockImplementation(utenVakter);
      jest.spyOn(Maaltilstand.prototype, 'move').mockImplementation(passert);
    };
    const { virkninger } = await storm(verden, tilfeldig(froe), { foer });
    expect(virkninger.join()).toMatch(/historikk: ([2-9]|\d\d)/);
  });
});

/** The goal as it is now, whatever its state and the version that was seen. */
function* utenVakter(
  this: Maalavgjorelser,
  ...[, valg, ord]: Parameters<Maalavgjorelser['require']>
): Script<Result<Maalgrunnlag>> {
  const grunnlag = yield* this['saker'].find(valg.maalId, valg.brukerId, { ...ord, tekst: valg.tekst });
  return ok(grunnlag as Maalgrunnlag);
}

/** Moves nothing, and says that it has. */
// eslint-disable-next-line require-yield -- that is what is wrong with it
function* passert(): Script<Result<undefined>> {
  return ok();
}
