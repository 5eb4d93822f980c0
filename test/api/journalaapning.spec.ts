import { type Kommune, type Lis, enKatalog, enKommune, enLis, enPerson, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, startPortal } from '../support/portal';

interface Aapning {
  id: string;
  fylker: string[];
  til: string;
}

onBothDatabases((_name, open) => {
  let portal: Portal;
  let kommune: Kommune;
  let katalog: string;
  let kontorId: string;
  let kontor: Client;
  let close: () => Promise<void>;

  const enKontorperson = async (navn: string, omraade: string, til: string | null = null): Promise<string> => {
    const id = await enPerson(portal, navn);
    await enRolle(portal, id, 'ALIS_KONTOR', null, { omraade, til });
    return id;
  };

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
    kommune = await enKommune(portal, 'Aspvik kommune');
    katalog = await enKatalog(portal, 'ALM');
    kontorId = await enKontorperson('Kari Kontor', '98,99');
    await enKontorperson('Nils Nabokontor', '97');
    kontor = await portal.as(kontorId);
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(() => {
    portal.clock.moveTo(new Date('2026-11-20T08:00:00Z'));
  });

  const nyLis = (): Promise<Lis> => enLis(portal, kommune, katalog, 'Anemone Aspvik');
  const path = (lis: Lis): string => `/utdanningslop/${lis.utdanningslopId}`;
  const aapne = async (lis: Lis, til = '2027-02-03', fylker = ['98', '99']): Promise<Aapning> => {
    const answer = await (await portal.as(lis.brukerId)).post(`${path(lis)}/journalaapninger`, { fylker, til });
    expect(answer.status).toBe(201);
    return answer.body as Aapning;
  };
  const varslerTil = (brukerId: string): Promise<{ slag: string; lenke: string }[]> =>
    portal.work.rows('SELECT slag, lenke FROM varsel WHERE bruker_id = ? ORDER BY opprettet_tid, id', brukerId);

  it('legen får velge blant kontorene som har fylket til virksomheten', async () => {
    const lis = await nyLis();
    const { body } = await (await portal.as(lis.brukerId)).get(`${path(lis)}/journalaapninger`);
    expect(body).toEqual({ aapninger: [], kontorer: [{ fylker: ['98', '99'] }], sisteDag: '2027-02-18' });
  });

  it('kontoret leser journalen fra den åpnes, og ikke før', async () => {
    const lis = await nyLis();
    expect((await kontor.get(path(lis))).status).toBe(404);
    await aapne(lis);
    const { status, body } = await kontor.get(path(lis));
    expect({ status, jegEr: (body as { jegEr: string }).jegEr }).toEqual({ status: 200, jegEr: 'ALIS_KONTOR' });
    expect((await kontor.get(`${path(lis)}/maal`)).status).toBe(200);
    expect((await kontor.get(`/maal/${lis.maalIder[0] ?? ''}`)).body).toMatchObject({ tillatteHandlinger: [] });
  });

  it('alle som er på kontoret den dagen, leser, og ingen som har sluttet der', async () => {
    const lis = await nyLis();
    await aapne(lis);
    const ny = await portal.as(await enKontorperson('Nina Ny', '98,99'));
    const sluttet = await portal.as(await enKontorperson('Siri Sluttet', '98,99', '2026-11-19'));
    const nabo = await portal.as(await enKontorperson('Nabo Naboesen', '97'));
    expect((await ny.get(path(lis))).status).toBe(200);
    expect((await sluttet.get(path(lis))).status).toBe(404);
    expect((await nabo.get(path(lis))).status).toBe(404);
  });

  it('kontoret leser til dagen er slutt i Norge, og ikke et sekund lenger', async () => {
    const lis = await nyLis();
    await aapne(lis, '2026-12-01');
    portal.clock.moveTo(new Date('2026-12-01T22:59:59Z'));
    expect((await (await portal.as(kontorId)).get(path(lis))).status).toBe(200);
    const reader = await portal.as(kontorId);
    portal.clock.moveTo(new Date('2026-12-01T23:00:00Z'));
    expect((await reader.get(path(lis))).status).toBe(404);
    expect((await reader.get('/aapnede-journaler')).text).not.toContain(lis.utdanningslopId);
  });

  it('kontoret mister tilgangen i det legen avslutter, og legen kan åpne på nytt', async () => {
    const lis = await nyLis();
    const { id } = await aapne(lis);
    const lege = await portal.as(lis.brukerId);
    expect((await lege.post(`/journalaapninger/${id}/avslutt`)).status).toBe(200);
    expect((await kontor.get(path(lis))).status).toBe(404);
    expect((await kontor.get(`/maal/${lis.maalIder[0] ?? ''}`)).status).toBe(404);
    expect((await lege.post(`/journalaapninger/${id}/avslutt`)).status).toBe(200);
    await aapne(lis);
    expect((await kontor.get(path(lis))).status).toBe(200);
  });

  it.each([
    ['dagen er forbi', { fylker: ['98', '99'], til: '2026-11-19' }, 'lis.aapningForbi'],
    ['det er mer enn 90 dager', { fylker: ['98', '99'], til: '2027-02-19' }, 'lis.aapningForLang'],
    ['kontoret har ikke fylket', { fylker: ['97'], til: '2026-12-01' }, 'lis.ukjentKontor'],
    ['området ikke er et kontor', { fylker: ['99'], til: '2026-12-01' }, 'lis.ukjentKontor'],
  ])('legen får ikke åpne når %s', async (_hva, body, kode) => {
    const lis = await nyLis();
    const answer = await (await portal.as(lis.brukerId)).post(`${path(lis)}/journalaapninger`, body);
    expect(answer.body).toMatchObject({ kode });
  });

  it('journalen er åpen én gang for hvert kontor, også når legen trykker to ganger', async () => {
    const lis = await nyLis();
    const lege = await portal.as(lis.brukerId);
    const body = { fylker: ['98', '99'], til: '2026-12-01' };
    const answers = await Promise.all([1, 2, 3].map(() => lege.post(`${path(lis)}/journalaapninger`, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('ingen andre enn legen selv åpner eller avslutter', async () => {
    const lis = await nyLis();
    const { id } = await aapne(lis);
    for (const brukerId of [kommune.leder, kommune.veileder, kontorId, (await nyLis()).brukerId]) {
      const other = await portal.as(brukerId);
      const body = { fylker: ['98', '99'], til: '2026-12-01' };
      expect((await other.post(`${path(lis)}/journalaapninger`, body)).status).toBe(404);
      expect((await other.post(`/journalaapninger/${id}/avslutt`)).status).toBe(404);
    }
  });

  it('kontoret ser hva som er åpnet, og får varsel når det åpnes og når det avsluttes', async () => {
    const lis = await nyLis();
    const ny = await enKontorperson('Vera Varslet', '98,99');
    const { id } = await aapne(lis);
    const reader = await portal.as(ny);
    const list = (await reader.get('/aapnede-journaler')).body as { utdanningslopId: string }[];
    expect(list.find(({ utdanningslopId }) => utdanningslopId === lis.utdanningslopId)).toEqual({
      utdanningslopId: lis.utdanningslopId,
      lis: 'Anemone Aspvik',
      virksomhet: 'Aspvik kommune',
      til: '2027-02-03',
    });
    await (await portal.as(lis.brukerId)).post(`/journalaapninger/${id}/avslutt`);
    const after = (await reader.get('/aapnede-journaler')).body as { utdanningslopId: string }[];
    expect(after.map(({ utdanningslopId }) => utdanningslopId)).not.toContain(lis.utdanningslopId);
    await expect(varslerTil(ny)).resolves.toEqual(
      expect.arrayContaining([
        { slag: 'lis.journalAapnet', lenke: `/lis/${lis.utdanningslopId}` },
        { slag: 'lis.journalLukket', lenke: '/figurer' },
      ]),
    );
  });

  it('legen ser hver gang kontoret har sett på journalen', async () => {
    const lis = await nyLis();
    await aapne(lis);
    await kontor.get(path(lis));
    await kontor.get(`/maal/${lis.maalIder[0] ?? ''}`);
    const { body } = await (await portal.as(lis.brukerId)).get('/meg/innsyn');
    const row = { rolle: 'ALIS_KONTOR', virksomhet: null, tid: '2026-11-20T08:00:00.000Z' };
    expect(body).toEqual([
      { ...row, hva: 'maal' },
      { ...row, hva: 'utdanningslop' },
    ]);
  });
});
