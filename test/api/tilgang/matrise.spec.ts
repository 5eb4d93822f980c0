import { Journaltilgang } from '@kp/modules/lis';
import { Traadtilgang } from '../../../libs/modules/meldinger/application/traadtilgang';
import { ACCESS } from '@kp/platform/auth/access.decorators';
import { declaredRoutes } from '../../support/routes';
import {
  type Sted,
  fingeravtrykk,
  kall,
  kort,
  regelFor,
  ruter,
  serMenKanIkke,
  slippesInn,
  spoerAlle,
  staarUtenfor,
  ventetAvslag,
} from './matrise';
import { ALLE, type Hvem } from './personer';
import { type Regel, policy } from './policy';
import type { Side, Svar } from './typer';
import { Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
beforeAll(async () => {
  verden = await Verden.open();
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

const medSak = ruter.filter((rute) => policy[rute]?.sak);
const utenSak = ruter.filter((rute) => !policy[rute]?.sak);
const sider: readonly Side[] = ['A', 'B'];
const svarene = ({ svar }: Regel): string[] => (svar ? [String(svar)] : ['200', '201']);
const utenKorrelasjon = ({ status, body }: Svar): object => ({ status, ...body, korrelasjonsId: undefined });

describe.each(medSak)('%s', (rute) => {
  const { regel } = regelFor(rute);
  const sak = regel.sak ?? 'lop';

  it.each(sider)(
    'stenger alle andre enn dem tabellen sier ute fra noe i virksomhet %s, og endrer ingenting',
    async (side) => {
      const sted = { side, ider: await verden.byggeplass.make(sak, side) };
      const before = await fingeravtrykk(verden);
      expect(await spoerAlle(verden, rute, staarUtenfor(regel, side), sted)).toEqual(ventetAvslag(regel, side));
      expect(await fingeravtrykk(verden)).toBe(before);
    },
  );

  it.each(sider)('slipper inn alle dem tabellen sier, til noe i virksomhet %s', async (side) => {
    const refused: Partial<Record<Hvem, string>> = {};
    for (const hvem of slippesInn(regel, side)) {
      const answer = await kall(verden, rute, hvem, { side, ider: await verden.byggeplass.make(sak, side) });
      if (!svarene(regel).includes(String(answer.status))) refused[hvem] = answer.tekst;
    }
    expect(refused).toEqual({});
  });

  it('svarer likt om noe ikke finnes og om det er en annens', async () => {
    const missing = { side: 'A' as const, ider: verden.byggeplass.missing(sak) };
    for (const side of sider) {
      const sted = { side, ider: await verden.byggeplass.make(sak, side) };
      const outside = staarUtenfor(regel, side).filter((hvem) => !serMenKanIkke(regel, side).includes(hvem));
      for (const hvem of outside) {
        const foreign = utenKorrelasjon(await kall(verden, rute, hvem, sted));
        expect({ hvem, ...foreign }).toEqual({ hvem, ...utenKorrelasjon(await kall(verden, rute, hvem, missing)) });
      }
    }
    const everyone = Object.values(await spoerAlle(verden, rute, ALLE, missing));
    expect(everyone.filter((answer) => !/^40[134]/.test(answer))).toEqual([]);
  });
});

describe.each(utenSak)('%s', (rute) => {
  it('slipper inn dem tabellen sier, og ingen andre', async () => {
    const { regel } = regelFor(rute);
    const sted = { side: 'A' as const, ider: [] };
    expect(await spoerAlle(verden, rute, staarUtenfor(regel, 'A'), sted)).toEqual(ventetAvslag(regel, 'A'));
    for (const hvem of regel.inn) {
      const answer = await kall(verden, rute, hvem, sted);
      expect({ hvem, svar: String(answer.status) }).toEqual({
        hvem,
        svar: expect.stringMatching(svarene(regel).join('|')),
      });
    }
  });
});

describe('motprøver', () => {
  const enSak = async (rute: string): Promise<Sted> => {
    const { sak } = regelFor(rute).regel;
    return { side: 'A', ider: sak ? await verden.byggeplass.make(sak, 'A') : [] };
  };

  /** Whether the table disagrees with what those outside are told. */
  async function slaarUt(rute: string, sted: Sted): Promise<boolean> {
    const { regel } = regelFor(rute);
    const expected = ventetAvslag(regel, 'A');
    for (const hvem of staarUtenfor(regel, 'A')) {
      if (kort(await kall(verden, rute, hvem, sted)) !== expected[hvem]) return true;
    }
    return false;
  }

  /** The service behind these asks for the role itself, so that the answer is the same without the gate. */
  const MED_EN_LAAS_TIL = [
    'POST /virksomheter',
    'PUT /virksomheter/:id',
    'POST /virksomheter/:id/statuser',
    'PUT /statuser/:id',
    'GET /nasjonale-roller',
    'POST /katalogversjoner/:id/publiser',
    'PUT /katalogversjoner/:id/maal/:maalId',
    'POST /regelsett',
    'PUT /regelsett/:id',
    'POST /regelsett/:id/publiser',
  ];

  it('hver rute som slutter å kreve rolle eller innlogging, blir oppdaget', async () => {
    const unnoticed: string[] = [];
    for (const { method, path, access, owner } of declaredRoutes(verden.portal.app)) {
      const rute = `${method} ${path}`;
      if (access === 'offentlig') continue;
      const sted = await enSak(rute);
      const declared: unknown = Reflect.getMetadata(ACCESS, owner);
      Reflect.defineMetadata(ACCESS, access === 'innlogget' ? 'offentlig' : 'innlogget', owner);
      if (!(await slaarUt(rute, sted))) unnoticed.push(rute);
      if (declared === undefined) Reflect.deleteMetadata(ACCESS, owner);
      else Reflect.defineMetadata(ACCESS, declared, owner);
    }
    expect(unnoticed.filter((rute) => !MED_EN_LAAS_TIL.includes(rute))).toEqual([]);
  });

  it('en rute som ikke sier noe, er stengt for alle', async () => {
    const route = declaredRoutes(verden.portal.app).find(({ path }) => path === '/meg');
    const owner = route?.owner ?? {};
    Reflect.deleteMetadata(ACCESS, owner);
    const answers = await spoerAlle(verden, 'GET /meg', ALLE, { side: 'A', ider: [] });
    Reflect.defineMetadata(ACCESS, route?.access, owner);
    expect(new Set(Object.values(answers))).toEqual(new Set(['403 tilgang.ikkeErklaert']));
  });

  const omTraader = ruter.filter((rute) => policy[rute]?.sak === 'meldingstraad');
  const journalruter = ruter.filter((rute) => policy[rute]?.look === 'journal' && !omTraader.includes(rute));

  it.each(omTraader)('%s åpnet for andre enn partene blir oppdaget', async (rute) => {
    const sted = await enSak(rute);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
    const { find } = Traadtilgang.prototype;
    const party = verden.grunnlag.folk.lis ?? '';
    jest.spyOn(Traadtilgang.prototype, 'find').mockImplementation(function (this: Traadtilgang, _hvem, id) {
      return find.call(this, party, id);
    });
    await expect(slaarUt(rute, sted)).resolves.toBe(true);
  });

  it.each(journalruter)('%s åpnet for alle blir oppdaget', async (rute) => {
    const sted = await enSak(rute);
    jest.spyOn(Journaltilgang.prototype, 'find').mockImplementation(function* (this: Journaltilgang, _hvem, id) {
      const lop = yield* this.findLop(id);
      const everything = { som: 'LEDER', utdanningslopId: id, lisId: lop?.lisId ?? '', egen: false } as const;
      return { ...everything, virksomhetId: null, fra: null, til: null };
    });
    await expect(slaarUt(rute, sted)).resolves.toBe(true);
  });

  it('en tabell som slipper inn én for lite eller én for mye, blir oppdaget', async () => {
    const unnoticed: string[] = [];
    for (const rute of medSak) {
      const { regel } = regelFor(rute);
      const [last, extra] = [regel.inn.at(-1), staarUtenfor(regel, 'A')[0]];
      const tooFew = { ...regel, inn: regel.inn.filter((hvem) => hvem !== last) };
      const answer = last && kort(await kall(verden, rute, last, await enSak(rute)));
      if (last && answer === ventetAvslag(tooFew, 'A')[last]) unnoticed.push(`${rute} uten ${last}`);
      const refused = extra && kort(await kall(verden, rute, extra, await enSak(rute)));
      if (refused && svarene(regel).includes(refused)) unnoticed.push(`${rute} med ${extra}`);
    }
    expect(unnoticed).toEqual([]);
  });
});
