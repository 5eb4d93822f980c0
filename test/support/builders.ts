import { newId } from '@kp/kernel/ids';
import type { Rollenavn } from '@kp/kernel/rolle';
import { insert, one } from '@kp/platform/database/statement';
import type { Portal } from './portal';

let running = 0;

/** A person with an account; names and addresses are invented. */
export async function enPerson({ work, clock }: Portal, navn: string): Promise<string> {
  const id = newId();
  running++;
  const epost = `person${running}@example.no`;
  await work.script(() =>
    insert('bruker', {
      id,
      epost,
      navn,
      hprNummer: String(9_000_000 + running),
      opprettetTid: clock.instant(),
      versjon: 1,
    }),
  );
  return id;
}

export async function enRolle(
  { work, clock }: Portal,
  brukerId: string,
  rolle: Rollenavn,
  virksomhetId: string | null,
  { fra = '2020-01-01', til = null as string | null, omraade = null as string | null } = {},
): Promise<string> {
  const id = newId();
  await work.script(() =>
    insert('rolle', { id, brukerId, rolle, virksomhetId, omraade, fra, til, opprettetTid: clock.instant() }),
  );
  return id;
}

export async function enVirksomhet({ work }: Portal, navn: string, kommunenummer = '9901'): Promise<string> {
  const id = newId();
  running++;
  const values = {
    id,
    orgnr: String(310_000_000 + running),
    navn,
    type: 'KOMMUNE',
    kommunenummer,
    fylke: kommunenummer.slice(0, 2),
  };
  await work.script(() => insert('virksomhet', { ...values, ingenAnnenGodkjenner: false, versjon: 1 }));
  return id;
}

/** A person who holds one role. */
export async function enMed(
  portal: Portal,
  rolle: Rollenavn,
  virksomhetId: string | null,
  navn: string,
): Promise<string> {
  const brukerId = await enPerson(portal, navn);
  await enRolle(portal, brukerId, rolle, virksomhetId);
  return brukerId;
}

/** A published catalogue of three goals, two in the first category. */
export async function enKatalog(
  { work, clock }: Portal,
  spesialitet: string,
  kode = `E-${spesialitet}`,
): Promise<string> {
  const [katalogId, versjonId] = [newId(), newId()];
  const tid = clock.instant();
  await work.script(function* () {
    yield* insert('katalog', {
      id: katalogId,
      kode,
      navn: `Eksempelkatalog ${spesialitet}`,
      spesialitet,
      eksempel: true,
    });
    const versjon = {
      id: versjonId,
      katalogId,
      nummer: 1,
      status: 'PUBLISERT',
      gyldigFra: '2025-01-01',
      opprettetTid: tid,
      publisertTid: tid,
    };
    yield* insert('katalogversjon', versjon);
    for (const nr of [1, 2, 3]) {
      yield* insert('laeringsmaal', {
        id: newId(),
        katalogversjonId: versjonId,
        kode: `${kode}-00${nr}`,
        tittel: `Mål ${nr} i ${spesialitet}`,
        kategori: nr < 3 ? 'Akuttmedisin' : 'Kommunikasjon',
        maaltekst: 'Vurdere og handle trygt.',
        utdypendeTekst: 'Vis hvordan du vurderer og handler.',
        aktiviteter: JSON.stringify([{ antall: 2, tekst: 'Sutur av sår', type: 'PROSEDYRE' }]),
        vurderingsformer: JSON.stringify(['Direkte observasjon']),
        erstatter: '[]',
        rekkefolge: nr,
        revisjon: 1,
      });
    }
  });
  return versjonId;
}

/** A goal of a newer version. */
export interface NyttMaal {
  readonly kode: string;
  readonly tittel?: string;
  readonly maaltekst?: string;
  readonly erstatter?: readonly string[];
}

/** A further version of the catalogue of `versjonId`, published unless told otherwise. */
export async function enNyereVersjon(
  { work, clock }: Portal,
  versjonId: string,
  maal: readonly NyttMaal[] = [],
  { status = 'PUBLISERT', gyldigFra = '2026-01-01' } = {},
): Promise<string> {
  const id = newId();
  await work.script(function* () {
    const sql = `SELECT f.katalog_id AS "katalogId", (SELECT MAX(n.nummer) FROM katalogversjon n WHERE n.katalog_id = f.katalog_id)
      AS nummer FROM katalogversjon f WHERE f.id = ?`;
    const before = yield* one<{ katalogId: string; nummer: number }>(sql, versjonId);
    const tid = clock.instant();
    const versjon = { id, katalogId: before?.katalogId ?? '', nummer: (before?.nummer ?? 0) + 1, status, gyldigFra };
    yield* insert('katalogversjon', { ...versjon, opprettetTid: tid, publisertTid: tid });
    for (const [
      rekkefolge,
      { kode, tittel = `Mål ${kode}`, maaltekst = 'Handle trygt.', erstatter = [] },
    ] of maal.entries()) {
      const texts = { kode, tittel, maaltekst, kategori: 'Akuttmedisin', utdypendeTekst: '' };
      const lists = { aktiviteter: '[]', vurderingsformer: '[]', erstatter: JSON.stringify(erstatter) };
      yield* insert('laeringsmaal', { id: newId(), katalogversjonId: id, ...texts, ...lists, rekkefolge, revisjon: 1 });
    }
  });
  return id;
}

export interface Kommune {
  readonly virksomhetId: string;
  readonly leder: string;
  readonly veileder: string;
  readonly supervisor: string;
}

/** A kommune with one leder, one veileder and one supervisør. */
export async function enKommune(portal: Portal, navn: string): Promise<Kommune> {
  const virksomhetId = await enVirksomhet(portal, navn);
  const leder = await enMed(portal, 'LEDER', virksomhetId, `Leder i ${navn}`);
  const veileder = await enMed(portal, 'VEILEDER', virksomhetId, `Veileder i ${navn}`);
  const supervisor = await enMed(portal, 'SUPERVISOR', virksomhetId, `Supervisør i ${navn}`);
  return { virksomhetId, leder, veileder, supervisor };
}

export interface Lis {
  readonly brukerId: string;
  readonly utdanningslopId: string;
  readonly tilknytningId: string;
  readonly maalIder: readonly string[];
}

/** A LIS in the kommune with one målplan of the given catalogue version and an open attachment. */
export async function enLis(portal: Portal, kommune: Kommune, versjonId: string, navn = 'Ida Bjørk'): Promise<Lis> {
  const brukerId = await enMed(portal, 'LIS', kommune.virksomhetId, navn);
  const [utdanningslopId, maalplanId, tilknytningId] = [newId(), newId(), newId()];
  const goals = await portal.work.rows<{ id: string }>(
    'SELECT id FROM laeringsmaal WHERE katalogversjon_id = ? ORDER BY kode',
    versjonId,
  );
  const maalIder = goals.map(() => newId());
  await portal.work.script(function* () {
    const tid = portal.clock.instant();
    const lop = {
      id: utdanningslopId,
      brukerId,
      spesialitet: 'ALM',
      startdato: '2025-09-01',
      status: 'AKTIV',
      opprettetTid: tid,
      versjon: 1,
    };
    yield* insert('utdanningslop', lop);
    yield* insert('maalplan', {
      id: maalplanId,
      utdanningslopId,
      katalogversjonId: versjonId,
      katalogKode: 'E-ALM',
      navn: 'Allmennmedisin',
    });
    for (const [index, { id }] of goals.entries()) {
      const maal = {
        id: maalIder[index] ?? '',
        maalplanId,
        utdanningslopId,
        laeringsmaalId: id,
        tilstand: 'IKKE_PAABEGYNT',
        runde: 0,
      };
      yield* insert('maal', {
        ...maal,
        godkjentTidligere: false,
        sammePerson: false,
        aktiviteter: 0,
        bekreftede: 0,
        versjon: 1,
      });
    }
    const zero = { paabegynt: 0, tilAnbefaling: 0, tilGodkjenning: 0, returnert: 0, godkjent: 0 };
    yield* insert('fremdrift', {
      maalplanId,
      utdanningslopId,
      antall: goals.length,
      ikkePaabegynt: goals.length,
      ...zero,
    });
    const tilknytning = {
      id: tilknytningId,
      utdanningslopId,
      virksomhetId: kommune.virksomhetId,
      lederId: kommune.leder,
      veilederId: kommune.veileder,
    };
    yield* insert('tilknytning', { ...tilknytning, ansvarlig: true, fra: '2025-09-01', versjon: 1 });
  });
  return { brukerId, utdanningslopId, tilknytningId, maalIder };
}
