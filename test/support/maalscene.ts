import type { MaalSideResponse } from '../../libs/modules/godkjenning/http/dto/maal.response';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from './builders';
import type { OpenDatabase } from './databases';
import { type Client, type Portal, startPortal } from './portal';

/** One LIS in one kommune, and everybody who has a say. */
export interface Scene {
  readonly portal: Portal;
  readonly kommune: Kommune;
  readonly lis: Lis;
  readonly som: Record<'lis' | 'veileder' | 'supervisor' | 'leder', Client>;
}

/** A scene on a database of its own; both are gone after `close`. */
export interface OpenScene extends Scene {
  close(): Promise<void>;
}

export async function openScene(open: OpenDatabase): Promise<OpenScene> {
  const database = await open();
  const scene = await aScene(database.url);
  const close = async (): Promise<void> => {
    await scene.portal.close();
    await database.close();
  };
  return { ...scene, close };
}

async function aScene(url: string): Promise<Scene> {
  const portal = await startPortal({ url });
  const kommune = await enKommune(portal, 'Fjellvik kommune');
  const lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM'));
  const som = {
    lis: await portal.as(lis.brukerId),
    veileder: await portal.as(kommune.veileder),
    supervisor: await portal.as(kommune.supervisor),
    leder: await portal.as(kommune.leder),
  };
  return { portal, kommune, lis, som };
}

/** A confirmed activity on the goal, starred. */
export async function aStarredGoal({ lis, kommune, som }: Scene, maalId: string): Promise<void> {
  const body = { type: 'PROSEDYRE', tekst: 'Sydde kutt i tre lag.', fra: '2026-11-18', maalIder: [maalId] };
  const { aktivitet } = (await som.lis.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, body).expect(201))
    .body;
  await som.lis
    .post(`/aktiviteter/${aktivitet.id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 })
    .expect(200);
  await som.supervisor
    .post(`/aktiviteter/${aktivitet.id}/bekreft`, { kommentar: 'Ryddig.' }, { versjon: 2 })
    .expect(200);
  await som.lis.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [aktivitet.id] }).expect(200);
}

export const goal = async (client: Client, id: string): Promise<MaalSideResponse> =>
  (await client.get(`/maal/${id}`).expect(200)).body;

export async function aSentGoal(scene: Scene, maalId: string): Promise<MaalSideResponse> {
  await aStarredGoal(scene, maalId);
  const { versjon } = await goal(scene.som.lis, maalId);
  const sent = await scene.som.lis.post(
    `/maal/${maalId}/send-til-vurdering`,
    { supervisorId: scene.kommune.supervisor },
    { versjon },
  );
  expect(sent.body).toMatchObject({ tilstand: 'TIL_ANBEFALING' });
  return sent.body;
}

export async function aGoalToApprove(scene: Scene, maalId: string): Promise<MaalSideResponse> {
  const { versjon } = await aSentGoal(scene, maalId);
  await scene.som.supervisor
    .post(`/maal/${maalId}/anbefal`, { utfall: 'ANBEFALT', kommentar: 'Trygg.' }, { versjon })
    .expect(200);
  await scene.som.veileder.post(`/maal/${maalId}/anbefal`, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
  return goal(scene.som.leder, maalId);
}
