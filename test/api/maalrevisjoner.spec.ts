import { newId } from '@kp/kernel/ids';
import { update } from '@kp/platform/database/statement';
import type { MaalrevisjonResponse } from '../../libs/modules/laeringsmaal/http/dto/maalrevisjon.response';
import { enKatalog, enKommune, enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, startPortal } from '../support/portal';

const FORMER = ['Direkte observasjon'];

onBothDatabases((_, open) => {
  describe('revisjonene av et mål', () => {
    let database: Awaited<ReturnType<typeof open>>;
    let portal: Portal;
    let hdir: Client;
    let lis: Client;
    let versjonId: string;
    let path: string;

    beforeEach(async () => {
      database = await open();
      portal = await startPortal({ url: database.url });
      hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør'));
      lis = await portal.as(
        await enMed(portal, 'LIS', (await enKommune(portal, 'Fjordvik')).virksomhetId, 'Ida Bjørk'),
      );
      versjonId = await enKatalog(portal, 'ALM');
      const { maal } = (await hdir.get(`/katalogversjoner/${versjonId}`).expect(200)).body;
      path = `/katalogversjoner/${versjonId}/maal/${maal[0].id}`;
    });
    afterEach(async () => {
      await portal.close();
      await database.close();
    });

    const list = async (som: Client): Promise<MaalrevisjonResponse[]> =>
      (await som.get(`${path}/revisjoner`).expect(200)).body;
    const revise = async (endring: object): Promise<void> => {
      await hdir
        .put(path, { utdypendeTekst: 'Først.', aktiviteter: [], vurderingsformer: FORMER, ...endring })
        .expect(200);
    };

    it('leses av alle som er logget inn: hvem, når, hvorfor, hva som ble endret og hva som stod', async () => {
      await expect(list(lis)).resolves.toEqual([]);
      await revise({ begrunnelse: 'Spurt om av fagmiljøet.' });
      portal.clock.moveTo(new Date('2026-11-20T10:00:00Z'));
      await revise({ vurderingsformer: [], begrunnelse: 'Formen har falt bort.' });
      const revisjoner = await list(lis);
      expect(revisjoner).toMatchObject([
        {
          ...{ nummer: 3, endretAv: 'Hilde Direktør', endretTid: '2026-11-20T10:00:00.000Z' },
          ...{ begrunnelse: 'Formen har falt bort.', endret: ['vurderingsformer'] },
          foer: { utdypendeTekst: 'Først.', aktiviteter: [], vurderingsformer: FORMER },
        },
        { nummer: 2, begrunnelse: 'Spurt om av fagmiljøet.', endretTid: '2026-11-20T08:00:00.000Z' },
      ]);
      expect(revisjoner[1]?.endret).toEqual(['utdypendeTekst', 'aktiviteter']);
    });

    it('i et utkast er de bare for Helsedirektoratet, og et mål i en annen versjon finnes ikke', async () => {
      await revise({ begrunnelse: 'Spurt om av fagmiljøet.' });
      await portal.work.script(() => update('katalogversjon', { status: 'UTKAST' }, { id: versjonId }));
      await expect(list(hdir)).resolves.toHaveLength(1);
      await lis.get(`${path}/revisjoner`).expect(404);
      const other = path.replace(/katalogversjoner\/[^/]+/, `katalogversjoner/${newId()}`);
      await hdir.get(`${other}/revisjoner`).expect(404);
    });
  });
});
