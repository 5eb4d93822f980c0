import { newId } from '@kp/kernel/ids';
import { Etterkontroll } from '@kp/modules/rapporter';
import { Signaturkontroll } from '@kp/modules/revisjon';
import {
  type Kommune,
  type Lis,
  type NyttMaal,
  enKatalog,
  enKommune,
  enLis,
  enMed,
  enNyereVersjon,
  enRolle,
} from '../support/builders';
import { type TestDatabase, onBothDatabases } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';

jest.setTimeout(60_000);

interface Ende {
  maalId: string | null;
  kode: string;
  tilstand: string;
}
interface Ark {
  linjer: { slag: string; fra: Ende[]; til: Ende[] }[];
  hindringer: { kode: string }[];
  kanUtfoere: boolean;
  avtrykk: string;
  versjon: number;
  utfoert: { av: string; virksomhet: string; signaturNr: number } | null;
}
interface Sak extends Lis {
  readonly maalplanId: string;
  /** Goals of the plan by the last digits of the code. */
  readonly maal: Readonly<Record<string, string>>;
}

const FOER: readonly NyttMaal[] = ['001', '002', '003', '004', '005', '006', '007'].map((nr) => ({
  kode: `E-T-${nr}`,
}));
/** 001 and 002 as before, 003 changed, 004 divided, 005 and 006 as one, 007 gone, 011 new. */
const ETTER: readonly NyttMaal[] = [
  ...FOER.slice(0, 2),
  { kode: 'E-T-003', tittel: 'Mål E-T-003', maaltekst: 'Handle trygt og raskt.' },
  { kode: 'E-T-008', erstatter: ['E-T-004'] },
  { kode: 'E-T-009', erstatter: ['E-T-004'] },
  { kode: 'E-T-010', erstatter: ['E-T-005', 'E-T-006'] },
  { kode: 'E-T-011' },
];

onBothDatabases((_name, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kommune: Kommune;
  let running = 0;

  beforeAll(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    kommune = await enKommune(portal, 'Fjellvik kommune');
  });
  afterAll(async () => {
    await portal.close();
    await database.close();
  });

  async function enSak(etter: readonly NyttMaal[] | null = ETTER): Promise<Sak> {
    const first = await enKatalog(portal, 'ALM', `E-K${++running}`);
    const base = await enNyereVersjon(portal, first, FOER);
    const lis = await enLis(portal, kommune, base);
    if (etter) await enNyereVersjon(portal, base, etter);
    const row = await portal.work.row<{ id: string }>(
      'SELECT maalplan_id AS id FROM maal WHERE id = ?',
      lis.maalIder[0] ?? '',
    );
    const maal = Object.fromEntries(lis.maalIder.map((id, index) => [`00${index + 1}`, id]));
    return { ...lis, maalplanId: row?.id ?? '', maal };
  }

  const hent = async (brukerId: string, { maalplanId }: Sak): Promise<Ark> =>
    (await (await portal.as(brukerId)).get(`/maalplaner/${maalplanId}/overgang`)).body as Ark;
  /** The leder reads the sheet and signs it. */
  const flytt = async (
    sak: Sak,
    brukerId = kommune.leder,
  ): Promise<{ status: number; body: { kode?: string; maalplanId?: string; parametere?: object } }> => {
    // Without a sheet to read there is nothing to send back, but the door must be closed all the same.
    const { avtrykk = '0'.repeat(64), versjon = 1 } = (await hent(brukerId, sak)) as Partial<Ark>;
    return (await portal.as(brukerId)).post(`/maalplaner/${sak.maalplanId}/overgang`, { avtrykk }, { versjon });
  };
  const versjonAv = async (maalId: string): Promise<number> =>
    (await portal.work.row<{ versjon: number }>('SELECT versjon FROM maal WHERE id = ?', maalId))?.versjon ?? 0;
  const gjor = async (brukerId: string, maalId: string, handling: string, body: object = {}): Promise<void> => {
    const answer = await (
      await portal.as(brukerId)
    ).post(`/maal/${maalId}/${handling}`, body, { versjon: await versjonAv(maalId) });
    expect({ handling, status: answer.status }).toEqual({ handling, status: 200 });
  };
  const godkjennTidligere = (maalId: string): Promise<void> =>
    gjor(kommune.leder, maalId, 'godkjenn-tidligere', {
      dokument: 'Attest',
      dato: '2024-05-01',
      virksomhet: 'Sykehuset',
      godkjenner: 'Berit',
    });
  const fore = async ({ brukerId, utdanningslopId }: Sak, maalIder: string[], privat = false): Promise<string> => {
    const body = { type: 'PROSEDYRE', tittel: 'Sutur', tekst: 'Sydde kutt.', fra: '2026-11-18', maalIder, privat };
    const { body: made } = await (
      await portal.as(brukerId)
    ).post(`/utdanningslop/${utdanningslopId}/aktiviteter`, body);
    return (made as { aktivitet: { id: string } }).aktivitet.id;
  };
  const bekreft = async (sak: Sak, id: string): Promise<void> => {
    await (
      await portal.as(sak.brukerId)
    ).post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 });
    await (await portal.as(kommune.supervisor)).post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 });
  };
  /** Everything up to the two recommendations, or to the approval. */
  const vurder = async (sak: Sak, maalId: string, til: 'TIL_ANBEFALING' | 'GODKJENT'): Promise<void> => {
    const id = await fore(sak, [maalId]);
    await bekreft(sak, id);
    await (await portal.as(sak.brukerId)).put(`/maal/${maalId}/stjerner`, { aktivitetIder: [id] });
    await gjor(sak.brukerId, maalId, 'send-til-vurdering', { supervisorId: kommune.supervisor });
    if (til === 'TIL_ANBEFALING') return;
    for (const who of [kommune.supervisor, kommune.veileder])
      await gjor(who, maalId, 'anbefal', { utfall: 'ANBEFALT' });
    await gjor(kommune.leder, maalId, 'godkjenn');
  };
  const tilstander = async (maalplanId: string): Promise<Record<string, string>> => {
    const sql =
      'SELECT l.kode, m.tilstand FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id WHERE m.maalplan_id = ? ORDER BY l.kode';
    const rows = await portal.work.rows<{ kode: string; tilstand: string }>(sql, maalplanId);
    return Object.fromEntries(rows.map(({ kode, tilstand }) => [kode, tilstand]));
  };
  const kort = ({ linjer }: Ark): string[] =>
    linjer.map(
      ({ slag, fra, til }) =>
        `${slag}: ${[fra, til].map((side) => side.map(({ kode, tilstand }) => `${kode.slice(-3)} ${tilstand}`).join(', ')).join(' → ')}`,
    );
  const avvik = (): Promise<string[]> => portal.app.get(Etterkontroll).listAvvik();

  describe('balansearket', () => {
    it('sier hva som blir av hvert mål, og hva som følger med', async () => {
      const sak = await enSak();
      await vurder(sak, sak.maal['001'] ?? '', 'GODKJENT');
      for (const nr of ['003', '005']) await godkjennTidligere(sak.maal[nr] ?? '');
      await bekreft(sak, await fore(sak, [sak.maal['004'] ?? '']));
      const ark = await hent(kommune.leder, sak);
      expect(kort(ark)).toEqual([
        'SAMME: 001 GODKJENT → 001 GODKJENT',
        'SAMME: 002 IKKE_PAABEGYNT → 002 IKKE_PAABEGYNT',
        'DELVIS: 003 GODKJENT → 003 PAABEGYNT',
        'DELT: 004 PAABEGYNT → 008 PAABEGYNT, 009 PAABEGYNT',
        'SLAATT_SAMMEN: 005 GODKJENT, 006 IKKE_PAABEGYNT → 010 PAABEGYNT',
        'NY:  → 011 IKKE_PAABEGYNT',
        'BORTE: 007 IKKE_PAABEGYNT → ',
      ]);
      expect(ark).toMatchObject({ kanUtfoere: true, hindringer: [], utfoert: null });
    });

    it('leses av legen og av veilederen, som ikke kan gjennomføre', async () => {
      const sak = await enSak();
      for (const brukerId of [sak.brukerId, kommune.veileder]) {
        expect((await hent(brukerId, sak)).kanUtfoere).toBe(false);
      }
      const fremmed = await portal.as((await enKommune(portal, 'Havsund kommune')).leder);
      expect((await fremmed.get(`/maalplaner/${sak.maalplanId}/overgang`)).status).toBe(404);
    });

    it('lederen får vite på siden til legen at det finnes en nyere versjon', async () => {
      const sak = await enSak();
      const { body } = await (await portal.as(kommune.leder)).get(`/utdanningslop/${sak.utdanningslopId}`);
      const nyere = { maalplanId: sak.maalplanId, navn: 'Allmennmedisin', fraVersjon: 2, tilVersjon: 3 };
      expect(body).toMatchObject({ nyereVersjoner: [nyere], avlostePlaner: [] });
      await flytt(sak);
      const after = await (await portal.as(kommune.leder)).get(`/utdanningslop/${sak.utdanningslopId}`);
      expect(after.body).toMatchObject({
        nyereVersjoner: [],
        avlostePlaner: [{ id: sak.maalplanId, versjonsnummer: 2 }],
      });
    });
  });

  describe('overgangen', () => {
    it('gjør det arket sier, og rører ikke det som er signert før', async () => {
      const sak = await enSak();
      await vurder(sak, sak.maal['001'] ?? '', 'GODKJENT');
      for (const nr of ['003', '005']) await godkjennTidligere(sak.maal[nr] ?? '');
      await bekreft(sak, await fore(sak, [sak.maal['004'] ?? '', sak.maal['007'] ?? '']));
      const signed = (): Promise<object[]> => portal.work.rows('SELECT * FROM signaturlogg ORDER BY nr');
      const words = (): Promise<object[]> => portal.work.rows('SELECT * FROM attestasjon ORDER BY signatur_nr, id');
      const [logBefore, wordsBefore, oldBefore] = [await signed(), await words(), await tilstander(sak.maalplanId)];

      const { status, body } = await flytt(sak);
      expect(status).toBe(200);
      await expect(tilstander(body.maalplanId ?? '')).resolves.toEqual({
        'E-T-001': 'GODKJENT',
        'E-T-002': 'IKKE_PAABEGYNT',
        'E-T-003': 'PAABEGYNT',
        'E-T-008': 'PAABEGYNT',
        'E-T-009': 'PAABEGYNT',
        'E-T-010': 'PAABEGYNT',
        'E-T-011': 'IKKE_PAABEGYNT',
      });
      const logAfter = await signed();
      expect(logAfter.slice(0, logBefore.length)).toEqual(logBefore);
      expect(logAfter.slice(logBefore.length).map((row) => (row as { handling: string }).handling)).toEqual([
        'maalplan.overgang',
        'maal.viderefoer',
      ]);
      expect(await words()).toEqual(expect.arrayContaining(wordsBefore));
      await expect(tilstander(sak.maalplanId)).resolves.toEqual(oldBefore);
      await expect(avvik()).resolves.toEqual([]);
      expect((await portal.app.get(Signaturkontroll).verify()).feil).toBeNull();
    });

    it('teller bare den nye planen, overalt', async () => {
      const sak = await enSak();
      await godkjennTidligere(sak.maal['001'] ?? '');
      await flytt(sak);
      const leder = await portal.as(kommune.leder);
      const lop = (await leder.get(`/utdanningslop/${sak.utdanningslopId}`)).body as { maalplaner: object[] };
      expect(lop.maalplaner).toMatchObject([{ versjonsnummer: 3, fremdrift: { antall: 7, godkjent: 1 } }]);
      const liste = (await leder.get(`/utdanningslop/${sak.utdanningslopId}/maal`)).body as {
        maal: { kode: string }[];
      };
      expect(liste.maal.map(({ kode }) => kode.slice(-3))).toEqual(['001', '002', '003', '008', '009', '010', '011']);
      const oversikt = (await leder.get(`/virksomheter/${kommune.virksomhetId}/oversikt`)).body as {
        rader: { utdanningslopId: string; maalplaner: object[] }[];
      };
      const rad = oversikt.rader.find(({ utdanningslopId }) => utdanningslopId === sak.utdanningslopId);
      expect(rad?.maalplaner).toHaveLength(1);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('lar aktivitetene telle på etterfølgerne også, med stjerner der målet har én forgjenger', async () => {
      const sak = await enSak();
      const ids = ['002', '004', '005'].map((nr) => sak.maal[nr] ?? '');
      const id = await fore(sak, ids);
      await bekreft(sak, id);
      const lege = await portal.as(sak.brukerId);
      for (const maalId of ids) await lege.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [id] });
      const hemmelig = await fore(sak, [sak.maal['007'] ?? '', sak.maal['002'] ?? ''], true);
      const ny = (await flytt(sak)).body.maalplanId ?? '';
      const rows = await portal.work.rows<{ kode: string; aktiviteter: number; stjerner: number | string }>(
        `SELECT l.kode, m.aktiviteter, (SELECT COUNT(*) FROM aktivitet_maal am WHERE am.maal_id = m.id AND am.stjerne) AS stjerner
          FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id WHERE m.maalplan_id = ? AND m.aktiviteter > 0 ORDER BY l.kode`,
        ny,
      );
      expect(rows.map((row) => ({ ...row, stjerner: Number(row.stjerner) }))).toEqual([
        { kode: 'E-T-002', aktiviteter: 1, stjerner: 1 },
        { kode: 'E-T-008', aktiviteter: 1, stjerner: 1 },
        { kode: 'E-T-009', aktiviteter: 1, stjerner: 1 },
        { kode: 'E-T-010', aktiviteter: 1, stjerner: 0 },
      ]);
      const vist = async (aktivitet: string): Promise<string[]> =>
        ((await lege.get(`/aktiviteter/${aktivitet}`)).body as { maal: { kode: string }[] }).maal.map(({ kode }) =>
          kode.slice(-3),
        );
      await expect(vist(id)).resolves.toEqual(['002', '008', '009', '010']);
      await expect(vist(hemmelig)).resolves.toEqual(['002']);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('det som er ført på et mål som er borte, blir stående og kan endres, men ingenting nytt føres der', async () => {
      const sak = await enSak();
      const borte = sak.maal['007'] ?? '';
      const id = await fore(sak, [borte]);
      await flytt(sak);
      const lege = await portal.as(sak.brukerId);
      const body = {
        type: 'PROSEDYRE',
        tittel: 'Sutur',
        tekst: 'Sydde to kutt.',
        fra: '2026-11-18',
        maalIder: [borte],
      };
      expect((await lege.put(`/aktiviteter/${id}`, { ...body, versjon: 1 })).status).toBe(200);
      const ny = await lege.post(`/utdanningslop/${sak.utdanningslopId}/aktiviteter`, body);
      expect(ny.body).toMatchObject({ kode: 'aktivitet.ukjentMaal' });
    });

    it('varsler legen og veilederen, som leser arket slik det ble signert', async () => {
      const sak = await enSak();
      await godkjennTidligere(sak.maal['001'] ?? '');
      const before = kort(await hent(kommune.leder, sak));
      await flytt(sak);
      for (const [brukerId, slag] of [
        [sak.brukerId, 'overgang.din'],
        [kommune.veileder, 'overgang.kandidat'],
      ] as const) {
        const lenke = `/overgang/${sak.maalplanId}`;
        const sql = 'SELECT slag FROM varsel WHERE bruker_id = ? AND lenke = ?';
        await expect(portal.work.rows(sql, brukerId, lenke)).resolves.toEqual([{ slag }]);
        const ark = await hent(brukerId, sak);
        expect(kort(ark)).toEqual(before);
        expect(ark).toMatchObject({ kanUtfoere: false, utfoert: { virksomhet: 'Fjellvik kommune' } });
        expect(ark.linjer[0]?.til[0]?.maalId).toEqual(expect.any(String));
      }
    });

    it('stenger den gamle planen for alt nytt, men den kan leses', async () => {
      const sak = await enSak();
      const [godkjent = '', begynt = ''] = [sak.maal['001'], sak.maal['002']];
      await godkjennTidligere(godkjent);
      const id = await fore(sak, [begynt]);
      await bekreft(sak, id);
      await flytt(sak);
      const leder = await portal.as(kommune.leder);
      const side = await leder.get(`/maal/${godkjent}`);
      expect(side.body).toMatchObject({
        tilstand: 'GODKJENT',
        avlostTid: expect.stringMatching(/Z$/),
        tillatteHandlinger: [],
      });
      const trekk = await leder.post(
        `/maal/${godkjent}/trekk-godkjenning`,
        { begrunnelse: 'Feil.' },
        { versjon: await versjonAv(godkjent) },
      );
      expect(trekk.body).toMatchObject({ kode: 'maal.avlost' });
      const stjerner = await (await portal.as(sak.brukerId)).put(`/maal/${begynt}/stjerner`, { aktivitetIder: [id] });
      expect(stjerner.body).toMatchObject({ kode: 'maal.avlost' });
    });

    it('en videreført godkjenning viser til den første, og kan trekkes i den nye planen', async () => {
      const sak = await enSak();
      const old = sak.maal['001'] ?? '';
      await vurder(sak, old, 'GODKJENT');
      const first = await portal.work.row<{ nr: number }>(
        "SELECT nr FROM signaturlogg WHERE gjelder_id = ? AND handling = 'maal.godkjenn'",
        old,
      );
      const since = await portal.work.row('SELECT tilstand_siden AS tid FROM maal WHERE id = ?', old);
      await flytt(sak);
      const ny = (await hent(kommune.leder, sak)).linjer[0]?.til[0]?.maalId ?? '';
      const signed = await portal.work.row<{ innhold: string }>(
        'SELECT innhold FROM signaturlogg WHERE gjelder_id = ?',
        ny,
      );
      expect((JSON.parse(signed?.innhold ?? '{}') as { innhold: object }).innhold).toMatchObject({
        fraMaalId: old,
        fraSignaturNr: first?.nr,
      });
      await expect(portal.work.row('SELECT tilstand_siden AS tid FROM maal WHERE id = ?', ny)).resolves.toEqual(since);
      await gjor(kommune.leder, ny, 'trekk-godkjenning', { begrunnelse: 'Må vises på nytt.' });
      await expect(avvik()).resolves.toEqual([]);
    });

    it('det lederen tar hensyn til av det som ikke fulgte med, godkjennes mål for mål etterpå', async () => {
      const sak = await enSak();
      await godkjennTidligere(sak.maal['003'] ?? '');
      await flytt(sak);
      const endret =
        (await hent(kommune.leder, sak)).linjer.find(({ slag }) => slag === 'DELVIS')?.til[0]?.maalId ?? '';
      await godkjennTidligere(endret);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('tjue like forespørsler gir én overgang', async () => {
      const sak = await enSak();
      await godkjennTidligere(sak.maal['001'] ?? '');
      const { avtrykk, versjon } = await hent(kommune.leder, sak);
      const leder = await portal.as(kommune.leder);
      const key = newId();
      const path = `/maalplaner/${sak.maalplanId}/overgang`;
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => leder.post(path, { avtrykk }, { versjon, key })),
      );
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      const plans = await portal.work.rows('SELECT id FROM maalplan WHERE utdanningslop_id = ?', sak.utdanningslopId);
      expect(plans).toHaveLength(2);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('det som føres mens planen flyttes, teller på etterfølgeren eller blir avvist', async () => {
      const sak = await enSak();
      const { avtrykk, versjon } = await hent(kommune.leder, sak);
      const [leder, lege] = [await portal.as(kommune.leder), await portal.as(sak.brukerId)];
      const body = {
        type: 'PROSEDYRE',
        tittel: 'Sutur',
        tekst: 'Sydde kutt.',
        fra: '2026-11-18',
        maalIder: [sak.maal['002']],
      };
      const path = `/utdanningslop/${sak.utdanningslopId}/aktiviteter`;
      const entries = Array.from({ length: 12 }, () => lege.post(path, body));
      const moved = leder.post(`/maalplaner/${sak.maalplanId}/overgang`, { avtrykk }, { versjon });
      const [answer, ...answers] = await Promise.all([moved, ...entries]);
      expect([200, 412]).toContain(answer.status);
      if (answer.status !== 200) expect((await flytt(sak)).status).toBe(200);
      const accepted = answers.filter(({ status }) => status === 201).length;
      const rows = await portal.work.rows(
        `SELECT am.aktivitet_id FROM aktivitet_maal am JOIN maal m ON m.id = am.maal_id JOIN fremdrift f ON f.maalplan_id = m.maalplan_id
          WHERE m.utdanningslop_id = ?`,
        sak.utdanningslopId,
      );
      expect(rows).toHaveLength(accepted);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('et ark som er endret etter signeringen, blir funnet', async () => {
      const sak = await enSak();
      await flytt(sak);
      const set = (to: string): Promise<unknown> =>
        portal.work.write(() =>
          portal.work.manager.query(`UPDATE overgang SET tekst = ${to} WHERE fra_maalplan_id = '${sak.maalplanId}'`),
        );
      await set(`tekst || ' '`);
      await expect(avvik()).resolves.toEqual([expect.stringMatching(/^overgang .*annen tekst/)]);
      await set('TRIM(tekst)');
      await expect(avvik()).resolves.toEqual([]);
    });
  });

  describe('overgangen avvises', () => {
    const kode = async (sak: Sak, brukerId?: string): Promise<string | undefined> =>
      (await flytt(sak, brukerId)).body.kode;

    it('så lenge et mål er til vurdering, og svaret nevner målet; når det er kalt tilbake, går det', async () => {
      const sak = await enSak();
      const maalId = sak.maal['002'] ?? '';
      await vurder(sak, maalId, 'TIL_ANBEFALING');
      expect((await hent(kommune.leder, sak)).hindringer).toMatchObject([{ kode: 'E-T-002' }]);
      expect((await flytt(sak)).body).toMatchObject({
        kode: 'overgang.underVurdering',
        parametere: { maal: 'E-T-002 Mål E-T-002' },
      });
      await gjor(sak.brukerId, maalId, 'kall-tilbake');
      expect((await flytt(sak)).status).toBe(200);
      await expect(avvik()).resolves.toEqual([]);
    });

    it('for andre enn lederen og stedfortrederen', async () => {
      const sak = await enSak();
      const delegert = await enMed(portal, 'DELEGERT_GODKJENNER', kommune.virksomhetId, 'Dagny Diabas');
      for (const brukerId of [kommune.veileder, delegert]) expect(await kode(sak, brukerId)).toBe('overgang.bareLeder');
      const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Steinar Stein');
      expect((await flytt(sak, stedfortreder)).status).toBe(200);
    });

    it('for ens egen journal, også for den som er leder', async () => {
      const sak = await enSak();
      await enRolle(portal, sak.brukerId, 'LEDER', kommune.virksomhetId);
      expect(await kode(sak, sak.brukerId)).toBe('overgang.egenSak');
    });

    it('når katalogen ikke har noen nyere versjon som er publisert og har begynt å gjelde', async () => {
      const sak = await enSak(null);
      const first = await portal.work.row<{ id: string }>(
        'SELECT katalogversjon_id AS id FROM maalplan WHERE id = ?',
        sak.maalplanId,
      );
      expect(await kode(sak)).toBe('overgang.ingenNyere');
      await enNyereVersjon(portal, first?.id ?? '', ETTER, { status: 'UTKAST' });
      await enNyereVersjon(portal, first?.id ?? '', ETTER, { gyldigFra: '2027-01-01' });
      expect(await kode(sak)).toBe('overgang.ingenNyere');
    });

    it('andre gang', async () => {
      const sak = await enSak();
      expect(await kode(sak)).toBeUndefined();
      expect(await kode(sak)).toBe('overgang.alleredeGjort');
    });

    it('når noe er endret siden arket ble lest', async () => {
      const sak = await enSak();
      const { avtrykk, versjon } = await hent(kommune.leder, sak);
      await godkjennTidligere(sak.maal['001'] ?? '');
      const leder = await portal.as(kommune.leder);
      const path = `/maalplaner/${sak.maalplanId}/overgang`;
      const answer = await leder.post(path, { avtrykk }, { versjon });
      expect({ status: answer.status, body: answer.body as object }).toMatchObject({
        status: 412,
        body: { kode: 'overgang.foreldet' },
      });
      const fresh = await hent(kommune.leder, sak);
      expect((await leder.post(path, { avtrykk: fresh.avtrykk }, { versjon: versjon + 1 })).status).toBe(412);
    });

    it('når utdanningsløpet er avsluttet', async () => {
      const sak = await enSak();
      const ended = (await portal.as(kommune.leder)).post(`/utdanningslop/${sak.utdanningslopId}/avslutt`, {
        status: 'AVSLUTTET',
        dato: '2026-11-20',
      });
      expect((await ended).status).toBe(200);
      expect(await kode(sak)).toBe('lis.alleredeAvsluttet');
    });
  });
});
