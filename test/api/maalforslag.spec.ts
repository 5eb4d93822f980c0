import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Katalogimport } from '@kp/modules/laeringsmaal';
import { update } from '@kp/platform/database/statement';
import setninger from '../filer/maalforslag/setninger.json';
import { type Kommune, type Lis, enKommune, enLis, enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, startPortal } from '../support/portal';

jest.setTimeout(60_000);

interface Forslag {
  maalId: string;
  kode: string;
  tittel: string;
  ord: string[];
}

const KATALOGER = {
  'E-ALM': { navn: 'Eksempelkatalog for allmennmedisin', spesialitet: 'ALM' },
  'E-FKM': { navn: 'Eksempelkatalog for felles kompetansemål', spesialitet: 'FKM' },
} as const;

/** The example catalogue as it is imported in the demo; the id of its published version. */
async function importer(portal: Portal, katalogKode: keyof typeof KATALOGER): Promise<string> {
  const navn = `${katalogKode}.csv`;
  const fil = readFileSync(join(__dirname, '../../apps/cli/eksempelkataloger', navn));
  const valg = { katalogKode, ...KATALOGER[katalogKode], gyldigFra: '2025-01-01', eksempel: true };
  const kataloger = portal.app.get(Katalogimport);
  const lest = await kataloger.importer(fil, navn, valg, null);
  if (!lest.ok) throw new Error(lest.error.kode);
  await kataloger.publiser(lest.value.versjonId, null);
  return lest.value.versjonId;
}

onBothDatabases((_, open) => {
  describe('mål som foreslås ut fra ordene', () => {
    let database: Awaited<ReturnType<typeof open>>;
    let portal: Portal;
    let kommune: Kommune;
    let versjonId: string;
    let lis: Lis;
    let som: Client;

    beforeAll(async () => {
      database = await open();
      portal = await startPortal({ url: database.url });
      kommune = await enKommune(portal, 'Fjellvik kommune');
      versjonId = await importer(portal, 'E-ALM');
    });
    beforeEach(async () => {
      lis = await enLis(portal, kommune, versjonId);
      som = await portal.as(lis.brukerId);
    });
    afterAll(async () => {
      await portal.close();
      await database.close();
    });

    const spoer = (client: Client, tekst: string, type = 'PROSEDYRE', id = lis.utdanningslopId) =>
      client.post(`/utdanningslop/${id}/maalforslag`, { type, tekst });
    const foreslaatt = async (tekst: string, type?: string): Promise<Forslag[]> =>
      ((await spoer(som, tekst, type).expect(200)).body as { forslag: Forslag[] }).forslag;

    it('navngir målet, og ordene det kom fra', async () => {
      const [best] = await foreslaatt('Sydde kutt på underarm, 6 sting');
      expect(best).toMatchObject({ kode: 'E-ALM-014', tittel: 'Sår, sutur og småkirurgi' });
      expect(lis.maalIder).toContain(best?.maalId);
      expect(best?.ord).toEqual(['sydde', 'kutt', 'sting']);
    });

    it.each(['', '  ', 'Hadde en fin dag.', '12345 6 7', 'Mandag tok jeg det med ro 🙂'])(
      'foreslår ingenting når ordene ikke sier noe: «%s»',
      async (tekst) => {
        expect(await foreslaatt(tekst)).toEqual([]);
      },
    );

    it('foreslår aldri et godkjent mål', async () => {
      const [best] = await foreslaatt('Sydde kutt på underarm');
      await portal.work.script(() => update('maal', { tilstand: 'GODKJENT' }, { id: best?.maalId ?? '' }));
      expect((await foreslaatt('Sydde kutt på underarm')).map(({ kode }) => kode)).not.toContain('E-ALM-014');
    });

    it('typen avgjør mellom to mål som nevner det samme', async () => {
      const best = async (type: string): Promise<string | undefined> => (await foreslaatt('Sår', type))[0]?.tittel;
      expect(await best('PROSEDYRE')).toBe('Sår, sutur og småkirurgi');
      expect(await best('KLINISK_ARBEID')).toBe('Sår hals og bihuler');
    });

    it('en ny revisjon av et mål blir lest', async () => {
      expect(await foreslaatt('Målte kapnografi')).toEqual([]);
      const hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør'));
      const { maal } = (await hdir.get(`/katalogversjoner/${versjonId}`).expect(200)).body as {
        maal: { id: string; kode: string; utdypendeTekst: string; vurderingsformer: string[] }[];
      };
      const one = maal.find(({ kode }) => kode === 'E-ALM-012');
      const aktiviteter = [{ antall: 1, tekst: 'Måling med kapnografi', type: 'PROSEDYRE' }];
      await hdir
        .put(`/katalogversjoner/${versjonId}/maal/${one?.id ?? ''}`, {
          utdypendeTekst: one?.utdypendeTekst,
          vurderingsformer: one?.vurderingsformer,
          aktiviteter,
          begrunnelse: 'Ny metode.',
        })
        .expect(200);
      expect((await foreslaatt('Målte kapnografi')).map(({ kode }) => kode)).toEqual(['E-ALM-012']);
    });

    it('bare LIS selv får forslag; for alle andre finnes det ikke', async () => {
      for (const hvem of [kommune.leder, kommune.veileder, kommune.supervisor])
        await spoer(await portal.as(hvem), 'Sydde et sår.').expect(404);
      await spoer(som, 'Sydde et sår.', 'PROSEDYRE', crypto.randomUUID()).expect(404);
      await spoer(som, 'Sydde et sår.', 'TULL').expect(400);
    });

    it('ingenting av det som skrives, blir lagret', async () => {
      await foreslaatt('Sydde sår på en kanarifugl');
      for (const table of ['laeringsaktivitet', 'idempotens', 'innsynslogg'])
        expect(await portal.work.rows(`SELECT * FROM ${table}`)).toEqual([]);
    });
  });
});

describe('forslagene mot setninger slik en lege skriver dem', () => {
  let portal: Portal;
  let som: Client;
  let lopId: string;

  beforeAll(async () => {
    portal = await startPortal();
    await importer(portal, 'E-ALM');
    await importer(portal, 'E-FKM');
    const kommune = await enKommune(portal, 'Fjellvik kommune');
    const leder = await portal.as(kommune.leder);
    const ny = {
      ...{ navn: 'Siri Hassel', epost: 'siri.hassel@example.no', hprNummer: '9012345', spesialitet: 'ALM' },
      ...{ virksomhetId: kommune.virksomhetId, lederId: kommune.leder, veilederId: kommune.veileder },
      ...{ startdato: '2026-09-01', fra: '2026-09-01' },
    };
    const { body } = await leder.post('/utdanningslop', ny).expect(201);
    lopId = body.utdanningslopId;
    som = await portal.as(body.personId);
  });
  afterAll(() => portal.close());

  const treffer = async ({ type, tekst, maal }: (typeof setninger.proeve)[number]): Promise<boolean> => {
    const { body } = await som.post(`/utdanningslop/${lopId}/maalforslag`, { type, tekst }).expect(200);
    const { forslag } = body as { forslag: Forslag[] };
    expect(forslag.length).toBeLessThanOrEqual(3);
    for (const { ord } of forslag) for (const one of ord) expect(tekst.toLowerCase()).toContain(one);
    return forslag.some(({ kode }) => kode === maal);
  };
  const antallTreff = async (setninger: readonly Parameters<typeof treffer>[0][]): Promise<number> => {
    let hits = 0;
    for (const setning of setninger) if (await treffer(setning)) hits++;
    return hits;
  };

  it('det rette målet er ett av tre for minst 35 av 40 setninger', async () => {
    expect(setninger.proeve).toHaveLength(40);
    expect(await antallTreff(setninger.proeve)).toBeGreaterThanOrEqual(35);
  });

  it('og for minst 8 av 10 setninger som ble holdt utenfor', async () => {
    expect(setninger.holdt).toHaveLength(10);
    expect(await antallTreff(setninger.holdt)).toBeGreaterThanOrEqual(8);
  });
});
