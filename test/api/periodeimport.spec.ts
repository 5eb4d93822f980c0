import { Workbook } from 'exceljs';
import request from 'supertest';
import { onBothDatabases } from '../support/databases';
import { lastOpp } from '../support/opplasting';
import { type Portal, START, startPortal } from '../support/portal';
import { type Tjeneste, attester, enTjeneste, les, registrer } from '../support/tjenestetid/bygg';

interface Linje {
  rad: number;
  utfall: string;
  stilling: number | null;
  fra: string;
  til: string | null;
  feil: { kode: string; felt: string | null; parametere: Record<string, unknown> }[];
  merknader: { kode: string; parametere: Record<string, unknown> }[];
  funn: { kode: string }[];
  teller: { registrert: string } | null;
}
interface Rapport {
  linjer: Linje[];
  kanLagres: boolean;
  prognoseEtter: { tidligst: string | null };
}

const HODE = 'Fra;Til;Virksomhet;Læringssted;Kategori;Stilling, prosent;Fravær';
const PERIODE = '01.09.2025;28.02.2026;Eikedal;Eikedal legesenter;Åpen uselektert praksis;100 %;';

const binary = (response: request.Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    t = await enTjeneste(portal, 'Eikedal');
  });

  const send = (del: string, innhold: Buffer | string, navn: string, key?: string): Promise<request.Response> =>
    lastOpp(portal, t.brukerId, `/utdanningslop/${t.utdanningslopId}/tjenesteperioder/import${del}`, {
      ...{ innhold, navn },
      ...(key ? { key } : {}),
    });
  const proev = async (innhold: Buffer | string, navn = 'perioder.csv'): Promise<Rapport> => {
    const svar = await send('/forhaandsvisning', innhold, navn);
    expect([svar.status, svar.body]).toEqual([200, expect.anything()]);
    return svar.body as Rapport;
  };
  const importer = (innhold: Buffer | string, navn = 'perioder.csv', key?: string): Promise<request.Response> =>
    send('', innhold, navn, key);
  const csv = (...rader: string[]): string => `\ufeff${[HODE, ...rader].join('\r\n')}`;
  const lagrede = async (): Promise<{ fra: string; stilling: number }[]> =>
    (await les(t.lis, t)).perioder as unknown as { fra: string; stilling: number }[];

  describe('perioder fra en fil', () => {
    it('vises rad for rad med det de vil telle, og ingenting er lagret', async () => {
      const rapport = await proev(csv(PERIODE, '1.3.2026;;eikedal;;Institusjon;60;'));
      expect(rapport.linjer).toMatchObject([
        { rad: 2, utfall: 'NY', stilling: 100, fra: '2025-09-01', til: '2026-02-28', teller: { registrert: '6.00' } },
        { rad: 3, utfall: 'NY', stilling: 60, fra: '2026-03-01', til: null },
      ]);
      expect(rapport.kanLagres).toBe(true);
      expect(await lagrede()).toEqual([]);
    });

    it('lagres alle på en gang, og lederen får det som er over, å attestere', async () => {
      const svar = await importer(csv(PERIODE, '1.3.2026;;Eikedal;;Institusjon;60 %;Ferie 1.7.2026–21.7.2026'));
      expect([svar.status, svar.body]).toEqual([201, { lagt: 2, finnes: 0 }]);
      expect(await lagrede()).toMatchObject([
        { fra: '2025-09-01', stilling: 100 },
        {
          fra: '2026-03-01',
          stilling: 60,
          fravaer: [{ slag: 'FERIE', fra: '2026-07-01', til: '2026-07-21', grad: 100 }],
        },
      ]);
      const { body } = await t.leder.get('/arbeidsliste').expect(200);
      expect((body as { oppgaver: { slag: string }[] }).oppgaver.map(({ slag }) => slag)).toEqual([
        'ATTESTER_PERIODE',
        'ATTESTER_PERIODE',
      ]);
    });

    it('lagres ikke når en rad er feil, heller ikke de andre', async () => {
      const fil = csv(PERIODE, '31.02.2026;;Eikedal;;Institusjon;60 %;');
      const rapport = await proev(fil);
      expect(rapport.kanLagres).toBe(false);
      expect(rapport.linjer.map(({ utfall }) => utfall)).toEqual(['NY', 'FEIL']);
      const svar = await importer(fil);
      expect([svar.status, svar.body]).toMatchObject([
        422,
        { kode: 'tjenesteimport.radermaaRettes', parametere: { antall: 1, rader: '3' } },
      ]);
      expect(await lagrede()).toEqual([]);
    });

    it('blir ikke dobbelt når filen sendes en gang til, og det sies', async () => {
      const fil = csv(PERIODE, PERIODE);
      expect((await importer(fil)).body).toEqual({ lagt: 1, finnes: 1 });
      expect((await proev(fil)).linjer.map(({ utfall }) => utfall)).toEqual(['FINNES', 'FINNES']);
      const svar = await importer(fil);
      expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([422, 'tjenesteimport.ingenNye']);
      expect(await lagrede()).toHaveLength(1);
    });

    it('blir heller ikke dobbelt når nettet sender samme knappetrykk to ganger, eller to på en gang', async () => {
      const svar = await Promise.all([1, 2, 3].map(() => importer(csv(PERIODE), 'perioder.csv', 'samme-trykk-1234')));
      expect(svar.map(({ status, body }) => [status, body as object])).toEqual(
        [1, 2, 3].map(() => [201, { lagt: 1, finnes: 0 }]),
      );
      const andre = await importer(csv(PERIODE.replace('100', '80')), 'perioder.csv', 'samme-trykk-1234');
      expect((andre.body as { kode: string }).kode).toBe('idempotens.annetInnhold');
      expect(await lagrede()).toHaveLength(1);
    });

    it('kjenner igjen en periode som er attestert', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      const rapport = await proev(csv(PERIODE.replace('Eikedal legesenter', '')));
      expect(rapport.linjer[0]?.utfall).toBe('FINNES');
    });

    it('ser radene sammen: to fulle stillinger samtidig blir sagt fra om', async () => {
      const rapport = await proev(csv(PERIODE, '01.09.2025;28.02.2026;Eikedal;;Institusjon;100 %;'));
      expect(rapport.linjer.flatMap(({ funn }) => funn.map(({ kode }) => kode))).toContain('OVER_100');
      expect(rapport.kanLagres).toBe(true);
    });

    it.each([
      ['fra', 'tjenesteimport.ugyldigDato', '01/09/2025;;Eikedal;;Institusjon;60;'],
      ['fra', 'tjenesteimport.manglerDato', ';;Eikedal;;Institusjon;60;'],
      ['til', 'tjenesteimport.ugyldigDato', '1.9.2025;snart;Eikedal;;Institusjon;60;'],
      ['virksomhet', 'tjenesteimport.ukjentVirksomhet', '1.9.2025;;Ukjent kommune;;Institusjon;60;'],
      ['arena', 'tjenesteimport.ukjentArena', '1.9.2025;;Eikedal;Et annet sted;Institusjon;60;'],
      ['kategori', 'tjenesteimport.ukjentKategori', '1.9.2025;;Eikedal;;Kirurgi;60;'],
      ['stilling', 'tjenesteimport.ugyldigStilling', '1.9.2025;;Eikedal;;Institusjon;160;'],
      ['stilling', 'tjenesteimport.ugyldigStilling', '1.9.2025;;Eikedal;;Institusjon;=60*1;'],
      ['fravaer', 'tjenesteimport.ugyldigFravaer', '1.9.2025;;Eikedal;;Institusjon;60;ferie i juli'],
      [null, 'tjenesteimport.eksempelrad', '1.9.2025;;Eksempel kommune (slett denne raden);;Institusjon;60;'],
      [null, 'tjenesteimport.fodselsnummer', '1.9.2025;;Eikedal;;Institusjon;60;ferie 01010012356'],
      [null, 'tjenestetid.sluttFoerStart', '1.9.2025;31.8.2025;Eikedal;;Institusjon;60;'],
      [null, 'tjenestetid.fravaerUtenforPerioden', '1.9.2025;30.9.2025;Eikedal;;Institusjon;60;Ferie 1.10.2025'],
    ])('en rad med feil (%s) får %s', async (felt, kode, rad) => {
      const [linje] = (await proev(csv(rad))).linjer;
      expect(linje).toMatchObject({ utfall: 'FEIL', teller: null });
      expect(linje?.feil).toEqual([expect.objectContaining({ felt, kode })]);
    });

    it('uten prosenttegn leses 0,6 som 60 %, og det blir sagt fra om', async () => {
      const [linje] = (await proev(csv('1.9.2025;;Eikedal;;Institusjon;0,6;'))).linjer;
      expect(linje).toMatchObject({
        ...{ utfall: 'NY', stilling: 60 },
        merknader: [{ kode: 'tjenesteimport.stillingLestSom', parametere: { verdi: '0,6', prosent: '60' } }],
      });
    });

    it('godkjent et annet sted må ha hele dokumentet', async () => {
      const hode = `${HODE};Annet sted: dokument;Annet sted: utsteder;Annet sted: dato`;
      const rad = (mer: string): string => `${hode}\n1.9.2025;28.2.2026;Eikedal;;Institusjon;60 %;;${mer}`;
      expect((await proev(rad('Vedtak;Helsedirektoratet;1.2.2026'))).linjer[0]?.utfall).toBe('NY');
      const [linje] = (await proev(rad('Vedtak;;1.2.2026'))).linjer;
      expect(linje?.feil.map(({ kode }) => kode)).toEqual(['tjenesteimport.annetStedUfullstendig']);
      expect((await importer(rad('Vedtak;Helsedirektoratet;1.2.2026'))).status).toBe(201);
      expect(await lagrede()).toMatchObject([
        { annetSted: { tittel: 'Vedtak', utsteder: 'Helsedirektoratet', dato: '2026-02-01' } },
      ]);
    });

    it('fra et regneark leses med datoer, prosentceller og formler slik de vises', async () => {
      const workbook = new Workbook();
      workbook.addWorksheet('Om').addRow(['Perioder fra den gamle listen']);
      const ark = workbook.addWorksheet('Perioder');
      ark.addRow(['Fra', 'Til', 'Virksomhet', 'Kategori', 'Stilling']);
      ark.addRow([new Date('2025-09-01T00:00:00Z'), '28.02.2026', 'Eikedal', 'INSTITUSJON', 0.6]);
      ark.getCell('E2').numFmt = '0%';
      ark.addRow([
        { formula: 'A2+181', result: new Date('2026-03-01T00:00:00Z') },
        '',
        'Eikedal',
        'Institusjon',
        '80 %',
      ]);
      const rapport = await proev(Buffer.from(await workbook.xlsx.writeBuffer()), 'perioder.xlsx');
      expect(rapport.linjer).toMatchObject([
        { utfall: 'NY', fra: '2025-09-01', til: '2026-02-28', stilling: 60 },
        { utfall: 'NY', fra: '2026-03-01', til: null, stilling: 80 },
      ]);
    });

    it('kan begynne fra malen, som har en oppdiktet rad', async () => {
      const mal = await t.lis
        .get('/tjenestetid/importmal.xlsx')
        .buffer(true)
        .parse(binary as never)
        .expect(200);
      expect(mal.headers['content-disposition']).toBe('attachment; filename="tjenesteperioder-mal.xlsx"');
      const rapport = await proev(mal.body as Buffer, 'mal.xlsx');
      expect(rapport.linjer.map(({ feil }) => feil.map(({ kode }) => kode))).toEqual([['tjenesteimport.eksempelrad']]);
    });

    it.each([
      ['regneark.tomFil', 400, '', 'tom.csv'],
      ['regneark.ingenRader', 400, HODE, 'bare-hode.csv'],
      ['regneark.manglerKolonner', 400, 'Fra;Til;Navn\n1.9.2025;;Ola', 'andre.csv'],
      ['regneark.ukjentFormat', 400, '%PDF-1.7', 'perioder.xlsx'],
      ['regneark.odelagtFil', 400, Buffer.from('504b0304ffffffffffffff', 'hex'), 'perioder.xlsx'],
      ['regneark.forMangeRader', 400, [HODE, ...Array.from({ length: 201 }, () => PERIODE)].join('\n'), 'lang.csv'],
      ['http.forStort', 413, Buffer.alloc(2 * 1024 * 1024 + 1, 0x61), 'stor.csv'],
    ])('en fil som ikke kan brukes, får %s', async (kode, status, innhold, navn) => {
      const svar = await send('/forhaandsvisning', innhold, navn);
      expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([status, kode]);
    });

    it('er bare for LIS selv, og ingen andres fil blir lest', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenesteperioder/import`;
      const fil = { innhold: csv(PERIODE), navn: 'perioder.csv' };
      for (const del of ['', '/forhaandsvisning']) {
        const svar = await lastOpp(portal, t.kommune.leder, path + del, fil);
        expect([svar.status, (svar.body as { kode: string }).kode]).toEqual([403, 'tjenestetid.bareLis']);
        const fremmed = await enTjeneste(portal, 'Myrdal');
        expect((await lastOpp(portal, fremmed.brukerId, path + del, fil)).status).toBe(404);
      }
      expect(await lagrede()).toEqual([]);
    });

    it('kan ha to hundre perioder', async () => {
      const rader = Array.from({ length: 200 }, (_, nr) => {
        const dag = new Date(Date.UTC(2025, 8, 1 + nr * 2)).toISOString().slice(0, 10);
        return `${dag};${dag};Eikedal;;Institusjon;60 %;`;
      });
      expect((await proev(csv(...rader))).linjer).toHaveLength(200);
      expect((await importer(csv(...rader))).body).toEqual({ lagt: 200, finnes: 0 });
    });
  });
});
