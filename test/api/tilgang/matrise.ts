import { createHash } from 'node:crypto';
import { Database } from '@kp/platform/database/database.module';
import { kropper } from './kropper';
import { ALLE, type Hvem, ROLLER, iB } from './personer';
import { type Regel, policy } from './policy';
import type { Side, Svar } from './typer';
import type { Verden } from './verden';

/** A thing in one of the two virksomheter. */
export interface Sted {
  readonly side: Side;
  readonly ider: readonly string[];
}

/** Status, and for errors the kode: what somebody was told. */
export type Utfall = Partial<Record<Hvem, string>>;

export const ruter = Object.keys(policy);

export function regelFor(rute: string): { method: string; path: string; regel: Regel } {
  const [method = '', path = ''] = rute.split(' ');
  const regel = policy[rute];
  if (!regel) throw new Error(`${rute} has no policy`);
  return { method, path, regel };
}

export const slippesInn = (regel: Regel, side: Side): readonly Hvem[] =>
  side === 'A' ? regel.inn : (regel.innB ?? iB(regel.inn));

export const staarUtenfor = (regel: Regel, side: Side): Hvem[] =>
  ALLE.filter((hvem) => !slippesInn(regel, side).includes(hvem));

export const serMenKanIkke = ({ ser = [] }: Regel, side: Side): readonly Hvem[] => (side === 'A' ? ser : iB(ser));

/** What the gate in front of the route, or the thing itself, must answer somebody who is not let in. */
export function avslag(regel: Regel, hvem: Hvem, side: Side): string {
  if (hvem === 'anonym') return '401 tilgang.ikkePaalogget';
  const { access } = regel;
  if (typeof access !== 'string' && !ROLLER[hvem].some((rolle) => (access as readonly string[]).includes(rolle))) {
    return '403 tilgang.manglerRolle';
  }
  return serMenKanIkke(regel, side).includes(hvem) ? '403' : `404 ${regel.avslag ?? 'http.finnesIkke'}`;
}

/** The answer as the table writes it. Why somebody who sees a thing may not act on it is told in many ways: 403. */
export function kort({ status, body }: Svar): string {
  const kode = typeof body.kode === 'string' ? body.kode : '';
  const gate = kode.startsWith('tilgang.') || kode === 'http.finnesIkke';
  return status < 400 || (status === 403 && !gate) ? String(status) : `${String(status)} ${kode}`;
}

let running = 0;

/** `sak` says what kind of thing it is, where that is another than the route is for. */
export async function kall(
  verden: Verden,
  rute: string,
  hvem: Hvem,
  { side, ider }: Sted,
  sak = policy[rute]?.sak,
): Promise<Svar> {
  const { method, path } = regelFor(rute);
  const [id = ''] = ider;
  const versjon = sak ? await verden.byggeplass.versionOf(sak, id) : 1;
  const body = kropper[rute]?.({ verden, hvem, side, id, versjon, nr: ++running });
  let next = 0;
  const url = path.replace(/:\w+/g, () => ider[next++] ?? 'x');
  const query = method === 'DELETE' ? `?versjon=${String(versjon)}` : '';
  const answer = await verden.as(hvem, method, url + query, method === 'POST' ? (body ?? {}) : body, versjon);
  if (rute === 'POST /utlogging') verden.forgetSessions();
  return answer;
}

/** What each of them is told about one and the same thing. */
export async function spoerAlle(verden: Verden, rute: string, hvem: readonly Hvem[], sted: Sted): Promise<Utfall> {
  const utfall: Utfall = {};
  for (const person of hvem) utfall[person] = kort(await kall(verden, rute, person, sted));
  return utfall;
}

export function ventetAvslag(regel: Regel, side: Side): Utfall {
  return Object.fromEntries(staarUtenfor(regel, side).map((hvem) => [hvem, avslag(regel, hvem, side)]));
}

/** Everything that is stored but sessions and looks. */
export async function fingeravtrykk({ portal }: Verden): Promise<string> {
  const hash = createHash('sha256');
  for (const { tableName } of portal.app.get(Database).writeSource.entityMetadatas) {
    if (tableName === 'sesjon' || tableName === 'innsynslogg') continue;
    const rows = await portal.work.rows<object>(`SELECT * FROM ${tableName}`);
    for (const row of rows.map((each) => JSON.stringify(each)).sort()) hash.update(row);
  }
  return hash.digest('hex');
}
