import { enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';
import { countStatements } from '../support/statement-count';
import { type Tjeneste, attester, enTjeneste, exec, registrer } from '../support/tjenestetid/bygg';

interface Verdi {
  verdi: number | string | boolean | null;
  merke: string;
  kilde: string;
}

interface Kategori {
  kategori: string;
  minst: Verdi | null;
  hoeyst: Verdi | null;
}

interface Utkast {
  id: string;
  versjon: number;
  parametere: (Verdi & { felt: string })[];
  kategorier: Kategori[];
}

interface Side {
  minst: string | null;
  mangler: string;
  oppfylt: string;
}

interface Konsekvenser {
  antall: number;
  endret: number;
  eksempler: {
    foer: { dag: string | null };
    etter: { dag: string | null };
    krav: { krav: string; stand: string; foer: Side | null; etter: Side | null }[];
  }[];
  feil: { kode: string; felt: string }[];
}

const FRAM_I_TID = '2099-01-01';
const ny = (verdi: number): Verdi => ({ verdi, merke: 'V', kilde: 'En ny forskrift' });

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let hdir: Client;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
    hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Anne Asp'));
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(() => {
    portal.clock.moveTo(START);
  });

  const lagUtkast = async (kode: string): Promise<Utkast> =>
    (await hdir.post('/regelsett', { kode, gyldigFra: FRAM_I_TID }).expect(201)).body as Utkast;

  const endringAv = ({ kategorier, versjon }: Utkast, mer: object): object => ({
    ...{ gyldigFra: FRAM_I_TID, parametere: [], kategorier, versjon },
    ...mer,
  });

  const endre = async (utkast: Utkast, mer: object): Promise<Utkast> =>
    (await hdir.put(`/regelsett/${utkast.id}`, endringAv(utkast, mer)).expect(200)).body as Utkast;

  const konsekvenser = async ({ id }: Utkast): Promise<Konsekvenser> =>
    (await hdir.get(`/regelsett/${id}/konsekvenser`).expect(200)).body as Konsekvenser;

  const foersteEksempel = async (utkast: Utkast): Promise<Konsekvenser['eksempler'][number]> => {
    const [found] = (await konsekvenser(utkast)).eksempler;
    if (!found) throw new Error('Ingen endres');
    return found;
  };

  describe('hva et utkast betyr for legene', () => {
    beforeEach(async () => {
      t = await enTjeneste(portal, 'Eikedal');
      await attester(t, await registrer(t), '2026-02-28');
    });

    it('er ingenting når utkastet er som det som gjelder', async () => {
      const { antall, endret, eksempler } = await konsekvenser(await lagUtkast('ALM'));
      expect(antall).toBeGreaterThan(0);
      expect({ endret, eksempler }).toEqual({ endret: 0, eksempler: [] });
    });

    it('er andre tall for alle når kravet går fra 60 til 66 måneder, også for dem uten dag', async () => {
      const utkast = await endre(await lagUtkast('ALM'), { parametere: [{ felt: 'totalt', ...ny(66) }] });
      const { antall, endret } = await konsekvenser(utkast);
      expect(endret).toBe(antall);
      const { foer, etter, krav } = await foersteEksempel(utkast);
      expect([foer.dag, etter.dag]).toEqual([null, null]);
      expect(krav).toHaveLength(1);
      expect(krav[0]).toMatchObject({
        ...{ krav: 'TOTALT', stand: 'BEKREFTET' },
        foer: { minst: '60.00', oppfylt: 'NEI' },
        etter: { minst: '66.00', oppfylt: 'NEI' },
      });
      expect(Number(krav[0]?.etter?.mangler) - Number(krav[0]?.foer?.mangler)).toBe(6);
    });

    it('er andre tall når en grense for en kategori blir en annen', async () => {
      const utkast = await lagUtkast('ALM');
      const kategorier = utkast.kategorier.map((k) => (k.kategori === 'INSTITUSJON' ? { ...k, minst: ny(9) } : k));
      const { krav } = await foersteEksempel(await endre(utkast, { kategorier }));
      expect(krav).toMatchObject([{ krav: 'INSTITUSJON', foer: { mangler: '6.00' }, etter: { mangler: '9.00' } }]);
    });

    it('er oppfylt, avrundet for den som nå er innenfor toleransen', async () => {
      // 57.97 months and nothing more.
      const kategorier = [{ kategori: 'AAPEN_USELEKTERT', minst: null, hoeyst: null }];
      const nesten = await endre(await lagUtkast('ALM'), { kategorier, parametere: [{ felt: 'totalt', ...ny(6.1) }] });
      expect((await foersteEksempel(nesten)).krav).toContainEqual(
        expect.objectContaining({ krav: 'TOTALT', etter: expect.objectContaining({ oppfylt: 'NEI' }) as object }),
      );
      const romslig = [
        { felt: 'totalt', ...ny(6.1) },
        { felt: 'toleranse', ...ny(5) },
      ];
      expect((await foersteEksempel(await endre(nesten, { kategorier, parametere: romslig }))).krav).toContainEqual(
        expect.objectContaining({ krav: 'TOTALT', etter: expect.objectContaining({ oppfylt: 'AVRUNDET' }) as object }),
      );
    });

    it('tar like mange spørringer for mange leger som for få', async () => {
      const [alm, samlet] = [await lagUtkast('ALM'), await lagUtkast('SAMLET')];
      const measure = async (): Promise<number[]> => [
        await countStatements(portal, () => konsekvenser(alm)),
        await countStatements(portal, () => konsekvenser(samlet)),
      ];
      const before = await measure();
      for (const navn of ['Furedal', 'Granheim']) await registrer(await enTjeneste(portal, navn));
      expect(await measure()).toEqual(before);
      expect(Math.max(...before)).toBeLessThan(15);
    });

    it('sies ikke så lenge utkastet har en feil', async () => {
      const utkast = await endre(await lagUtkast('ALM'), { parametere: [{ felt: 'totalt', ...ny(20) }] });
      expect(await konsekvenser(utkast)).toMatchObject({ endret: 0, feil: [{ kode: 'SUM_OVER_TOTALT' }] });
    });

    it('gjelder også del 1 og del 3 til sammen', async () => {
      const utkast = await lagUtkast('SAMLET');
      expect(await konsekvenser(utkast)).toMatchObject({ endret: 0 });
      const changed = await endre(utkast, { parametere: [{ felt: 'totalt', ...ny(84) }] });
      const { antall, endret } = await konsekvenser(changed);
      expect([antall > 0, endret]).toEqual([true, antall]);
      expect((await foersteEksempel(changed)).krav).toMatchObject([
        { krav: 'SAMLET', foer: { minst: '78.00' }, etter: { minst: '84.00' } },
      ]);
    });
  });

  describe('et utkast', () => {
    it('kan få en fordeling der ingen var satt, og da kommer dagen', async () => {
      const arb = await enTjeneste(portal, 'Furedal', 'ARB');
      await registrer(arb, { kategori: 'TJENESTE', til: null });
      const utkast = await lagUtkast('ARB');
      expect(utkast.kategorier).toEqual([]);
      const kategorier = [{ kategori: 'TJENESTE', minst: ny(60), hoeyst: null }];
      const { foer, etter } = await foersteEksempel(await endre(utkast, { kategorier }));
      expect(foer.dag).toBeNull();
      expect(etter.dag).toBe('2030-08-31');
    });

    it('mister en kategori, og får den tilbake', async () => {
      const utkast = await lagUtkast('SAM');
      const [first, ...rest] = utkast.kategorier;
      const without = await endre(utkast, { kategorier: rest });
      expect(without.kategorier).toEqual(rest);
      expect((await endre(without, { kategorier: [...rest, first] })).kategorier).toEqual([...rest, first]);
      const none = await endre({ ...without, versjon: 3 }, { kategorier: [] });
      expect((await konsekvenser(none)).feil).toEqual([]);
    });

    it('må si hvor et nytt tall kommer fra, og hvor sikkert det er', async () => {
      const utkast = await lagUtkast('ALM');
      const endring = (verdi: object, kategorier = utkast.kategorier): object =>
        endringAv(utkast, { parametere: [{ felt: 'totalt', ...ny(66), ...verdi }], kategorier });
      await hdir.put(`/regelsett/${utkast.id}`, endring({ kilde: '  ' })).expect(400);
      await hdir.put(`/regelsett/${utkast.id}`, endring({ merke: undefined })).expect(400);
      const { kilde } = utkast.parametere.find(({ felt }) => felt === 'totalt')!;
      const gammel = await hdir.put(`/regelsett/${utkast.id}`, endring({ kilde })).expect(400);
      expect(gammel.body).toMatchObject({ kode: 'regelsett.kildeMangler', parametere: { felt: 'totalt' } });
      const grenser = utkast.kategorier.map((k) => ({ ...k, minst: k.minst && { ...k.minst, verdi: 1 } }));
      const grense = await hdir.put(`/regelsett/${utkast.id}`, endring({}, grenser)).expect(400);
      expect(grense.body).toMatchObject({ parametere: { felt: 'AAPEN_USELEKTERT.minst' } });
      await endre(utkast, { parametere: [{ felt: 'toleranse', verdi: 5, merke: 'U', kilde: 'Lokal innstilling' }] });
    });

    it('av del 1 og del 3 til sammen har ingen kategorier', async () => {
      const utkast = await lagUtkast('SAMLET');
      expect(utkast).toMatchObject({
        kategorier: [],
        parametere: [{ felt: 'totalt', verdi: 78 }, { felt: 'toleranse' }],
      });
      const kategorier = [{ kategori: 'KLINISK', minst: null, hoeyst: null }];
      await hdir.put(`/regelsett/${utkast.id}`, endringAv(utkast, { kategorier })).expect(400);
    });
  });

  describe('del 1 og del 3 til sammen', () => {
    interface Samlet {
      samlet: {
        minst: string;
        bekreftet: { telt: string; mangler: string; manglerDager: number; oppfylt: string };
        medRegistrert: { telt: string };
        deler: { spesialitet: string; bekreftet: string; annetSted: string }[];
      } | null;
    }
    const samlet = async (client: Client, id = t.utdanningslopId): Promise<Samlet['samlet']> =>
      ((await client.get(`/utdanningslop/${id}/tjenestetid`).expect(200)).body as Samlet).samlet;

    beforeEach(async () => {
      t = await enTjeneste(portal, 'Eikedal');
    });

    it('teller bare det som er ført i portalen', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      expect(await samlet(t.lis)).toMatchObject({
        minst: '78.00',
        bekreftet: { telt: '6.00', mangler: '72.00', manglerDager: 2192, oppfylt: 'NEI' },
        deler: [{ spesialitet: 'ALM', bekreftet: '6.00', annetSted: '0.00' }],
      });
    });

    it('legger sammen alle utdanningsløpene til samme person', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      const lis1 = await enTjeneste(portal, 'Furedal', 'LIS1');
      const sykehus = { kategori: 'SYKEHUS', fra: '2021-09-01', til: '2022-08-31' };
      await attester(lis1, await registrer(lis1, sykehus), '2022-08-31');
      await registrer(lis1, { kategori: 'KOMMUNE', fra: '2022-09-01', til: '2023-02-28' });
      expect((await samlet(t.lis))?.bekreftet.telt).toBe('6.00');
      const flytt = 'UPDATE utdanningslop SET bruker_id = ? WHERE id = ?';
      await portal.work.script(() => exec(flytt, t.brukerId, lis1.utdanningslopId));
      const begge = await samlet(t.lis);
      expect(begge).toMatchObject({ bekreftet: { telt: '18.00' }, medRegistrert: { telt: '24.00' } });
      expect(begge?.deler.map(({ spesialitet }) => spesialitet).sort()).toEqual(['ALM', 'LIS1']);
      expect(await samlet(t.lis, lis1.utdanningslopId)).toMatchObject({ bekreftet: { telt: '18.00' } });
    });

    it('tar med det som er godkjent et annet sted når lederen har attestert det', async () => {
      const annetSted = { tittel: 'Tjenestebevis', utsteder: 'Et sykehus', dato: '2023-03-01' };
      const del1 = await registrer(t, { fra: '2021-09-01', til: '2023-02-28', annetSted });
      expect(await samlet(t.lis)).toMatchObject({ bekreftet: { telt: '0.00' }, medRegistrert: { telt: '0.00' } });
      await attester(t, del1, '2023-02-28');
      expect(await samlet(t.lis)).toMatchObject({ bekreftet: { telt: '18.00' }, deler: [{ annetSted: '18.00' }] });
    });

    it('leses uten en spørring mer for hvert utdanningsløp', async () => {
      const before = await countStatements(portal, () => samlet(t.lis));
      const lis1 = await enTjeneste(portal, 'Furedal', 'LIS1');
      await registrer(lis1, { kategori: 'SYKEHUS', fra: '2021-09-01', til: '2022-08-31' });
      const flytt = 'UPDATE utdanningslop SET bruker_id = ? WHERE id = ?';
      await portal.work.script(() => exec(flytt, t.brukerId, lis1.utdanningslopId));
      expect(await countStatements(portal, () => samlet(t.lis))).toBe(before);
    });

    it('ses bare av legen selv: løpene kan høre til steder lederen ikke har innsyn i', async () => {
      expect(await samlet(t.leder)).toBeNull();
    });
  });

  describe('gruppeveiledningen', () => {
    const krav = async (spesialitet: string): Promise<unknown> => {
      t = await enTjeneste(portal, 'Eikedal', spesialitet);
      const svar = await t.lis.get(`/utdanningslop/${t.utdanningslopId}/tjenestetid`).expect(200);
      return (svar.body as { regelsett: { gruppeveiledning: unknown } }).regelsett.gruppeveiledning;
    };

    it('står i regelsettet for allmennmedisin, med det som viser at den er gjort', async () => {
      expect(await krav('ALM')).toMatchObject({
        timer: { verdi: 120, merke: 'V' },
        aar: { verdi: 2, merke: 'V' },
        bevis: { verdi: 'DIPLOM', merke: 'V' },
        minst: { kategori: 'AAPEN_USELEKTERT', maaneder: { verdi: 12, merke: 'V' } },
      });
    });

    it('sier hva som ikke er kjent, der det ikke er det', async () => {
      expect(await krav('SAM')).toMatchObject({
        timer: { verdi: 90, merke: 'V' },
        aar: { verdi: 3, merke: 'V' },
        bevis: { verdi: null, merke: 'U' },
        minst: null,
      });
      expect(await krav('ARB')).toMatchObject({ timer: { verdi: null, merke: 'U' }, aar: { verdi: 2, merke: 'V' } });
      expect(await krav('LIS1')).toBeNull();
    });

    it('er med i en utgave som ble skrevet før portalen kjente beviset', async () => {
      const sql = "SELECT id, innhold FROM regelsett WHERE kode = 'ALM' AND utgave = 1";
      const rad = await portal.work.row<{ id: string; innhold: string }>(sql);
      const { veiledning, ...rest } = JSON.parse(rad!.innhold) as { veiledning: Record<string, unknown> };
      const { gruppeBevis: _bevis, ...eldre } = veiledning;
      const innhold = JSON.stringify({ ...rest, veiledning: eldre });
      await portal.work.script(() => exec('UPDATE regelsett SET innhold = ? WHERE id = ?', innhold, rad!.id));
      expect(await krav('ALM')).toMatchObject({ timer: { verdi: 120 }, bevis: { verdi: 'DIPLOM' } });
    });
  });
});
