import { Rolleutlop } from '@kp/modules/virksomheter';
import { update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed } from '../support/builders';
import { NUMMER } from '../support/fodselsnumre';
import { type Client, type Portal, startPortal } from '../support/portal';

describe('logging av aktiviteter', () => {
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;
  let som: Record<'lis' | 'veileder' | 'supervisor' | 'leder', Client>;

  beforeEach(async () => {
    portal = await startPortal();
    kommune = await enKommune(portal, 'Fjellvik kommune');
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM'));
    som = {
      lis: await portal.as(lis.brukerId),
      veileder: await portal.as(kommune.veileder),
      supervisor: await portal.as(kommune.supervisor),
      leder: await portal.as(kommune.leder),
    };
  });
  afterEach(() => portal.close());

  const path = (): string => `/utdanningslop/${lis.utdanningslopId}/aktiviteter`;
  const entry = (more: object = {}): object => ({
    type: 'PROSEDYRE',
    tekst: 'Sydde kutt på underarm. Informerte om tegn på infeksjon.',
    fra: '2026-11-18',
    maalIder: lis.maalIder.slice(0, 2),
    ...more,
  });
  const aDraft = async (more: object = {}): Promise<{ id: string; versjon: number; tittel: string; tekst: string }> =>
    (await som.lis.post(path(), entry(more)).expect(201)).body.aktivitet;
  const aSent = async (): Promise<string> => {
    const { id } = await aDraft();
    await som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 }).expect(200);
    return id;
  };

  it('teller på alle målene den nevner, og lager en tittel av første setning', async () => {
    const draft = await aDraft();
    expect(draft.tittel).toBe('Sydde kutt på underarm');
    const states = await portal.work.rows<{ tilstand: string }>('SELECT tilstand FROM maal ORDER BY tilstand');
    expect(states.map((s) => s.tilstand)).toEqual(['IKKE_PAABEGYNT', 'PAABEGYNT', 'PAABEGYNT']);
  });

  it('et utkast er det bare LIS som ser', async () => {
    const { id } = await aDraft();
    for (const client of [som.leder, som.veileder, som.supervisor]) await client.get(`/aktiviteter/${id}`).expect(404);
    expect((await som.leder.get(path()).expect(200)).body).toEqual({ aktiviteter: [], totalt: 0 });
  });

  it('en privat refleksjon er privat i hver rute, og kan ikke sendes eller få stjerne', async () => {
    const { id } = await aDraft({ type: 'REFLEKSJON', tekst: 'KANARIFUGL i egne tanker', privat: true });
    for (const client of [som.leder, som.veileder, som.supervisor]) {
      await client.get(`/aktiviteter/${id}`).expect(404);
      const goal = await client.get(`/maal/${lis.maalIder[0]}`);
      expect(JSON.stringify(goal.body)).not.toContain('KANARIFUGL');
    }
    const sent = await som.lis
      .post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 })
      .expect(422);
    expect(sent.body.kode).toBe('aktivitet.privat');
    const starred = await som.lis.put(`/maal/${lis.maalIder[0]}/stjerner`, { aktivitetIder: [id] }).expect(422);
    expect(starred.body.kode).toBe('maal.stjernePrivat');
    const logged = await portal.work.rows<{ innhold: string }>('SELECT innhold FROM signaturlogg');
    expect(JSON.stringify(logged)).not.toContain('KANARIFUGL');
    const states = await portal.work.rows('SELECT id FROM maal WHERE tilstand <> ?', 'IKKE_PAABEGYNT');
    expect(states).toEqual([]);
  });

  it('et fødselsnummer lagres ikke, men resten av utkastet gjør det', async () => {
    const { id } = await aDraft();
    const tekst = `Skrev ${NUMMER} ved en feil.`;
    const answer = await som.lis.put(`/aktiviteter/${id}`, { ...entry({ tekst, antall: 3 }), versjon: 1 }).expect(200);
    expect(answer.body.ikkeLagret).toEqual([{ felt: 'tekst', funn: [{ fra: 6, til: 17 }] }]);
    const [stored] = await portal.work.rows<{ tekst: string }>('SELECT tekst FROM laeringsaktivitet');
    expect(stored?.tekst).toBe('Sydde kutt på underarm. Informerte om tegn på infeksjon.');
    expect(answer.body.aktivitet.antall).toBe(3);
  });

  it('et falskt treff kan meldes til eieren, uten at tallet sendes', async () => {
    const eier = await enMed(portal, 'EIER', null, 'Eva Marmor');
    await som.lis.post('/tekstkontroll/falskt-treff', { felt: 'tekst' }).expect(200);
    expect((await (await portal.as(eier)).get('/varsler').expect(200)).body.uleste).toBe(1);
  });

  it('bekreftes med et råd av den som er bedt, og bare av den', async () => {
    const id = await aSent();
    await som.veileder.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(403);
    const { body } = await som.supervisor.post(
      `/aktiviteter/${id}/bekreft`,
      { kommentar: 'Prøv intrakutan sutur.' },
      { versjon: 2 },
    );
    expect(body).toMatchObject({ tilstand: 'BEKREFTET', avgjort: { rolle: 'SUPERVISOR' } });
    const seen = await som.lis.get(`/aktiviteter/${id}`).expect(200);
    expect(seen.body.hendelser.at(-1)).toMatchObject({
      handling: 'bekreft',
      tekst: 'Prøv intrakutan sutur.',
      signaturNr: 1,
    });
  });

  it('sendes tilbake med en begrunnelse, ligger så hos LIS, og kan sendes på nytt', async () => {
    const id = await aSent();
    await som.supervisor.post(`/aktiviteter/${id}/returner`, { begrunnelse: ' ' }, { versjon: 2 }).expect(400);
    await som.supervisor
      .post(`/aktiviteter/${id}/returner`, { begrunnelse: 'Hvilken bedøvelse?' }, { versjon: 2 })
      .expect(200);
    const waiting = await portal.work.rows('SELECT slag FROM arbeidsoppgave WHERE ferdig_tid IS NULL');
    expect(waiting).toEqual([{ slag: 'SVAR_AKTIVITET' }]);
    await som.lis.put(`/aktiviteter/${id}`, { ...entry({ tekst: 'Lidokain.' }), versjon: 3 }).expect(200);
    await som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 4 }).expect(200);
  });

  it('en bekreftelse kan angres med begrunnelse, men ikke når et mål under vurdering hviler på den', async () => {
    const id = await aSent();
    await som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(200);
    await som.supervisor.post(`/aktiviteter/${id}/angre`, { begrunnelse: 'Feil LIS.' }, { versjon: 3 }).expect(200);
    await som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 4 }).expect(200);
    await som.lis.put(`/maal/${lis.maalIder[0]}/stjerner`, { aktivitetIder: [id] }).expect(200);
    const goal = await som.lis.get(`/maal/${lis.maalIder[0]}`).expect(200);
    const send = { supervisorId: kommune.supervisor };
    await som.lis.post(`/maal/${lis.maalIder[0]}/send-til-vurdering`, send, { versjon: goal.body.versjon }).expect(200);
    const refused = await som.supervisor
      .post(`/aktiviteter/${id}/angre`, { begrunnelse: 'Feil.' }, { versjon: 5 })
      .expect(409);
    expect(refused.body.kode).toBe('aktivitet.maalHviler');
  });

  it('kan ikke kalles tilbake mens den er valgt som beste bevis for et mål til vurdering', async () => {
    const id = await aSent();
    const [maalId = ''] = lis.maalIder;
    await som.lis.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [id] }).expect(200);
    const send = { supervisorId: kommune.supervisor };
    const { versjon } = (await som.lis.get(`/maal/${maalId}`).expect(200)).body;
    const sent = await som.lis.post(`/maal/${maalId}/send-til-vurdering`, send, { versjon }).expect(200);
    expect((await som.lis.get(`/aktiviteter/${id}`)).body.tillatteHandlinger).toEqual([]);
    const refused = await som.lis.post(`/aktiviteter/${id}/kall-tilbake`, {}, { versjon: 2 }).expect(409);
    expect(refused.body.kode).toBe('aktivitet.valgtBevis');
    expect(refused.body.title).toBe(
      '«Sydde kutt på underarm» er valgt som beste bevis for E-ALM-001 Mål 1 i ALM, som er til vurdering. Kall tilbake målet først.',
    );
    await som.lis.post(`/maal/${maalId}/kall-tilbake`, {}, { versjon: sent.body.versjon }).expect(200);
    await som.lis.post(`/aktiviteter/${id}/kall-tilbake`, {}, { versjon: 2 }).expect(200);
  });

  it('kan ikke slettes etter retur mens den er valgt som beste bevis for et mål til vurdering', async () => {
    const id = await aSent();
    const [maalId = ''] = lis.maalIder;
    await som.lis.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [id] }).expect(200);
    const { versjon } = (await som.lis.get(`/maal/${maalId}`).expect(200)).body;
    const send = { supervisorId: kommune.supervisor };
    await som.lis.post(`/maal/${maalId}/send-til-vurdering`, send, { versjon }).expect(200);
    await som.supervisor.post(`/aktiviteter/${id}/returner`, { begrunnelse: 'Skriv mer.' }, { versjon: 2 }).expect(200);
    expect((await som.lis.get(`/aktiviteter/${id}`)).body.tillatteHandlinger).toEqual(['send']);
    const refused = await som.lis.del(`/aktiviteter/${id}?versjon=3`).expect(409);
    expect(refused.body.kode).toBe('aktivitet.valgtBevis');
  });

  it('kan kalles tilbake når målet til vurdering har andre bevis med stjerne', async () => {
    const [id, chosen] = [await aSent(), await aSent()];
    const [maalId = ''] = lis.maalIder;
    await som.lis.put(`/maal/${maalId}/stjerner`, { aktivitetIder: [chosen] }).expect(200);
    const { versjon } = (await som.lis.get(`/maal/${maalId}`).expect(200)).body;
    const send = { supervisorId: kommune.supervisor };
    await som.lis.post(`/maal/${maalId}/send-til-vurdering`, send, { versjon }).expect(200);
    await som.lis.post(`/aktiviteter/${id}/kall-tilbake`, {}, { versjon: 2 }).expect(200);
  });

  it('kan ikke endres etter bekreftelse', async () => {
    const id = await aSent();
    await som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(200);
    await som.lis.put(`/aktiviteter/${id}`, { ...entry(), versjon: 3 }).expect(409);
    await som.lis.del(`/aktiviteter/${id}?versjon=3`).expect(409);
    await som.lis.post(`/aktiviteter/${id}/kall-tilbake`, {}, { versjon: 3 }).expect(409);
  });

  it('leder merker en aktivitet som utført, merket som det, men aldri for egen opplæring', async () => {
    const marked = await som.leder.post(`${path()}/marker-utfoert`, entry({ begrunnelse: 'Så det selv.' })).expect(201);
    expect(marked.body).toMatchObject({ tilstand: 'BEKREFTET', merketAvLeder: true });
    await som.veileder.post(`${path()}/marker-utfoert`, entry()).expect(403);
    await som.lis.post(`${path()}/marker-utfoert`, entry()).expect(403);
  });

  it('når supervisøren slutter, går det som ventet, tilbake til LIS', async () => {
    const id = await aSent();
    const [rolle] = await portal.work.rows<{ id: string }>(
      'SELECT id FROM rolle WHERE bruker_id = ?',
      kommune.supervisor,
    );
    await som.leder.post(`/roller/${rolle?.id}/avslutt`).expect(200);
    await som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 3 }).expect(404);
    expect((await som.lis.get(`/aktiviteter/${id}`).expect(200)).body).toMatchObject({
      tilstand: 'UTKAST',
      bedt: null,
    });
  });

  it('når supervisørens rolle går ut på dato, venter ingenting lenger på den', async () => {
    const id = await aSent();
    await portal.work.script(() => update('rolle', { til: '2026-11-20' }, { brukerId: kommune.supervisor }));
    expect(await portal.app.get(Rolleutlop).endExpired()).toBe(0);
    portal.clock.moveTo(new Date('2026-11-20T23:30:00Z'));
    expect(await portal.app.get(Rolleutlop).endExpired()).toBe(1);
    const later = await portal.as(lis.brukerId);
    expect((await later.get(`/aktiviteter/${id}`).expect(200)).body).toMatchObject({ tilstand: 'UTKAST' });
  });

  it.each([
    [{ fra: '2026-02-30' }, 400, 'ugyldig.felt'],
    [{ til: '2026-11-17' }, 422, 'aktivitet.sluttForStart'],
    [{ fra: '2026-11-21' }, 422, 'aktivitet.frem'],
    [{ timer: -1 }, 400, 'ugyldig.felt'],
    [{ maalIder: ['11111111-1111-4111-8111-111111111111'] }, 422, 'aktivitet.ukjentMaal'],
    [{ arenaId: '11111111-1111-4111-8111-111111111111' }, 422, 'aktivitet.ukjentArena'],
    [{ tilstand: 'BEKREFTET' }, 400, 'ugyldig.felt'],
    [{ tekst: 'Nul\u0000tegn' }, 400, 'ugyldig.felt'],
  ])('avviser %j med en setning som sier hva som er galt', async (more, status, kode) => {
    const { body } = await som.lis.post(path(), entry(more)).expect(status);
    expect(body.kode).toBe(kode);
    expect(body.title).toMatch(/\.$/);
  });
});
