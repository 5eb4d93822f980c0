import { newId } from '@kp/kernel/ids';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Bekreftere } from '@kp/modules/veiledere';
import { update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed, enPerson, enRolle } from '../support/builders';
import { type Client, type Portal, startPortal } from '../support/portal';

interface Kandidat {
  utdanningslopId: string;
  rolle: string;
  venterPaaMeg: number;
  takt: string | null;
  maalplaner: { navn: string; fremdrift: { antall: number } }[] | null;
  sisteAktivitet: string | null;
}

describe('veiledere', () => {
  let portal: Portal;
  let katalog: string;
  let kommune: Kommune;
  let annen: Kommune;
  let lis: Lis;
  let somLis: Client;
  let somLeder: Client;

  beforeAll(async () => {
    portal = await startPortal();
    katalog = await enKatalog(portal, 'ALM');
  });
  beforeEach(async () => {
    kommune = await enKommune(portal, 'Fjordvik');
    annen = await enKommune(portal, 'Granheim');
    lis = await enLis(portal, kommune, katalog);
    somLis = await portal.as(lis.brukerId);
    somLeder = await portal.as(kommune.leder);
  });
  afterAll(() => portal.close());

  describe('hvem en LIS kan spørre', () => {
    const bekreftere = async (): Promise<object[]> =>
      (
        (await somLis.get(`/utdanningslop/${lis.utdanningslopId}/bekreftere`).expect(200)).body as {
          personer: object[];
        }
      ).personer;

    it('er de som har rollen der en er tilknyttet, hovedveilederen først', async () => {
      await enMed(portal, 'VEILEDER', kommune.virksomhetId, 'Andrea Andre');
      expect(await bekreftere()).toEqual([
        { id: kommune.veileder, navn: 'Veileder i Fjordvik', rolle: 'VEILEDER', virksomhet: 'Fjordvik', yrke: null },
        { id: expect.any(String), navn: 'Andrea Andre', rolle: 'VEILEDER', virksomhet: 'Fjordvik', yrke: null },
        {
          id: kommune.supervisor,
          navn: 'Supervisør i Fjordvik',
          rolle: 'SUPERVISOR',
          virksomhet: 'Fjordvik',
          yrke: null,
        },
      ]);
    });

    it('er aldri en selv, og ikke den som har sluttet', async () => {
      await enRolle(portal, lis.brukerId, 'SUPERVISOR', kommune.virksomhetId);
      await portal.work.script(() =>
        update('rolle', { avsluttetTid: portal.clock.instant() }, { brukerId: kommune.veileder }),
      );
      expect((await bekreftere()).map((b) => (b as { id: string }).id)).toEqual([kommune.supervisor]);
    });

    it('er én gang for hver rolle, også når en har flere tilknytninger', async () => {
      await enRolle(portal, kommune.supervisor, 'SUPERVISOR', annen.virksomhetId);
      await enRolle(portal, kommune.supervisor, 'VEILEDER', kommune.virksomhetId);
      await portal.work.script(function* () {
        const values = [newId(), lis.utdanningslopId, annen.virksomhetId, '2026-01-01'];
        const sql =
          'INSERT INTO tilknytning (id, utdanningslop_id, virksomhet_id, ansvarlig, fra, versjon) VALUES (?, ?, ?, ?, ?, 1)';
        yield { sql, params: [...values.slice(0, 3), false, ...values.slice(3)] };
      });
      const roller = (await bekreftere()).filter((b) => (b as { id: string }).id === kommune.supervisor);
      expect(roller.map((b) => (b as { rolle: string }).rolle).sort()).toEqual(['SUPERVISOR', 'VEILEDER']);
    });

    it('er bare for LIS-en selv', async () => {
      const path = `/utdanningslop/${lis.utdanningslopId}/bekreftere`;
      await somLeder.get(path).expect(404);
      await (await portal.as(annen.leder)).get(path).expect(404);
      await somLis.get(`/utdanningslop/${newId()}/bekreftere`).expect(404);
    });

    it('kan finnes av andre moduler, i den rollen det gjelder', async () => {
      const dor = portal.app.get(Bekreftere);
      const finn = (rolle?: 'VEILEDER' | 'SUPERVISOR'): Promise<unknown> =>
        portal.work.read(() => dor.find(lis.utdanningslopId, kommune.supervisor, rolle));
      expect(await finn()).toMatchObject({
        rolle: 'SUPERVISOR',
        virksomhetId: kommune.virksomhetId,
        hovedveileder: false,
      });
      expect(await finn('VEILEDER')).toBeUndefined();
    });
  });

  describe('kandidater', () => {
    const kandidater = async (brukerId: string): Promise<Kandidat[]> =>
      (await (await portal.as(brukerId)).get('/kandidater').expect(200)).body as Kandidat[];

    const spoer = (hvem: string, rolle: string, ferdig = false): Promise<void> =>
      portal.work.script(function* () {
        const gjelderId = newId();
        const felles = {
          gjelderId,
          virksomhetId: kommune.virksomhetId,
          lisId: lis.brukerId,
          utdanningslopId: lis.utdanningslopId,
        };
        const dor = portal.app.get(Arbeidsliste);
        yield* dor.add({ ...felles, slag: 'BEKREFT_AKTIVITET', brukerId: hvem, rolle, tittel: 'Sutur', detalj: '' });
        if (ferdig) yield* dor.complete(gjelderId);
      });

    it('viser veilederen framdriften til dem en er hovedveileder for', async () => {
      await spoer(kommune.veileder, 'VEILEDER');
      expect(await kandidater(kommune.veileder)).toEqual([
        {
          utdanningslopId: lis.utdanningslopId,
          lis: { id: lis.brukerId, navn: 'Ida Bjørk' },
          spesialitet: 'ALM',
          virksomhet: 'Fjordvik',
          rolle: 'VEILEDER',
          maalplaner: [{ navn: 'Allmennmedisin', fremdrift: expect.objectContaining({ antall: 3, godkjent: 0 }) }],
          sisteAktivitet: null,
          venterPaaMeg: 1,
          takt: 'ALDRI_STARTET',
        },
      ]);
    });

    it('viser supervisøren bare hvor mye som venter fra dem som har spurt', async () => {
      expect(await kandidater(kommune.supervisor)).toEqual([]);
      await spoer(kommune.supervisor, 'SUPERVISOR');
      await spoer(kommune.supervisor, 'SUPERVISOR', true);
      expect(await kandidater(kommune.supervisor)).toEqual([
        expect.objectContaining({
          rolle: 'SUPERVISOR',
          venterPaaMeg: 1,
          maalplaner: null,
          sisteAktivitet: null,
          takt: null,
        }),
      ]);
    });

    it('viser ikke dem som er i en annen virksomhet, eller har avsluttet utdanningen', async () => {
      expect(await kandidater(annen.veileder)).toEqual([]);
      await portal.work.script(() => update('utdanningslop', { status: 'AVSLUTTET' }, { id: lis.utdanningslopId }));
      expect(await kandidater(kommune.veileder)).toEqual([]);
    });

    it('bruker like mange spørringer for mange som for få', async () => {
      const forFaa = await spoerringer(() => kandidater(kommune.veileder));
      expect(forFaa).toBeGreaterThan(3);
      for (let nr = 0; nr < 5; nr++) await enLis(portal, kommune, katalog, `LIS ${String(nr)}`);
      expect(await kandidater(kommune.veileder)).toHaveLength(6);
      expect(await spoerringer(() => kandidater(kommune.veileder))).toBe(forFaa);
    });

    it('skriver én rad i innsynsloggen', async () => {
      await kandidater(kommune.veileder);
      const sql = 'SELECT rolle, virksomhet_id AS "virksomhetId" FROM innsynslogg WHERE hva = ? AND bruker_id = ?';
      expect(await portal.work.rows(sql, 'kandidater', kommune.veileder)).toEqual([
        { rolle: 'VEILEDER', virksomhetId: kommune.virksomhetId },
      ]);
    });

    it('er bare for veiledere og supervisører', async () => {
      await somLeder.get('/kandidater').expect(403);
      await somLis.get('/kandidater').expect(403);
    });

    /** How many reads one call makes. */
    async function spoerringer(call: () => Promise<unknown>): Promise<number> {
      let antall = 0;
      const original = portal.work.read.bind(portal.work);
      const spy = jest.spyOn(portal.work, 'read').mockImplementation((make) =>
        original(function* () {
          const script = make();
          let step = script.next();
          while (!step.done) {
            antall++;
            step = script.next(yield step.value);
          }
          return step.value;
        }),
      );
      await call();
      spy.mockRestore();
      return antall;
    }
  });

  describe('forslag om supervisør', () => {
    const NY = { epost: 'sara.skifer@example.no', navn: 'Sara Skifer', yrke: 'Sykepleier' };

    const foreslaa = async (inn: object = NY): Promise<string> =>
      (
        (await somLis.post(`/utdanningslop/${lis.utdanningslopId}/supervisorforslag`, inn).expect(201)).body as {
          id: string;
        }
      ).id;

    const oppgaver = async (client: Client): Promise<{ slag: string; gjelderId: string }[]> =>
      ((await client.get('/arbeidsliste').expect(200)).body as { oppgaver: { slag: string; gjelderId: string }[] })
        .oppgaver;

    const varsler = async (): Promise<{ slag: string; parametere: object }[]> =>
      ((await somLis.get('/varsler').expect(200)).body as { varsler: { slag: string; parametere: object }[] }).varsler;

    it('kommer i lederens arbeidsliste og på listen over forslag', async () => {
      const id = await foreslaa();
      expect(await oppgaver(somLeder)).toEqual([
        expect.objectContaining({ slag: 'VURDER_FORSLAG', gjelderId: id, tittel: 'Sara Skifer' }),
      ]);
      const { body } = await somLeder.get(`/virksomheter/${kommune.virksomhetId}/supervisorforslag`).expect(200);
      expect(body).toEqual([
        { id, lis: { id: lis.brukerId, navn: 'Ida Bjørk' }, ...NY, opprettet: portal.clock.instant() },
      ]);
      const venterPaa = (await somLis.get('/venter-paa')).body as { oppgaver: { hos: string }[] };
      expect(venterPaa.oppgaver.map((o) => o.hos)).toEqual(['lederen i Fjordvik (Leder i Fjordvik)']);
    });

    it('gir rollen når lederen godtar, og sier fra til LIS-en', async () => {
      const id = await foreslaa({ ...NY, epost: 'ny@example.no' });
      const { body } = await somLeder.post(`/supervisorforslag/${id}/godta`, { hprNummer: '9100123' }).expect(200);
      expect(body).toEqual({
        personId: expect.any(String),
        rolleId: expect.any(String),
        nyKonto: true,
        sendt: false,
        lenke: expect.any(String),
      });
      const { personId } = body as { personId: string };
      const [rad] = await portal.work.rows<object>(
        'SELECT navn, yrke, hpr_nummer AS hpr FROM bruker WHERE id = ?',
        personId,
      );
      expect(rad).toEqual({ navn: 'Sara Skifer', yrke: 'Sykepleier', hpr: '9100123' });
      expect(await oppgaver(somLeder)).toEqual([]);
      expect(await varsler()).toEqual([
        expect.objectContaining({
          slag: 'veiledere.forslagGodtatt',
          parametere: { navn: 'Sara Skifer', virksomhet: 'Fjordvik' },
        }),
      ]);
    });

    it('avslås med en begrunnelse LIS-en ser', async () => {
      const id = await foreslaa();
      await somLeder.post(`/supervisorforslag/${id}/avslaa`, {}).expect(400);
      await somLeder.post(`/supervisorforslag/${id}/avslaa`, { begrunnelse: 'Ring 01010750160' }).expect(400);
      await somLeder.post(`/supervisorforslag/${id}/avslaa`, { begrunnelse: 'Hun slutter snart.' }).expect(200);
      expect((await varsler())[0]).toMatchObject({
        slag: 'veiledere.forslagAvslaatt',
        parametere: { begrunnelse: 'Hun slutter snart.' },
      });
      expect(await oppgaver(somLeder)).toEqual([]);
      expect(await portal.work.rows('SELECT id FROM bruker WHERE epost = ?', NY.epost)).toEqual([]);
    });

    it('avgjøres én gang, også når to trykker samtidig', async () => {
      const id = await foreslaa({ ...NY, epost: 'enpgang@example.no' });
      const stedfortreder = await portal.as(await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein'));
      const svar = await Promise.all([
        somLeder.post(`/supervisorforslag/${id}/godta`),
        stedfortreder.post(`/supervisorforslag/${id}/avslaa`, { begrunnelse: 'Nei takk.' }),
      ]);
      expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
      expect(await varsler()).toHaveLength(1);
    });

    it('avgjøres av den som leder virksomheten, og ikke av andre', async () => {
      const id = await foreslaa();
      await (await portal.as(annen.leder)).post(`/supervisorforslag/${id}/godta`).expect(404);
      await (await portal.as(annen.leder)).get(`/virksomheter/${kommune.virksomhetId}/supervisorforslag`).expect(404);
      await (await portal.as(kommune.veileder)).post(`/supervisorforslag/${id}/godta`).expect(403);
      await somLeder.post(`/supervisorforslag/${newId()}/godta`).expect(404);
    });

    it('avgjøres aldri av den som foreslo', async () => {
      await enRolle(portal, lis.brukerId, 'LEDER', kommune.virksomhetId);
      const id = await foreslaa();
      expect((await somLis.post(`/supervisorforslag/${id}/godta`).expect(403)).body).toMatchObject({
        kode: 'veiledere.egenSak',
      });
      expect((await somLis.get(`/virksomheter/${kommune.virksomhetId}/supervisorforslag`).expect(200)).body).toEqual(
        [],
      );
    });

    it('gir ikke lederen en rolle lederen gir seg selv', async () => {
      const [{ epost } = { epost: '' }] = await portal.work.rows<{ epost: string }>(
        'SELECT epost FROM bruker WHERE id = ?',
        kommune.leder,
      );
      const id = await foreslaa({ ...NY, epost });
      expect((await somLeder.post(`/supervisorforslag/${id}/godta`).expect(422)).body).toMatchObject({
        kode: 'virksomheter.egenRolle',
      });
      expect(await oppgaver(somLeder)).toHaveLength(1);
    });

    it('godtas også når personen har fått rollen imens', async () => {
      const person = await enPerson(portal, 'Kjent Fra Før');
      const [{ epost } = { epost: '' }] = await portal.work.rows<{ epost: string }>(
        'SELECT epost FROM bruker WHERE id = ?',
        person,
      );
      const id = await foreslaa({ ...NY, epost });
      const rolleId = await enRolle(portal, person, 'SUPERVISOR', kommune.virksomhetId);
      const { body } = await somLeder.post(`/supervisorforslag/${id}/godta`).expect(200);
      expect(body).toEqual({ personId: person, rolleId, nyKonto: false, sendt: false, lenke: null });
    });

    it('avvises når det ikke fører noe sted', async () => {
      const epostTil = async (id: string): Promise<string> =>
        (await portal.work.rows<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', id))[0]?.epost ?? '';
      const path = `/utdanningslop/${lis.utdanningslopId}/supervisorforslag`;
      const kode = async (epost: string, status: number): Promise<unknown> =>
        ((await somLis.post(path, { ...NY, epost }).expect(status)).body as { kode: string }).kode;
      expect(await kode(await epostTil(lis.brukerId), 422)).toBe('veiledere.egetForslag');
      expect(await kode(await epostTil(kommune.supervisor), 409)).toBe('veiledere.erSupervisor');
      await foreslaa({ ...NY, epost: 'to@example.no' });
      expect(await kode('TO@example.no', 409)).toBe('veiledere.forslagFinnes');
      expect(await kode('ikke en adresse', 400)).toBe('ugyldig.felt');
      await portal.work.script(() => update('tilknytning', { til: '2026-11-19' }, { id: lis.tilknytningId }));
      expect(await kode('tre@example.no', 422)).toBe('veiledere.ingenTilknytning');
    });

    it('kan bare komme fra LIS-en selv', async () => {
      await somLeder.post(`/utdanningslop/${lis.utdanningslopId}/supervisorforslag`, NY).expect(404);
      await (
        await portal.as(annen.veileder)
      )
        .post(`/utdanningslop/${lis.utdanningslopId}/supervisorforslag`, NY)
        .expect(404);
    });
  });
});
