import { ok } from '@kp/kernel/result';
import { run } from '@kp/platform/database/statement';
import { maalmaskin } from '../../../libs/modules/godkjenning/application/maskin';
import { enRolle } from '../../support/builders';
import { kropper } from './kropper';
import { fingeravtrykk } from './matrise';
import { policy } from './policy';
import type { Saksslag, Svar } from './typer';
import { Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
let egen: string;
beforeAll(async () => {
  verden = await Verden.open();
  egen = verden.grunnlag.lis.A.brukerId;
  // The LIS holds every role there is in the virksomhet, and is named as the veileder of the attachment.
  const { virksomhetId } = verden.kommune('A');
  for (const rolle of ['VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'] as const) {
    await enRolle(verden.portal, egen, rolle, virksomhetId);
  }
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

/** What nobody may do to their own training, in any role. */
const AVGJORELSER: readonly string[] = [
  'POST /aktiviteter/:id/bekreft',
  'POST /aktiviteter/:id/returner',
  'POST /aktiviteter/:id/angre',
  'POST /utdanningslop/:id/aktiviteter/marker-utfoert',
  'POST /maal/:id/anbefal',
  'POST /maal/:id/innhent-anbefaling',
  'POST /maal/:id/godkjenn',
  'POST /maal/:id/returner',
  'POST /maal/:id/trekk-godkjenning',
  'POST /maal/:id/godkjenn-tidligere',
  'POST /tidligere-godkjenninger/:id/avgjoer',
  'POST /utdanningslop/:id/permisjoner',
  'POST /utdanningslop/:id/avslutt',
  'POST /utdanningslop/:id/tilknytninger',
  'PUT /tilknytninger/:id',
  'POST /tilknytninger/:id/avslutt',
  'PUT /permisjoner/:id',
  'POST /supervisorforslag/:id/godta',
  'POST /supervisorforslag/:id/avslaa',
];

/** Things that are made anew belong to someone else: here they are the LIS's own. */
async function egenSak(sak: Saksslag): Promise<string> {
  const { utdanningslopId, tilknytningId } = verden.grunnlag.lis.A;
  if (sak === 'nyttLop' || sak === 'lop') return utdanningslopId;
  if (sak === 'tilknytning') return tilknytningId;
  const [id = ''] = await verden.byggeplass.make(sak, 'A');
  if (sak === 'permisjon') await change('UPDATE permisjon SET utdanningslop_id = ? WHERE id = ?', utdanningslopId, id);
  // As if the LIS had been asked: no route lets anyone ask the LIS, but a row could still say so.
  if (sak === 'aktivitetSendt') await change('UPDATE laeringsaktivitet SET bedt_bruker_id = ? WHERE id = ?', egen, id);
  if (sak === 'maalTilAnbefaling')
    await change("UPDATE anbefaling SET bruker_id = ? WHERE maal_id = ? AND rolle = 'VEILEDER'", egen, id);
  return id;
}

const change = (sql: string, ...params: string[]): Promise<unknown> =>
  verden.portal.work.script(() => run(sql, ...params));

async function prov(rute: string): Promise<{ answer: Svar; endret: boolean }> {
  const [method = '', path = ''] = rute.split(' ');
  const sak = policy[rute]?.sak ?? 'lop';
  const id = await egenSak(sak);
  const versjon = await verden.byggeplass.versionOf(sak, id);
  const body = kropper[rute]?.({ verden, hvem: 'lis', side: 'A', id, versjon, nr: 70_000 });
  const before = await fingeravtrykk(verden);
  const answer = await verden.call(egen, method, path.replace(':id', id), body ?? {}, versjon);
  return { answer, endret: before !== (await fingeravtrykk(verden)) };
}

it.each(AVGJORELSER)('%s: ingen avgjør sin egen sak, heller ikke med alle rollene', async (rute) => {
  const { answer, endret } = await prov(rute);
  expect({ status: answer.status, kode: answer.body.kode, endret }).toEqual({
    status: 403,
    kode: expect.stringMatching(/\.(egenSak|ikkeDinRolle)$/),
    endret: false,
  });
});

it('ingen kan be seg selv om å bekrefte eller anbefale', async () => {
  const aktivitet = await egenSak('aktivitetUtkast');
  const sent = await verden.call(egen, 'POST', `/aktiviteter/${aktivitet}/send`, { bedtBrukerId: egen }, 1);
  expect(sent).toMatchObject({ status: 422, body: { kode: 'aktivitet.kanIkkeBes' } });
  const maal = await egenSak('maalPaabegynt');
  const versjon = await verden.byggeplass.versionOf('maalNytt', maal);
  for (const named of [{ supervisorId: egen }, { supervisorId: verden.kommune('A').supervisor, veilederId: egen }]) {
    const answer = await verden.call(egen, 'POST', `/maal/${maal}/send-til-vurdering`, named, versjon);
    expect(answer.status).toBe(422);
  }
});

it('ingen kan gi seg selv en rolle eller bli sin egen leder eller veileder', async () => {
  const { virksomhetId, leder, veileder } = verden.kommune('A');
  const { epost } = (await verden.portal.work.row<{ epost: string }>(
    'SELECT epost FROM bruker WHERE id = ?',
    egen,
  )) ?? { epost: '' };
  const person = { epost, navn: 'Meg Selv', rolle: 'LEDER', fra: '2027-01-01' };
  const given = await verden.call(egen, 'POST', `/virksomheter/${virksomhetId}/personer`, person);
  expect(given).toMatchObject({ status: 422, body: { kode: 'virksomheter.egenRolle' } });
  const id = verden.grunnlag.lis.A.tilknytningId;
  const versjon = await verden.byggeplass.versionOf('tilknytning', id);
  for (const valg of [
    { lederId: egen, veilederId: veileder },
    { lederId: leder, veilederId: egen },
  ]) {
    const answer = await verden.call(leder, 'PUT', `/tilknytninger/${id}`, { ...valg, versjon });
    expect(answer).toMatchObject({ status: 422, body: { kode: 'lis.sammePerson' } });
  }
});

it('ingenting av egen sak ligger i egen arbeidsliste til avgjørelse', async () => {
  await egenSak('maalTilGodkjenning');
  const { tekst } = await verden.call(egen, 'GET', '/arbeidsliste');
  const { oppgaver } = JSON.parse(tekst) as { oppgaver: { slag: string; lis: { id: string } }[] };
  const own = oppgaver.filter(({ slag, lis }) => lis.id === egen && !slag.startsWith('SVAR_'));
  expect(own.filter(({ slag }) => slag === 'GODKJENN_MAAL')).toEqual([]);
});

it('uten vakten godkjenner legen seg selv (motprøve)', async () => {
  jest.spyOn(maalmaskin.guards, 'ikkeEgenSak').mockReturnValue(ok());
  const { answer, endret } = await prov('POST /maal/:id/godkjenn');
  expect({ status: answer.status, endret }).toEqual({ status: 200, endret: true });
});
