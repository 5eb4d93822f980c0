import type request from 'supertest';
import { newId } from '@kp/kernel/ids';
import type { Lis } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { Meldingsscene, kodeI, leder, person } from '../support/meldingsscene';
import { lastOpp } from '../support/opplasting';
import { EXE, PDF } from '../support/vedleggsfiler';

jest.setTimeout(120_000);

interface MedVedlegg {
  nr: number;
  vedlegg: { id: string; navn: string; bytes: number }[];
}

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;
  let lis: Lis;
  let veileder: string;

  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
    ({ veileder } = scene.kommune);
  });
  beforeEach(async () => {
    lis = await scene.nyLis();
  });
  afterAll(() => scene.close());

  const last = async (eier: string, navn = 'kursbevis.pdf'): Promise<string> =>
    ((await lastOpp(scene.portal, eier, '/vedlegg', { innhold: PDF, navn })).body as { id: string }).id;
  const hent = async (hvem: string, id: string): Promise<request.Response> =>
    (await scene.portal.as(hvem)).get(`/vedlegg/${id}/fil`);
  const meldinger = async (hvem: string, traad: string): Promise<MedVedlegg[]> =>
    (await scene.aapne(hvem, traad)).meldinger as unknown as MedVedlegg[];
  const antall = async (table: string): Promise<number> =>
    (await scene.portal.work.rows(`SELECT id FROM ${table}`)).length;
  const enTraad = (more: object = {}): Promise<string> =>
    scene.fraLis(lis, [person(veileder), leder(scene.kommune)], more);

  it('en fil følger med meldingen, og lastes ned av alle som kan lese den, og av ingen andre', async () => {
    const id = await last(lis.brukerId);
    const traad = await enTraad({ vedleggIder: [id] });
    const fil = expect.objectContaining({ id, navn: 'kursbevis.pdf', bytes: PDF.length }) as object;
    const status: Record<string, number> = {};
    const fremmed = await scene.enIRolle('LEDER', 'Fremmed Fjell');
    const folk = {
      lis: lis.brukerId,
      veileder,
      leder: scene.kommune.leder,
      fremmed,
      supervisor: scene.kommune.supervisor,
    };
    for (const [navn, hvem] of Object.entries(folk)) status[navn] = (await hent(hvem, id)).status;
    expect(status).toEqual({ lis: 200, veileder: 200, leder: 200, fremmed: 404, supervisor: 404 });
    for (const hvem of [lis.brukerId, veileder, scene.kommune.leder]) {
      expect((await meldinger(hvem, traad))[0]?.vedlegg).toEqual([fil]);
    }
  });

  it('den som ikke lenger er med, laster ned det de fikk mens de var med, og ikke det som kom etterpå', async () => {
    const [early, late] = [await last(lis.brukerId), await last(lis.brukerId, 'nytt.pdf')];
    const traad = await enTraad({ vedleggIder: [early] });
    await (await scene.portal.as(veileder)).post(`/meldingstraader/${traad}/forlat`);
    await scene.skriv(lis.brukerId, traad, 'Her er resten.', { vedleggIder: [late] });
    expect([(await hent(veileder, early)).status, (await hent(veileder, late)).status]).toEqual([200, 404]);
    expect((await hent(scene.kommune.leder, late)).status).toBe(200);
  });

  it('at andre laster ned noe om legen, står i innsynsloggen, og ikke at legen gjør det', async () => {
    const id = await last(lis.brukerId);
    await enTraad({ vedleggIder: [id] });
    await hent(lis.brukerId, id);
    await hent(veileder, id);
    await hent(scene.kommune.leder, id);
    const sql =
      "SELECT bruker_id AS hvem, rolle FROM innsynslogg WHERE gjelder_bruker_id = ? AND hva = 'vedlegg' ORDER BY rolle";
    expect(await scene.portal.work.rows(sql, lis.brukerId)).toEqual([
      { hvem: scene.kommune.leder, rolle: 'LEDER' },
      { hvem: veileder, rolle: 'VEILEDER' },
    ]);
  });

  it('mellom to kontorer er det ingen leges journal, så ingenting føres', async () => {
    const kontor = await scene.enIRolle('ALIS_KONTOR', 'Kari Kontor', { omraade: '99' });
    const hdir = await scene.enIRolle('HELSEDIREKTORATET', 'Henrik Direktorat');
    const id = await last(kontor);
    await scene.start(kontor, { som: 'ALIS_KONTOR:99', mottakere: ['HELSEDIREKTORATET'], vedleggIder: [id] });
    expect((await hent(hdir, id)).status).toBe(200);
    expect(await scene.portal.work.rows('SELECT hva FROM innsynslogg WHERE bruker_id = ?', hdir)).toEqual([]);
  });

  it('en fil alene er ingen melding', async () => {
    const traad = await enTraad();
    const id = await last(lis.brukerId);
    expect((await scene.skriv(lis.brukerId, traad, '', { vedleggIder: [id] })).status).toBe(400);
    expect((await hent(veileder, id)).status).toBe(404);
  });

  it('bare egne filer som ikke er i bruk, kan sendes, og da sendes ingenting uten dem', async () => {
    const traad = await enTraad();
    const [brukt, annens] = [await last(lis.brukerId), await last(veileder)];
    await scene.skriv(lis.brukerId, traad, 'Her.', { vedleggIder: [brukt] });
    const before = [await antall('melding'), await antall('varsel')];
    for (const id of [brukt, annens, newId()]) {
      expect(kodeI(await scene.skriv(lis.brukerId, traad, 'Og her.', { vedleggIder: [id] }))).toBe(
        '422 vedlegg.ukjent',
      );
      expect(kodeI(await scene.start(lis.brukerId, oppsett({ vedleggIder: [id] })))).toBe('422 vedlegg.ukjent');
    }
    expect([await antall('melding'), await antall('varsel')]).toEqual(before);
    const mange = Array.from({ length: 11 }, () => newId());
    expect((await scene.skriv(lis.brukerId, traad, 'Alt.', { vedleggIder: mange })).status).toBe(400);
  });

  it('to trykk på send blir én melding med filen én gang', async () => {
    const traad = await enTraad();
    const [id, key] = [await last(lis.brukerId), newId()];
    const send = (): Promise<request.Response> =>
      scene.skriv(lis.brukerId, traad, 'Her er beviset.', { vedleggIder: [id] }, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second.body).toEqual(first.body);
    expect((await meldinger(veileder, traad)).map(({ vedlegg }) => vedlegg.length)).toEqual([0, 1]);
  });

  it('det som er sendt, tas ikke bort igjen av den som lastet det opp', async () => {
    const id = await last(lis.brukerId);
    await enTraad({ vedleggIder: [id] });
    expect(kodeI(await (await scene.portal.as(lis.brukerId)).del(`/vedlegg/${id}`))).toBe('409 vedlegg.iBruk');
  });

  it('en fil som ikke er det den sier, kommer aldri så langt', async () => {
    const answer = await lastOpp(scene.portal, lis.brukerId, '/vedlegg', { innhold: EXE, navn: 'kursbevis.pdf' });
    expect(kodeI(answer)).toBe('400 vedlegg.filtype');
  });

  const oppsett = (more: object): object => ({
    som: person(lis.brukerId),
    mottakere: [person(veileder)],
    utdanningslopId: lis.utdanningslopId,
    ...more,
  });
});
