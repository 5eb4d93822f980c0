import type request from 'supertest';
import { newId } from '@kp/kernel/ids';
import { type Kommune, enKatalog, enKommune, enMed, enPerson, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { NUMMER } from '../support/fodselsnumre';
import { lastOpp } from '../support/opplasting';
import { LIS, PERSONER, VIRKSOMHETER, arbeidsbok, ark, tretti, trettiSomArk } from '../support/oppsettsfil';
import { type Portal, startPortal } from '../support/portal';
import { Smtpmottak } from '../support/smtp';

jest.setTimeout(120_000);

interface Linje {
  ark: string;
  rad: number;
  utfall: string;
  navn: string;
  virksomhet: string;
  foersteRad: number | null;
  felt: string[];
  feil: { kode: string; felt: string | null; tekst: string | null; parametere: Record<string, unknown> }[];
  merknader: { kode: string; parametere: Record<string, unknown> }[];
}
interface Rapport {
  linjer: Linje[];
  kanLagres: boolean;
  kontroll: string;
  ulesteArk: string[];
}
interface Oppsatt {
  roller: number;
  nyeKontoer: number;
  sendt: number;
  gjentatt: boolean;
  lenker: { navn: string; epost: string; lenke: string }[];
}

/** What a table holds of ids, hashes and moments is another each time; people and places keep their names. */
async function dump({ work }: Portal, sqlite: boolean): Promise<Record<string, string[]>> {
  const tables = await work.rows<{ name: string }>(
    sqlite
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const names = new Map<string, string>();
  const label = async (sql: string): Promise<void> => {
    for (const { id, navn } of await work.rows<{ id: string; navn: string }>(sql)) names.set(id, navn);
  };
  await label('SELECT id, epost AS navn FROM bruker');
  await label('SELECT id, navn FROM virksomhet');
  await label('SELECT id, kode AS navn FROM laeringsmaal');
  await label(`SELECT u.id, 'løp ' || b.epost AS navn FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id`);
  await label(`SELECT p.id, p.navn || ' ' || b.epost AS navn FROM maalplan p
    JOIN utdanningslop u ON u.id = p.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id`);
  const told = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (names.has(value)) return names.get(value);
    return /^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{64}$|^\d{4}-\d\d-\d\dT/u.test(value) ? '·' : value;
  };
  const found: Record<string, string[]> = {};
  // The memory of the answer and the sessions belong to the asking, not to what was asked for.
  for (const { name } of tables.filter((one) => !['idempotens', 'sesjon', 'migrations'].includes(one.name))) {
    const rows = await work.rows<Record<string, unknown>>(`SELECT * FROM "${name}"`);
    found[name] = rows
      .map((row) => JSON.stringify(Object.entries(row).map(([column, value]) => [column, told(value)])))
      .sort();
  }
  return found;
}

onBothDatabases((database, open) => {
  let portal: Portal;
  let kommune: Kommune;
  let close: () => Promise<void>;

  async function begynn(): Promise<void> {
    const opened = await open();
    close = () => opened.close();
    portal = await startPortal({ url: opened.url });
    kommune = await enKommune(portal, 'Oppdal');
    await enKatalog(portal, 'ALM');
    await enKatalog(portal, 'FKM');
  }
  async function slipp(): Promise<void> {
    await portal.close();
    await close();
  }
  beforeEach(begynn);
  afterEach(slipp);

  const proevSvar = (innhold: Buffer, hvem = kommune.leder, felter = {}): Promise<request.Response> =>
    lastOpp(portal, hvem, '/oppsett/forhaandsvisning', { innhold, navn: 'oppsett.xlsx', felter });
  async function proev(innhold: Buffer, hvem = kommune.leder, utelatte?: object[]): Promise<Rapport> {
    const felter = utelatte ? { utelatteRader: JSON.stringify(utelatte) } : {};
    const svar = await proevSvar(innhold, hvem, felter);
    expect([svar.status, svar.body]).toEqual([200, expect.anything()]);
    return svar.body as Rapport;
  }
  const lagre = (
    innhold: Buffer,
    { kontroll, hvem = kommune.leder, key = newId(), utelatte = [] as object[] } = {} as {
      kontroll: string;
      hvem?: string;
      key?: string;
      utelatte?: object[];
    },
  ): Promise<request.Response> =>
    lastOpp(portal, hvem, '/oppsett', {
      ...{ innhold, navn: 'oppsett.xlsx', key },
      felter: { kontroll, ...(utelatte.length > 0 ? { utelatteRader: JSON.stringify(utelatte) } : {}) },
    });
  const ferdig = async (innhold: Buffer, hvem = kommune.leder): Promise<Oppsatt> => {
    const { kontroll, linjer } = await proev(innhold, hvem);
    const svar = await lagre(innhold, { kontroll, hvem });
    expect([svar.status, svar.body, linjer.flatMap(({ feil }) => feil)]).toEqual([201, expect.anything(), []]);
    return svar.body as Oppsatt;
  };
  const alt = (): Promise<Record<string, string[]>> => dump(portal, database === 'sqlite');
  const antallBrukere = async (): Promise<number> => (await portal.work.rows('SELECT id FROM bruker')).length;
  const roller = (epost: string): Promise<{ rolle: string }[]> =>
    portal.work.rows('SELECT r.rolle FROM rolle r JOIN bruker b ON b.id = r.bruker_id WHERE b.epost = ?', epost);
  const feilene = ({ linjer }: Rapport): (string | null)[][] =>
    linjer.flatMap(({ feil }) => feil.map(({ kode, felt }) => [kode, felt]));

  const enRad = (...endring: [number, string][]): string[] => {
    const row = ['Nina Agat', 'nina@example.no', 'Supervisør', '', '', 'Sykepleier', '', '', '', ''];
    for (const [index, verdi] of endring) row[index] = verdi;
    return row;
  };
  const enVeileder = (epost: string): string[] => [
    ...['Odd Onyks', epost, 'Veileder', '', '9700001', 'Lege', 'Allmennmedisin', '15.06.2015'],
  ];
  const enLisrad = (...endring: [number, string][]): string[] => {
    const row = ['Liv Flint', 'liv@example.no', '9700002', '', 'Allmennmedisin', '01.09.2026', '', '', '', ''];
    row[9] = 'odd@example.no';
    for (const [index, verdi] of endring) row[index] = verdi;
    return row;
  };

  describe('oppsett fra en fil', () => {
    it('tretti personer fra en fil blir nøyaktig det samme som tretti skjemaer', async () => {
      const folk = tretti('folk');
      const svar = await ferdig(await arbeidsbok(...trettiSomArk(folk)));
      expect(svar).toMatchObject({ roller: 18, lis: 12, nyeKontoer: 30, sendt: 0, gjentatt: false });
      expect(new Set(svar.lenker.map(({ lenke }) => lenke)).size).toBe(30);
      const fraFil = await alt();

      await slipp();
      await begynn();
      const leder = await portal.as(kommune.leder);
      const id: Record<string, string> = {};
      for (const { navn, epost, rolle, hprNummer, veileder } of folk.personer) {
        const body = {
          ...{ navn, epost, hprNummer, fra: '2026-11-20', yrke: veileder ? 'Lege' : 'Sykepleier' },
          rolle: rolle === 'Supervisør' ? 'SUPERVISOR' : rolle.toUpperCase(),
          ...(veileder && { spesialitet: 'Allmennmedisin', spesialitetDato: '2015-06-15' }),
        };
        const made = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, body).expect(201);
        id[epost] = (made.body as { personId: string }).personId;
      }
      for (const { navn, epost, hprNummer, veileder } of folk.lis) {
        const dates = { startdato: '2026-09-01', fra: '2026-09-01', planlagtSlutt: '2031-08-31', spesialitet: 'ALM' };
        const ansvarlige = { virksomhetId: kommune.virksomhetId, lederId: kommune.leder, veilederId: id[veileder] };
        await leder.post('/utdanningslop', { navn, epost, hprNummer, ...dates, ...ansvarlige }).expect(201);
      }
      const enkeltvis = await alt();
      const uten = (alle: Record<string, string[]>): Record<string, string[]> =>
        JSON.parse(JSON.stringify(alle).replace(/person\d+@|31000\d{4}|9000\d{3}/gu, '#')) as Record<string, string[]>;
      expect(uten(fraFil)).toEqual(uten(enkeltvis));
      expect(fraFil['maal']).toHaveLength(12 * 6);
      expect(fraFil['engangslenke']).toHaveLength(30);
    });

    it('prøvekjøringen skriver ingenting, ikke i noen tabell', async () => {
      const before = await alt();
      const rapport = await proev(await arbeidsbok(...trettiSomArk(tretti('proeve'))));
      expect(rapport).toMatchObject({ kanLagres: true });
      expect(new Set(rapport.linjer.map(({ utfall }) => utfall))).toEqual(new Set(['NY']));
      expect(await alt()).toEqual(before);
    });

    it.each<[string, (string | null)[], [number, string][]]>([
      ['en rolle som ikke finnes', ['oppsett.ukjentRolle', 'rolle'], [[2, 'Sjef']]],
      ['LIS som rolle', ['oppsett.rollenLis', 'rolle'], [[2, 'ALIS']]],
      ['et navn som mangler', ['oppsett.tomCelle', 'navn'], [[0, '']]],
      ['en adresse som ikke er en', ['ugyldig.felt', 'epost'], [[1, 'nina(a)example.no']]],
      ['et HPR-nummer med bokstaver', ['ugyldig.felt', 'hprNummer'], [[4, 'HPR123']]],
      ['en dato som ikke finnes', ['oppsett.ugyldigDato', 'fra'], [[8, '31.02.2026']]],
      [
        'slutt før start',
        ['virksomheter.sluttFoerStart', 'til'],
        [
          [8, '01.09.2026'],
          [9, '01.08.2026'],
        ],
      ],
      ['en veileder uten HPR-nummer', ['virksomheter.manglerHpr', 'hprNummer'], [[2, 'Veileder']]],
      ['en delegert uten sluttdato', ['virksomheter.manglerSluttdato', 'til'], [[2, 'Delegert godkjenner']]],
      ['en virksomhet som ikke finnes', ['oppsett.ukjentVirksomhet', 'virksomhet'], [[3, '310000019']]],
    ])('%s må rettes, og raden og kolonnen nevnes', async (_navn, feil, endring) => {
      const fil = await arbeidsbok(ark(PERSONER, enRad(), enRad([1, 'to@example.no'], ...endring)));
      const rapport = await proev(fil);
      expect(rapport.linjer.map(({ rad, utfall }) => [rad, utfall])).toEqual([
        [2, 'NY'],
        [3, 'FEIL'],
      ]);
      expect(feilene(rapport)).toEqual([feil]);
      const before = await alt();
      await lagre(fil, { kontroll: rapport.kontroll }).then((svar) => {
        expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([422, 'oppsett.radermaaRettes']);
      });
      expect(await alt()).toEqual(before);

      const utelatte = [{ ark: PERSONER.navn, rad: 3 }];
      const { kontroll, linjer } = await proev(fil, kommune.leder, utelatte);
      expect(linjer).toHaveLength(1);
      expect((await lagre(fil, { kontroll, utelatte })).status).toBe(201);
      expect(await roller('to@example.no')).toEqual([]);
      expect(await roller('nina@example.no')).toEqual([{ rolle: 'SUPERVISOR' }]);
    });

    it.each<[string, (string | null)[], [number, string][]]>([
      ['en veileder som ikke er der', ['oppsett.ukjentVeileder', 'veileder'], [[9, 'ukjent@example.no']]],
      ['en leder som ikke er der', ['oppsett.ukjentLeder', 'leder'], [[8, 'ukjent@example.no']]],
      ['en utdanning som ikke finnes', ['oppsett.ukjentUtdanning', 'spesialitet'], [[4, 'Kirurgi']]],
      ['en utdanning uten katalog', ['lis.manglerKatalog', 'spesialitet'], [[4, 'Samfunnsmedisin']]],
      ['tilknytning før start', ['lis.tilknytningFoerStart', 'fra'], [[7, '01.08.2026']]],
      [
        'veilederen som seg selv',
        ['lis.sammePerson', null],
        [
          [1, 'odd@example.no'],
          [0, 'Odd Onyks'],
          [2, '9700001'],
        ],
      ],
    ])('LIS med %s må rettes', async (_navn, feil, endring) => {
      const fil = await arbeidsbok(ark(PERSONER, enVeileder('odd@example.no')), ark(LIS, enLisrad(...endring)));
      expect(feilene(await proev(fil))).toEqual([feil]);
    });

    it('det som står to ganger i filen, skrives ikke to ganger', async () => {
      const fil = await arbeidsbok(
        ark(PERSONER, enVeileder('odd@example.no'), enVeileder('ODD@example.no')),
        ark(LIS, enLisrad(), enLisrad()),
      );
      const rapport = await proev(fil);
      expect(rapport.linjer).toMatchObject([
        { rad: 2, utfall: 'NY' },
        { rad: 3, utfall: 'DUPLIKAT', foersteRad: 2 },
        { rad: 2, utfall: 'NY' },
        { rad: 3, utfall: 'DUPLIKAT', foersteRad: 2 },
      ]);
      expect(rapport.kanLagres).toBe(false);
      const before = await alt();
      expect((await lagre(fil, { kontroll: rapport.kontroll })).status).toBe(422);
      expect(await alt()).toEqual(before);
    });

    it('en person kan ha flere roller, og får én konto og én lenke', async () => {
      const fil = await arbeidsbok(ark(PERSONER, enVeileder('odd@example.no'), enRad([1, 'odd@example.no'])));
      expect(await ferdig(fil)).toMatchObject({ roller: 2, nyeKontoer: 1, lenker: [{ epost: 'odd@example.no' }] });
      expect((await roller('odd@example.no')).map(({ rolle }) => rolle).sort()).toEqual(['SUPERVISOR', 'VEILEDER']);
    });

    it('den samme filen en gang til endrer ingenting, og sier det', async () => {
      const fil = await arbeidsbok(ark(PERSONER, enVeileder('odd@example.no')), ark(LIS, enLisrad([7, '01.12.2026'])));
      await ferdig(fil);
      const before = await alt();
      const rapport = await proev(fil);
      expect(rapport.linjer.map(({ utfall }) => utfall)).toEqual(['FINNES', 'FINNES']);
      const svar = await lagre(fil, { kontroll: rapport.kontroll });
      expect([svar.status, svar.body]).toEqual([422, expect.objectContaining({ kode: 'oppsett.ingenNye' })]);
      expect(await alt()).toEqual(before);
    });

    it('lederen kan selv stå i listen, med rollen lederen har', async () => {
      const [leder] = await portal.work.rows<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', kommune.leder);
      const egen = (rolle: string): string[] => ['Leder i Oppdal', leder?.epost ?? '', rolle, '', ''];
      const rapport = await proev(await arbeidsbok(ark(PERSONER, egen('Leder'), egen('Supervisør'))));
      expect(rapport.linjer.map(({ utfall }) => utfall)).toEqual(['FINNES', 'FEIL']);
      expect(feilene(rapport)).toEqual([['virksomheter.egenRolle', null]]);
    });

    it('den som er kjent på adressen eller HPR-nummeret, får rollen på kontoen sin', async () => {
      const id = await enPerson(portal, 'Nina Agat');
      const [kjent] = await portal.work.rows<{ epost: string; hpr: string }>(
        'SELECT epost, hpr_nummer AS hpr FROM bruker WHERE id = ?',
        id,
      );
      const [epost, hpr] = [kjent?.epost ?? '', kjent?.hpr ?? ''];
      const before = await antallBrukere();
      const fil = await arbeidsbok(ark(PERSONER, enRad([1, epost]), enRad([2, 'Stedfortreder'], [4, hpr])));
      const { linjer } = await proev(fil);
      expect(linjer.flatMap(({ merknader }) => merknader)).toEqual([
        expect.objectContaining({ kode: 'oppsett.kjentPerson' }),
        expect.objectContaining({ kode: 'oppsett.kjentPaaHpr', parametere: { domene: 'example.no' } }),
      ]);
      expect(JSON.stringify(linjer[1])).not.toContain(epost);
      expect(await ferdig(fil)).toMatchObject({ roller: 2, nyeKontoer: 0, lenker: [] });
      expect(await antallBrukere()).toBe(before);
      expect(await roller(epost)).toHaveLength(2);
      // The file may go on calling the account by its own address for it.
      const somVeileder = enVeileder('annen.adresse@example.no').with(0, 'Nina Agat').with(4, hpr);
      const medLis = await arbeidsbok(ark(PERSONER, somVeileder), ark(LIS, enLisrad([9, 'Annen.adresse@example.no'])));
      expect(await ferdig(medLis)).toMatchObject({ roller: 1, lis: 1, nyeKontoer: 1 });
      // Somebody else's number is not a way to their account.
      const annen = await proev(
        await arbeidsbok(ark(PERSONER, enRad([0, 'Per Basalt'], [1, 'per@example.no'], [4, hpr]))),
      );
      expect(feilene(annen)).toEqual([['oppsett.hprHosAnnen', 'hprNummer']]);
    });

    it('lederen legger bare inn folk i sin egen virksomhet', async () => {
      const nabo = await enKommune(portal, 'Nabo');
      const [orgnr] = await portal.work.rows<{ orgnr: string }>(
        'SELECT orgnr FROM virksomhet WHERE id = ?',
        nabo.virksomhetId,
      );
      const before = await alt();
      const fil = await arbeidsbok(
        ark(VIRKSOMHETER, ['310000019', 'Ny kommune', 'Kommune', '9901', '', '']),
        ark(PERSONER, enRad([3, orgnr?.orgnr ?? '']), enRad([3, 'Nabo']), enVeileder('odd@example.no')),
        ark(LIS, enLisrad([3, 'Nabo'])),
      );
      const rapport = await proev(fil);
      expect(feilene(rapport)).toEqual([
        ['oppsett.bareRegister', null],
        ['oppsett.ukjentVirksomhet', 'virksomhet'],
        ['oppsett.ukjentVirksomhet', 'virksomhet'],
        ['oppsett.ukjentVirksomhet', 'virksomhet'],
      ]);
      expect((await lagre(fil, { kontroll: rapport.kontroll })).status).toBe(422);
      expect(await alt()).toEqual(before);
    });

    it('stedfortrederen gir bare de rollene en stedfortreder kan gi', async () => {
      const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Sten Fortreder');
      const fil = await arbeidsbok(ark(PERSONER, enRad(), enRad([2, 'Leder'], [1, 'to@example.no'])));
      expect(feilene(await proev(fil, stedfortreder))).toEqual([['virksomheter.kanIkkeGiRollen', 'rolle']]);
    });

    it('Helsedirektoratet legger inn virksomheter og lederne deres, og retter det som er endret', async () => {
      const hdir = await enMed(portal, 'HELSEDIREKTORATET', null, 'Direktør');
      const virksomhet = (navn: string, sentralitet: string): string[] => [
        ...['310 000 019', navn, 'Kommune', '9901', sentralitet, sentralitet && '2025'],
      ];
      const fil = await arbeidsbok(
        ark(PERSONER, enRad([2, 'Leder'], [3, '310000019'])),
        ark(VIRKSOMHETER, virksomhet('Nyvik kommune', '5')),
      );
      expect(await ferdig(fil, hdir)).toMatchObject({ virksomheter: 1, roller: 1, nyeKontoer: 1 });
      const endret = await arbeidsbok(ark(VIRKSOMHETER, virksomhet('Nyvik og omegn', '')));
      expect((await proev(endret, hdir)).linjer).toMatchObject([{ utfall: 'ENDRES', felt: ['navn'] }]);
      expect(await ferdig(endret, hdir)).toMatchObject({ virksomheter: 0, endret: 1 });
      const [rad] = await portal.work.rows(
        "SELECT navn, sentralitet, versjon FROM virksomhet WHERE orgnr = '310000019'",
      );
      expect(rad).toEqual({ navn: 'Nyvik og omegn', sentralitet: 5, versjon: 2 });
      const toGanger = await arbeidsbok(ark(VIRKSOMHETER, virksomhet('Det ene', '5'), virksomhet('Det andre', '5')));
      expect((await proev(toGanger, hdir)).linjer).toMatchObject([
        { utfall: 'ENDRES' },
        { utfall: 'DUPLIKAT', foersteRad: 2 },
      ]);
      // Who is what in a virksomhet is for its leder, and so are its LIS.
      const mer = await arbeidsbok(
        ark(VIRKSOMHETER, ['310000018', 'Feil sifre', 'Kommune', '9901', '', '']),
        ark(PERSONER, enRad([3, '310000019'])),
        ark(LIS, enLisrad([3, '310000019'], [8, 'nina@example.no'])),
      );
      expect(feilene(await proev(mer, hdir))).toEqual([
        ['ugyldig.felt', 'orgnr'],
        ['virksomheter.kanIkkeGiRollen', 'rolle'],
        ['oppsett.ikkeLederHer', 'virksomhet'],
      ]);
    });

    it('den som verken leder eller fører registeret, slipper ikke til', async () => {
      const fil = await arbeidsbok(ark(PERSONER, enRad()));
      const kontor = await enPerson(portal, 'Kon Tor');
      await enRolle(portal, kontor, 'ALIS_KONTOR', null, { omraade: '99' });
      for (const hvem of [kommune.veileder, kommune.supervisor, kontor]) {
        expect((await proevSvar(fil, hvem)).status).toBe(403);
        expect((await lagre(fil, { kontroll: 'a'.repeat(64), hvem })).status).toBe(403);
      }
    });

    it('den som har mistet rollen siden prøvekjøringen, får ikke skrevet noe', async () => {
      const fil = await arbeidsbok(ark(PERSONER, enRad([3, 'Oppdal'])));
      const { kontroll } = await proev(fil);
      await enRolle(portal, kommune.leder, 'LEDER', (await enKommune(portal, 'Annetsted')).virksomhetId);
      await portal.work.script(function* () {
        yield {
          sql: "UPDATE rolle SET til = '2026-11-01' WHERE bruker_id = ? AND virksomhet_id = ?",
          params: [kommune.leder, kommune.virksomhetId],
        };
      });
      const before = await antallBrukere();
      const svar = await lagre(fil, { kontroll });
      expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([412, 'oppsett.endretImens']);
      expect(await antallBrukere()).toBe(before);
    });

    it('svaret som ble borte, kan spørres om igjen uten at noe blir dobbelt', async () => {
      const fil = await arbeidsbok(ark(PERSONER, enRad()));
      const { kontroll } = await proev(fil);
      const key = newId();
      const [foerst, igjen] = [await lagre(fil, { kontroll, key }), await lagre(fil, { kontroll, key })];
      expect([foerst.status, igjen.status]).toEqual([201, 201]);
      expect(foerst.body).toMatchObject({ gjentatt: false, lenker: [{ epost: 'nina@example.no' }] });
      expect(igjen.body).toMatchObject({ gjentatt: true, lenker: [], roller: 1 });
      const husket = await portal.work.rows<{ svar: string }>('SELECT svar FROM idempotens WHERE nokkel = ?', key);
      expect(husket[0]?.svar).not.toMatch(/nina|kode"/u);
      expect(await roller('nina@example.no')).toHaveLength(1);
    });

    it('to som lagrer samtidig, legger inn én gang, og den andre får se hva som er endret', async () => {
      const fil = await arbeidsbok(...trettiSomArk(tretti('kapp')));
      const { kontroll } = await proev(fil);
      const before = await antallBrukere();
      const svar = await Promise.all([lagre(fil, { kontroll }), lagre(fil, { kontroll }), lagre(fil, { kontroll })]);
      expect(svar.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
      expect(await antallBrukere()).toBe(before + 30);
    });

    it('lenkene går med e-post når portalen har en e-posttjener', async () => {
      await slipp();
      const smtp = await Smtpmottak.start();
      const opened = await open();
      close = () => opened.close();
      portal = await startPortal({ url: opened.url, settings: { smtpUrl: smtp.url } });
      kommune = await enKommune(portal, 'Oppdal');
      await enKatalog(portal, 'ALM');
      await enKatalog(portal, 'FKM');
      const fil = await arbeidsbok(...trettiSomArk(tretti('brev')));
      await proev(fil);
      expect(smtp.mottatt).toHaveLength(0);
      expect(await ferdig(fil)).toMatchObject({ nyeKontoer: 30, sendt: 30, lenker: [] });
      expect(new Set(smtp.mottatt.flatMap(({ til }) => til)).size).toBe(30);
      await smtp.close();
    });

    it('fødselsnummer avvises hvor det enn står, og gjentas ikke', async () => {
      const nummer = NUMMER;
      const iRad = await arbeidsbok(ark(PERSONER, enRad(), [...enRad([1, 'to@example.no']), nummer]));
      const rapport = await proev(iRad);
      expect(feilene(rapport)).toEqual([['oppsett.fodselsnummer', null]]);
      expect(rapport.linjer[1]).toMatchObject({ rad: 3, navn: '' });
      const utenfor = await arbeidsbok(ark(PERSONER, enRad()), { navn: 'Notater', hode: ['Notat'], rader: [[nummer]] });
      const svar = await proevSvar(utenfor);
      expect(svar.body).toMatchObject({ kode: 'oppsett.fodselsnummerIArk', parametere: { ark: 'Notater', rad: 2 } });
      expect(JSON.stringify([rapport, svar.body])).not.toContain(nummer);
    });

    it('tekst som ligner en formel, er bare tekst', async () => {
      await ferdig(await arbeidsbok(ark(PERSONER, enRad([0, '=HYPERLINK("x")']))));
      const [rad] = await portal.work.rows<{ navn: string }>("SELECT navn FROM bruker WHERE epost = 'nina@example.no'");
      expect(rad?.navn).toBe('=HYPERLINK("x")');
    });

    it('malen kan lastes ned, og eksempelradene i den leses ikke', async () => {
      const client = await portal.as(kommune.leder);
      const mal = await client.get('/oppsett/mal.xlsx').buffer(true).parse(binary).expect(200);
      const svar = await proevSvar(mal.body as Buffer);
      expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([400, 'oppsett.ingenRader']);
    });

    it('ark med andre navn kjennes på overskriftene, og det som ikke leses, nevnes', async () => {
      const fil = await arbeidsbok(
        { ...ark(PERSONER, enVeileder('odd@example.no')), navn: 'Ark1' },
        { ...ark(LIS, enLisrad()), navn: 'Ark2' },
        { navn: 'Diverse', hode: ['Telefon'], rader: [['12345678']] },
      );
      expect(await proev(fil)).toMatchObject({ ulesteArk: ['Diverse'], kanLagres: true });
      const feil = await proevSvar(await arbeidsbok({ navn: 'LIS', hode: ['Navn', 'E-post'], rader: [['A', 'b']] }));
      expect(feil.body).toMatchObject({ kode: 'oppsett.manglerKolonner', parametere: { ark: 'LIS' } });
    });

    it('én CSV-fil med personer virker også', async () => {
      const csv = [PERSONER.hode.join(';'), enRad().join(';')].join('\r\n');
      const svar = await lastOpp(portal, kommune.leder, '/oppsett/forhaandsvisning', {
        innhold: csv,
        navn: 'folk.csv',
      });
      expect(svar.body).toMatchObject({ kanLagres: true, linjer: [{ ark: '', rad: 2, utfall: 'NY' }] });
    });

    it('mer enn to tusen rader avvises, og mer enn to hundre LIS, mens så mange går', async () => {
      const rader = (antall: number): string[][] =>
        Array.from({ length: antall }, (_, nr) => enRad([1, `nr${String(nr)}@example.no`]));
      const svar = await proevSvar(await arbeidsbok(ark(PERSONER, ...rader(2001))));
      expect(svar.body).toMatchObject({ kode: 'regneark.forMangeRader', parametere: { grense: 2000 } });
      expect(await proev(await arbeidsbok(ark(PERSONER, ...rader(2000))))).toMatchObject({ kanLagres: true });
      const lis = (antall: number): string[][] =>
        Array.from({ length: antall }, (_, nr) =>
          enLisrad([1, `lis${String(nr)}@example.no`], [2, String(9_600_000 + nr)]),
        );
      const mange = await proevSvar(await arbeidsbok(ark(LIS, ...lis(201))));
      expect(mange.body).toMatchObject({ kode: 'oppsett.forMangeLis', parametere: { grense: 200 } });
      const passe = await arbeidsbok(ark(PERSONER, enVeileder('odd@example.no')), ark(LIS, ...lis(200)));
      expect(await proev(passe)).toMatchObject({ kanLagres: true });
    });
  });
});

function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}
