import { Etterkontroll } from '@kp/modules/rapporter';
import { Signaturkontroll } from '@kp/modules/revisjon';
import { insert, run } from '@kp/platform/database/statement';
import type { SignaturRad } from '../../libs/modules/revisjon/persistence/signaturlogg.repository';
import { openSqlite } from '../support/databases';
import { type OpenScene, aGoalToApprove, openScene } from '../support/maalscene';
import { froe, ganger, meld, tilfeldig } from './omfang';
import { type Tukling, tukle } from './tukling';

const TUKLINGER = 200 * ganger;

jest.setTimeout(600_000 * ganger);

class Angre extends Error {}

let scene: OpenScene;
let rader: (Record<string, unknown> & SignaturRad)[];

beforeAll(async () => {
  scene = await openScene(openSqlite);
  for (const id of scene.lis.maalIder) {
    const { versjon } = await aGoalToApprove(scene, id);
    await scene.som.leder.post(`/maal/${id}/godkjenn`, {}, { versjon }).expect(200);
  }
  const sql = `SELECT nr, tid, handling, bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId", gjelder,
    gjelder_id AS "gjelderId", utdanningslop_id AS "utdanningslopId", innhold, leaf_hash AS "leafHash",
    forrige_hash AS "forrigeHash" FROM signaturlogg ORDER BY nr`;
  rader = await scene.portal.work.rows(sql);
});
afterAll(() => scene.close());
afterEach(() => jest.restoreAllMocks());

/** What `npm run cli verify` finds when the log is this; then all is as it was. */
async function kontroller(tukling: readonly SignaturRad[]): Promise<string[]> {
  const { work, app } = scene.portal;
  let found: string[] = [];
  const change = work.write(async () => {
    const triggers = await work.rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'");
    await work.script(function* () {
      yield* run('PRAGMA defer_foreign_keys = ON');
      for (const { name } of triggers) yield* run(`DROP TRIGGER ${name}`);
      yield* run('DELETE FROM signaturlogg');
      for (const rad of tukling) yield* insert('signaturlogg', { ...rad });
    });
    const { feil } = await app.get(Signaturkontroll).verify();
    found = [...(feil === null ? [] : [feil]), ...(await app.get(Etterkontroll).listAvvik())];
    throw new Angre();
  });
  await expect(change).rejects.toBeInstanceOf(Angre);
  return found;
}

/** The first entry that is wrong is named, or the one after it, whose link no longer fits. */
const nevnes = (found: readonly string[], { foerste }: Tukling): boolean =>
  found.some((line) => new RegExp(`(rad|signatur) (${String(foerste)}|${String(foerste + 1)})\\b`).test(line));

it('finner ingenting i loggen som den er', async () => {
  expect(rader.length).toBeGreaterThan(9);
  expect(await kontroller(rader)).toEqual([]);
});

it(`finner hver av ${String(TUKLINGER)} tilfeldige endringer av loggen, og nevner den første raden som er gal`, async () => {
  const next = tilfeldig(froe);
  const ways = new Set<string>();
  const unseen: string[] = [];
  for (let nr = 0; nr < TUKLINGER; nr++) {
    const tukling = tukle(rader, next);
    ways.add(tukling.hva);
    const found = await kontroller(tukling.rader);
    if (!nevnes(found, tukling)) unseen.push(`${tukling.hva}, rad ${String(tukling.foerste)}: ${found.join(' · ')}`);
  }
  expect(unseen).toEqual([]);
  meld(
    '7 tukling',
    `${String(TUKLINGER)} endringer på ${String(ways.size)} måter`,
    'alle funnet, første gale rad nevnt',
  );
});

it('prøven ser det når kontrollen ikke leser kjeden (motprøve)', async () => {
  jest.spyOn(Signaturkontroll.prototype, 'verify').mockResolvedValue({ rader: rader.length, feil: null });
  const [first, ...rest] = rader;
  const tukling = [{ ...first, leafHash: '0'.repeat(64) } as SignaturRad, ...rest];
  expect(await kontroller(tukling)).toEqual([]);
});
