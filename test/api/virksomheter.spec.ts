import { newId } from '@kp/kernel/ids';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { DomainEvents } from '@kp/platform/events/domain-events';
import { insert } from '@kp/platform/database/statement';
import { type Kommune, enKatalog, enKommune, enLis, enMed, enPerson, enRolle, enVirksomhet } from '../support/builders';
import { type TestDatabase, onBothDatabases } from '../support/databases';
import { type Client, type Portal, startPortal } from '../support/portal';

interface Folk {
  personer: {
    id: string;
    navn: string;
    epost: string;
    aktivert: boolean;
    utdanningslopId: string | null;
    roller: { id: string; rolle: string; aktiv: boolean; sluttet: string | null }[];
  }[];
}

const NY = { orgnr: '310 000 019', navn: 'Bergfjell kommune', type: 'KOMMUNE', kommunenummer: '9902' };
const VEILEDER = {
  epost: 'Ny.Veileder@example.no',
  navn: 'Nils Gneis',
  rolle: 'VEILEDER',
  yrke: 'Lege',
  hprNummer: '9100001',
  spesialitet: 'Allmennmedisin',
  spesialitetDato: '2015-06-01',
  fra: '2026-11-01',
};

describe('virksomheter', () => {
  let portal: Portal;
  let katalog: string;
  let kommune: Kommune;
  let annen: Kommune;
  let hdir: Client;
  let eier: Client;
  let leder: Client;

  beforeAll(async () => {
    portal = await startPortal();
    katalog = await enKatalog(portal, 'ALM');
  });
  beforeEach(async () => {
    kommune = await enKommune(portal, 'Fjordvik');
    annen = await enKommune(portal, 'Granheim');
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør'));
    eier = await portal.as(await enMed(portal, 'EIER', null, 'Eva Eier'));
    leder = await portal.as(kommune.leder);
  });
  afterAll(() => portal.close());

  const folk = async (client: Client, virksomhetId: string): Promise<Folk['personer']> =>
    ((await client.get(`/virksomheter/${virksomhetId}/personer`).expect(200)).body as Folk).personer;

  const countLooks = async (hva: string): Promise<number> =>
    (await portal.work.rows('SELECT nr FROM innsynslogg WHERE hva = ?', hva)).length;

  describe('registeret', () => {
    it('tar imot en ny virksomhet, med fylket fra kommunenummeret', async () => {
      const orgnr = '310000027';
      const { body } = await hdir
        .post('/virksomheter', { ...NY, orgnr, sentralitet: 6, sentralitetAar: 2024 })
        .expect(201);
      expect(body).toEqual({ id: expect.any(String), ...NY, orgnr, fylke: '99', sentralitet: 6, sentralitetAar: 2024 });
    });

    it('tar imot organisasjonsnummeret slik folk skriver det, men bare én gang', async () => {
      const { body } = await hdir.post('/virksomheter', NY).expect(201);
      expect(body).toMatchObject({ orgnr: '310000019' });
      const igjen = await eier.post('/virksomheter', { ...NY, orgnr: '310000019' }).expect(409);
      expect(igjen.body).toMatchObject({ kode: 'virksomheter.orgnrFinnes', parametere: { orgnr: '310000019' } });
    });

    it.each([
      ['feil kontrollsiffer', { orgnr: '310000018' }],
      ['bokstaver i organisasjonsnummeret', { orgnr: '31000001a' }],
      ['kommunenummer på tre sifre', { kommunenummer: '990' }],
      ['ukjent type', { type: 'FYLKE' }],
      ['sentralitet utenfor 1–6', { sentralitet: 7, sentralitetAar: 2024 }],
      ['tomt navn', { navn: ' ' }],
      ['et fødselsnummer i navnet', { navn: 'Kommunen 01010750160' }],
      ['et felt som ikke finnes', { versjon: 7 }],
      ['id i kroppen', { id: newId() }],
    ])('avviser %s', async (_, endring) => {
      const { body } = await hdir.post('/virksomheter', { ...NY, orgnr: '310000035', ...endring }).expect(400);
      expect(body).toMatchObject({ kode: 'ugyldig.felt' });
    });

    it('avviser sentralitet uten årstall', async () => {
      const { body } = await hdir.post('/virksomheter', { ...NY, orgnr: '310000035', sentralitet: 6 }).expect(400);
      expect(body).toMatchObject({ kode: 'virksomheter.sentralitetUtenAar' });
    });

    it('er for Helsedirektoratet og eieren, ikke for en leder', async () => {
      await leder.post('/virksomheter', { ...NY, orgnr: '310000035' }).expect(403);
      await leder.put(`/virksomheter/${kommune.virksomhetId}`, { ...NY, orgnr: undefined }, { versjon: 1 }).expect(403);
    });

    it('viser alle for den som fører det, og bare egne for andre', async () => {
      const alle = (await hdir.get('/virksomheter').expect(200)).body as { id: string }[];
      expect(alle.map((v) => v.id)).toEqual(expect.arrayContaining([kommune.virksomhetId, annen.virksomhetId]));
      const egne = (await leder.get('/virksomheter').expect(200)).body as object[];
      expect(egne).toEqual([
        {
          id: kommune.virksomhetId,
          navn: 'Fjordvik',
          orgnr: expect.any(String),
          type: 'KOMMUNE',
          kommunenummer: '9901',
          fylke: '99',
          sentralitet: null,
          sentralitetAar: null,
        },
      ]);
      const ingen = await portal.as(await enPerson(portal, 'Uten Rolle'));
      expect((await ingen.get('/virksomheter').expect(200)).body).toEqual([]);
    });

    it('svarer likt for en fremmed virksomhet og en som ikke finnes', async () => {
      const [fremmed, borte] = [
        await leder.get(`/virksomheter/${annen.virksomhetId}`),
        await leder.get(`/virksomheter/${newId()}`),
      ];
      expect([fremmed.status, borte.status]).toEqual([404, 404]);
      expect((fremmed.body as { kode: string }).kode).toBe((borte.body as { kode: string }).kode);
      await leder.get('/virksomheter/undefined').expect(400);
      await (await portal.as(null)).get(`/virksomheter/${kommune.virksomhetId}`).expect(401);
    });

    it('endrer opplysningene, og fylket følger kommunenummeret', async () => {
      const endring = {
        navn: 'Fjordvik kommune',
        type: 'KOMMUNE',
        kommunenummer: '1804',
        sentralitet: null,
        sentralitetAar: null,
      };
      const { body } = await hdir.put(`/virksomheter/${kommune.virksomhetId}`, endring, { versjon: 1 }).expect(200);
      expect(body).toMatchObject({ navn: 'Fjordvik kommune', fylke: '18', versjon: 2 });
      await hdir.put(`/virksomheter/${newId()}`, endring, { versjon: 1 }).expect(404);
    });

    it('lar lederen registrere at ingen annen kan godkjenne, bare hos seg selv', async () => {
      const path = (id: string): string => `/virksomheter/${id}/ingen-annen-godkjenner`;
      expect(
        (await leder.put(path(kommune.virksomhetId), { verdi: true }, { versjon: 1 }).expect(200)).body,
      ).toMatchObject({
        ingenAnnenGodkjenner: true,
      });
      const [rad] = await portal.work.rows<{ av: string }>(
        'SELECT ingen_annen_satt_av AS av FROM virksomhet WHERE id = ?',
        kommune.virksomhetId,
      );
      expect(rad?.av).toBe(kommune.leder);
      await leder.put(path(annen.virksomhetId), { verdi: true }, { versjon: 1 }).expect(404);
      await (await portal.as(kommune.veileder)).put(path(kommune.virksomhetId), { verdi: true }).expect(403);
      await leder.put(path(kommune.virksomhetId), { verdi: 'ja' }).expect(400);
    });
  });

  describe('statuser, læringssteder og avtaler', () => {
    it('føres av Helsedirektoratet og vises for virksomhetens egne', async () => {
      const status = { spesialitet: 'ALM', status: 'SOKT', soknadsdato: '2024-03-01' };
      const ny = await hdir.post(`/virksomheter/${kommune.virksomhetId}/statuser`, status).expect(201);
      const { id } = ny.body as { id: string };
      const vedtak = { ...status, status: 'REGISTRERT', vedtaksdato: '2024-10-01' };
      await hdir.put(`/statuser/${id}`, vedtak, { versjon: 1 }).expect(200);
      const { body } = await (
        await portal.as(kommune.veileder)
      )
        .get(`/virksomheter/${kommune.virksomhetId}`)
        .expect(200);
      expect((body as { statuser: object[] }).statuser).toEqual([
        {
          ...{ id, ...vedtak, tellerFra: null, tellerTil: null, versjon: 2 },
          telling: { utfall: 'TELLER', fra: '2024-03-01', til: null },
        },
      ]);
      expect((body as { spesialiteter: object[] }).spesialiteter).toEqual([
        { spesialitet: 'ALM', utfall: 'TELLER', fra: '2024-03-01', til: null },
      ]);
    });

    it('kan prøves før den lagres, uten at noe skrives', async () => {
      const path = '/statuser/forhaandsvisning';
      const status = { spesialitet: 'ALM', status: 'MIDLERTIDIG_REGISTRERT', soknadsdato: '2019-05-02' };
      const { body } = await hdir.post(path, status).expect(200);
      expect(body).toEqual({ utfall: 'TELLER', fra: '2019-03-01', til: null });
      await hdir.post(path, { ...status, soknadsdato: '2019-06-01' }).expect(400);
      await leder.post(path, status).expect(403);
      expect((await hdir.get(`/virksomheter/${kommune.virksomhetId}`).expect(200)).body.statuser).toEqual([]);
    });

    it('avviser en status uten datoen den telles fra, og den som ikke er Helsedirektoratet', async () => {
      const path = `/virksomheter/${kommune.virksomhetId}/statuser`;
      const svar = await hdir.post(path, { spesialitet: 'ALM', status: 'GODKJENT' }).expect(400);
      expect(svar.body).toMatchObject({ kode: 'virksomheter.statusManglerDato', parametere: { felt: 'tellerFra' } });
      await leder.post(path, { spesialitet: 'ALM', status: 'IKKE_SOKT' }).expect(403);
      await hdir.post(`/virksomheter/${newId()}/statuser`, { spesialitet: 'ALM', status: 'IKKE_SOKT' }).expect(404);
      await hdir.put(`/statuser/${newId()}`, { spesialitet: 'ALM', status: 'IKKE_SOKT' }, { versjon: 1 }).expect(404);
      await hdir.post(path, { spesialitet: 'ALM', status: 'SOKT', soknadsdato: '2024-02-30' }).expect(400);
    });

    it('lagrer et læringssted med målene det kan gi, hver kode én gang', async () => {
      const sted = {
        navn: 'Legevakta',
        type: 'LEGEVAKT',
        ekstern: false,
        maalkoder: ['alm-055 ', 'ALM-001', 'ALM-055'],
      };
      const ny = await leder.post(`/virksomheter/${kommune.virksomhetId}/arenaer`, sted).expect(201);
      const { id } = ny.body as { id: string };
      expect(ny.body).toEqual({ ...sted, id, maalkoder: ['ALM-001', 'ALM-055'], versjon: 1 });
      const endret = { ...sted, navn: 'Interkommunal legevakt', ekstern: true, maalkoder: ['ALM-002'] };
      await leder.put(`/arenaer/${id}`, endret, { versjon: 1 }).expect(200);
      const { body } = await leder.get(`/virksomheter/${kommune.virksomhetId}`).expect(200);
      expect((body as { arenaer: object[] }).arenaer).toEqual([{ ...endret, id, versjon: 2 }]);
    });

    it('avviser en målkode som ikke er skrevet som i katalogen, og en annen virksomhets læringssted', async () => {
      const sted = { navn: 'Legevakta', type: 'LEGEVAKT', ekstern: false, maalkoder: ['ALM 55'] };
      await leder.post(`/virksomheter/${kommune.virksomhetId}/arenaer`, sted).expect(400);
      const gyldig = { ...sted, maalkoder: [] };
      const ny = await (
        await portal.as(annen.leder)
      )
        .post(`/virksomheter/${annen.virksomhetId}/arenaer`, gyldig)
        .expect(201);
      const { id } = ny.body as { id: string };
      await leder.put(`/arenaer/${id}`, gyldig, { versjon: 1 }).expect(404);
      await leder.post(`/virksomheter/${annen.virksomhetId}/arenaer`, gyldig).expect(404);
    });

    it('lagrer avtaler med datoer, bare om egne læringssteder', async () => {
      const sted = { navn: 'Sykehjemmet', type: 'SYKEHJEM', ekstern: true, maalkoder: [] };
      const arena = await leder.post(`/virksomheter/${kommune.virksomhetId}/arenaer`, sted);
      const arenaId = (arena.body as { id: string }).id;
      const path = `/virksomheter/${kommune.virksomhetId}/avtaler`;
      const inn = { arenaId, motpart: 'Solheim sykehjem', fra: '2026-01-01', til: '2026-12-31' };
      const ny = await leder.post(path, inn).expect(201);
      const { id } = ny.body as { id: string };
      expect(ny.body).toEqual({ ...inn, id, arena: 'Sykehjemmet', aktiv: true, versjon: 1 });
      const utgaatt = await leder
        .put(`/avtaler/${id}`, { motpart: 'Solheim', fra: '2025-01-01', til: '2025-12-31' }, { versjon: 1 })
        .expect(200);
      expect(utgaatt.body).toMatchObject({ arenaId: null, arena: null, aktiv: false });
      expect((await leder.post(path, { ...inn, til: '2025-12-31' }).expect(400)).body).toMatchObject({
        kode: 'virksomheter.sluttFoerStart',
      });
      const fremmedLeder = await portal.as(annen.leder);
      await fremmedLeder.post(`/virksomheter/${annen.virksomhetId}/avtaler`, inn).expect(404);
      await fremmedLeder.put(`/avtaler/${id}`, inn, { versjon: 2 }).expect(404);
    });
  });

  describe('folk', () => {
    it('legger til en ny person, som får en lenke å overlevere og en rolle', async () => {
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, VEILEDER).expect(201);
      expect(body).toEqual({
        personId: expect.any(String),
        rolleId: expect.any(String),
        nyKonto: true,
        sendt: false,
        lenke: expect.stringMatching(/\/aktiver\/.{20,}/),
        gjentatt: false,
      });
      const person = (await folk(leder, kommune.virksomhetId)).find((p) => p.navn === 'Nils Gneis');
      expect(person).toMatchObject({
        epost: 'ny.veileder@example.no',
        aktivert: false,
        hprNummer: '9100001',
        spesialitet: 'Allmennmedisin',
      });
      expect(person?.roller).toEqual([
        {
          id: (body as { rolleId: string }).rolleId,
          rolle: 'VEILEDER',
          omraade: null,
          fra: '2026-11-01',
          til: null,
          aktiv: true,
          sluttet: null,
        },
      ]);
    });

    it('gir bare rollen til en som finnes, og lar det som står om personen stå', async () => {
      const epost = 'kjent@example.no';
      await leder
        .post(`/virksomheter/${kommune.virksomhetId}/personer`, { ...VEILEDER, epost, navn: 'Kari Kjent', yrke: null })
        .expect(201);
      const igjen = {
        ...VEILEDER,
        epost: 'KJENT@example.no',
        navn: 'Noe Annet',
        rolle: 'SUPERVISOR',
        yrke: 'Sykepleier',
        hprNummer: '9100099',
      };
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, igjen).expect(201);
      expect(body).toMatchObject({ nyKonto: false, sendt: false, lenke: null });
      const person = (await folk(leder, kommune.virksomhetId)).find((p) => p.epost === epost);
      expect(person).toMatchObject({ navn: 'Kari Kjent', yrke: 'Sykepleier', hprNummer: '9100001' });
      expect(person?.roller.map((r) => r.rolle).sort()).toEqual(['SUPERVISOR', 'VEILEDER']);
    });

    it('gir ikke samme rolle to ganger i samme tid', async () => {
      const path = `/virksomheter/${kommune.virksomhetId}/personer`;
      const inn = { ...VEILEDER, epost: 'dobbel@example.no', til: '2027-06-30' };
      await leder.post(path, inn).expect(201);
      expect((await leder.post(path, { ...inn, fra: '2027-06-30', til: null }).expect(409)).body).toMatchObject({
        kode: 'virksomheter.harRollen',
      });
      await leder.post(path, { ...inn, fra: '2027-07-01', til: null }).expect(201);
    });

    it('lager én person når to legger til den samme samtidig', async () => {
      const inn = { ...VEILEDER, epost: 'samtidig@example.no', rolle: 'SUPERVISOR' };
      const fremmed = await portal.as(annen.leder);
      const svar = await Promise.all([
        leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, inn),
        fremmed.post(`/virksomheter/${annen.virksomhetId}/personer`, inn),
      ]);
      expect(svar.map((s) => s.status)).toEqual([201, 201]);
      expect(new Set(svar.map((s) => (s.body as { personId: string }).personId)).size).toBe(1);
      expect(svar.map((s) => (s.body as { nyKonto: boolean }).nyKonto).sort()).toEqual([false, true]);
    });

    it('gjør det én gang når det sendes tjue ganger, og gjemmer ikke lenken for å svare likt', async () => {
      const path = `/virksomheter/${kommune.virksomhetId}/personer`;
      const inn = { ...VEILEDER, epost: 'tjue@example.no' };
      const key = newId();
      const svar = await Promise.all(Array.from({ length: 20 }, () => leder.post(path, inn, { key })));
      expect(svar.map((s) => s.status)).toEqual(Array<number>(20).fill(201));
      const [first, ...again] = svar
        .map((s) => s.body as { personId: string; lenke: string | null })
        .sort((a, b) => Number(a.lenke === null) - Number(b.lenke === null));
      expect(first).toMatchObject({ nyKonto: true, gjentatt: false, lenke: expect.stringContaining('/aktiver/') });
      for (const one of again) expect(one).toEqual({ ...first, lenke: null, gjentatt: true });
      const personId = first?.personId ?? '';
      expect(await portal.work.rows('SELECT id FROM rolle WHERE bruker_id = ?', personId)).toHaveLength(1);
      expect(await portal.work.rows('SELECT id FROM engangslenke WHERE bruker_id = ?', personId)).toHaveLength(1);
      const kept = await portal.work.rows('SELECT * FROM idempotens WHERE nokkel = ?', key);
      expect(JSON.stringify(kept)).not.toContain(first?.lenke?.split('/').at(-1));
    });

    it('krever en nøkkel, og tar ikke imot noe annet på den samme', async () => {
      const path = `/virksomheter/${kommune.virksomhetId}/personer`;
      const key = newId();
      await leder.post(path, { ...VEILEDER, epost: 'en@example.no' }, { key }).expect(201);
      const other = await leder.post(path, { ...VEILEDER, epost: 'to@example.no' }, { key }).expect(422);
      expect(other.body).toMatchObject({ kode: 'idempotens.annetInnhold' });
      const without = await leder.post(path, { ...VEILEDER, epost: 'tre@example.no' }, { key: '' }).expect(400);
      expect(without.body).toMatchObject({ kode: 'http.manglerIdempotensnokkel' });
    });

    it.each([
      ['veileder uten HPR-nummer', { hprNummer: null }, 'virksomheter.manglerHpr'],
      ['veileder uten spesialitet', { spesialitet: null }, 'virksomheter.manglerSpesialitet'],
      ['delegert godkjenner uten sluttdato', { rolle: 'DELEGERT_GODKJENNER' }, 'virksomheter.manglerSluttdato'],
      ['slutt før start', { til: '2026-10-31' }, 'virksomheter.sluttFoerStart'],
      ['HPR-nummer på seks sifre', { hprNummer: '123456' }, 'ugyldig.felt'],
      ['LIS, som kommer med et utdanningsløp', { rolle: 'LIS' }, 'ugyldig.felt'],
      ['en nasjonal rolle', { rolle: 'EIER' }, 'ugyldig.felt'],
      ['en annen virksomhet i kroppen', { virksomhetId: newId() }, 'ugyldig.felt'],
      ['ingen e-postadresse', { epost: 'kari' }, 'ugyldig.felt'],
    ])('avviser %s', async (_, endring, kode) => {
      const inn = { ...VEILEDER, epost: 'avvist@example.no', ...endring };
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, inn).expect(400);
      expect(body).toMatchObject({ kode });
      expect(await portal.work.rows('SELECT id FROM bruker WHERE epost = ?', 'avvist@example.no')).toEqual([]);
    });

    it('lar ingen gi seg selv en rolle', async () => {
      const [{ epost } = { epost: '' }] = await portal.work.rows<{ epost: string }>(
        'SELECT epost FROM bruker WHERE id = ?',
        kommune.leder,
      );
      const inn = { ...VEILEDER, epost: epost.toUpperCase() };
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, inn).expect(422);
      expect(body).toMatchObject({ kode: 'virksomheter.egenRolle' });
    });

    it('lar stedfortrederen legge til folk, men ikke dem som leder', async () => {
      const stedfortreder = await portal.as(await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein'));
      const path = `/virksomheter/${kommune.virksomhetId}/personer`;
      await stedfortreder.post(path, { ...VEILEDER, epost: 's1@example.no' }).expect(201);
      for (const rolle of ['LEDER', 'STEDFORTREDER']) {
        const { body } = await stedfortreder.post(path, { ...VEILEDER, epost: 's2@example.no', rolle }).expect(403);
        expect(body).toMatchObject({ kode: 'virksomheter.kanIkkeGiRollen' });
      }
    });

    it('lar eieren og Helsedirektoratet sette inn en leder, og ikke andre', async () => {
      const ny = await enVirksomhet(portal, 'Nyvik');
      await hdir
        .post(`/virksomheter/${ny}/personer`, { ...VEILEDER, epost: 'l1@example.no', rolle: 'LEDER' })
        .expect(201);
      await eier
        .post(`/virksomheter/${ny}/personer`, { ...VEILEDER, epost: 'l2@example.no', rolle: 'LEDER' })
        .expect(201);
      await eier.post(`/virksomheter/${ny}/personer`, { ...VEILEDER, epost: 'l3@example.no' }).expect(403);
      await eier
        .post(`/virksomheter/${newId()}/personer`, { ...VEILEDER, epost: 'l3@example.no', rolle: 'LEDER' })
        .expect(404);
    });

    it('er bare for den som leder virksomheten', async () => {
      const fremmed = await portal.as(annen.leder);
      await fremmed.get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(404);
      await fremmed.post(`/virksomheter/${kommune.virksomhetId}/personer`, VEILEDER).expect(404);
      await (await portal.as(kommune.veileder)).get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(403);
      expect(JSON.stringify(await folk(fremmed, annen.virksomhetId))).not.toContain('Fjordvik');
    });

    it('viser den som fører registeret hvem som leder, og ingen andre', async () => {
      const roller = (await folk(hdir, kommune.virksomhetId)).flatMap((p) => p.roller.map((r) => r.rolle));
      expect(roller).toEqual(['LEDER']);
    });

    it('peker til utdanningsløpet til en LIS, og bare det som er eller var her', async () => {
      const her = await enLis(portal, kommune, katalog);
      await enRolle(portal, her.brukerId, 'SUPERVISOR', annen.virksomhetId);
      const fremmed = await portal.as(annen.leder);
      const lopTil = async (client: Client, sted: Kommune): Promise<unknown> =>
        (await folk(client, sted.virksomhetId)).find((p) => p.id === her.brukerId)?.utdanningslopId;
      expect(await lopTil(leder, kommune)).toBe(her.utdanningslopId);
      expect(await lopTil(fremmed, annen)).toBeNull();
    });

    it('skriver én rad i innsynsloggen for hver liste, og ingen når det nektes', async () => {
      const before = await countLooks('personer');
      await leder.get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(200);
      await leder.get(`/virksomheter/${annen.virksomhetId}/personer`).expect(404);
      expect(await countLooks('personer')).toBe(before + 1);
    });
  });

  describe('nasjonale roller', () => {
    const kontor = {
      epost: 'kontor@example.no',
      navn: 'Aksel Granitt',
      rolle: 'ALIS_KONTOR',
      omraade: '18, 55',
      fra: '2026-11-01',
    };

    it('gis av eieren, og av Helsedirektoratet bortsett fra eier', async () => {
      await hdir.post('/nasjonale-roller', kontor).expect(201);
      await eier
        .post('/nasjonale-roller', { ...kontor, epost: 'eier2@example.no', rolle: 'EIER', omraade: null })
        .expect(201);
      const { body } = await hdir
        .post('/nasjonale-roller', { ...kontor, epost: 'e3@example.no', rolle: 'EIER' })
        .expect(403);
      expect(body).toMatchObject({ kode: 'virksomheter.kanIkkeGiRollen' });
      await leder.post('/nasjonale-roller', kontor).expect(403);
      const liste = (await eier.get('/nasjonale-roller').expect(200)).body as Folk;
      expect(liste.personer.find((p) => p.epost === 'kontor@example.no')?.roller).toEqual([
        {
          id: expect.any(String),
          rolle: 'ALIS_KONTOR',
          omraade: '18,55',
          fra: '2026-11-01',
          til: null,
          aktiv: true,
          sluttet: null,
        },
      ]);
      await leder.get('/nasjonale-roller').expect(403);
    });

    it('krever område for et ALIS-kontor', async () => {
      const { body } = await eier
        .post('/nasjonale-roller', { ...kontor, epost: 'uten@example.no', omraade: null })
        .expect(400);
      expect(body).toMatchObject({ kode: 'virksomheter.manglerOmraade' });
      await eier.post('/nasjonale-roller', { ...kontor, omraade: 'Nordland' }).expect(400);
    });
  });

  describe('ny lenke', () => {
    const leggTil = async (client: Client, virksomhetId: string, inn: object): Promise<string> =>
      ((await client.post(`/virksomheter/${virksomhetId}/personer`, inn).expect(201)).body as { personId: string })
        .personId;

    it('gis til en som ikke har tatt i bruk kontoen', async () => {
      const personId = await leggTil(leder, kommune.virksomhetId, { ...VEILEDER, epost: 'lenke@example.no' });
      const { body } = await leder.post(`/personer/${personId}/ny-lenke`).expect(200);
      expect(body).toEqual({ sendt: false, lenke: expect.stringContaining('/aktiver/'), formaal: 'AKTIVERING' });
    });

    it('gis ikke til en som har konto', async () => {
      const tid = portal.clock.instant();
      await portal.work.script(() =>
        insert('legitimasjon', { brukerId: kommune.veileder, passordHash: 'x', endretTid: tid }),
      );
      expect((await leder.post(`/personer/${kommune.veileder}/ny-lenke`).expect(422)).body).toMatchObject({
        kode: 'virksomheter.harKonto',
      });
    });

    it('gis ikke til en man ikke har noe med å gjøre', async () => {
      await leder.post(`/personer/${annen.veileder}/ny-lenke`).expect(404);
      await leder.post(`/personer/${newId()}/ny-lenke`).expect(404);
    });

    it('er ingen vei til andres rettigheter: den som har roller en ikke kan gi, får lenken av andre', async () => {
      const epost = 'kommende.eier@example.no';
      await eier
        .post('/nasjonale-roller', { epost, navn: 'Kommende Eier', rolle: 'EIER', fra: '2026-11-01' })
        .expect(201);
      const personId = await leggTil(leder, kommune.virksomhetId, { ...VEILEDER, epost });
      const { body } = await leder.post(`/personer/${personId}/ny-lenke`).expect(422);
      expect(body).toMatchObject({ kode: 'virksomheter.harRollerAnnetSted' });
    });
  });

  describe('å avslutte en rolle', () => {
    const rolleTil = async (brukerId: string): Promise<string> =>
      (await portal.work.rows<{ id: string }>('SELECT id FROM rolle WHERE bruker_id = ?', brukerId))[0]?.id ?? '';

    it('virker i neste kall, og sier fra til de andre delene i samme transaksjon', async () => {
      const hendelser: object[] = [];
      // eslint-disable-next-line require-yield -- a listener is a script; this one writes nothing
      portal.app.get(DomainEvents).on<{ navn: 'rolle.avsluttet' }>('rolle.avsluttet', function* (event) {
        hendelser.push(event);
      });
      const veileder = await portal.as(kommune.veileder);
      await veileder.get('/kandidater').expect(200);
      const id = await rolleTil(kommune.veileder);
      const { body } = await leder.post(`/roller/${id}/avslutt`).expect(200);
      expect(body).toEqual({ id, rolle: 'VEILEDER', avsluttetTid: portal.clock.instant() });
      await veileder.get('/kandidater').expect(403);
      expect(hendelser).toEqual([
        {
          navn: 'rolle.avsluttet',
          rolleId: id,
          brukerId: kommune.veileder,
          rolle: 'VEILEDER',
          virksomhetId: kommune.virksomhetId,
        },
      ]);
      expect((await leder.post(`/roller/${id}/avslutt`).expect(409)).body).toMatchObject({
        kode: 'virksomheter.rolleAvsluttet',
      });
    });

    it('kan ses på forhånd: det som ventes på i rollen, går tilbake til hver LIS', async () => {
      const lis = await enLis(portal, kommune, katalog);
      const som = await portal.as(lis.brukerId);
      for (const tekst of ['Sydde kutt i tre lag.', 'La gips på en underarm.']) {
        const body = { type: 'PROSEDYRE', tekst, fra: '2026-11-18', maalIder: [lis.maalIder[0]] };
        const { aktivitet } = (await som.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, body).expect(201))
          .body;
        const asked = { bedtBrukerId: kommune.supervisor };
        await som.post(`/aktiviteter/${aktivitet.id}/send`, asked, { versjon: 1 }).expect(200);
      }
      const id = await rolleTil(kommune.supervisor);
      const { body } = await leder.get(`/roller/${id}/konsekvenser`).expect(200);
      const ingen = { antall: 0, lis: 0 };
      expect(body).toEqual({
        ...{ avgjoerelser: ingen, overtar: [], anbefalinger: ingen, utenVeileder: ingen, utenLeder: ingen },
        bekreftelser: { antall: 2, lis: 1 },
      });
      await leder.post(`/roller/${id}/avslutt`).expect(200);
      const waiting = (await som.get('/arbeidsliste').expect(200)).body.oppgaver as { slag: string }[];
      expect(waiting.map(({ slag }) => slag)).toEqual(['SVAR_AKTIVITET', 'SVAR_AKTIVITET']);
    });

    it('sier på forhånd hvem avgjørelsene går til, og hvem som står uten leder eller veileder', async () => {
      const lis = await enLis(portal, kommune, katalog);
      const maal = { gjelderId: newId(), lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId, detalj: 'ALM-001' };
      const oppgave = { ...maal, tittel: 'Hjertesvikt', rolle: 'LEDER', virksomhetId: kommune.virksomhetId };
      const arbeidsliste = portal.app.get(Arbeidsliste);
      await portal.work.script(() => arbeidsliste.add({ ...oppgave, slag: 'GODKJENN_MAAL', brukerId: null }));
      const anbefaling = { ...oppgave, slag: 'ANBEFAL_MAAL', rolle: 'VEILEDER', brukerId: kommune.veileder } as const;
      await portal.work.script(() => arbeidsliste.add(anbefaling));
      await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
      const en = { antall: 1, lis: 1 };
      const find = async (brukerId: string): Promise<object> =>
        (await leder.get(`/roller/${await rolleTil(brukerId)}/konsekvenser`).expect(200)).body as object;
      expect(await find(kommune.leder)).toMatchObject({
        ...{ avgjoerelser: en, overtar: [{ navn: 'Siv Stein', rolle: 'STEDFORTREDER' }], utenLeder: en },
        utenVeileder: { antall: 0, lis: 0 },
      });
      expect(await find(kommune.veileder)).toMatchObject({
        ...{ anbefalinger: en, utenVeileder: en, overtar: [] },
        avgjoerelser: { antall: 0, lis: 0 },
      });
    });

    it('viser ikke følgene for den som ikke kan avslutte rollen', async () => {
      const id = await rolleTil(kommune.veileder);
      await (await portal.as(annen.leder)).get(`/roller/${id}/konsekvenser`).expect(404);
      await leder.get(`/roller/${newId()}/konsekvenser`).expect(404);
      await (await portal.as(kommune.veileder)).get(`/roller/${id}/konsekvenser`).expect(403);
      await eier.get(`/roller/${id}/konsekvenser`).expect(200);
    });

    it('viser når en rolle som er over, sluttet', async () => {
      const utloept = await enPerson(portal, 'Ulf Utløpt');
      await enRolle(portal, utloept, 'SUPERVISOR', kommune.virksomhetId, { til: '2026-10-31' });
      await leder.post(`/roller/${await rolleTil(kommune.supervisor)}/avslutt`).expect(200);
      const rows = await folk(leder, kommune.virksomhetId);
      const endOf = (id: string): string | null | undefined => rows.find((p) => p.id === id)?.roller[0]?.sluttet;
      expect([utloept, kommune.supervisor, kommune.veileder].map(endOf)).toEqual(['2026-10-31', '2026-11-20', null]);
    });

    it('er for lederen i egen virksomhet og for eieren', async () => {
      await leder.post(`/roller/${await rolleTil(annen.veileder)}/avslutt`).expect(404);
      await leder.post(`/roller/${newId()}/avslutt`).expect(404);
      await hdir.post(`/roller/${await rolleTil(annen.veileder)}/avslutt`).expect(403);
      await eier.post(`/roller/${await rolleTil(annen.veileder)}/avslutt`).expect(200);
    });

    it('lar ikke den siste lederen gå uten at noen er igjen', async () => {
      const id = await rolleTil(kommune.leder);
      expect((await leder.post(`/roller/${id}/avslutt`).expect(422)).body).toMatchObject({
        kode: 'virksomheter.sisteLeder',
      });
      await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
      await leder.post(`/roller/${id}/avslutt`).expect(200);
    });

    it('regner ikke en stedfortreder hvis rolle er over, som noen som er igjen', async () => {
      const stedfortreder = await enPerson(portal, 'Siv Stein');
      await enRolle(portal, stedfortreder, 'STEDFORTREDER', kommune.virksomhetId, { til: '2026-11-19' });
      await leder.post(`/roller/${await rolleTil(kommune.leder)}/avslutt`).expect(422);
    });

    it('lar eieren avslutte den siste lederen, som kan ha sluttet', async () => {
      await eier.post(`/roller/${await rolleTil(kommune.leder)}/avslutt`).expect(200);
      await leder.get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(403);
    });

    it('går ikke for en LIS, som slutter gjennom utdanningsløpet', async () => {
      const lis = await enMed(portal, 'LIS', kommune.virksomhetId, 'Ida Bjørk');
      const { body } = await leder.post(`/roller/${await rolleTil(lis)}/avslutt`).expect(422);
      expect(body).toMatchObject({ kode: 'virksomheter.lisAvsluttesAnnetSted' });
    });
  });

  it('lar en rolle med passert sluttdato ikke lenger gjelde, uten at noen gjør noe', async () => {
    const delegert = await enPerson(portal, 'Dag Delegert');
    await enRolle(portal, delegert, 'STEDFORTREDER', kommune.virksomhetId, { til: '2026-11-20' });
    const path = `/virksomheter/${kommune.virksomhetId}/personer`;
    await (await portal.as(delegert)).get(path).expect(200);
    const before = portal.clock.now();
    // Midnight has passed in Oslo, not yet in UTC.
    portal.clock.moveTo(new Date('2026-11-20T23:30:00Z'));
    await (await portal.as(delegert)).get(path).expect(403);
    portal.clock.moveTo(before);
  });

  describe('oppslaget', () => {
    const sok = async (tekst: string, client = leder): Promise<unknown> =>
      (await client.get(`/virksomheter/oppslag?sok=${encodeURIComponent(tekst)}`).expect(200)).body;

    it('lar lederen finne en virksomhet på navn eller nummer, også med små bokstaver, og viser bare det', async () => {
      const id = await enVirksomhet(portal, 'Åsgård kommune');
      const orgnr = (await portal.work.row<{ orgnr: string }>('SELECT orgnr FROM virksomhet WHERE id = ?', id))?.orgnr;
      const funnet = [{ orgnr, navn: 'Åsgård kommune' }];
      await expect(sok('åsgård')).resolves.toEqual(funnet);
      await expect(sok(`${orgnr?.slice(0, 3)} ${orgnr?.slice(3)}`)).resolves.toEqual(funnet);
      await expect(sok('Ingen av dem')).resolves.toEqual([]);
    });

    it('viser ingen før det er skrevet to tegn, og aldri mer enn ti', async () => {
      for (let i = 0; i < 11; i++) await enVirksomhet(portal, `Ytre Lia ${i}`);
      await expect(sok('')).resolves.toEqual([]);
      await expect(sok('y')).resolves.toEqual([]);
      await expect(sok('ytre lia')).resolves.toHaveLength(10);
    });

    it('er bare for den som kan flytte en LIS', async () => {
      await (await portal.as(kommune.veileder)).get('/virksomheter/oppslag?sok=fjord').expect(403);
      await hdir.get('/virksomheter/oppslag?sok=fjord').expect(403);
    });
  });
});

onBothDatabases((_, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kommune: Kommune;
  let hdir: Client;
  let leder: Client;

  beforeAll(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    kommune = await enKommune(portal, 'Fjordvik');
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør'));
    leder = await portal.as(kommune.leder);
  });
  afterAll(async () => {
    await portal.close();
    await database.close();
  });

  /** Made anew for each test: the address to save at, by whom, and what. */
  const SAKER: Record<string, () => Promise<{ path: string; client: Client; inn: object; av: string }>> = {
    'en virksomhet': async () => {
      const inn = { navn: 'Nyvik kommune', type: 'KOMMUNE', kommunenummer: '9902' };
      return { path: `/virksomheter/${await enVirksomhet(portal, 'Nyvik')}`, client: hdir, inn, av: 'Hilde Direktør' };
    },
    'en status': async () => {
      const inn = { spesialitet: 'ALM', status: 'SOKT', soknadsdato: '2024-03-01' };
      const { body } = await hdir.post(`/virksomheter/${kommune.virksomhetId}/statuser`, inn).expect(201);
      return { path: `/statuser/${body.id as string}`, client: hdir, inn, av: 'Hilde Direktør' };
    },
    'et læringssted': async () => {
      const inn = { navn: 'Legevakta', type: 'LEGEVAKT', ekstern: false, maalkoder: ['ALM-001'] };
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/arenaer`, inn).expect(201);
      return { path: `/arenaer/${body.id as string}`, client: leder, inn, av: 'Leder i Fjordvik' };
    },
    'en avtale': async () => {
      const inn = { motpart: 'Solheim sykehjem', fra: '2026-01-01' };
      const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/avtaler`, inn).expect(201);
      return { path: `/avtaler/${body.id as string}`, client: leder, inn, av: 'Leder i Fjordvik' };
    },
    '«ingen annen kan godkjenne»': async () => {
      const sted = await enKommune(portal, 'Granheim');
      const path = `/virksomheter/${sted.virksomhetId}/ingen-annen-godkjenner`;
      return { path, client: await portal.as(sted.leder), inn: { verdi: true }, av: 'Leder i Granheim' };
    },
  };

  describe.each(Object.keys(SAKER))('den som lagrer %s', (navn) => {
    const enSak = (): ReturnType<(typeof SAKER)[string]> => SAKER[navn]!();

    it('over en annens endring, får vite hvem som kom først', async () => {
      const { path, client, inn, av } = await enSak();
      expect((await client.put(path, inn, { versjon: 1 }).expect(200)).body.versjon).toBe(2);
      const { body } = await client.put(path, inn, { versjon: 1 }).expect(412);
      expect(body).toMatchObject({
        kode: 'virksomheter.foreldet',
        parametere: { versjon: 2, av, tid: portal.clock.instant() },
      });
      await client.put(path, inn, { versjon: 2 }).expect(200);
    });

    it('samtidig med ni andre, er den ene som vinner eller får 412', async () => {
      const { path, client, inn } = await enSak();
      const svar = await Promise.all(Array.from({ length: 10 }, () => client.put(path, inn, { versjon: 1 })));
      expect(svar.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    });

    it('må si hvilken versjon som sto på skjermen', async () => {
      const { path, client, inn } = await enSak();
      expect((await client.put(path, inn).expect(400)).body).toMatchObject({ kode: 'http.manglerVersjon' });
    });
  });

  it('gir én lenke som virker når ti ber om en ny til samme person på en gang', async () => {
    const inn = { ...VEILEDER, epost: 'ti@example.no' };
    const { body } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, inn).expect(201);
    const personId = body.personId as string;
    await Promise.all(Array.from({ length: 10 }, () => leder.post(`/personer/${personId}/ny-lenke`).expect(200)));
    const sql = 'SELECT id FROM engangslenke WHERE bruker_id = ? AND brukt_tid IS NULL';
    expect(await portal.work.rows(sql, personId)).toHaveLength(1);
  });
});

describe('den siste eieren', () => {
  it('kan ikke avslutte seg selv', async () => {
    const portal = await startPortal();
    const brukerId = await enPerson(portal, 'Eva Eier');
    const rolleId = await enRolle(portal, brukerId, 'EIER', null);
    const { body } = await (await portal.as(brukerId)).post(`/roller/${rolleId}/avslutt`).expect(422);
    expect(body).toMatchObject({ kode: 'virksomheter.sisteEier' });
    await portal.close();
  });
});
