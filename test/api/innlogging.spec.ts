import { SMTPServer } from 'smtp-server';
import request from 'supertest';
import { Invitations } from '@kp/platform/auth/ports';
import { ConfigError, loadConfig } from '@kp/platform/config/config';
import { update } from '@kp/platform/database/statement';
import { createApp } from '../../apps/api/create-app';
import { type Kommune, enKommune, enPerson, enRolle } from '../support/builders';
import { type Client, type Portal, startPortal } from '../support/portal';

const PASSORD = 'blåbær og kvarts';
const body = (epost: string, passord = PASSORD): object => ({ epost, passord });

const codeOf = (lenke: string): string => lenke.split('/').at(-1) ?? '';

/** A person who has activated the account, and the address. */
async function anAccount(portal: Portal, navn = 'Ida Bjørk'): Promise<{ id: string; epost: string }> {
  const id = await enPerson(portal, navn);
  const kode = await portal.work.script(() => portal.app.get(Invitations).create(id));
  await (await portal.as(null)).post('/aktivering', { kode, passord: PASSORD }).expect(200);
  const row = await portal.work.row<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', id);
  return { id, epost: row?.epost ?? '' };
}

interface Tilsatt {
  kommune: Kommune;
  leder: Client;
  id: string;
  epost: string;
}

/** A supervisor with an account, whom the leder has added. */
async function aSupervisor(portal: Portal): Promise<Tilsatt> {
  const kommune = await enKommune(portal, 'Fjellvik kommune');
  const { id, epost } = await anAccount(portal);
  await enRolle(portal, id, 'SUPERVISOR', kommune.virksomhetId);
  await portal.work.script(() => update('rolle', { opprettetAv: kommune.leder }, { brukerId: id }));
  return { kommune, leder: await portal.as(kommune.leder), id, epost };
}

/** The same, having asked for a new password where there is no mail server; the leder has been told. */
async function oneWhoForgot(portal: Portal): Promise<Tilsatt> {
  const supervisor = await aSupervisor(portal);
  await (await portal.as(null)).post('/glemt-passord', { epost: supervisor.epost }).expect(200);
  await eventually(async () => (await supervisor.leder.get('/varsler').expect(200)).body.uleste === 1);
  return supervisor;
}

/** What was begun after the answer has been done: the work stands in one line. */
async function settled(portal: Portal): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await portal.work.rows('SELECT 1 AS en');
  }
}

describe('innlogging', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await startPortal();
  });
  afterEach(() => portal.close());

  const nobody = async (): ReturnType<Portal['as']> => portal.as(null);
  const logIn = async (epost: string, passord = PASSORD): Promise<string> => {
    const { headers } = await (await nobody()).post('/innlogging', body(epost, passord)).expect(200);
    return headers['set-cookie']?.[0] ?? '';
  };
  const meg = (cookie: string): request.Test =>
    request(portal.app.getHttpServer()).get('/api/meg').set('Cookie', cookie);

  it('gir en informasjonskapsel som skript ikke kan lese, og som åpner egne sider', async () => {
    const cookie = await logIn((await anAccount(portal)).epost);
    expect(cookie).toMatch(/^kp=.+HttpOnly; SameSite=Lax/);
    expect((await meg(cookie).expect(200)).body).toMatchObject({ navn: 'Ida Bjørk', roller: [] });
  });

  it('svarer likt på feil passord og ukjent adresse', async () => {
    const { epost } = await anAccount(portal);
    const wrong = await (await nobody()).post('/innlogging', body(epost, 'noe helt annet')).expect(401);
    const unknown = await (await nobody()).post('/innlogging', body('ingen@example.no')).expect(401);
    expect({ ...wrong.body, korrelasjonsId: '' }).toEqual({ ...unknown.body, korrelasjonsId: '' });
  });

  it('er borte på neste forespørsel etter utlogging', async () => {
    const cookie = await logIn((await anAccount(portal)).epost);
    await request(portal.app.getHttpServer()).post('/api/utlogging').set('Cookie', cookie).expect(200);
    await meg(cookie).expect(401);
  });

  it('et nytt passord avslutter de andre innloggingene', async () => {
    const { epost } = await anAccount(portal);
    const [here, there] = [await logIn(epost), await logIn(epost)];
    const change = { gammelt: PASSORD, nytt: 'multebær og gneis' };
    await request(portal.app.getHttpServer()).post('/api/passord').set('Cookie', here).send(change).expect(200);
    await meg(there).expect(401);
    await logIn(epost, 'multebær og gneis');
  });

  it('et passord som byttes mens noen logger inn med det gamle, gir ingen innlogging', async () => {
    const { id, epost } = await anAccount(portal);
    const cookie = await logIn(epost);
    const change = { gammelt: PASSORD, nytt: 'multebær og gneis' };
    const answers = await Promise.all([
      request(portal.app.getHttpServer()).post('/api/passord').set('Cookie', cookie).send(change),
      ...Array.from({ length: 8 }, async () => (await nobody()).post('/innlogging', body(epost))),
    ]);
    expect(answers[0].status).toBe(200);
    const open = await portal.work.rows('SELECT id FROM sesjon WHERE bruker_id = ? AND avsluttet_tid IS NULL', id);
    expect(open).toHaveLength(1);
  });

  it('to som bytter passord samtidig med det samme gamle, får ikke begge gjøre det', async () => {
    const client = await portal.as((await anAccount(portal)).id);
    const answers = await Promise.all(
      ['multebær og gneis', 'tyttebær og grus'].map((nytt) => client.post('/passord', { gammelt: PASSORD, nytt })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('en avsluttet rolle gjelder ikke på neste forespørsel', async () => {
    const kommune = await enKommune(portal, 'Fjellvik kommune');
    const leder = await portal.as(kommune.leder);
    await leder.get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(200);
    await portal.work.script(() =>
      update('rolle', { avsluttetTid: portal.clock.instant() }, { brukerId: kommune.leder }),
    );
    expect([403, 404]).toContain((await leder.get(`/virksomheter/${kommune.virksomhetId}/personer`)).status);
  });

  it('utløper etter tolv timer', async () => {
    const client = await portal.as((await anAccount(portal)).id);
    portal.clock.moveTo(new Date('2026-11-20T20:00:01Z'));
    await client.get('/meg').expect(401);
  });

  it('en lenke virker én gang, og ikke etter sju dager', async () => {
    const id = await enPerson(portal, 'Jonas Einer');
    const invitations = portal.app.get(Invitations);
    const first = await portal.work.script(() => invitations.create(id));
    const client = await nobody();
    expect((await client.get(`/aktivering/${first}`).expect(200)).body).toMatchObject({ navn: 'Jonas Einer' });
    await client.post('/aktivering', { kode: first, passord: PASSORD }).expect(200);
    await client.post('/aktivering', { kode: first, passord: PASSORD }).expect(404);
    const other = await enPerson(portal, 'Sara Lyng');
    const late = await portal.work.script(() => invitations.create(other));
    portal.clock.moveTo(new Date('2026-11-27T08:00:01Z'));
    const refused = await client.post('/aktivering', { kode: late, passord: PASSORD }).expect(404);
    expect(refused.body.kode).toBe('innlogging.lenkeUgyldig');
  });

  it('en ny lenke gjør de eldre til samme person ubrukelige', async () => {
    const kommune = await enKommune(portal, 'Fjellvik kommune');
    const leder = await portal.as(kommune.leder);
    const ny = { epost: 'jonas.einer@example.no', navn: 'Jonas Einer', rolle: 'SUPERVISOR', fra: '2026-11-20' };
    const { body: added } = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, ny).expect(201);
    const { body: again } = await leder.post(`/personer/${added.personId}/ny-lenke`).expect(200);
    const client = await nobody();
    expect((await client.get(`/aktivering/${codeOf(added.lenke)}`).expect(404)).body.kode).toBe(
      'innlogging.lenkeUgyldig',
    );
    await client.post('/aktivering', { kode: codeOf(added.lenke), passord: PASSORD }).expect(404);
    await client.post('/aktivering', { kode: codeOf(again.lenke), passord: PASSORD }).expect(200);
    await logIn(ny.epost);
  });

  it('en ny lenke til nytt passord gjør de eldre ubrukelige, og et nytt passord gjør alle ubrukelige', async () => {
    const { leder, id, epost } = await oneWhoForgot(portal);
    const link = async (): Promise<string> =>
      codeOf((await leder.post(`/personer/${id}/ny-lenke`).expect(200)).body.lenke as string);
    const [old, newer] = [await link(), await link()];
    const client = await nobody();
    await client.get(`/aktivering/${old}`).expect(404);
    await client.post('/aktivering', { kode: old, passord: 'multebær og gneis' }).expect(404);
    expect((await client.get(`/aktivering/${newer}`).expect(200)).body.formaal).toBe('PASSORD');
    const change = { gammelt: PASSORD, nytt: 'multebær og gneis' };
    await request(portal.app.getHttpServer())
      .post('/api/passord')
      .set('Cookie', await logIn(epost))
      .send(change);
    await client.post('/aktivering', { kode: newer, passord: 'tyttebær og grus' }).expect(404);
    await logIn(epost, 'multebær og gneis');
  });

  it('at noen ber om nytt passord på nytt, stopper ikke lenken lederen alt har gitt', async () => {
    const { leder, id, epost } = await oneWhoForgot(portal);
    const { body: link } = await leder.post(`/personer/${id}/ny-lenke`).expect(200);
    await (await nobody()).post('/glemt-passord', { epost }).expect(200);
    await settled(portal);
    expect((await leder.get('/varsler').expect(200)).body.uleste).toBe(1);
    await (await nobody()).post('/aktivering', { kode: codeOf(link.lenke), passord: 'multebær og gneis' }).expect(200);
  });

  it('koden i lenken er ikke lagret', async () => {
    const id = await enPerson(portal, 'Jonas Einer');
    const code = await portal.work.script(() => portal.app.get(Invitations).create(id));
    const stored = JSON.stringify(await portal.work.rows('SELECT * FROM engangslenke'));
    expect(stored).not.toContain(code);
  });

  it.each([
    ['kort', 'innlogging.passordKort'],
    ['passord123', 'innlogging.passordVanlig'],
    ['aaaaaaaaaa', 'innlogging.passordVanlig'],
  ])('avviser passordet «%s»', async (passord, kode) => {
    const id = await enPerson(portal, 'Jonas Einer');
    const code = await portal.work.script(() => portal.app.get(Invitations).create(id));
    const { body: problem } = await (await nobody()).post('/aktivering', { kode: code, passord }).expect(422);
    expect(problem.kode).toBe(kode);
  });

  it('passordet er lagret som argon2id med minst 19 MiB', async () => {
    await anAccount(portal);
    const row = await portal.work.row<{ hash: string }>('SELECT passord_hash AS hash FROM legitimasjon');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('uten e-post får den som la til personen, varsel, og kan lage en lenke når personen selv har bedt om det', async () => {
    const { kommune, leder, id, epost } = await oneWhoForgot(portal);
    const { body: folk } = await leder.get(`/virksomheter/${kommune.virksomhetId}/personer`).expect(200);
    const asking = (folk.personer as { id: string; vilHaPassord: boolean }[]).filter((one) => one.vilHaPassord);
    expect(asking.map((one) => one.id)).toEqual([id]);
    const { body: link } = await leder.post(`/personer/${id}/ny-lenke`).expect(200);
    expect(link.formaal).toBe('PASSORD');
    await (await nobody()).post('/aktivering', { kode: codeOf(link.lenke), passord: 'multebær og gneis' }).expect(200);
    await logIn(epost, 'multebær og gneis');
  });

  it('ingen kan lage lenke til en konto i bruk når personen ikke har bedt om det', async () => {
    const { leder, id } = await aSupervisor(portal);
    await leder.post(`/personer/${id}/ny-lenke`).expect(422);
  });

  it('svarer likt på glemt passord for kjent og ukjent adresse', async () => {
    const { epost } = await anAccount(portal);
    const [known, unknown] = [
      await (await nobody()).post('/glemt-passord', { epost }).expect(200),
      await (await nobody()).post('/glemt-passord', { epost: 'ingen@example.no' }).expect(200),
    ];
    expect(known.body).toEqual(unknown.body);
  });
});

describe('innlogging med grense for forsøk', () => {
  const LIMIT = 3;
  let portal: Portal;
  beforeEach(async () => {
    portal = await startPortal({ settings: { loginLimit: LIMIT, trustProxy: true } });
  });
  afterEach(() => portal.close());

  /** A call from an address outside, as the proxy in front passes it on. */
  const from = (address: string, path: string, sent: object): request.Test =>
    request(portal.app.getHttpServer()).post(`/api${path}`).set('X-Forwarded-For', address).send(sent);
  const HOME = '192.0.2.10';

  it('bremser en konto, men ikke andre kontoer', async () => {
    const [one, two] = [await anAccount(portal, 'Ida Bjørk'), await anAccount(portal, 'Nora Rogn')];
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await from(HOME, '/innlogging', body(one.epost, 'feil passord'))).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const refused = await from(HOME, '/innlogging', body(one.epost)).expect(429);
    expect(refused.body).toMatchObject({ kode: 'innlogging.forMange', parametere: { sekunder: expect.any(Number) } });
    await from(HOME, '/innlogging', body(two.epost)).expect(200);
  });

  it('den som prøver seg fram, stenger ikke personen selv ute fra en annen adresse', async () => {
    const { epost } = await anAccount(portal);
    for (let i = 0; i <= LIMIT; i++) await from('203.0.113.7', '/innlogging', body(epost, 'feil passord'));
    await from('203.0.113.7', '/innlogging', body(epost)).expect(429);
    await from(HOME, '/innlogging', body(epost)).expect(200);
  });

  it('mange adresser sammen får heller ikke prøve en konto så mye de vil', async () => {
    const { epost } = await anAccount(portal);
    for (let i = 0; i < LIMIT * 10; i++) await from(`203.0.113.${i}`, '/innlogging', body(epost, 'feil')).expect(401);
    await from(HOME, '/innlogging', body(epost)).expect(429);
  });

  it('en oppdiktet X-Forwarded-For gir ingen nye forsøk', async () => {
    const { epost } = await anAccount(portal);
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await from(`198.51.100.${i}, ${HOME}`, '/innlogging', body(epost, 'feil'))).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('regner hele nettet til en IPv6-abonnent som én adresse', async () => {
    const { epost } = await anAccount(portal);
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await from(`2001:db8:1:2::${i}`, '/innlogging', body(epost, 'feil'))).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('bremser den som ber om nytt passord igjen og igjen, likt for kjent og ukjent adresse', async () => {
    const { epost } = await anAccount(portal);
    for (const asked of [epost, 'ingen@example.no']) {
      const statuses: number[] = [];
      for (let i = 0; i < 5; i++) statuses.push((await from(HOME, '/glemt-passord', { epost: asked })).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
    }
  });

  it('bremser den som er innlogget og gjetter på det gamle passordet', async () => {
    const client = await portal.as((await anAccount(portal)).id);
    const statuses: number[] = [];
    const guess = { gammelt: 'feil passord', nytt: 'multebær og gneis' };
    for (let i = 0; i < 5; i++) statuses.push((await client.post('/passord', guess)).status);
    expect(statuses).toEqual([422, 422, 422, 429, 429]);
  });
});

describe('lenker på e-post', () => {
  const mails: string[] = [];
  let server: SMTPServer;
  let portal: Portal;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          mails.push(readable(Buffer.concat(parts).toString('latin1')));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    portal = await startPortal({ settings: { smtpUrl: `smtp://127.0.0.1:${port}` } });
  });
  beforeEach(() => mails.splice(0));
  afterAll(async () => {
    await portal.close();
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });

  it('ønsker en ny person velkommen, gjennom en ekte e-posttjener', async () => {
    const kommune = await enKommune(portal, 'Fjellvik kommune');
    const leder = await portal.as(kommune.leder);
    const ny = { epost: 'ny.supervisor@example.no', navn: 'Jonas Einer', rolle: 'SUPERVISOR', fra: '2026-11-20' };
    const added = await leder.post(`/virksomheter/${kommune.virksomhetId}/personer`, ny).expect(201);
    expect(added.body).toMatchObject({ nyKonto: true, sendt: true, lenke: null });
    const again = await leder.post(`/personer/${added.body.personId}/ny-lenke`).expect(200);
    expect(again.body).toEqual({ sendt: true, lenke: null, formaal: 'AKTIVERING' });
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail).toContain('To: ny.supervisor@example.no');
      expect(mail).toContain('Du er lagt til i Kompetanseportalen');
      expect(mail).toMatch(/\/aktiver\/[\w-]{43}/);
      expect(mail).not.toContain('nytt passord');
    }
  });

  it('sier at det gjelder nytt passord når personen har bedt om det, også når lederen sender lenken på nytt', async () => {
    const { leder, id, epost } = await aSupervisor(portal);
    await (await portal.as(null)).post('/glemt-passord', { epost }).expect(200);
    await eventually(() => Promise.resolve(mails.length === 1));
    const again = await leder.post(`/personer/${id}/ny-lenke`).expect(200);
    expect(again.body).toEqual({ sendt: true, lenke: null, formaal: 'PASSORD' });
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail).toContain(`To: ${epost}`);
      expect(mail).toContain('Noen har bedt om nytt passord');
      expect(mail).toMatch(/\/aktiver\/[\w-]{43}/);
      expect(mail).not.toContain('lagt til');
    }
  });

  it.each([
    ['nn', 'Nokon har bede om nytt passord', 'Lenkja verkar éin gong, i eitt døgn.'],
    ['en', 'Somebody has asked for a new password', 'The link works once, for 24 hours.'],
  ])('skriver på språket personen har valgt: %s', async (spraak, tekst, slutt) => {
    const { id, epost } = await anAccount(portal);
    await (await portal.as(id)).put('/meg/spraak', { spraak }).expect(200);
    await (await portal.as(null)).post('/glemt-passord', { epost }).expect(200);
    await eventually(() => Promise.resolve(mails.length === 1));
    expect(mails[0]).toContain(tekst);
    expect(mails[0]).toContain(slutt);
  });
});

/** The text of a mail as the reader sees it: quoted-printable undone. */
const readable = (mail: string): string =>
  Buffer.from(
    mail
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8');

describe('i produksjon', () => {
  const env = {
    NODE_ENV: 'production',
    JWT_SECRET: 'x'.repeat(32),
    TRUST_PROXY: 'ja',
    PUBLIC_URL: 'https://kp.example.no',
  };

  it.each([
    [{ JWT_SECRET: undefined }],
    [{ JWT_SECRET: 'for kort' }],
    [{ TRUST_PROXY: undefined }],
    [{ PUBLIC_URL: 'http://kp.example.no' }],
  ])('starter ikke med %j', (change) => {
    expect(() => loadConfig({ ...env, ...change })).toThrow(ConfigError);
  });

  it('har ingen demodata, ingen demoinnlogging og ingen OpenAPI-side, og krever https', async () => {
    const portal = await startPortal();
    const config = { ...loadConfig(env), databaseUrl: `sqlite:${portal.databaseFile}` };
    const app = await createApp({ config, demobrukere: [] });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const get = (path: string): request.Test =>
      request(app.getHttpServer()).get(path).set('X-Forwarded-Proto', 'https');
    expect((await get('/api/oppstart').expect(200)).body).toMatchObject({ demo: false, demobrukere: [] });
    await get('/api/openapi.json').expect(404);
    await get('/api/docs').expect(404);
    const plain = await request(app.getHttpServer()).get('/api/oppstart').expect(403);
    expect(plain.body.kode).toBe('http.kreverHttps');
    const secure = await request(app.getHttpServer())
      .post('/api/innlogging')
      .set('X-Forwarded-Proto', 'https')
      .send(body((await anAccount(portal)).epost))
      .expect(200);
    expect(secure.headers['set-cookie']?.[0]).toMatch(/^__Host-kp=.+; HttpOnly; Secure; SameSite=Lax/);
    await app.close();
    await portal.close();
  });

  it('avviser en endring som kommer fra et annet nettsted', async () => {
    const portal = await startPortal();
    const post = request(portal.app.getHttpServer()).post('/api/innlogging').set('Origin', 'https://ond.example.no');
    expect((await post.send(body('ida@example.no')).expect(403)).body.kode).toBe('http.fremmedOpphav');
    await portal.close();
  });
});

async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('det skjedde ikke');
}
