import request from 'supertest';
import { Invitations } from '@kp/platform/auth/ports';
import { enPerson } from '../support/builders';
import { type Portal, startPortal } from '../support/portal';

describe('språket til en person', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await startPortal();
  });
  afterEach(() => portal.close());

  it('er bokmål til personen velger, og så det som er valgt', async () => {
    const client = await portal.as(await enPerson(portal, 'Ida Bjørk'));
    expect((await client.get('/meg').expect(200)).body.spraak).toBe('nb');
    await client.put('/meg/spraak', { spraak: 'nn' }).expect(200);
    expect((await client.get('/meg').expect(200)).body.spraak).toBe('nn');
  });

  it.each(['de', '', 'NN', null, ['nn']])('%j er ikke et språk portalen har', async (spraak) => {
    const client = await portal.as(await enPerson(portal, 'Ida Bjørk'));
    await client.put('/meg/spraak', { spraak }).expect(400);
    expect((await client.get('/meg').expect(200)).body.spraak).toBe('nb');
  });

  it.each([
    [undefined, 'Lenken er brukt eller for gammel. Be om en ny.'],
    ['nn', 'Lenkja er brukt eller for gammal. Be om ei ny.'],
    ['en-GB,en;q=0.8', 'The link has been used or is too old. Ask for a new one.'],
    ['de', 'Lenken er brukt eller for gammel. Be om en ny.'],
  ])('en feil er på det språket som er bedt om: %s', async (header, title) => {
    const call = request(portal.app.getHttpServer()).get('/api/aktivering/finnes-ikke');
    if (header !== undefined) void call.set('Accept-Language', header);
    const { body } = await call.expect(404);
    expect(body).toMatchObject({ kode: 'innlogging.lenkeUgyldig', title });
  });

  it.each([
    ['nb', 'Velg et av språkene portalen har.'],
    ['nn', 'Vel eit av språka portalen har.'],
    ['en-GB', 'Choose one of the languages of the portal.'],
  ])('setningen om et felt er på det språket også: %s', async (header, tekst) => {
    const client = await portal.as(await enPerson(portal, 'Ida Bjørk'));
    const { body } = await client.put('/meg/spraak', { spraak: 'de' }).set('Accept-Language', header).expect(400);
    expect(body).toMatchObject({ kode: 'ugyldig.felt', parametere: { feil: [{ felt: 'spraak', tekst }] } });
  });

  it('en lenke sier hvem den er til, og ikke hvilket språk personen har', async () => {
    const id = await enPerson(portal, 'Jonas Einer');
    const kode = await portal.work.script(() => portal.app.get(Invitations).create(id));
    const { body } = await (await portal.as(null)).get(`/aktivering/${String(kode)}`).expect(200);
    expect(Object.keys(body as object).sort()).toEqual(['epost', 'formaal', 'navn']);
  });
});
