import type request from 'supertest';
import type { Rollenavn } from '@kp/kernel/rolle';
import { update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enPerson, enRolle } from './builders';
import type { OpenDatabase } from './databases';
import { type Portal, startPortal } from './portal';

export interface VistMelding {
  nr: number;
  tekst: string;
  egen: boolean;
  avsender: { navn: string; rolle: string; virksomhet: string | null };
  retterNr: number | null;
  rettetAvNr: number | null;
}

export interface VistTraad {
  id: string;
  emne: string;
  om: { slag: string; id: string; tittel: string } | null;
  meldinger: VistMelding[];
  parter: { noekkel: string; egen: boolean; sluttet: boolean }[];
  lesere: { navn: string; lestNr: number }[];
  lestNr: number;
  dempet: boolean;
  stengt: { kode: string; hvem: string | null } | null;
  kanForlate: boolean;
  flereFoer: boolean;
}

export interface VistInnboks {
  traader: { id: string; emne: string; ulest: number; dempet: boolean; siste: { tekst: string } | null }[];
  neste: string | null;
  uleste: number;
}

export const person = (id: string): string => `BRUKER:${id}`;
export const leder = ({ virksomhetId }: Kommune): string => `LEDER:${virksomhetId}`;

/** One kommune with a LIS and those around, and the ways they write to each other. */
export class Meldingsscene {
  private constructor(
    readonly portal: Portal,
    readonly kommune: Kommune,
    readonly katalog: string,
    readonly lis: Lis,
    private readonly closeDatabase: () => Promise<void>,
  ) {}

  static async open(open: OpenDatabase): Promise<Meldingsscene> {
    const database = await open();
    const portal = await startPortal({ url: database.url });
    const kommune = await enKommune(portal, 'Fjellvik kommune');
    const katalog = await enKatalog(portal, 'ALM');
    const lis = await enLis(portal, kommune, katalog);
    return new Meldingsscene(portal, kommune, katalog, lis, () => database.close());
  }

  async close(): Promise<void> {
    await this.portal.close();
    await this.closeDatabase();
  }

  /** A LIS of one's own for a test, with the same people around. */
  nyLis(navn = 'Ida Bjørk'): Promise<Lis> {
    return enLis(this.portal, this.kommune, this.katalog, navn);
  }

  async enIRolle(
    rolle: Rollenavn,
    navn: string,
    sted: { virksomhetId?: string; omraade?: string } = {},
  ): Promise<string> {
    const id = await enPerson(this.portal, navn);
    await enRolle(this.portal, id, rolle, sted.virksomhetId ?? null, { omraade: sted.omraade ?? null });
    return id;
  }

  /** A new veileder takes over from the one of the kommune. */
  async byttVeileder({ tilknytningId }: Lis, veilederId: string | null): Promise<void> {
    await this.portal.work.script(() => update('tilknytning', { veilederId }, { id: tilknytningId }));
  }

  /** The role ends now, as when a leder ends it. */
  async avsluttRolle(brukerId: string, rolle: Rollenavn): Promise<void> {
    const tid = this.portal.clock.instant();
    await this.portal.work.script(() => update('rolle', { avsluttetTid: tid }, { brukerId, rolle }));
  }

  async start(brukerId: string, body: object, key?: string): Promise<request.Response> {
    const client = await this.portal.as(brukerId);
    return client.post(
      '/meldingstraader',
      { emne: 'Neste samtale', tekst: 'Passer torsdag?', ...body },
      key ? { key } : {},
    );
  }

  /** The LIS writes to some; the answer is the thread. */
  async fraLis(lis: Lis, mottakere: readonly string[], more: object = {}): Promise<string> {
    const parties = { som: person(lis.brukerId), mottakere, utdanningslopId: lis.utdanningslopId };
    const answer = await this.start(lis.brukerId, { ...parties, ...more });
    if (answer.status !== 201) throw new Error(`${String(answer.status)} ${answer.text}`);
    return (answer.body as { traadId: string }).traadId;
  }

  async skriv(
    brukerId: string,
    traadId: string,
    tekst: string,
    more: object = {},
    key?: string,
  ): Promise<request.Response> {
    const client = await this.portal.as(brukerId);
    return client.post(`/meldingstraader/${traadId}/meldinger`, { tekst, ...more }, key ? { key } : {});
  }

  async aapne(brukerId: string, traadId: string): Promise<VistTraad> {
    const answer = await (await this.portal.as(brukerId)).get(`/meldingstraader/${traadId}`);
    if (answer.status !== 200) throw new Error(`${String(answer.status)} ${answer.text}`);
    return answer.body as VistTraad;
  }

  /** The texts a person sees; null for those to whom the thread does not exist. */
  async tekster(brukerId: string, traadId: string): Promise<string[] | null> {
    const answer = await (await this.portal.as(brukerId)).get(`/meldingstraader/${traadId}/meldinger?antall=200`);
    if (answer.status === 404) return null;
    return (answer.body as { meldinger: VistMelding[] }).meldinger.map(({ tekst }) => tekst);
  }

  async innboks(brukerId: string, query = ''): Promise<VistInnboks> {
    return (await (await this.portal.as(brukerId)).get(`/meldingstraader${query}`)).body as VistInnboks;
  }

  async les(brukerId: string, traadId: string, nr: number): Promise<void> {
    await (await this.portal.as(brukerId)).post(`/meldingstraader/${traadId}/lest`, { nr });
  }

  varslerTil(brukerId: string): Promise<{ slag: string; lenke: string; parametere: string; lestTid: string | null }[]> {
    const sql =
      'SELECT slag, lenke, parametere, lest_tid AS "lestTid" FROM varsel WHERE bruker_id = ? ORDER BY opprettet_tid, id';
    return this.portal.work.rows(sql, brukerId);
  }
}

export const kodeI = ({ status, body }: request.Response): string =>
  `${String(status)} ${(body as { kode?: string }).kode ?? ''}`.trim();
