import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type request from 'supertest';
import { Etterkontroll } from '@kp/modules/rapporter';
import { Vedleggsopprydding } from '@kp/modules/vedlegg';
import { VedleggRepository } from '../../libs/modules/vedlegg/persistence/vedlegg.repository';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { writeZip } from '@kp/platform/regneark/zip';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { lastOpp } from '../support/opplasting';
import { type Client, type Portal, START, startPortal } from '../support/portal';
import { EXE, JPEG, PDF, PNG, SVG, docx } from '../support/vedleggsfiler';

const MEGABYTE = 1024 * 1024;
const HOUR_MS = 60 * 60_000;

interface Vedleggsvar {
  id: string;
  navn: string;
  mime: string;
  bytes: number;
}

onBothDatabases((_, open) => {
  let portal: Portal;
  let close: () => Promise<void>;
  let kommune: Kommune;
  let lis: Lis;
  let som: Record<'lis' | 'veileder' | 'supervisor' | 'leder' | 'fremmed', Client>;
  let mappe: string;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    const settings = { vedleggMaksBytes: MEGABYTE, vedleggKvoteBytes: 2 * MEGABYTE };
    portal = await startPortal({ url: database.url, settings });
    mappe = join(portal.app.get<Config>(CONFIG).dataDir, 'vedlegg');
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    kommune = await enKommune(portal, 'Fjellvik kommune');
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM', `E-${String(Math.random()).slice(2, 10)}`));
    som = {
      lis: await portal.as(lis.brukerId),
      veileder: await portal.as(kommune.veileder),
      supervisor: await portal.as(kommune.supervisor),
      leder: await portal.as(kommune.leder),
      fremmed: await portal.as(await enMed(portal, 'LEDER', null, 'Fremmed Fjell')),
    };
  });

  const send = (innhold: Buffer, navn = 'attest.pdf', brukerId = lis.brukerId): Promise<request.Response> =>
    lastOpp(portal, brukerId, '/vedlegg', { innhold, navn });
  const last = async (innhold: Buffer = PDF, navn?: string, brukerId?: string): Promise<Vedleggsvar> => {
    const svar = await send(innhold, navn, brukerId);
    expect([svar.status, svar.body]).toEqual([201, expect.anything()]);
    return svar.body as Vedleggsvar;
  };
  const kode = ({ status, body }: { status: number; body: unknown }): [number, string] => [
    status,
    (body as { kode: string }).kode,
  ];
  const filer = (): string[] =>
    existsSync(mappe)
      ? readdirSync(mappe, { recursive: true, withFileTypes: true }).flatMap((e) =>
          e.isFile() ? [join(e.parentPath, e.name)] : [],
        )
      : [];
  const rader = async (): Promise<number> => (await portal.work.rows('SELECT id FROM vedlegg')).length;
  const entry = (vedleggIder?: string[]): object => ({
    ...{ type: 'PROSEDYRE', tekst: 'Sydde kutt på underarm.', fra: '2026-11-18', maalIder: lis.maalIder.slice(0, 1) },
    ...(vedleggIder && { vedleggIder }),
  });
  const aDraft = async (vedleggIder?: string[]): Promise<{ id: string; versjon: number; vedlegg: Vedleggsvar[] }> =>
    (
      (await som.lis.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, entry(vedleggIder)).expect(201))
        .body as {
        aktivitet: { id: string; versjon: number; vedlegg: Vedleggsvar[] };
      }
    ).aktivitet;
  const sendEntry = (id: string, versjon = 1): request.Test =>
    som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon });

  describe('en fil som lastes opp', () => {
    it.each([
      ['application/pdf', PDF, 'attest.pdf'],
      ['image/png', PNG, 'bilde.PNG'],
      ['image/jpeg', JPEG, 'bilde.jpeg'],
      ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx(), 'notat.docx'],
    ])('er %s når innholdet er det', async (mime, innhold, navn) => {
      const { id, ...vedlegg } = await last(innhold, navn);
      expect(vedlegg).toMatchObject({ navn: navn.replace('PNG', 'png'), mime, bytes: innhold.length });
      const svar = await som.lis.get(`/vedlegg/${id}/fil`).buffer(true).expect(200);
      expect(svar.headers).toMatchObject({
        'content-type': mime,
        'content-disposition': expect.stringMatching(/^attachment; filename="/),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      });
    });

    it.each([
      ['vedlegg.tomFil', Buffer.alloc(0), 'tom.pdf'],
      ['vedlegg.filtype', EXE, 'attest.pdf'],
      ['vedlegg.filtype', SVG, 'bilde.png'],
      ['vedlegg.filtype', Buffer.from('<html><script>alert(1)</script></html>'), 'attest.pdf'],
      ['vedlegg.filtype', Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>1</script>'), PDF]), 'begge.pdf'],
      ['vedlegg.filtype', docx('word/vbaProject.bin'), 'makro.docx'],
      ['vedlegg.filtype', writeZip([{ name: 'virus.exe', content: EXE }]), 'pakke.docx'],
      ['vedlegg.filtype', docx().subarray(0, 60), 'avkuttet.docx'],
      ['vedlegg.filtype', Buffer.from('GIF89a'.padEnd(64, 'x')), 'bilde.gif'],
      ['vedlegg.endelse', PDF, 'attest.exe'],
      ['vedlegg.endelse', PNG, 'bilde.pdf'],
      ['vedlegg.endelse', docx(), 'notat.docm'],
      ['vedlegg.endelse', PDF, 'uten'],
      ['vedlegg.fodselsnummer', PDF, '01010012356.pdf'],
    ])('avvises med %s, og etterlater verken fil eller rad', async (forventet, innhold, navn) => {
      const before = [filer().length, await rader()];
      expect(kode(await send(innhold, navn))).toEqual([400, forventet]);
      expect([filer().length, await rader()]).toEqual(before);
    });

    it('avvises når den er for stor, også når den ikke sier det selv', async () => {
      expect(kode(await send(Buffer.concat([PDF, Buffer.alloc(MEGABYTE)])))).toEqual([413, 'http.forStort']);
      expect((await last(Buffer.concat([PDF, Buffer.alloc(MEGABYTE - PDF.length)]))).bytes).toBe(MEGABYTE);
    });

    it('avvises når plassen er brukt opp, også når to kommer på en gang', async () => {
      const before = filer().length;
      const large = Buffer.concat([PDF, Buffer.alloc(MEGABYTE - PDF.length)]);
      await last(large);
      const svar = await Promise.all([send(large), send(large), send(large)]);
      expect(svar.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
      expect(kode(await send(PDF))).toEqual([422, 'vedlegg.kvote']);
      expect(filer()).toHaveLength(before + 2);
      const [sum] = await portal.work.rows<{ bytes: number | string }>(
        'SELECT SUM(bytes) AS bytes FROM vedlegg WHERE eier_id = ?',
        lis.brukerId,
      );
      expect(Number(sum?.bytes)).toBe(2 * MEGABYTE);
    });

    it('avvises når tjue ligger løse', async () => {
      for (let nr = 0; nr < 20; nr++) await last(PDF, `nr${nr}.pdf`);
      expect(kode(await send(PDF))).toEqual([422, 'vedlegg.forMangeLoese']);
    });

    it.each([
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['C:\\Users\\ola\\attest.pdf', 'attest.pdf'],
      ['æøå – «attest».pdf', 'æøå – «attest».pdf'],
      [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
      ['a\u202efdp.exe.pdf', 'afdp.exe.pdf'],
      ['.pdf', 'vedlegg.pdf'],
    ])('som heter %j, får et navn som er trygt, og ligger under et annet', async (navn, rent) => {
      const vedlegg = await last(PDF, navn);
      expect(vedlegg.navn).toBe(rent);
      expect(filer().every((path) => /\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/.test(path))).toBe(true);
      const { headers } = await som.lis.get(`/vedlegg/${vedlegg.id}/fil`).buffer(true).expect(200);
      expect(headers['content-disposition']).not.toMatch(/[\r\n]/);
      expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(rent)}`);
    });

    it('er bare for den som lastet den opp, til den er lagret med noe', async () => {
      const { id } = await last();
      for (const client of [som.leder, som.veileder, som.supervisor, som.fremmed]) {
        expect(kode(await client.get(`/vedlegg/${id}/fil`))).toEqual([404, 'http.finnesIkke']);
        expect(kode(await client.del(`/vedlegg/${id}`))).toEqual([404, 'http.finnesIkke']);
      }
      await (await portal.as(null)).get(`/vedlegg/${id}/fil`).expect(401);
      await som.lis.del(`/vedlegg/${id}`).expect(200);
      await som.lis.get(`/vedlegg/${id}/fil`).expect(404);
    });
  });

  describe('et vedlegg til en aktivitet', () => {
    it('leses av dem som kan lese aktiviteten, hver lesing står i innsynsloggen', async () => {
      const { id: fil } = await last(PDF, 'kursbevis.pdf');
      const { id, vedlegg } = await aDraft([fil]);
      expect(vedlegg).toMatchObject([{ id: fil, navn: 'kursbevis.pdf' }]);
      for (const client of [som.leder, som.veileder, som.supervisor])
        await client.get(`/vedlegg/${fil}/fil`).expect(404);
      await sendEntry(id).expect(200);
      const looks = async (): Promise<number> =>
        (await portal.work.rows("SELECT tid FROM innsynslogg WHERE hva = 'vedlegg' AND detalj = ?", fil)).length;
      for (const client of [som.leder, som.veileder, som.supervisor])
        await client.get(`/vedlegg/${fil}/fil`).expect(200);
      expect(await looks()).toBe(3);
      await som.lis.get(`/vedlegg/${fil}/fil`).expect(200);
      expect(await looks()).toBe(3);
      expect(kode(await som.fremmed.get(`/vedlegg/${fil}/fil`))).toEqual([404, 'http.finnesIkke']);
    });

    it('må være ens eget og ledig: ingen kan hekte på andres fil', async () => {
      const { id: annens } = await last(PDF, 'annens.pdf', kommune.veileder);
      const path = `/utdanningslop/${lis.utdanningslopId}/aktiviteter`;
      expect(kode(await som.lis.post(path, entry([annens])))).toEqual([422, 'vedlegg.ukjent']);
      const { id: egen } = await last();
      await aDraft([egen]);
      expect(kode(await som.lis.post(path, entry([egen])))).toEqual([422, 'vedlegg.ukjent']);
      expect((await som.lis.get(path).expect(200)).body).toMatchObject({ totalt: 1 });
    });

    it('som lagres med noe i samme øyeblikk som den fjernes, eller lagres med noe annet, blir der den er', async () => {
      const { id } = await last();
      const { id: sak } = await aDraft();
      const bundet = portal.work.script(function* () {
        yield* portal.app.get(VedleggRepository).bind(id, 'AKTIVITET', sak);
        yield { sql: 'SELECT pg_sleep(0.8)', params: [], only: 'postgres' };
      });
      await new Promise((done) => setTimeout(done, 150));
      const path = `/utdanningslop/${lis.utdanningslopId}/aktiviteter`;
      const svar = await Promise.all([som.lis.del(`/vedlegg/${id}`), som.lis.post(path, entry([id]))]);
      await bundet;
      expect(svar.map(kode)).toEqual([
        [409, 'vedlegg.iBruk'],
        [422, 'vedlegg.ukjent'],
      ]);
      const rad = await portal.work.row('SELECT gjelder_id AS "gjelderId" FROM vedlegg WHERE id = ?', id);
      expect(rad).toEqual({ gjelderId: sak });
    });

    it('følger hele listen hver gang; uten listen står de som de er', async () => {
      const [a, b] = [(await last(PDF, 'a.pdf')).id, (await last(PDF, 'b.pdf')).id];
      const { id } = await aDraft([a]);
      const put = async (versjon: number, ider?: string[]): Promise<string[]> => {
        const svar = await som.lis.put(`/aktiviteter/${id}`, { ...entry(ider), versjon }).expect(200);
        return (svar.body as { aktivitet: { vedlegg: Vedleggsvar[] } }).aktivitet.vedlegg.map(({ navn }) => navn);
      };
      expect(await put(1, [a, b])).toEqual(['a.pdf', 'b.pdf']);
      expect(await put(2)).toEqual(['a.pdf', 'b.pdf']);
      expect(await put(3, [b])).toEqual(['b.pdf']);
      await som.lis.get(`/vedlegg/${a}/fil`).expect(200);
      expect(await put(4, [a, b])).toEqual(['a.pdf', 'b.pdf']);
      expect(kode(await som.lis.del(`/vedlegg/${b}`))).toEqual([409, 'vedlegg.iBruk']);
    });

    it('er låst med aktiviteten, og det som er signert, sier hvilken fil det var', async () => {
      const { id: fil } = await last();
      const { id } = await aDraft([fil]);
      await sendEntry(id).expect(200);
      expect((await som.lis.put(`/aktiviteter/${id}`, { ...entry([]), versjon: 2 })).status).toBe(409);
      await som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(200);
      expect((await som.lis.put(`/aktiviteter/${id}`, { ...entry([]), versjon: 3 })).status).toBe(409);
      const [signed] = await portal.work.rows<{ innhold: string }>(
        "SELECT innhold FROM signaturlogg WHERE innhold LIKE ? AND innhold LIKE '%aktivitet.bekreft%'",
        `%${id}%`,
      );
      const [row] = await portal.work.rows<{ sha256: string }>('SELECT sha256 FROM vedlegg WHERE id = ?', fil);
      expect(signed?.innhold).toContain(row?.sha256);
      expect(await portal.app.get(Etterkontroll).listAvvik()).toEqual([]);
    });

    it('blir ens eget igjen når aktiviteten slettes, så den som angrer, har det et døgn til', async () => {
      const { id: fil } = await last();
      const { id } = await aDraft([fil]);
      await sendEntry(id).expect(200);
      await som.lis.post(`/aktiviteter/${id}/kall-tilbake`, {}, { versjon: 2 }).expect(200);
      await som.lis.del(`/aktiviteter/${id}?versjon=3`).expect(200);
      await som.lis.get(`/vedlegg/${fil}/fil`).expect(200);
      await som.supervisor.get(`/vedlegg/${fil}/fil`).expect(404);
      expect((await aDraft([fil])).vedlegg).toHaveLength(1);
    });
  });

  describe('opprydding', () => {
    const rydd = (): Promise<number> => portal.app.get(Vedleggsopprydding).rydd(new Date());
    const eldes = (path: string, hours: number): void => {
      const then = new Date(Date.now() - hours * HOUR_MS);
      utimesSync(path, then, then);
    };

    const filFor = async (id: string): Promise<string> => {
      const [row] = await portal.work.rows<{ fil: string }>('SELECT fil FROM vedlegg WHERE id = ?', id);
      return filer().find((path) => path.endsWith(row?.fil ?? '?')) ?? '';
    };

    it('tar filen som ble igjen da strømmen gikk før raden, men ikke en som nettopp kom', async () => {
      const { id } = await last();
      await aDraft([id]);
      const kjent = await filFor(id);
      const before = new Set(filer());
      jest.spyOn(portal.app.get(VedleggRepository, { strict: false }), 'add').mockImplementationOnce(() => {
        throw new Error('strømmen gikk');
      });
      await send(PDF).then(({ status }) => {
        expect(status).toBe(500);
      });
      const [loes = ''] = filer().filter((path) => !before.has(path));
      writeFileSync(`${loes}.skrives`, 'halv');
      await rydd();
      expect(existsSync(loes)).toBe(true);
      for (const path of [loes, `${loes}.skrives`, kjent]) eldes(path, 2);
      await rydd();
      expect([loes, `${loes}.skrives`, kjent].map((path) => existsSync(path))).toEqual([false, false, true]);
      await som.lis.get(`/vedlegg/${id}/fil`).expect(200);
    });

    it('tar det som ikke er lagret med noe innen et døgn', async () => {
      portal.clock.moveTo(new Date(Date.now() - 25 * HOUR_MS));
      som.lis = await portal.as(lis.brukerId);
      const { id } = await last();
      await rydd();
      expect(await portal.work.rows('SELECT id FROM vedlegg WHERE id = ?', id)).toEqual([]);
    });

    it('og kontrollen nevner en rad uten fil, en fil som er endret, og en fil uten rad; ingen får en halv fil', async () => {
      const { id } = await last();
      await aDraft([id]);
      const path = await filFor(id);
      const avvik = (): Promise<string[]> => portal.app.get(Etterkontroll).listAvvik();
      expect(await avvik()).toEqual([]);
      const hel = readFileSync(path);
      writeFileSync(path, Buffer.concat([hel.subarray(0, -1), Buffer.from('!')]));
      expect(kode(await som.lis.get(`/vedlegg/${id}/fil`))).toEqual([409, 'vedlegg.borte']);
      expect(await avvik()).toEqual([`vedlegg ${id}: filen er en annen enn den som ble lastet opp`]);
      const foreldreloes = join(dirname(path), '0'.repeat(32).replace(/^0{4}/, basename(path).slice(0, 4)));
      writeFileSync(foreldreloes, hel);
      const then = new Date(portal.clock.now().getTime() - 2 * HOUR_MS);
      utimesSync(foreldreloes, then, then);
      expect(await avvik()).toContain(`fil ${basename(foreldreloes)}: ingen rad nevner den`);
      rmSync(foreldreloes);
      rmSync(path);
      expect(kode(await som.lis.get(`/vedlegg/${id}/fil`))).toEqual([409, 'vedlegg.borte']);
      expect(await avvik()).toEqual([`vedlegg ${id}: filen mangler`]);
      await portal.work.script(function* () {
        yield { sql: 'DELETE FROM vedlegg WHERE id = ?', params: [id] };
      });
    });
  });
});
