import { addDays } from '@kp/kernel/calendar-date';
import { newId } from '@kp/kernel/ids';
import { insert, run } from '@kp/platform/database/statement';
import { enKatalog, enLis, enMed, enNyereVersjon, enPerson, enRolle } from '../../support/builders';
import { lastOpp } from '../../support/opplasting';
import { PDF } from '../../support/vedleggsfiler';
import { ETT_KONTOR_TIL, MANGLER, MELDING } from './kropper';
import type { Omgivelser, Saksslag, Side, Svar } from './typer';

/** Ids in a path, in the order they stand there. */
export type Ider = readonly string[];

/** The table in which a thing keeps its version, when it has one. */
const VERSJONSTABELL: Partial<Record<Saksslag, string>> = {
  virksomhet: 'virksomhet',
  arena: 'laeringsarena',
  status: 'virksomhet_status',
  avtale: 'samarbeidsavtale',
  tilknytning: 'tilknytning',
  aktivitetUtkast: 'laeringsaktivitet',
  aktivitetSendt: 'laeringsaktivitet',
  aktivitetReturnert: 'laeringsaktivitet',
  aktivitetBekreftet: 'laeringsaktivitet',
  tidligere: 'tidligere_godkjenning',
  tidligereTilbakekalt: 'tidligere_godkjenning',
  periode: 'tjenesteperiode',
  periodeAttestert: 'tjenesteperiode',
  fordeling: 'tjenestefordeling',
  regelsettutkast: 'regelsett',
  ressurs: 'ressurs',
  maalNytt: 'maal',
  maalPaabegynt: 'maal',
  maalTilAnbefaling: 'maal',
  maalTilGodkjenning: 'maal',
  maalGodkjent: 'maal',
};

/** Makes the things that routes are about, in the state the route asks for. Sign-offs are made the way people make them. */
export class Byggeplass {
  /** What the leder would sign, by målplan. */
  readonly avtrykk = new Map<string, string>();
  /** The one goal of each list of goals approved elsewhere. */
  readonly meldteMaal = new Map<string, string>();
  /** Two posts of the LIS on each side, more than 100 % together. */
  readonly stillinger: Record<Side, readonly string[]> = { A: [], B: [] };
  private running = 0;
  private utkastId = '';

  constructor(private readonly verden: Omgivelser) {}

  async prepare(): Promise<void> {
    [this.utkastId = ''] = await this.katalogutkast();
    for (const side of ['A', 'B'] as const) this.stillinger[side] = await this.toStillinger(side);
  }

  async versionOf(sak: Saksslag, id: string): Promise<number> {
    const table = VERSJONSTABELL[sak];
    if (sak === 'maalplan') return this.versionOfLop(id);
    if (!table) return 1;
    const row = await this.verden.portal.work.row<{ versjon: number }>(`SELECT versjon FROM ${table} WHERE id = ?`, id);
    return row?.versjon ?? 1;
  }

  private async versionOfLop(maalplanId: string): Promise<number> {
    const sql = 'SELECT u.versjon FROM utdanningslop u JOIN maalplan p ON p.utdanningslop_id = u.id WHERE p.id = ?';
    return (await this.verden.portal.work.row<{ versjon: number }>(sql, maalplanId))?.versjon ?? 1;
  }

  missing(sak: Saksslag): Ider {
    if (sak === 'signatur') return ['999999'];
    return sak === 'katalogmaal' ? [MANGLER, MANGLER] : [MANGLER];
  }

  async make(sak: Saksslag, side: Side): Promise<Ider> {
    if (sak === 'katalogmaal' || sak === 'katalogutkast') return this[sak](side);
    return [await this[sak](side)];
  }

  private async insert(table: string, values: Record<string, string | number | boolean | null>): Promise<string> {
    const id = newId();
    await this.verden.portal.work.script(() => insert(table, { id, ...values }));
    return id;
  }

  private virksomhet(side: Side): Promise<string> {
    return Promise.resolve(this.verden.kommune(side).virksomhetId);
  }

  private lop(side: Side): Promise<string> {
    return Promise.resolve(this.verden.grunnlag.lis[side].utdanningslopId);
  }

  private async status(side: Side): Promise<string> {
    const virksomhetId = await this.virksomhet(side);
    return this.insert('virksomhet_status', {
      virksomhetId,
      spesialitet: 'ALM',
      status: 'GODKJENT',
      tellerFra: '2025-01-01',
    });
  }

  private async arena(side: Side): Promise<string> {
    const virksomhetId = await this.virksomhet(side);
    return this.insert('laeringsarena', {
      virksomhetId,
      navn: 'Legekontoret',
      type: 'LEGEKONTOR',
      ekstern: false,
      versjon: 1,
    });
  }

  private async avtale(side: Side): Promise<string> {
    return this.insert('samarbeidsavtale', {
      virksomhetId: await this.virksomhet(side),
      motpart: 'Sykehuset',
      fra: '2026-01-01',
    });
  }

  /** The item in the supervisør's list about an entry. */
  private async bekreftelse(side: Side): Promise<string> {
    const gjelderId = await this.aktivitetSendt(side);
    const sql = 'SELECT id FROM arbeidsoppgave WHERE gjelder_id = ? AND ferdig_tid IS NULL';
    return (await this.verden.portal.work.row<{ id: string }>(sql, gjelderId))?.id ?? '';
  }

  /** Something of the LIS that waits for the leadership. */
  private async ventende(side: Side): Promise<string> {
    const { brukerId: lisId, utdanningslopId } = this.verden.grunnlag.lis[side];
    return this.insert('arbeidsoppgave', {
      ...{ slag: 'ATTESTER_PERIODE', gjelderId: newId(), brukerId: null, rolle: 'LEDER', lisId, utdanningslopId },
      ...{
        virksomhetId: await this.virksomhet(side),
        tittel: 'Tjeneste',
        detalj: '',
        sidenTid: '2026-11-01T08:00:00Z',
      },
    });
  }

  private async personUtenKonto(side: Side): Promise<string> {
    return enMed(this.verden.portal, 'SUPERVISOR', await this.virksomhet(side), 'Uten Konto');
  }

  private async rolle(side: Side): Promise<string> {
    const person = await enPerson(this.verden.portal, 'Med Rolle');
    return enRolle(this.verden.portal, person, 'SUPERVISOR', await this.virksomhet(side));
  }

  private async nyttLop(side: Side): Promise<string> {
    const { portal, grunnlag } = this.verden;
    return (await enLis(portal, grunnlag.kommuner[side], grunnlag.katalogversjonId, 'Ny Lis')).utdanningslopId;
  }

  private async tilknytning(side: Side): Promise<string> {
    const { portal, grunnlag } = this.verden;
    return (await enLis(portal, grunnlag.kommuner[side], grunnlag.katalogversjonId, 'Ny Lis')).tilknytningId;
  }

  /** A plan of its own, on a catalogue that has come in a newer version. */
  private async maalplan(side: Side): Promise<string> {
    const { portal } = this.verden;
    const kode = `E-OV${String(++this.running)}`;
    const katalogversjonId = await enKatalog(portal, 'SAM', kode);
    await enNyereVersjon(portal, katalogversjonId);
    const utdanningslopId = await this.lop(side);
    const plan = { utdanningslopId, katalogversjonId, katalogKode: kode, navn: 'Samfunnsmedisin' };
    const maalplanId = await this.insert('maalplan', plan);
    const none = { paabegynt: 0, tilAnbefaling: 0, tilGodkjenning: 0, returnert: 0, godkjent: 0 };
    const counts = { maalplanId, utdanningslopId, antall: 0, ikkePaabegynt: 0, ...none };
    await portal.work.script(() => insert('fremdrift', counts));
    const { body } = await this.by(
      this.verden.grunnlag.lis[side].brukerId,
      'GET',
      `/maalplaner/${maalplanId}/overgang`,
    );
    this.avtrykk.set(maalplanId, String(body.avtrykk));
    return maalplanId;
  }

  private async ressurs(side: Side): Promise<string> {
    const what = { type: 'LENKE', tittel: 'Sutur', tekst: 'Film.', adresse: 'https://example.no/sutur', punkter: '[]' };
    const whose = { utgiver: 'VIRKSOMHET', virksomhetId: await this.virksomhet(side), maalgruppe: '[]', spraak: 'nb' };
    const changed = { endretAv: this.verden.kommune(side).leder, endretTid: '2026-11-01T08:00:00Z', versjon: 1 };
    return this.insert('ressurs', {
      ...{ ...what, ...whose, ...changed },
      ...{ fagligOppdatert: '2026-11-01', tilstand: 'PUBLISERT' },
    });
  }

  private async permisjon(side: Side): Promise<string> {
    const registrert = { registrertAv: this.verden.kommune(side).leder, registrertTid: '2026-11-01T08:00:00Z' };
    return this.insert('permisjon', {
      utdanningslopId: await this.nyttLop(side),
      fra: '2026-10-01',
      til: '2026-10-31',
      ...registrert,
    });
  }

  private async journalaapning(side: Side): Promise<string> {
    const utdanningslopId = await this.lop(side);
    const aapnet = { omraade: ETT_KONTOR_TIL, aapnetTid: '2026-11-19T08:00:00Z', til: '2027-01-20' };
    return this.insert('journalaapning', { utdanningslopId, ...aapnet });
  }

  private async forslag(side: Side): Promise<string> {
    const body = { epost: `foreslaatt${String(++this.running)}@example.no`, navn: 'Foreslått Person' };
    return idOf(await this.asLis(side, 'POST', `/utdanningslop/${await this.lop(side)}/supervisorforslag`, body));
  }

  private async katalogversjon(side: Side): Promise<string> {
    return Promise.resolve(side === 'A' ? this.verden.grunnlag.katalogversjonId : this.utkastId);
  }

  private async katalogutkast(): Promise<Ider> {
    const nr = ++this.running;
    const katalog = { kode: `E-UTKAST${String(nr)}`, navn: 'Eksempelkatalog', spesialitet: 'SAM', eksempel: true };
    const katalogId = await this.insert('katalog', katalog);
    const versjon = {
      katalogId,
      nummer: 1,
      status: 'UTKAST',
      gyldigFra: '2026-01-01',
      opprettetTid: '2026-01-01T00:00:00Z',
    };
    const versjonId = await this.insert('katalogversjon', versjon);
    await this.enLaeringsmaal(versjonId, nr);
    return [versjonId];
  }

  private async katalogmaal(side: Side): Promise<Ider> {
    const versjonId = await this.katalogversjon(side);
    return [versjonId, await this.enLaeringsmaal(versjonId, ++this.running)];
  }

  private enLaeringsmaal(katalogversjonId: string, nr: number): Promise<string> {
    const texts = {
      tittel: `Mål nummer ${String(nr)}`,
      kategori: 'Akuttmedisin',
      maaltekst: 'Handle trygt.',
      utdypendeTekst: 'Vis det.',
    };
    const lists = { aktiviteter: '[]', vurderingsformer: '[]', erstatter: '[]' };
    return this.insert('laeringsmaal', {
      katalogversjonId,
      kode: `E-NY-${String(1000 + nr)}`,
      ...texts,
      ...lists,
      rekkefolge: nr,
      revisjon: 1,
    });
  }

  private async maalNytt(side: Side): Promise<string> {
    const { work } = this.verden.portal;
    const { maalIder, utdanningslopId } = this.verden.grunnlag.lis[side];
    const plan = await work.row<{ id: string }>('SELECT maalplan_id AS id FROM maal WHERE id = ?', maalIder[0] ?? '');
    const laeringsmaalId = await this.enLaeringsmaal(this.verden.grunnlag.katalogversjonId, ++this.running);
    const counts = {
      runde: 0,
      godkjentTidligere: false,
      sammePerson: false,
      aktiviteter: 0,
      bekreftede: 0,
      versjon: 1,
    };
    const maalplanId = plan?.id ?? '';
    await work.script(() =>
      run(
        'UPDATE fremdrift SET antall = antall + 1, ikke_paabegynt = ikke_paabegynt + 1 WHERE maalplan_id = ?',
        maalplanId,
      ),
    );
    return this.insert('maal', { maalplanId, utdanningslopId, laeringsmaalId, tilstand: 'IKKE_PAABEGYNT', ...counts });
  }

  private async aktivitetUtkast(side: Side, maalId?: string): Promise<string> {
    const body = {
      type: 'PROSEDYRE',
      tittel: 'Sutur',
      tekst: 'Sydde kutt.',
      fra: '2026-11-18',
      maalIder: [maalId ?? (await this.maalNytt(side))],
    };
    const { body: saved } = await this.asLis(side, 'POST', `/utdanningslop/${await this.lop(side)}/aktiviteter`, body);
    return (saved.aktivitet as { id: string }).id;
  }

  private async aktivitetSendt(side: Side, maalId?: string): Promise<string> {
    const id = await this.aktivitetUtkast(side, maalId);
    await this.asLis(
      side,
      'POST',
      `/aktiviteter/${id}/send`,
      { bedtBrukerId: this.verden.kommune(side).supervisor },
      1,
    );
    return id;
  }

  private async vedleggLoest(side: Side): Promise<string> {
    const { portal, grunnlag } = this.verden;
    const svar = await lastOpp(portal, grunnlag.lis[side].brukerId, '/vedlegg', { innhold: PDF, navn: 'bevis.pdf' });
    return (svar.body as { id: string }).id;
  }

  /** On an entry that has been sent. */
  private async vedlegg(side: Side): Promise<string> {
    const [id, gjelderId] = [await this.vedleggLoest(side), await this.aktivitetSendt(side)];
    const bound = ['AKTIVITET', gjelderId, id];
    await this.verden.portal.work.script(() =>
      run('UPDATE vedlegg SET slag = ?, gjelder_id = ? WHERE id = ?', ...bound),
    );
    return id;
  }

  private async aktivitetReturnert(side: Side): Promise<string> {
    const id = await this.aktivitetSendt(side);
    const { supervisor } = this.verden.kommune(side);
    await this.by(supervisor, 'POST', `/aktiviteter/${id}/returner`, { begrunnelse: 'Skriv mer.' }, 2);
    return id;
  }

  private async aktivitetBekreftet(side: Side, maalId?: string): Promise<string> {
    const id = await this.aktivitetSendt(side, maalId);
    await this.by(this.verden.kommune(side).supervisor, 'POST', `/aktiviteter/${id}/bekreft`, {}, 2);
    return id;
  }

  /** The LIS has written to the veileder and to whoever leads there. */
  private async meldingstraad(side: Side): Promise<string> {
    const { veileder, virksomhetId } = this.verden.kommune(side);
    const parter = {
      som: `BRUKER:${this.verden.grunnlag.lis[side].brukerId}`,
      mottakere: [`BRUKER:${veileder}`, `LEDER:${virksomhetId}`],
    };
    const words = { emne: 'Neste samtale', tekst: 'Passer torsdag?', utdanningslopId: await this.lop(side) };
    return String((await this.asLis(side, 'POST', '/meldingstraader', { ...parter, ...words })).body.traadId);
  }

  private async kunngjoering(side: Side): Promise<string> {
    const { leder, virksomhetId } = this.verden.kommune(side);
    const words = { tittel: 'Fagdag', tekst: 'Velkommen.', viktig: true };
    const body = { som: `LEDER:${virksomhetId}`, maalgruppe: { roller: ['LIS', 'VEILEDER'] }, ...words };
    return idOf(await this.by(leder, 'POST', '/kunngjoeringer', body));
  }

  private async signatur(side: Side): Promise<string> {
    const id = await this.aktivitetBekreftet(side);
    const row = await this.verden.portal.work.row<{ nr: number }>(
      'SELECT nr FROM signaturlogg WHERE gjelder_id = ?',
      id,
    );
    return String(row?.nr ?? 0);
  }

  private async maalPaabegynt(side: Side): Promise<string> {
    const maalId = await this.maalNytt(side);
    const aktivitetId = await this.aktivitetBekreftet(side, maalId);
    await this.asLis(side, 'PUT', `/maal/${maalId}/stjerner`, { aktivitetIder: [aktivitetId] });
    return maalId;
  }

  private async maalTilAnbefaling(side: Side): Promise<string> {
    const id = await this.maalPaabegynt(side);
    const { supervisor } = this.verden.kommune(side);
    await this.decide(this.verden.grunnlag.lis[side].brukerId, id, 'send-til-vurdering', { supervisorId: supervisor });
    return id;
  }

  private async maalTilGodkjenning(side: Side): Promise<string> {
    const id = await this.maalTilAnbefaling(side);
    const { supervisor, veileder } = this.verden.kommune(side);
    for (const who of [supervisor, veileder]) await this.decide(who, id, 'anbefal', { utfall: 'ANBEFALT' });
    return id;
  }

  private async maalGodkjent(side: Side): Promise<string> {
    const id = await this.maalTilGodkjenning(side);
    await this.decide(this.verden.kommune(side).leder, id, 'godkjenn', {});
    return id;
  }

  /** A goal that the LIS has reported as approved elsewhere. */
  private async tidligere(side: Side): Promise<string> {
    const maalId = await this.maalNytt(side);
    const path = `/utdanningslop/${await this.lop(side)}/tidligere-godkjenninger`;
    const id = idOf(await this.asLis(side, 'POST', path, { ...MELDING, maal: [{ maalId }] }));
    this.meldteMaal.set(id, maalId);
    return id;
  }

  private async tidligereTilbakekalt(side: Side): Promise<string> {
    const id = await this.tidligere(side);
    await this.asLis(side, 'POST', `/tidligere-godkjenninger/${id}/kall-tilbake`, {}, 1);
    return id;
  }

  private async periode(side: Side): Promise<string> {
    const { virksomhetId } = this.verden.kommune(side);
    const body = { virksomhetId, kategori: 'AAPEN_USELEKTERT', stilling: 80, fra: '2026-08-01', fravaer: [] };
    const path = `/utdanningslop/${await this.lop(side)}/tjenesteperioder`;
    const { body: saved } = await this.asLis(side, 'POST', path, { ...body, til: '2026-10-31' });
    return (saved.periode as { id: string }).id;
  }

  private async periodeAttestert(side: Side): Promise<string> {
    const id = await this.periode(side);
    const { leder } = this.verden.kommune(side);
    await this.by(leder, 'POST', `/tjenesteperioder/${id}/attester`, { tilDato: '2026-10-31' }, 1);
    return id;
  }

  private async toStillinger(side: Side): Promise<string[]> {
    const virksomhetId = await this.virksomhet(side);
    const status = { virksomhetId, spesialitet: 'ALM', status: 'REGISTRERT', soknadsdato: '2019-07-01' };
    await this.insert('virksomhet_status', status);
    const path = `/utdanningslop/${await this.lop(side)}/tjenesteperioder`;
    const ids: string[] = [];
    for (const kategori of ['AAPEN_USELEKTERT', 'INSTITUSJON']) {
      const body = { virksomhetId, kategori, stilling: 80, fra: '2026-08-01', fravaer: [] };
      const { body: saved } = await this.asLis(side, 'POST', path, body);
      ids.push((saved.periode as { id: string }).id);
    }
    return ids;
  }

  /** Several of the same days, which nobody could enter; who may do what with one is the same. */
  private async fordeling(side: Side): Promise<string> {
    const tid = '2026-11-19T08:00:00Z';
    const andeler = JSON.stringify(this.stillinger[side].map((periodeId) => ({ periodeId, andel: 5_000 })));
    return this.insert('tjenestefordeling', {
      ...{ utdanningslopId: await this.lop(side), virksomhetId: await this.virksomhet(side) },
      ...{ fra: '2026-08-01', til: '2026-10-31', andeler, tilstand: 'REGISTRERT', registrertTid: tid, endretTid: tid },
      ...{ registrertAv: this.verden.grunnlag.lis[side].brukerId, versjon: 1 },
    });
  }

  private async tjenestevariant(side: Side): Promise<string> {
    const rest = {
      navn: 'Redusert',
      endringer: '{"stillinger":[],"fravaer":[],"perioder":[]}',
      lagetTid: '2026-11-01T08:00:00Z',
    };
    return this.insert('tjenestevariant', { utdanningslopId: await this.lop(side), ...rest });
  }

  /** Made by somebody else than the one who publishes; each begins later than the one before. */
  private async regelsettutkast(side: Side): Promise<string> {
    const { work } = this.verden.portal;
    const rad = await work.row<{ innhold: string }>("SELECT innhold FROM regelsett WHERE kode = 'ARB' AND utgave = 1");
    const nr = ++this.running;
    const made = { lagetAv: this.verden.kommune(side).leder, lagetTid: '2026-11-01T08:00:00Z', versjon: 1 };
    const values = { kode: 'ARB', utgave: 100 + nr, status: 'UTKAST', gyldigFra: addDays('2027-01-01', nr) };
    return this.insert('regelsett', { ...values, innhold: rad?.innhold ?? '', ...made });
  }

  private async decide(brukerId: string, maalId: string, act: string, body: object): Promise<void> {
    await this.by(brukerId, 'POST', `/maal/${maalId}/${act}`, body, await this.versionOf('maalNytt', maalId));
  }

  private asLis(side: Side, method: string, path: string, body: object, versjon?: number): Promise<Svar> {
    return this.by(this.verden.grunnlag.lis[side].brukerId, method, path, body, versjon);
  }

  /** Building must succeed, or the matrix would test something else than it says. */
  private async by(brukerId: string, method: string, path: string, body?: object, versjon?: number): Promise<Svar> {
    const answer = await this.verden.call(brukerId, method, path, body, versjon);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.tekst}`);
    return answer;
  }
}

const idOf = ({ body }: Svar): string => String(body.id);
