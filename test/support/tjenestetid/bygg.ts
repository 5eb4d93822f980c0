import { newId } from '@kp/kernel/ids';
import { insert } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../builders';
import type { Client, Portal } from '../portal';

export interface Tjeneste extends Lis {
  readonly kommune: Kommune;
  readonly lis: Client;
  readonly leder: Client;
}

/** A LIS attached from 1 September 2025 to a kommune whose service counts from 2019. */
export async function enTjeneste(portal: Portal, navn: string, spesialitet = 'ALM'): Promise<Tjeneste> {
  const kommune = await enKommune(portal, navn);
  await enStatus(portal, kommune.virksomhetId, spesialitet);
  const lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM', `E-${newId().slice(0, 8).toUpperCase()}`));
  await portal.work.script(function* () {
    yield* insert('laeringsarena', {
      ...{ id: newId(), virksomhetId: kommune.virksomhetId, navn: `${navn} legesenter`, type: 'LEGEKONTOR' },
      ...{ ekstern: false, versjon: 1 },
    });
  });
  if (spesialitet !== 'ALM') {
    const sql = 'UPDATE utdanningslop SET spesialitet = ? WHERE id = ?';
    await portal.work.script(() => exec(sql, spesialitet, lis.utdanningslopId));
  }
  return { ...lis, kommune, lis: await portal.as(lis.brukerId), leder: await portal.as(kommune.leder) };
}

export async function enStatus(
  { work }: Portal,
  virksomhetId: string,
  spesialitet = 'ALM',
  status: object = { status: 'REGISTRERT', soknadsdato: '2019-07-01' },
): Promise<void> {
  const empty = { soknadsdato: null, vedtaksdato: null, tellerFra: null, tellerTil: null };
  await work.script(() => insert('virksomhet_status', { id: newId(), virksomhetId, spesialitet, ...empty, ...status }));
}

export function* exec(sql: string, ...params: (string | number | null)[]): Generator<never, void, never> {
  yield { sql, params } as never;
}

/** A period as the LIS types it: 100 % open practice from 1 September 2025, unless said. */
export const enPeriode = ({ kommune }: Pick<Tjeneste, 'kommune'>, mer: object = {}): object => ({
  ...{ virksomhetId: kommune.virksomhetId, kategori: 'AAPEN_USELEKTERT', stilling: 100 },
  ...{ fra: '2025-09-01', til: '2026-02-28', fravaer: [], ...mer },
});

export interface Periodesvar {
  id: string;
  fra: string;
  til: string | null;
  tilstand: string;
  attestertTil: string | null;
  rettetAvId: string | null;
  versjon: number;
  tillatteHandlinger: string[];
  teller: Record<string, string> | null;
  attester: { handling: string; signaturNr: number | null; kontrollkode: string | null }[];
  fravaer: { id: string; dagerForeslaatt: number | null; dagerSatt: number | null }[];
}

/** Registers a period and gives it back. */
export async function registrer(t: Tjeneste, mer: object = {}): Promise<Periodesvar> {
  const svar = await t.lis.post(`/utdanningslop/${t.utdanningslopId}/tjenesteperioder`, enPeriode(t, mer)).expect(201);
  return (svar.body as { periode: Periodesvar }).periode;
}

export async function attester(t: Tjeneste, { id, versjon }: Periodesvar, tilDato: string): Promise<Periodesvar> {
  const svar = await t.leder.post(`/tjenesteperioder/${id}/attester`, { tilDato }, { versjon }).expect(200);
  return svar.body as Periodesvar;
}

export interface Tjenestesvar {
  perioder: (Periodesvar & { deler: { stand: string; fra: string; til: string | null }[] })[];
  krav: { krav: string; bekreftet: { telt: string }; medRegistrert: { telt: string } }[];
  prognose: { dag: string | null; grunner: { kode: string }[] } | null;
  funn: { kode: string; alvor: string; periodeId: string | null }[];
  lis1: { resttjeneste: number }[];
}

export async function les(
  client: Client,
  { utdanningslopId }: Pick<Tjeneste, 'utdanningslopId'>,
): Promise<Tjenestesvar> {
  return (await client.get(`/utdanningslop/${utdanningslopId}/tjenestetid`).expect(200)).body as Tjenestesvar;
}
