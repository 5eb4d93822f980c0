import { maalmaskin } from '../../../libs/modules/godkjenning/application/maskin';
import { ok } from '@kp/kernel/result';
import { fingeravtrykk, kall, kort, regelFor } from './matrise';
import type { Hvem } from './personer';
import type { Saksslag } from './typer';
import { Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
beforeAll(async () => {
  verden = await Verden.open();
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

/** The state tables of domene.md section 4, written out again: what may be done in each state, and by whom it is tried. */
const MAAL: Record<string, { av: Hvem; i: readonly Saksslag[] }> = {
  'PUT /maal/:id/stjerner': { av: 'lis', i: ['maalNytt', 'maalPaabegynt'] },
  'POST /maal/:id/send-til-vurdering': { av: 'lis', i: ['maalPaabegynt'] },
  'POST /maal/:id/kall-tilbake': { av: 'lis', i: ['maalTilAnbefaling', 'maalTilGodkjenning'] },
  'POST /maal/:id/anbefal': { av: 'veileder', i: ['maalTilAnbefaling'] },
  'POST /maal/:id/innhent-anbefaling': { av: 'leder', i: ['maalTilAnbefaling'] },
  'POST /maal/:id/godkjenn': { av: 'leder', i: ['maalTilGodkjenning'] },
  'POST /maal/:id/returner': { av: 'leder', i: ['maalTilGodkjenning'] },
  'POST /maal/:id/trekk-godkjenning': { av: 'leder', i: ['maalGodkjent'] },
  'POST /maal/:id/godkjenn-tidligere': {
    av: 'leder',
    i: ['maalNytt', 'maalPaabegynt', 'maalTilAnbefaling', 'maalTilGodkjenning'],
  },
};
const MAALTILSTANDER: readonly Saksslag[] = [
  'maalNytt',
  'maalPaabegynt',
  'maalTilAnbefaling',
  'maalTilGodkjenning',
  'maalGodkjent',
];

const AKTIVITET: typeof MAAL = {
  'PUT /aktiviteter/:id': { av: 'lis', i: ['aktivitetUtkast', 'aktivitetReturnert'] },
  'DELETE /aktiviteter/:id': { av: 'lis', i: ['aktivitetUtkast', 'aktivitetReturnert'] },
  'POST /aktiviteter/:id/send': { av: 'lis', i: ['aktivitetUtkast', 'aktivitetReturnert'] },
  'POST /aktiviteter/send-samlet': { av: 'lis', i: ['aktivitetUtkast', 'aktivitetReturnert'] },
  'POST /aktiviteter/:id/kall-tilbake': { av: 'lis', i: ['aktivitetSendt'] },
  'POST /aktiviteter/:id/bekreft': { av: 'supervisor', i: ['aktivitetSendt'] },
  'POST /aktiviteter/:id/returner': { av: 'supervisor', i: ['aktivitetSendt'] },
  'POST /aktiviteter/:id/angre': { av: 'supervisor', i: ['aktivitetBekreftet'] },
};
const AKTIVITETSTILSTANDER: readonly Saksslag[] = [
  'aktivitetUtkast',
  'aktivitetSendt',
  'aktivitetReturnert',
  'aktivitetBekreftet',
];

const proever = (
  table: typeof MAAL,
  states: readonly Saksslag[],
): { rute: string; av: Hvem; sak: Saksslag; lov: boolean }[] =>
  Object.entries(table).flatMap(([rute, { av, i }]) => states.map((sak) => ({ rute, av, sak, lov: i.includes(sak) })));
const alle = [...proever(MAAL, MAALTILSTANDER), ...proever(AKTIVITET, AKTIVITETSTILSTANDER)];

/** The answer, and whether anything at all was changed by it. */
async function prov(rute: string, av: Hvem, sak: Saksslag): Promise<{ svar: string; endret: boolean }> {
  const ider = await verden.byggeplass.make(sak, 'A');
  const before = await fingeravtrykk(verden);
  const answer = await kall(verden, rute, av, { side: 'A', ider }, sak);
  return { svar: kort(answer), endret: before !== (await fingeravtrykk(verden)) };
}

it.each(alle.filter(({ lov }) => lov))('$rute går fra $sak', async ({ rute, av, sak }) => {
  await expect(prov(rute, av, sak)).resolves.toMatchObject({ svar: '200' });
});

it.each(alle.filter(({ lov }) => !lov))('$rute går ikke fra $sak, og endrer ingenting', async ({ rute, av, sak }) => {
  const { svar, endret } = await prov(rute, av, sak);
  // A supervisør does not see a draft at all; everyone else is told that it is too early or too late.
  const usett = av === 'supervisor' && sak === 'aktivitetUtkast';
  expect({ svar, endret }).toEqual({
    svar: usett ? '404 http.finnesIkke' : expect.stringMatching(/^409 /),
    endret: false,
  });
});

it('å godkjenne to ganger etter hverandre gir én godkjenning', async () => {
  const ider = await verden.byggeplass.make('maalTilGodkjenning', 'A');
  const godkjenn = (): Promise<unknown> =>
    kall(verden, 'POST /maal/:id/godkjenn', 'leder', { side: 'A', ider }).then(kort);
  expect([await godkjenn(), await godkjenn()]).toEqual(['200', '409 maal.feilTilstand']);
  const rows = await verden.portal.work.rows(
    "SELECT id FROM attestasjon WHERE maal_id = ? AND handling = 'godkjenn'",
    ider[0] ?? '',
  );
  expect(rows).toHaveLength(1);
});

it('en tabell som lar et utkast godkjennes, blir oppdaget (motprøve)', async () => {
  const early = maalmaskin.table.PAABEGYNT as Record<string, unknown>;
  jest.spyOn(maalmaskin.guards, 'beggeAnbefalt').mockReturnValue(ok());
  early.godkjenn = maalmaskin.table.TIL_GODKJENNING.godkjenn;
  const { svar } = await prov('POST /maal/:id/godkjenn', 'leder', 'maalPaabegynt');
  delete early.godkjenn;
  expect(svar).toBe('200');
  expect(regelFor('POST /maal/:id/godkjenn').regel.inn).toContain('leder');
});
