import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { enKommune, enMed } from '../support/builders';
import { type Portal, startPortal } from '../support/portal';

const EKSEMPEL = join(__dirname, '../../apps/cli/eksempelkataloger/E-ALM.csv');

const csv = (...rader: string[]): Buffer =>
  Buffer.from(['Kode;Tittel;Kategori;Måltekst;Anbefalte aktiviteter', ...rader].join('\r\n'));
const fil = csv('ALM 1;Sår;Akutt;Behandle sår.;5 × Sutur (prosedyre)', 'alm-2;Brudd;Akutt;Behandle brudd.;');
const ALM = {
  katalogKode: 'ALM',
  navn: 'Allmennmedisin',
  spesialitet: 'ALM',
  gyldigFra: '2026-01-01',
  eksempel: 'false',
};

interface Maal {
  id: string;
  kode: string;
  revisjon: number;
}

describe('læringsmålkataloger', () => {
  let portal: Portal;
  let hdir: string;
  let lis: string;

  beforeEach(async () => {
    portal = await startPortal();
    hdir = await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør');
    lis = await enMed(portal, 'LIS', (await enKommune(portal, 'Fjordvik')).virksomhetId, 'Ida Bjørk');
  });

  afterEach(() => portal.close());

  async function send(
    brukerId: string,
    path: string,
    buffer: Buffer,
    felter: Record<string, string> = {},
    navn = 'mål.csv',
  ): Promise<request.Response> {
    const { token } = await portal.app.get(Innlogging).openSession(brukerId);
    const test = request(portal.app.getHttpServer()).post(`/api${path}`).set('Authorization', `Bearer ${token}`);
    for (const [felt, verdi] of Object.entries(felter)) test.field(felt, verdi);
    return test.attach('fil', buffer, navn);
  }

  const forhaandsvis = (buffer: Buffer, felter?: Record<string, string>, navn?: string): Promise<request.Response> =>
    send(hdir, '/kataloger/import/forhaandsvisning', buffer, felter, navn);

  async function importer(buffer = fil, felter: Record<string, string> = ALM): Promise<string> {
    const svar = await send(hdir, '/kataloger/import', buffer, felter);
    expect(svar.body).toEqual({ versjonId: expect.any(String) as string });
    return (svar.body as { versjonId: string }).versjonId;
  }

  async function publisert(buffer = fil, felter = ALM): Promise<string> {
    const versjonId = await importer(buffer, felter);
    await (await portal.as(hdir)).post(`/katalogversjoner/${versjonId}/publiser`).expect(200);
    return versjonId;
  }

  const countVersjoner = async (): Promise<number> =>
    Number((await portal.work.row<{ n: number }>('SELECT count(*) AS n FROM katalogversjon'))?.n);

  describe('forhåndsvisning', () => {
    it('viser hva filen ville gjort, uten å skrive noe', async () => {
      const svar = await forhaandsvis(fil, { katalogKode: 'ALM' });
      expect(svar.status).toBe(200);
      expect(svar.body).toMatchObject({
        format: 'CSV',
        skilletegn: ';',
        headerRad: 1,
        kolonner: {
          kode: { kolonne: 0, overskrift: 'Kode' },
          tittel: { kolonne: 1, overskrift: 'Tittel' },
          gyldigFra: null,
        },
        nye: [
          { rad: 2, kode: 'ALM-001', tittel: 'Sår' },
          { rad: 3, kode: 'ALM-002', tittel: 'Brudd' },
        ],
        kanSkrives: true,
      });
      await expect(countVersjoner()).resolves.toBe(0);
    });

    it('sammenligner med nyeste versjon av samme katalog, også når den er et utkast', async () => {
      await importer();
      const ny = csv('ALM-001;Sår;Akutt;Behandle sår.;9 × Sutur (prosedyre)', 'ALM-003;Feber;Akutt;Vurdere feber.;');
      const { body } = (await forhaandsvis(ny, { katalogKode: 'alm' })) as { body: Record<string, unknown> };
      expect(body).toMatchObject({
        nye: [{ rad: 3, kode: 'ALM-003' }],
        endrede: [{ rad: 2, kode: 'ALM-001', felt: ['aktiviteter'] }],
        uendrede: [],
        borte: [{ kode: 'ALM-002', tittel: 'Brudd' }],
      });
    });

    it('nevner dobbelte og uleselige rader med radnummer og hva som er feil', async () => {
      const rader = csv('ALM 1;Sår;;;', 'ALM-001;Sår igjen;;;', ';Uten kode;;;');
      const { body } = (await forhaandsvis(rader)) as { body: Record<string, unknown> };
      expect(body).toMatchObject({
        duplikater: [
          {
            ...{ rad: 3, kode: 'ALM-001', tittel: 'Sår igjen', kodeFeil: 'katalogimport.duplikat' },
            ...{ foersteRad: 2, foersteTittel: 'Sår' },
          },
        ],
        uleselige: [{ rad: 4, kode: null, kodeFeil: 'katalogimport.manglerKode' }],
        kanSkrives: false,
      });
    });

    it('lar brukeren rette hvilken kolonne som er hva', async () => {
      const rader = Buffer.from('A;B;C\r\nALM 1;Akutt;Sår');
      const kolonner = JSON.stringify({ kode: 0, kategori: 1, tittel: 2 });
      const { body } = (await forhaandsvis(rader, { kolonner, overskriftsrad: '1' })) as {
        body: Record<string, unknown>;
      };
      expect(body).toMatchObject({
        nye: [{ kode: 'ALM-001', tittel: 'Sår' }],
        kolonner: { kategori: { kolonne: 1, overskrift: 'B' } },
      });
    });

    it.each([
      ['kolonner som ikke er JSON', { kolonner: '{' }],
      ['en ukjent kolonne', { kolonner: '{"__proto__":1,"farge":1}' }],
      ['et radnummer som ikke er et tall', { overskriftsrad: 'to' }],
      ['en katalogkode med andre tegn', { katalogKode: 'ALM";' }],
      ['et felt som ikke finnes', { farge: 'blå' }],
    ])('avviser %s', async (_, felter) => {
      const svar = await forhaandsvis(fil, felter);
      expect(svar.status).toBe(400);
      expect(svar.body).toMatchObject({ kode: 'ugyldig.felt' });
    });

    it.each([
      ['en tom fil', Buffer.alloc(0), 'mål.csv', 'regneark.tomFil'],
      [
        'et regneark i ODS',
        Buffer.from('<?xml version="1.0"?><office:document opendocument.spreadsheet'),
        'mål.ods',
        'regneark.ods',
      ],
      ['en PDF', Buffer.from('%PDF-1.7'), 'mål.pdf', 'regneark.ukjentFormat'],
    ])('sier hva som er galt med %s', async (_, buffer, navn, kode) => {
      const svar = await forhaandsvis(buffer, {}, navn);
      expect(svar.status).toBe(400);
      expect(svar.body).toMatchObject({ kode });
    });

    it('avviser en fil over 10 MB', async () => {
      const svar = await forhaandsvis(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
      expect(svar.status).toBe(413);
    });

    it('avviser et skjema uten fil, og en forespørsel som ikke er et skjema', async () => {
      const { token } = await portal.app.get(Innlogging).openSession(hdir);
      const http = request(portal.app.getHttpServer());
      const path = '/api/kataloger/import/forhaandsvisning';
      const uten = await http.post(path).set('Authorization', `Bearer ${token}`).field('katalogKode', 'ALM');
      expect([uten.status, (uten.body as { kode: string }).kode]).toEqual([400, 'opplasting.manglerFil']);
      const json = await http.post(path).set('Authorization', `Bearer ${token}`).send({});
      expect([json.status, (json.body as { kode: string }).kode]).toEqual([400, 'opplasting.manglerFil']);
    });

    it('avviser et skjema som er brutt av på midten', async () => {
      const { token } = await portal.app.get(Innlogging).openSession(hdir);
      const svar = await request(portal.app.getHttpServer())
        .post('/api/kataloger/import/forhaandsvisning')
        .set('Authorization', `Bearer ${token}`)
        .set('Content-Type', 'multipart/form-data; boundary=x')
        .send('--x\r\nContent-Disposition: form-data; name="fil"; filename="a.csv"\r\n\r\nKode;Tit');
      expect(svar.status).toBe(400);
    });
  });

  describe('import', () => {
    it('skriver en versjon som er utkast til den publiseres', async () => {
      const versjonId = await importer();
      const klient = await portal.as(hdir);
      const { body } = (await klient.get(`/katalogversjoner/${versjonId}`).expect(200)) as { body: { maal: Maal[] } };
      expect(body).toMatchObject({
        katalogKode: 'ALM',
        nummer: 1,
        status: 'UTKAST',
        eksempel: false,
        gyldigFra: '2026-01-01',
      });
      expect(body.maal).toMatchObject([
        { kode: 'ALM-001', aktiviteter: [{ antall: 5, tekst: 'Sutur', type: 'PROSEDYRE' }], revisjon: 1 },
        { kode: 'ALM-002', aktiviteter: [] },
      ]);
    });

    it('skriver ingenting når en rad er uleselig eller dobbel', async () => {
      const svar = await send(hdir, '/kataloger/import', csv('ALM 1;Sår;;;', 'ALM-001;Igjen;;;', 'feil;Feil;;;'), ALM);
      expect(svar.status).toBe(422);
      expect(svar.body).toMatchObject({
        kode: 'katalogimport.radermaaRettes',
        parametere: { antall: 2, rader: '3, 4' },
      });
      await expect(countVersjoner()).resolves.toBe(0);
    });

    it('skriver resten når brukeren har navngitt radene som utelates', async () => {
      const rader = csv('ALM 1;Sår;;;', 'ALM-001;Igjen;;;', 'feil;Feil;;;');
      const versjonId = await importer(rader, { ...ALM, utelatteRader: '[3,4]' });
      const { body } = (await (await portal.as(hdir)).get(`/katalogversjoner/${versjonId}`)) as { body: unknown };
      expect((body as { maal: Maal[] }).maal.map(({ kode }) => kode)).toEqual(['ALM-001']);
    });

    it('skriver ingen tom katalog', async () => {
      const svar = await send(hdir, '/kataloger/import', csv('ALM 1;Sår;;;'), { ...ALM, utelatteRader: '[2]' });
      expect(svar.body).toMatchObject({ status: 422, kode: 'katalogimport.ingenMaal' });
    });

    it('lagrer aldri et fødselsnummer, og sier hvilken rad det står i', async () => {
      const svar = await send(hdir, '/kataloger/import', csv('ALM 1;Sår;;Som hos 150765 00565.;'), ALM);
      expect(svar.body).toMatchObject({ status: 422, kode: 'katalogimport.fodselsnummer', parametere: { rad: 2 } });
      await expect(countVersjoner()).resolves.toBe(0);
    });

    it('gir neste import av samme katalog neste nummer', async () => {
      await publisert();
      await importer();
      const { body } = (await (await portal.as(hdir)).get('/kataloger')) as { body: unknown };
      expect(body).toMatchObject([
        {
          kode: 'ALM',
          versjoner: [
            { nummer: 2, status: 'UTKAST', antall: 2 },
            { nummer: 1, status: 'PUBLISERT' },
          ],
        },
      ]);
    });

    it('lar ikke en katalog bli en annen', async () => {
      await importer();
      const svar = await send(hdir, '/kataloger/import', fil, { ...ALM, spesialitet: 'SAM' });
      expect(svar.body).toMatchObject({ status: 409, kode: 'katalogimport.annenKatalog' });
    });

    it('lar aldri et eksempelmål stå i en offisiell katalog', async () => {
      const svar = await send(hdir, '/kataloger/import', csv('E-ALM-001;Sår;;;'), ALM);
      expect(svar.body).toMatchObject({ status: 422, kode: 'katalogimport.eksempelSomOffisiell' });
    });

    it('leser eksempelkatalogen som følger med, og eksporten av den gir den samme tilbake', async () => {
      const eksempel = { ...ALM, katalogKode: 'E-ALM', navn: 'Eksempelkatalog allmennmedisin', eksempel: 'true' };
      const versjonId = await publisert(readFileSync(EKSEMPEL), eksempel);
      const klient = await portal.as(lis);
      const { body } = (await klient.get(`/katalogversjoner/${versjonId}`)) as { body: { maal: Maal[] } };
      expect(body.maal).toHaveLength(88);
      for (const format of ['csv', 'xlsx'] as const) {
        const fil = await klient
          .get(`/katalogversjoner/${versjonId}/eksport.${format}`)
          .buffer(true)
          .parse(binary)
          .expect(200);
        expect(fil.headers['content-disposition']).toBe(`attachment; filename="E-ALM-versjon-1.${format}"`);
        expect(fil.headers['x-content-type-options']).toBe('nosniff');
        const rapport = await forhaandsvis(fil.body as Buffer, { katalogKode: 'E-ALM' }, `mål.${format}`);
        const tall = rapport.body as Record<string, unknown[]>;
        expect([tall.uendrede?.length, tall.endrede, tall.nye, tall.borte]).toEqual([88, [], [], []]);
      }
    });
  });

  describe('publisering', () => {
    it('viser utkast bare for Helsedirektoratet', async () => {
      const versjonId = await importer();
      const klient = await portal.as(lis);
      await expect(klient.get('/kataloger').then(({ body }) => body as unknown)).resolves.toEqual([]);
      await klient.get(`/katalogversjoner/${versjonId}`).expect(404);
      await klient.get(`/katalogversjoner/${versjonId}/eksport.csv`).expect(404);
    });

    it('viser den publiserte versjonen for alle', async () => {
      const versjonId = await publisert();
      const klient = await portal.as(lis);
      const { body } = (await klient.get('/kataloger').expect(200)) as { body: unknown };
      expect(body).toMatchObject([
        { kode: 'ALM', versjoner: [{ id: versjonId, status: 'PUBLISERT', publisertTid: '2026-11-20T08:00:00.000Z' }] },
      ]);
      await klient.get(`/katalogversjoner/${versjonId}`).expect(200);
    });

    it('gjelder én gang', async () => {
      const versjonId = await publisert();
      const svar = await (await portal.as(hdir)).post(`/katalogversjoner/${versjonId}/publiser`);
      expect(svar.body).toMatchObject({ status: 409, kode: 'laeringsmaal.alleredePublisert' });
    });

    it('går ikke tilbake til et eldre utkast', async () => {
      const gammel = await importer();
      await publisert();
      const svar = await (await portal.as(hdir)).post(`/katalogversjoner/${gammel}/publiser`);
      expect(svar.body).toMatchObject({ status: 409, kode: 'laeringsmaal.nyereErPublisert' });
    });
  });

  describe('revisjon', () => {
    const endring = {
      utdypendeTekst: 'Ny tekst.',
      aktiviteter: [{ antall: null, tekst: 'Felles gjennomgang', type: 'INTERNUNDERVISNING' }],
      vurderingsformer: ['Direkte observasjon '],
      begrunnelse: 'Tilbakemelding fra fagmiljøet.',
    };

    async function etMaal(): Promise<{ path: string; id: string }> {
      const versjonId = await publisert();
      const { body } = (await (await portal.as(hdir)).get(`/katalogversjoner/${versjonId}`)) as {
        body: { maal: Maal[] };
      };
      const id = body.maal[0]?.id ?? '';
      return { path: `/katalogversjoner/${versjonId}/maal/${id}`, id };
    }

    it('endrer det utdypende og tar vare på det som stod', async () => {
      const { path, id } = await etMaal();
      const svar = await (await portal.as(hdir)).put(path, endring).expect(200);
      expect(svar.body).toMatchObject({
        id,
        kode: 'ALM-001',
        tittel: 'Sår',
        utdypendeTekst: 'Ny tekst.',
        vurderingsformer: ['Direkte observasjon'],
        revisjon: 2,
      });
      const rader = await portal.work.rows('SELECT * FROM laeringsmaal_revisjon');
      expect(rader).toMatchObject([
        { laeringsmaal_id: id, nummer: 1, utdypende_tekst: '', endret_av: hdir, begrunnelse: endring.begrunnelse },
      ]);
    });

    it('overskriver ikke en revisjon som kom imellom', async () => {
      const { path } = await etMaal();
      const klient = await portal.as(hdir);
      await klient.put(path, { ...endring, revisjon: 1 }).expect(200);
      const svar = await klient.put(path, { ...endring, revisjon: 1 });
      expect(svar.body).toMatchObject({ status: 412, kode: 'laeringsmaal.foreldet', parametere: { versjon: 2 } });
    });

    it.each([
      ['uten begrunnelse', { ...endring, begrunnelse: ' ' }],
      ['med nytt navn på målet', { ...endring, tittel: 'Et annet mål' }],
      ['med fødselsnummer i teksten', { ...endring, utdypendeTekst: 'Pasient 15076500565 ble sydd.' }],
      ['med en aktivitet over to linjer', { ...endring, aktiviteter: [{ antall: 1, tekst: 'En\nto', type: null }] }],
      ['med et tall som vurderingsform', { ...endring, vurderingsformer: [7] }],
    ])('avviser en revisjon %s', async (_, body) => {
      const { path } = await etMaal();
      const svar = await (await portal.as(hdir)).put(path, body);
      expect(svar.body).toMatchObject({ status: 400, kode: 'ugyldig.felt' });
    });

    it('finner ikke et mål i en annen versjon', async () => {
      const { id } = await etMaal();
      await (await portal.as(hdir)).put(`/katalogversjoner/${newId()}/maal/${id}`, endring).expect(404);
    });
  });

  it('gir bare Helsedirektoratet rett til å endre kataloger', async () => {
    const versjonId = await importer();
    const klient = await portal.as(lis);
    await klient.post(`/katalogversjoner/${versjonId}/publiser`).expect(403);
    await klient.put(`/katalogversjoner/${versjonId}/maal/${newId()}`, {}).expect(403);
    expect((await send(lis, '/kataloger/import', fil, ALM)).status).toBe(403);
    expect((await send(lis, '/kataloger/import/forhaandsvisning', fil)).status).toBe(403);
    await (await portal.as(null)).get('/kataloger').expect(401);
  });
});

function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
