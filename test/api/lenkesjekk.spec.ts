import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Lenkesjekk, Nettport } from '@kp/modules/ressurser';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import { LenkesjekkRepository } from '../../libs/modules/ressurser/persistence/lenkesjekk.repository';
import { enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';

const DAG_MS = 24 * 60 * 60_000;
const FELTER = { type: 'LENKE', tekst: 'Oppdiktet.', spraak: 'nb', punkter: [], maalgruppe: [], maal: [] };

interface Egen {
  tittel: string;
  lenke: { utfall: string; doed: boolean; grunn: string | null; sjekketTid: string | null } | null;
}

onBothDatabases((_name, open) => {
  let portal: Portal;
  let lukk: () => Promise<void>;
  let nettsted: Server;
  let adresse: (path: string) => string;
  let svar: Record<string, number>;
  let spurt: string[];
  let hdir: Client;

  beforeAll(async () => {
    nettsted = createServer((request, response) => {
      spurt.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.writeHead(svar[request.url ?? ''] ?? 404).end();
    });
    await new Promise<void>((done) => nettsted.listen(0, '127.0.0.1', done));
    const { port } = nettsted.address() as AddressInfo;
    adresse = (path) => `http://oppdiktet.example:${String(port)}${path}`;
  });
  afterAll(() => {
    nettsted.closeAllConnections();
    nettsted.close();
  });
  beforeEach(async () => {
    const database = await open();
    portal = await startPortal({ url: database.url });
    lukk = async () => {
      await portal.close();
      await database.close();
    };
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Hdir'));
    [svar, spurt] = [{ '/her': 200, '/feil': 503 }, []];
  });
  afterEach(async () => {
    await lukk();
  });

  /** Asks this machine alone, in the name of every host. */
  const jobb = (): Lenkesjekk => {
    const nett = new Nettport(
      () => Promise.resolve(['127.0.0.1']),
      () => true,
      2_000,
      0,
    );
    const { app } = portal;
    return new Lenkesjekk(
      app.get(Database),
      app.get(LenkesjekkRepository),
      nett,
      portal.clock,
      app.get<Config>(CONFIG),
    );
  };
  const innhold = (tittel: string, path: string): object => ({
    ...FELTER,
    ...{ tittel, adresse: adresse(path), fagligOppdatert: '2026-10-01' },
  });
  const publiser = async (tittel: string, path: string): Promise<string> => {
    const body = { ...innhold(tittel, path), som: { utgiver: 'NASJONAL' } };
    return ((await hdir.post('/ressurser', body).expect(201)).body as { ressurs: { id: string } }).ressurs.id;
  };
  const lenker = async (): Promise<Record<string, Egen['lenke']>> => {
    const { ressurser } = (await hdir.get('/ressurser/egne').expect(200)).body as { ressurser: Egen[] };
    return Object.fromEntries(ressurser.map(({ tittel, lenke }) => [tittel, lenke]));
  };
  const etter = (dager: number): void => {
    portal.clock.moveTo(new Date(START.getTime() + dager * DAG_MS));
  };

  it('den som publiserer, ser hvilke lenker som ikke virker', async () => {
    await publiser('Virker', '/her');
    await publiser('Borte', '/borte');
    expect(await lenker()).toMatchObject({ Virker: { utfall: 'USJEKKET', doed: false, sjekketTid: null } });
    expect(await jobb().sjekk()).toBe(2);
    expect(await lenker()).toEqual({
      Virker: { utfall: 'SVARER', doed: false, grunn: null, sjekketTid: START.toISOString() },
      Borte: { utfall: 'BORTE', doed: true, grunn: 'http404', sjekketTid: START.toISOString() },
    });
    spurt = [];
    expect(await jobb().sjekk()).toBe(0);
    expect(spurt).toEqual([]);
  });

  it('en tjener som feiler én gang, er ikke borte; to ganger på rad er den det, til den svarer', async () => {
    await publiser('Ustø', '/feil');
    await jobb().sjekk();
    expect(await lenker()).toMatchObject({ Ustø: { utfall: 'UTEN_SVAR', doed: false } });
    etter(1);
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hans Hdir'));
    await jobb().sjekk();
    expect(await lenker()).toMatchObject({ Ustø: { utfall: 'UTEN_SVAR', doed: true, grunn: 'http503' } });
    svar['/feil'] = 200;
    etter(2);
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hege Hdir'));
    await jobb().sjekk();
    expect(await lenker()).toMatchObject({ Ustø: { utfall: 'SVARER', doed: false } });
  });

  it('det som svarer, spørres igjen etter en uke, og to tjenere spør ikke om det samme', async () => {
    await publiser('Virker', '/her');
    await jobb().sjekk();
    etter(6);
    expect(await jobb().sjekk()).toBe(0);
    etter(7);
    const asked = await Promise.all([jobb().sjekk(), jobb().sjekk()]);
    expect(asked.reduce((sum, one) => sum + one)).toBe(1);
  });

  it('en ny adresse sjekkes på nytt, og det som er trukket, spørres det ikke etter', async () => {
    const id = await publiser('Flyttet', '/borte');
    await jobb().sjekk();
    await hdir.put(`/ressurser/${id}`, innhold('Flyttet', '/her'), { versjon: 1 }).expect(200);
    expect(await lenker()).toMatchObject({ Flyttet: { utfall: 'USJEKKET', doed: false } });
    await hdir.post(`/ressurser/${id}/trekk`, {}, { versjon: 2 }).expect(200);
    expect(await jobb().sjekk()).toBe(0);
  });

  it('den er slått av til noen slår den på', async () => {
    const { body } = await hdir.get('/ressurser/egne').expect(200);
    expect(body).toMatchObject({ lenkesjekkPaa: false });
  });
});
