import { addDays } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { insertMany } from '@kp/platform/database/insert-many';
import { run } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../../support/builders';
import { type Portal, startPortal } from '../../support/portal';
import type { Sak, Tokens } from './klient';

/** One doctor with many goals, each with an entry that has been sent to the supervisør. */
export interface Spor {
  readonly tokens: Tokens;
  readonly saker: Sak[];
}

/** Fills a database file with what the clients are going to sign, and closes it. */
export async function klargjor(url: string, secret: string, tracks: number, goals: number): Promise<Spor[]> {
  const portal = await startPortal({ url, settings: { secret } });
  // The server to come reads the machine's clock, so the sessions must be of today.
  portal.clock.moveTo(new Date());
  const spor: Spor[] = [];
  const versjonId = await enKatalog(portal, 'ALM');
  for (let nr = 0; nr < tracks; nr++) spor.push(await ettSpor(portal, versjonId, goals, nr));
  await portal.close();
  return spor;
}

async function ettSpor(portal: Portal, versjonId: string, goals: number, nr: number): Promise<Spor> {
  const kommune = await enKommune(portal, `Kommune ${String(nr)}`);
  const lis = await enLis(portal, kommune, versjonId, `Lege ${String(nr)}`);
  await portal.work.script(function* () {
    yield* run("UPDATE tilknytning SET fra = '2020-01-01' WHERE utdanningslop_id = ?", lis.utdanningslopId);
    yield* run("UPDATE utdanningslop SET startdato = '2020-01-01' WHERE id = ?", lis.utdanningslopId);
  });
  const maalIder = await flereMaal(portal, lis, goals);
  const tokens: Record<string, string> = {};
  for (const [who, id] of Object.entries({ ...people(kommune), lis: lis.brukerId })) {
    tokens[who] = (await portal.app.get(Innlogging).openSession(id)).token;
  }
  const saker: Sak[] = [];
  for (const maalId of maalIder) saker.push(await enSak(portal, lis, kommune, maalId));
  return { tokens: tokens as unknown as Tokens, saker };
}

const people = ({ leder, veileder, supervisor }: Kommune): Omit<Kommune, 'virksomhetId'> => ({
  leder,
  veileder,
  supervisor,
});

/** More goals in the plan than the catalogue of the builders has. */
async function flereMaal({ work }: Portal, lis: Lis, goals: number): Promise<string[]> {
  const [plan] = await work.rows<{ maalplanId: string; laeringsmaalId: string }>(
    'SELECT maalplan_id AS "maalplanId", laeringsmaal_id AS "laeringsmaalId" FROM maal WHERE id = ?',
    lis.maalIder[0] ?? '',
  );
  const { maalplanId, laeringsmaalId } = plan ?? { maalplanId: '', laeringsmaalId: '' };
  const counts = { runde: 0, godkjentTidligere: false, sammePerson: false, aktiviteter: 0, bekreftede: 0, versjon: 1 };
  const rows = Array.from({ length: goals }, () => ({
    ...{ id: newId(), maalplanId, utdanningslopId: lis.utdanningslopId, laeringsmaalId, tilstand: 'IKKE_PAABEGYNT' },
    ...counts,
  }));
  await work.script(function* () {
    yield* insertMany('maal', rows);
    const sql = 'UPDATE fremdrift SET antall = antall + ?, ikke_paabegynt = ikke_paabegynt + ? WHERE maalplan_id = ?';
    yield* run(sql, goals, goals, maalplanId);
  });
  return rows.map(({ id }) => id);
}

async function enSak(portal: Portal, lis: Lis, { supervisor }: Kommune, maalId: string): Promise<Sak> {
  const client = await portal.as(lis.brukerId);
  const fra = addDays(osloDate(new Date()), -1);
  const body = { type: 'PROSEDYRE', tittel: 'Sutur', tekst: 'Sydde kutt.', fra, maalIder: [maalId] };
  const path = `/utdanningslop/${lis.utdanningslopId}/aktiviteter`;
  const { aktivitet } = (await client.post(path, body).expect(201)).body as { aktivitet: { id: string } };
  await client.post(`/aktiviteter/${aktivitet.id}/send`, { bedtBrukerId: supervisor }, { versjon: 1 }).expect(200);
  return { maalId, aktivitetId: aktivitet.id, supervisorId: supervisor };
}
