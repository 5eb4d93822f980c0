import type { Readable } from 'node:stream';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { insert, run } from '@kp/platform/database/statement';
import {
  type Kommune,
  type Lis,
  enKatalog,
  enKommune,
  enLis,
  enMed,
  enPerson,
  enRolle,
  enVirksomhet,
} from '../../support/builders';
import { type Portal, startPortal } from '../../support/portal';
import { Byggeplass } from './byggeplass';
import { ETT_KONTOR_TIL } from './kropper';
import type { Hvem } from './personer';
import type { Grunnlag, Hoder, Omgivelser, Side, Svar } from './typer';

export class Verden implements Omgivelser {
  readonly byggeplass: Byggeplass;
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly portal: Portal,
    readonly grunnlag: Grunnlag,
  ) {
    this.byggeplass = new Byggeplass(this);
  }

  static async open(options: { url?: string } = {}): Promise<Verden> {
    const portal = await startPortal(options);
    const verden = new Verden(portal, await enVerden(portal));
    await verden.byggeplass.prepare();
    return verden;
  }

  close(): Promise<void> {
    return this.portal.close();
  }

  kommune(side: Side): Kommune {
    return this.grunnlag.kommuner[side];
  }

  get virksomhetC(): string {
    return this.grunnlag.virksomhetC;
  }

  /** A goal of the LIS there, for bodies that have to name one. */
  etMaal(side: Side): string {
    return this.grunnlag.lis[side].maalIder[0] ?? '';
  }

  stillinger(side: Side): readonly string[] {
    return this.byggeplass.stillinger[side];
  }

  meldtMaal(tidligereId: string): string {
    return this.byggeplass.meldteMaal.get(tidligereId) ?? '';
  }

  avtrykkAv(maalplanId: string): string {
    return this.byggeplass.avtrykk.get(maalplanId) ?? '0'.repeat(64);
  }

  /** Calls as one of those in the matrix. */
  as(
    hvem: Hvem,
    method: string,
    path: string,
    body?: object | string,
    versjon?: number,
    headers?: Hoder,
  ): Promise<Svar> {
    return this.call(this.grunnlag.folk[hvem], method, path, body, versjon, headers);
  }

  async call(
    brukerId: string | null,
    method: string,
    path: string,
    body?: object | string,
    versjon?: number,
    own: Hoder = {},
  ): Promise<Svar> {
    const headers: Hoder = {
      'idempotency-key': newId(),
      ...(brukerId && { authorization: `Bearer ${await this.token(brukerId)}` }),
      ...(versjon !== undefined && { 'if-match': `"${String(versjon)}"` }),
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...own,
    };
    const sent = { method: method as 'GET', url: `/api${path}`, headers, ...(body && { payload: body }) };
    const answer = await this.portal.app.inject({ ...sent, payloadAsStream: true });
    const type = String(answer.headers['content-type']);
    const raw = await readBody(answer.stream(), type);
    const tekst = raw.toString();
    const json = /json/.test(type) ? (JSON.parse(tekst) as Record<string, unknown>) : {};
    return { status: answer.statusCode, type, body: json, tekst, raw };
  }

  /** After a log-out the next call logs in again. */
  forgetSessions(): void {
    this.tokens.clear();
  }

  private async token(brukerId: string): Promise<string> {
    const known = this.tokens.get(brukerId);
    if (known) return known;
    const { token } = await this.portal.app.get(Innlogging).openSession(brukerId);
    this.tokens.set(brukerId, token);
    return token;
  }
}

/** A stream of events has no end to wait for: that it was opened is the answer. */
async function readBody(stream: Readable, type: string): Promise<Buffer> {
  if (!type.startsWith('text/event-stream')) return Buffer.concat((await stream.toArray()) as Buffer[]);
  stream.destroy();
  return Buffer.alloc(0);
}

async function enVerden(portal: Portal): Promise<Grunnlag> {
  const katalogversjonId = await enKatalog(portal, 'ALM');
  await enKatalog(portal, 'LIS1');
  const kommuner = { A: await enKommune(portal, 'Aspvik kommune'), B: await enKommune(portal, 'Bergknaus kommune') };
  const lis = {
    A: await enLis(portal, kommuner.A, katalogversjonId, 'Anemone Aspvik'),
    B: await enLis(portal, kommuner.B, katalogversjonId, 'Bjarne Bergknaus'),
  };
  const i = (rolle: Parameters<typeof enMed>[1], navn: string): Promise<string> =>
    enMed(portal, rolle, kommuner.A.virksomhetId, navn);
  const veilederAnnen = await i('VEILEDER', 'Vidar Vier');
  const annen = await enLis(portal, { ...kommuner.A, veileder: veilederAnnen }, katalogversjonId, 'Alma Alm');
  const virksomhetC = await enVirksomhet(portal, 'Cedervik kommune');
  const lederTidligere = await enMed(portal, 'LEDER', virksomhetC, 'Cecilie Cedervik');
  await tidligereTilknytning(portal, lis.A, virksomhetC, lederTidligere);
  const veilederSluttet = await utgaattVeileder(portal, lis.A, kommuner.A.virksomhetId);
  const lederSluttet = await enPerson(portal, 'Silje Sluttet');
  await enRolle(portal, lederSluttet, 'LEDER', kommuner.A.virksomhetId, { til: '2025-12-31' });
  const nasjonal = async (rolle: Parameters<typeof enRolle>[2], omraade: string | null = null): Promise<string> => {
    const id = await enPerson(portal, `Nasjonal ${rolle}`);
    await enRolle(portal, id, rolle, null, { omraade });
    return id;
  };
  await nasjonal('ALIS_KONTOR', ETT_KONTOR_TIL);
  await aapneFor(portal, lis.A, AAPNET_FOR);
  const folk: Grunnlag['folk'] = {
    anonym: null,
    ...{ lis: lis.A.brukerId, lisAnnen: annen.brukerId, lisFremmed: lis.B.brukerId },
    ...{ veileder: kommuner.A.veileder, veilederAnnen, veilederSluttet },
    ...{ supervisor: kommuner.A.supervisor, supervisorAnnen: await i('SUPERVISOR', 'Sigrid Selje') },
    ...{ leder: kommuner.A.leder, lederFremmed: kommuner.B.leder, lederSluttet, lederTidligere },
    stedfortreder: await i('STEDFORTREDER', 'Steinar Stein'),
    delegert: await i('DELEGERT_GODKJENNER', 'Dagny Diabas'),
    aliskontor: await nasjonal('ALIS_KONTOR', '99'),
    aliskontorAapnet: await nasjonal('ALIS_KONTOR', AAPNET_FOR),
    statsforvalter: await nasjonal('STATSFORVALTER', '99'),
    hdir: await nasjonal('HELSEDIREKTORATET'),
    eier: await nasjonal('EIER'),
  };
  return { folk, kommuner, lis, katalogversjonId, virksomhetC, lopAnnen: annen.utdanningslopId };
}

/** The office that the LIS in A has opened the record to. */
const AAPNET_FOR = '98,99';

async function aapneFor({ work }: Portal, { utdanningslopId }: Lis, omraade: string): Promise<void> {
  const period = { aapnetTid: '2026-11-19T08:00:00Z', til: '2027-01-20' };
  await work.script(() => insert('journalaapning', { id: newId(), utdanningslopId, omraade, ...period }));
}

/** The LIS was in C until last summer: the leder there reads what lies within those dates for two years more. */
async function tidligereTilknytning({ work }: Portal, lis: Lis, virksomhetId: string, lederId: string): Promise<void> {
  await work.script(function* () {
    yield* run("UPDATE tilknytning SET fra = '2026-08-01' WHERE id = ?", lis.tilknytningId);
    const period = { fra: '2025-09-01', til: '2026-07-31' };
    const row = { id: newId(), utdanningslopId: lis.utdanningslopId, virksomhetId, lederId, veilederId: null };
    yield* insert('tilknytning', { ...row, ...period, ansvarlig: true, versjon: 1 });
  });
}

/** Still named in an attachment beside the responsible one, though the role has run out. */
async function utgaattVeileder(portal: Portal, lis: Lis, virksomhetId: string): Promise<string> {
  const veilederId = await enPerson(portal, 'Vera Valurt');
  await enRolle(portal, veilederId, 'VEILEDER', virksomhetId, { til: '2026-11-01' });
  const row = { id: newId(), utdanningslopId: lis.utdanningslopId, virksomhetId, lederId: null, veilederId };
  await portal.work.script(() =>
    insert('tilknytning', { ...row, ansvarlig: false, fra: '2026-08-01', til: null, versjon: 1 }),
  );
  return veilederId;
}
