import { newId } from '@kp/kernel/ids';
import { Aktivitetstall } from '@kp/modules/lis';
import { run, update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed, enPerson, enRolle } from '../support/builders';
import { type Client, type Portal, startPortal } from '../support/portal';

interface Opprettet {
  utdanningslopId: string;
  personId: string;
  nyKonto: boolean;
  sendt: boolean;
  lenke: string | null;
}

interface Visning {
  tilknytninger: { id: string; virksomhet: string; til: string | null; versjon: number }[];
  maalplaner: { fremdrift: Record<string, number> }[];
  permisjoner: { id: string; fra: string; til: string | null }[];
  takt: string;
  jegEr: string;
}

interface Liste {
  maal: { id: string; kode: string; tilstand: string; aktiviteter: number; bekreftede: number }[];
  kategorier: { kategori: string; antall: number }[];
}

describe('utdanningsløp', () => {
  let portal: Portal;
  let fjordvik: Kommune;
  let leder: Client;

  beforeEach(async () => {
    portal = await startPortal();
    fjordvik = await enKommune(portal, 'Fjordvik');
    leder = await portal.as(fjordvik.leder);
  });

  afterEach(() => portal.close());

  const varsler = async (brukerId: string): Promise<string[]> =>
    (
      await portal.work.rows<{ slag: string }>('SELECT slag FROM varsel WHERE bruker_id = ? ORDER BY slag', brukerId)
    ).map(({ slag }) => slag);

  const innsyn = (): Promise<unknown[]> =>
    portal.work.rows('SELECT bruker_id, rolle, gjelder_bruker_id, hva FROM innsynslogg ORDER BY nr');

  const count = async (tabell: string): Promise<number> =>
    Number((await portal.work.row<{ n: number }>(`SELECT count(*) AS n FROM ${tabell}`))?.n);

  describe('når leder legger til en LIS', () => {
    let nyLis: Record<string, unknown>;

    beforeEach(async () => {
      await enKatalog(portal, 'ALM');
      await enKatalog(portal, 'FKM');
      nyLis = {
        epost: 'Siri.Hassel@example.no',
        navn: 'Siri Hassel',
        hprNummer: '9012345',
        virksomhetId: fjordvik.virksomhetId,
        spesialitet: 'ALM',
        startdato: '2026-09-01',
        lederId: fjordvik.leder,
        veilederId: fjordvik.veileder,
        fra: '2026-09-01',
      };
    });

    const opprett = async (
      endring: Record<string, unknown> = {},
      klient = leder,
    ): Promise<{ status: number; body: Opprettet & { kode: string } }> =>
      klient.post('/utdanningslop', { ...nyLis, ...endring });

    it('får LIS konto, rolle, begge målplaner og tilknytning på én gang', async () => {
      const { status, body } = await opprett();
      expect([status, body.nyKonto, body.sendt]).toEqual([201, true, false]);
      expect(body.lenke).toMatch(/\/aktiver\/.{20,}/);
      const siri = await portal.as(body.personId);
      const visning = await siri.get(`/utdanningslop/${body.utdanningslopId}`).expect(200);
      expect(visning.body).toMatchObject({
        lis: { id: body.personId, navn: 'Siri Hassel' },
        spesialitet: 'ALM',
        status: 'AKTIV',
        takt: 'ALDRI_STARTET',
        jegEr: 'LIS',
        tilknytninger: [
          {
            virksomhet: 'Fjordvik',
            leder: { id: fjordvik.leder },
            veileder: { id: fjordvik.veileder },
            ansvarlig: true,
            til: null,
          },
        ],
        maalplaner: [
          {
            navn: 'Allmennmedisin',
            katalog: 'Eksempelkatalog ALM',
            eksempel: true,
            fremdrift: { antall: 3, ikkePaabegynt: 3, godkjent: 0 },
          },
          { navn: 'Felles kompetansemål', katalog: 'Eksempelkatalog FKM', fremdrift: { antall: 3 } },
        ],
      });
      await expect(varsler(fjordvik.veileder)).resolves.toEqual(['lis.nyVeileder']);
      await expect(varsler(fjordvik.leder)).resolves.toEqual([]);
    });

    it('får LIS1 bare LIS1-målene', async () => {
      await enKatalog(portal, 'LIS1');
      const { body } = await opprett({ spesialitet: 'LIS1' });
      const plan = await portal.work.rows(
        'SELECT katalog_kode AS kode FROM maalplan WHERE utdanningslop_id = ?',
        body.utdanningslopId,
      );
      expect(plan).toEqual([{ kode: 'E-LIS1' }]);
    });

    it('får en kjent person bare rollen og utdanningsløpet', async () => {
      const ida = await enPerson(portal, 'Ida Bjørk');
      const epost = (await portal.work.row<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', ida))?.epost;
      const { body } = await opprett({ epost, navn: 'Et annet navn' });
      expect(body).toMatchObject({ personId: ida, nyKonto: false, sendt: false, lenke: null });
      await expect(portal.work.row('SELECT navn FROM bruker WHERE id = ?', ida)).resolves.toEqual({
        navn: 'Ida Bjørk',
      });
    });

    it('kan samme person ha to spesialiteter i samme virksomhet, men ikke samme to ganger', async () => {
      await enKatalog(portal, 'SAM');
      const { body } = await opprett();
      expect((await opprett({ spesialitet: 'SAM' })).body).toMatchObject({ personId: body.personId, nyKonto: false });
      expect((await opprett()).body).toMatchObject({ status: 409, kode: 'lis.harUtdanningslop' });
    });

    it('får to samtidige forsøk bare ett utdanningsløp', async () => {
      const svar = await Promise.all([opprett(), opprett(), opprett()]);
      expect(svar.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      await expect(count('utdanningslop')).resolves.toBe(1);
    });

    it.each([
      ['en veileder uten rollen', () => ({ veilederId: fjordvik.supervisor }), 422, 'lis.veilederManglerRolle'],
      ['en leder uten rollen', () => ({ lederId: fjordvik.veileder }), 422, 'lis.lederManglerRolle'],
      ['slutt før start', () => ({ planlagtSlutt: '2026-08-01' }), 400, 'lis.sluttFoerStart'],
      ['tilknytning før start', () => ({ fra: '2026-08-01' }), 400, 'lis.tilknytningFoerStart'],
      ['en spesialitet uten katalog', () => ({ spesialitet: 'ARB' }), 422, 'lis.manglerKatalog'],
      ['en annen virksomhet', () => ({ virksomhetId: newId() }), 404, 'http.finnesIkke'],
      ['HPR-nummer med bokstaver', () => ({ hprNummer: '90A2345' }), 400, 'ugyldig.felt'],
      ['fødselsnummer i navnet', () => ({ navn: 'Siri 15076500565' }), 400, 'ugyldig.felt'],
    ])('avvises %s, og ingenting er skrevet', async (_, endring, status, kode) => {
      const brukere = await count('bruker');
      const svar = await opprett(endring());
      expect([svar.status, svar.body.kode]).toEqual([status, kode]);
      await expect(count('utdanningslop')).resolves.toBe(0);
      await expect(count('bruker')).resolves.toBe(brukere);
    });

    it('kan ingen legge til seg selv', async () => {
      const epost = (await portal.work.row<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', fjordvik.leder))
        ?.epost;
      expect((await opprett({ epost })).status).toBe(422);
    });

    it('er en utkastversjon ikke nok, og en publisert med senere gyldighet heller ikke', async () => {
      await portal.work.script(() => run(`UPDATE katalogversjon SET gyldig_fra = '2027-01-01'`));
      expect((await opprett()).body).toMatchObject({
        kode: 'lis.manglerKatalog',
        parametere: { katalog: 'Allmennmedisin' },
      });
    });

    it('må den som legger til, lede virksomheten', async () => {
      expect((await opprett({}, await portal.as(fjordvik.veileder))).status).toBe(403);
      const annen = await enKommune(portal, 'Granvin');
      expect((await opprett({}, await portal.as(annen.leder))).status).toBe(404);
    });
  });

  describe('innsyn', () => {
    let lis: Lis;

    beforeEach(async () => {
      lis = await enLis(portal, fjordvik, await enKatalog(portal, 'ALM'));
    });

    it('ser LIS sitt eget uten at det loggføres', async () => {
      const klient = await portal.as(lis.brukerId);
      await klient.get(`/utdanningslop/${lis.utdanningslopId}`).expect(200);
      await klient.get(`/utdanningslop/${lis.utdanningslopId}/maal`).expect(200);
      await expect(innsyn()).resolves.toEqual([]);
    });

    it('loggføres hvert oppslag andre gjør, med rollen de gjør det i', async () => {
      const veileder = await portal.as(fjordvik.veileder);
      expect((await leder.get(`/utdanningslop/${lis.utdanningslopId}`).expect(200)).body).toMatchObject({
        jegEr: 'LEDER',
      });
      expect((await veileder.get(`/utdanningslop/${lis.utdanningslopId}/maal`).expect(200)).body).toHaveProperty(
        'maal',
      );
      await expect(innsyn()).resolves.toEqual([
        { bruker_id: fjordvik.leder, rolle: 'LEDER', gjelder_bruker_id: lis.brukerId, hva: 'utdanningslop' },
        { bruker_id: fjordvik.veileder, rolle: 'VEILEDER', gjelder_bruker_id: lis.brukerId, hva: 'maalliste' },
      ]);
    });

    it('er et fremmed utdanningsløp likt et som ikke finnes', async () => {
      const fremmed = await portal.as((await enKommune(portal, 'Granvin')).leder);
      for (const id of [lis.utdanningslopId, newId()]) {
        for (const sti of [`/utdanningslop/${id}`, `/utdanningslop/${id}/maal`]) {
          expect((await fremmed.get(sti)).body).toMatchObject({ status: 404, kode: 'http.finnesIkke' });
        }
      }
      await expect(innsyn()).resolves.toEqual([]);
    });

    it('har ALIS-kontoret ikke innsyn i en navngitt LIS', async () => {
      const kontor = await portal.as(await enMed(portal, 'ALIS_KONTOR', null, 'Kari Kontor'));
      await kontor.get(`/utdanningslop/${lis.utdanningslopId}`).expect(404);
    });
  });

  describe('målene', () => {
    let lis: Lis;
    let klient: Client;

    beforeEach(async () => {
      lis = await enLis(portal, fjordvik, await enKatalog(portal, 'ALM'));
      klient = await portal.as(lis.brukerId);
      const [foerste = '', andre = ''] = lis.maalIder;
      await portal.work.script(() =>
        update('maal', { tilstand: 'RETURNERT', tilstandSiden: portal.clock.instant() }, { id: foerste }),
      );
      await portal.work.script(() =>
        portal.app
          .get(Aktivitetstall, { strict: false })
          .updateAktivitetstall(andre, { aktiviteter: 4, bekreftede: 1 }),
      );
    });

    const list = async (sporring = ''): Promise<Liste> =>
      (await klient.get(`/utdanningslop/${lis.utdanningslopId}/maal${sporring}`).expect(200)).body as Liste;

    it('kommer i katalogens rekkefølge med tellinger for hvert mål og hver kategori', async () => {
      await expect(list()).resolves.toMatchObject({
        maal: [
          { id: lis.maalIder[0], kode: 'E-ALM-001', tilstand: 'RETURNERT', aktiviteter: 0 },
          { id: lis.maalIder[1], kode: 'E-ALM-002', tilstand: 'IKKE_PAABEGYNT', aktiviteter: 4, bekreftede: 1 },
          { id: lis.maalIder[2] },
        ],
        kategorier: [
          { kategori: 'Akuttmedisin', antall: 2, dinTur: 1, godkjent: 0, hosAndre: 0, iGang: 0 },
          { kategori: 'Kommunikasjon', antall: 1 },
        ],
      });
    });

    it.each([
      ['?sok=mål 2', ['E-ALM-002']],
      ['?sok=ALM-003', ['E-ALM-003']],
      ['?kategori=Kommunikasjon', ['E-ALM-003']],
      ['?tilstand=RETURNERT', ['E-ALM-001']],
      ['?sok=&kategori=&tilstand=', ['E-ALM-001', 'E-ALM-002', 'E-ALM-003']],
      ['?sok=finnes ikke', []],
    ])('kan søkes i: %s', async (sporring, koder) => {
      const { maal, kategorier } = await list(encodeURI(sporring));
      expect(maal.map(({ kode }) => kode)).toEqual(koder);
      expect(kategorier).toHaveLength(2);
    });

    it.each(['?tilstand=FERDIG', '?sok=15076500565', '?farge=blå', '?sok=a&sok=b'])('avviser %s', async (sporring) => {
      const svar = await klient.get(`/utdanningslop/${lis.utdanningslopId}/maal${encodeURI(sporring)}`);
      expect(svar.body).toMatchObject({ status: 400, kode: 'ugyldig.felt' });
    });
  });

  describe('tilknytningen', () => {
    let lis: Lis;
    let granvin: Kommune;

    beforeEach(async () => {
      lis = await enLis(portal, fjordvik, await enKatalog(portal, 'ALM'));
      granvin = await enKommune(portal, 'Granvin');
    });

    const bytt = (veilederId: string | null, versjon = 1, klient = leder) =>
      klient.put(`/tilknytninger/${lis.tilknytningId}`, { lederId: fjordvik.leder, veilederId, versjon });
    const flytt = (body: object, klient = leder) =>
      klient.post(`/utdanningslop/${lis.utdanningslopId}/tilknytninger`, body);
    const vis = async (klient: Client): Promise<Visning> =>
      (await klient.get(`/utdanningslop/${lis.utdanningslopId}`).expect(200)).body as Visning;

    it('får ny veileder, og alle det gjelder får varsel', async () => {
      const ny = await enMed(portal, 'VEILEDER', fjordvik.virksomhetId, 'Nina Rogn');
      expect((await bytt(ny).expect(200)).body).toMatchObject({ veileder: { id: ny, navn: 'Nina Rogn' }, versjon: 2 });
      await expect(varsler(lis.brukerId)).resolves.toEqual(['lis.nyVeileder']);
      await expect(varsler(ny)).resolves.toEqual(['lis.nyVeileder']);
      await expect(varsler(fjordvik.veileder)).resolves.toEqual(['lis.ikkeVeileder']);
      await (await portal.as(fjordvik.veileder)).get(`/utdanningslop/${lis.utdanningslopId}`).expect(404);
    });

    it('overskriver ikke et bytte som kom imellom', async () => {
      await bytt(null).expect(200);
      expect((await bytt(fjordvik.veileder)).body).toMatchObject({
        status: 412,
        kode: 'lis.foreldet',
        parametere: { versjon: 2 },
      });
    });

    it('avviser den som ikke har rollen, og LIS selv', async () => {
      expect((await bytt(granvin.veileder)).body).toMatchObject({ status: 422, kode: 'lis.veilederManglerRolle' });
      await enRolle(portal, lis.brukerId, 'VEILEDER', fjordvik.virksomhetId);
      expect((await bytt(lis.brukerId)).body).toMatchObject({ status: 422, kode: 'lis.sammePerson' });
    });

    it('kan ikke endres av en annen virksomhets leder, og ikke av LIS som selv er leder', async () => {
      await bytt(null, 1, await portal.as(granvin.leder)).expect(404);
      await enRolle(portal, lis.brukerId, 'LEDER', fjordvik.virksomhetId);
      expect((await bytt(null, 1, await portal.as(lis.brukerId))).body).toMatchObject({
        status: 403,
        kode: 'lis.egenSak',
      });
    });

    it('kan endres av stedfortrederen', async () => {
      const stedfortreder = await enMed(portal, 'STEDFORTREDER', fjordvik.virksomhetId, 'Stein Furu');
      await bytt(null, 1, await portal.as(stedfortreder)).expect(200);
    });

    it('flytter LIS til en annen virksomhet uten å røre journalen', async () => {
      const maal = await count('maal');
      const svar = await flytt({ virksomhetId: granvin.virksomhetId, fra: '2026-11-20' }).expect(201);
      expect(svar.body).toMatchObject({
        virksomhet: 'Granvin',
        leder: null,
        veileder: null,
        fra: '2026-11-20',
        til: null,
      });
      await expect(count('maal')).resolves.toBe(maal);
      const ny = await portal.as(granvin.leder);
      const { tilknytninger, jegEr } = await vis(ny);
      expect(jegEr).toBe('LEDER');
      expect(tilknytninger).toMatchObject([
        { virksomhet: 'Granvin', til: null },
        { virksomhet: 'Fjordvik', til: '2026-11-19' },
      ]);
      await expect(varsler(granvin.leder)).resolves.toEqual(['lis.nyLis']);
      await expect(varsler(lis.brukerId)).resolves.toEqual(['lis.flyttet']);
      await expect(varsler(fjordvik.veileder)).resolves.toEqual(['lis.tilknytningAvsluttet']);
      const { id } = svar.body as { id: string };
      await ny
        .put(`/tilknytninger/${id}`, { lederId: granvin.leder, veilederId: granvin.veileder, versjon: 1 })
        .expect(200);
      await bytt(null, 2).expect(404);
    });

    it('flytter LIS-rollen med', async () => {
      await flytt({ virksomhetId: granvin.virksomhetId, fra: '2026-12-01' }).expect(201);
      const roller = await portal.work.rows(
        `SELECT virksomhet_id, fra, til FROM rolle WHERE rolle = 'LIS' ORDER BY fra`,
      );
      expect(roller).toEqual([
        { virksomhet_id: fjordvik.virksomhetId, fra: '2020-01-01', til: '2026-11-30' },
        { virksomhet_id: granvin.virksomhetId, fra: '2026-12-01', til: null },
      ]);
    });

    it('lar ikke den nye lederen se noe før flyttedagen, men forberede', async () => {
      const svar = await flytt({ virksomhetId: granvin.virksomhetId, fra: '2026-12-01' }).expect(201);
      const ny = await portal.as(granvin.leder);
      await ny.get(`/utdanningslop/${lis.utdanningslopId}`).expect(404);
      const { id } = svar.body as { id: string };
      await ny.put(`/tilknytninger/${id}`, { lederId: granvin.leder, veilederId: null, versjon: 1 }).expect(200);
      expect((await flytt({ virksomhetId: granvin.virksomhetId, fra: '2027-01-01' })).body).toMatchObject({
        status: 409,
        kode: 'lis.flyttingVenter',
      });
    });

    it('finner den nye virksomheten på organisasjonsnummeret', async () => {
      const orgnr = (
        await portal.work.row<{ orgnr: string }>('SELECT orgnr FROM virksomhet WHERE id = ?', granvin.virksomhetId)
      )?.orgnr;
      expect((await flytt({ orgnr, fra: '2026-12-01' })).body).toMatchObject({ virksomhet: 'Granvin' });
    });

    it.each([
      ['uten virksomhet', () => ({ fra: '2026-12-01' }), 400, 'lis.velgVirksomhet'],
      ['til en ukjent virksomhet', () => ({ orgnr: '999999999', fra: '2026-12-01' }), 422, 'lis.ukjentVirksomhet'],
      [
        'til samme virksomhet',
        () => ({ virksomhetId: fjordvik.virksomhetId, fra: '2026-12-01' }),
        409,
        'lis.sammeVirksomhet',
      ],
      [
        'før tilknytningen begynte',
        () => ({ virksomhetId: granvin.virksomhetId, fra: '2025-09-01' }),
        400,
        'lis.flyttingFoerStart',
      ],
    ])('flytter ikke %s', async (_, body, status, kode) => {
      expect((await flytt(body())).body).toMatchObject({ status, kode });
      await expect(count('tilknytning')).resolves.toBe(1);
    });

    it('viser en tidligere leder bare det som lå i tilknytningen', async () => {
      const [foer = '', etter = '', sendt = ''] = lis.maalIder;
      const sett = (id: string, tilstand: string, tilstandSiden: string, sendtTid: string | null = null) =>
        portal.work.script(() => update('maal', { tilstand, tilstandSiden, sendtTid, aktiviteter: 3 }, { id }));
      await sett(foer, 'GODKJENT', '2026-05-01T10:00:00.000Z', '2026-04-01T10:00:00.000Z');
      await flytt({ virksomhetId: granvin.virksomhetId, fra: '2026-11-20' }).expect(201);
      await sett(etter, 'PAABEGYNT', '2026-11-25T10:00:00.000Z');
      await sett(sendt, 'TIL_GODKJENNING', '2026-11-24T10:00:00.000Z', '2026-11-10T10:00:00.000Z');
      portal.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
      const klient = await portal.as(fjordvik.leder);
      const { maal } = (await klient.get(`/utdanningslop/${lis.utdanningslopId}/maal`).expect(200)).body as Liste;
      expect(maal.map(({ id, tilstand, aktiviteter }) => [id, tilstand, aktiviteter])).toEqual([
        [foer, 'GODKJENT', 0],
        [sendt, 'TIL_GODKJENNING', 0],
      ]);
      const { tilknytninger, maalplaner } = await vis(klient);
      expect(tilknytninger).toMatchObject([{ virksomhet: 'Fjordvik' }]);
      expect(maalplaner).toMatchObject([{ fremdrift: { antall: 2, godkjent: 1, tilGodkjenning: 1, paabegynt: 0 } }]);
      portal.clock.moveTo(new Date('2028-11-20T08:00:00Z'));
      await (await portal.as(fjordvik.leder)).get(`/utdanningslop/${lis.utdanningslopId}`).expect(404);
    });

    it('avsluttes med en siste dag, og den tidligere lederen kan fortsatt flytte LIS videre', async () => {
      const avslutt = (til: string) => leder.post(`/tilknytninger/${lis.tilknytningId}/avslutt`, { til });
      expect((await avslutt('2025-08-31')).body).toMatchObject({ status: 400, kode: 'lis.sluttFoerTilknytning' });
      expect((await avslutt('2026-10-31').expect(200)).body).toMatchObject({ til: '2026-10-31' });
      await avslutt('2026-12-31').expect(404);
      await (await portal.as(fjordvik.veileder)).get(`/utdanningslop/${lis.utdanningslopId}`).expect(404);
      await flytt({ virksomhetId: granvin.virksomhetId, fra: '2026-12-01' }).expect(201);
      const { tilknytninger } = await vis(await portal.as(lis.brukerId));
      expect(tilknytninger.map(({ til }) => til)).toEqual([null, '2026-10-31']);
    });

    it('nevner ikke lenger en veileder som har sluttet', async () => {
      const rolle = await portal.work.row<{ id: string }>(
        `SELECT id FROM rolle WHERE bruker_id = ? AND rolle = 'VEILEDER'`,
        fjordvik.veileder,
      );
      const svar = await leder.post(`/roller/${rolle?.id ?? ''}/avslutt`);
      expect(svar.status).toBeLessThan(300);
      expect((await vis(leder)).tilknytninger).toMatchObject([
        { veileder: null, leder: { id: fjordvik.leder }, versjon: 2 },
      ]);
      await expect(varsler(lis.brukerId)).resolves.toEqual(['lis.ikkeVeileder']);
    });
  });

  describe('permisjon', () => {
    let lis: Lis;

    beforeEach(async () => {
      lis = await enLis(portal, fjordvik, await enKatalog(portal, 'ALM'));
    });

    const legg = (fra: string, til?: string | null) =>
      leder.post(`/utdanningslop/${lis.utdanningslopId}/permisjoner`, { fra, til });

    it('stopper klokken', async () => {
      await legg('2026-11-01').expect(201);
      const { body } = (await leder.get(`/utdanningslop/${lis.utdanningslopId}`)) as { body: unknown };
      expect(body).toMatchObject({ takt: 'I_PERMISJON', permisjoner: [{ fra: '2026-11-01', til: null }] });
    });

    it('kan endres, men aldri overlappe en annen', async () => {
      const { id } = (await legg('2026-01-01', '2026-03-31').expect(201)).body as { id: string };
      expect((await legg('2026-03-31', '2026-04-30')).body).toMatchObject({
        status: 409,
        kode: 'lis.permisjonOverlapper',
      });
      await legg('2026-04-01').expect(201);
      expect((await leder.put(`/permisjoner/${id}`, { fra: '2026-01-01', til: null })).body).toMatchObject({
        kode: 'lis.permisjonOverlapper',
      });
      expect(
        (await leder.put(`/permisjoner/${id}`, { fra: '2026-02-01', til: '2026-03-31' }).expect(200)).body,
      ).toEqual({ id, fra: '2026-02-01', til: '2026-03-31' });
    });

    it('overlapper ikke selv om to legges inn samtidig', async () => {
      const svar = await Promise.all([legg('2026-01-01', '2026-02-01'), legg('2026-01-15', '2026-03-01')]);
      expect(svar.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it.each([
      ['2026-03-01', '2026-02-01', 'lis.permisjonSluttFoerStart'],
      ['2025-08-01', '2025-10-01', 'lis.permisjonFoerStart'],
      ['2026-02-30', null, 'ugyldig.felt'],
    ])('avvises fra %s til %s', async (fra, til, kode) => {
      expect((await legg(fra, til)).body).toMatchObject({ status: 400, kode });
    });

    it('settes bare av virksomhetens egen leder', async () => {
      const { id } = (await legg('2026-01-01', '2026-03-31')).body as { id: string };
      const fremmed = await portal.as((await enKommune(portal, 'Granvin')).leder);
      await fremmed.put(`/permisjoner/${id}`, { fra: '2026-01-01' }).expect(404);
      await fremmed.post(`/utdanningslop/${lis.utdanningslopId}/permisjoner`, { fra: '2026-05-01' }).expect(404);
      await (await portal.as(lis.brukerId)).put(`/permisjoner/${id}`, { fra: '2026-01-01' }).expect(403);
    });
  });

  describe('avslutning', () => {
    let lis: Lis;

    beforeEach(async () => {
      lis = await enLis(portal, fjordvik, await enKatalog(portal, 'ALM'));
    });

    const avslutt = (status: string, dato = '2026-11-20') =>
      leder.post(`/utdanningslop/${lis.utdanningslopId}/avslutt`, { status, dato });

    it('som fullført krever at alle mål er godkjent', async () => {
      expect((await avslutt('FULLFOERT')).body).toMatchObject({
        status: 422,
        kode: 'lis.maalGjenstaar',
        parametere: { antall: 3 },
      });
      await portal.work.script(() => run('UPDATE fremdrift SET godkjent = 3, ikke_paabegynt = 0'));
      expect((await avslutt('FULLFOERT').expect(200)).body).toMatchObject({
        status: 'FULLFOERT',
        sluttdato: '2026-11-20',
        versjon: 2,
      });
      const { body } = (await (
        await portal.as(lis.brukerId)
      )
        .get(`/utdanningslop/${lis.utdanningslopId}`)
        .expect(200)) as { body: unknown };
      expect(body).toMatchObject({ status: 'FULLFOERT', takt: 'FULLFOERT', tilknytninger: [{ til: '2026-11-20' }] });
    });

    it('kan skje før målene er nådd, én gang', async () => {
      await avslutt('AVSLUTTET').expect(200);
      expect((await avslutt('AVSLUTTET')).body).toMatchObject({ status: 409, kode: 'lis.alleredeAvsluttet' });
    });

    it.each([
      ['AVSLUTTET', '2026-11-21', 'lis.sluttIFremtiden'],
      ['AVSLUTTET', '2025-08-31', 'lis.sluttFoerStart'],
      ['AKTIV', '2026-11-20', 'ugyldig.felt'],
    ])('avvises som %s på %s', async (status, dato, kode) => {
      expect((await avslutt(status, dato)).body).toMatchObject({ status: 400, kode });
    });
  });
});
