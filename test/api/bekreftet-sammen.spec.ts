import { addDays } from '@kp/kernel/calendar-date';
import { enMed, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type OpenScene, openScene } from '../support/maalscene';
import type { Client } from '../support/portal';

jest.setTimeout(60_000);

interface Merket {
  id: string;
  bekreftetSammen: { tid: string; andre: number; yngstDager: number; eldstDager: number } | null;
}

onBothDatabases((_, open) => {
  describe('mange gamle aktiviteter som bekreftes i samme vending', () => {
    let scene: OpenScene;
    let versjon: Map<string, number>;

    beforeEach(async () => {
      scene = await openScene(open);
      versjon = new Map();
    });
    afterEach(async () => {
      await scene.close();
    });

    /** Entries that wait for the supervisør, each so many days old. */
    async function sendte(dager: readonly number[], bedtBrukerId = scene.kommune.supervisor): Promise<string[]> {
      const { lis, som, portal } = scene;
      const ids: string[] = [];
      for (const alder of dager) {
        const fra = addDays(portal.clock.today(), -alder);
        const body = { type: 'PROSEDYRE', tekst: 'Sutur.', fra, maalIder: [lis.maalIder[0]] };
        const made = await som.lis.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, body).expect(201);
        const { id } = (made.body as { aktivitet: { id: string } }).aktivitet;
        await som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId }, { versjon: 1 }).expect(200);
        versjon.set(id, 2);
        ids.push(id);
      }
      return ids;
    }

    const bekreft = async (id: string, hvem: Client = scene.som.supervisor): Promise<void> => {
      await hvem.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: versjon.get(id) ?? 0 }).expect(200);
    };
    const sett = async (id: string, hvem: Client = scene.som.veileder): Promise<Merket['bekreftetSammen']> =>
      ((await hvem.get(`/aktiviteter/${id}`).expect(200)).body as Merket).bekreftetSammen;

    const vent = (ms: number): void => {
      const { clock } = scene.portal;
      clock.moveTo(new Date(clock.now().getTime() + ms));
    };

    async function signerSamlet(): Promise<void> {
      const { supervisor } = scene.som;
      const { oppgaver } = (await supervisor.get('/arbeidsliste').expect(200)).body as { oppgaver: { id: string }[] };
      const saker = oppgaver.map(({ id }) => ({ oppgaveId: id, versjon: 2 }));
      await supervisor.post('/arbeidsliste/samlet', { saker }).expect(200);
    }

    const TI = [31, 40, 50, 60, 70, 80, 90, 100, 110, 120];

    it('ti med én signatur blir merket for veilederen, på hver av dem og overalt der de leses', async () => {
      const ids = await sendte(TI);
      await signerSamlet();
      const merke = { tid: expect.any(String) as string, andre: 9, yngstDager: 31, eldstDager: 120 };
      for (const id of ids) expect(await sett(id)).toEqual(merke);
      const { lis, som } = scene;
      const liste = (await som.veileder.get(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`).expect(200)).body as {
        aktiviteter: Merket[];
      };
      expect(liste.aktiviteter.map(({ bekreftetSammen }) => bekreftetSammen)).toEqual(ids.map(() => merke));
      const maal = (await som.veileder.get(`/maal/${lis.maalIder[0] ?? ''}`).expect(200)).body as {
        aktiviteter: Merket[];
      };
      expect(maal.aktiviteter.map(({ bekreftetSammen }) => bekreftetSammen)).toEqual(ids.map(() => merke));
    });

    it('én færre enn ti blir ikke merket, og den som ikke er gammel, teller ikke med', async () => {
      const ids = await sendte([...TI.slice(1), 30, 1]);
      await signerSamlet();
      for (const id of ids) expect(await sett(id)).toBeNull();
    });

    it('den som ikke er gammel, blir ikke merket sammen med dem som er det', async () => {
      const ids = await sendte([...TI, 30]);
      await signerSamlet();
      expect(await sett(ids.at(-1) ?? '')).toBeNull();
      expect(await sett(ids[0] ?? '')).toMatchObject({ andre: 9 });
    });

    it('ti hver for seg innen et minutt er det samme; over lengre tid er det ikke det', async () => {
      const raskt = await sendte(TI);
      for (const [nr, id] of raskt.entries()) {
        // A minute from the first to the last, and no more.
        if (nr > 0) vent(nr === 1 ? 12_000 : 6_000);
        await bekreft(id);
      }
      for (const id of raskt) expect(await sett(id)).toMatchObject({ andre: 9 });
      vent(120_000);
      const rolig = await sendte(TI);
      for (const id of rolig) {
        await bekreft(id);
        vent(7_000);
      }
      for (const id of rolig) expect(await sett(id)).toBeNull();
    });

    it('det to har bekreftet hver sin del av, hører ikke sammen', async () => {
      const ids = [...(await sendte(TI.slice(0, 5))), ...(await sendte(TI.slice(5), scene.kommune.veileder))];
      for (const id of ids.slice(0, 5)) await bekreft(id);
      for (const id of ids.slice(5)) await bekreft(id, scene.som.veileder);
      for (const id of ids) expect(await sett(id)).toBeNull();
    });

    it('ingen andre enn veilederen ser merket', async () => {
      const [id = ''] = await sendte(TI);
      await signerSamlet();
      const { lis, kommune, portal, som } = scene;
      const stedfortreder = await portal.as(await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Sif Sted'));
      const annen = await enMed(portal, 'VEILEDER', kommune.virksomhetId, 'Anna Annen');
      for (const hvem of [som.lis, som.leder, som.supervisor, stedfortreder]) {
        expect(await sett(id, hvem)).toBeNull();
        const maal = (await hvem.get(`/maal/${lis.maalIder[0] ?? ''}`)).body as { aktiviteter?: Merket[] };
        for (const aktivitet of maal.aktiviteter ?? []) expect(aktivitet.bekreftetSammen).toBeNull();
      }
      await (await portal.as(annen)).get(`/aktiviteter/${id}`).expect(404);
    });

    it('veilederen som også leder der LIS er, ser det', async () => {
      const [id = ''] = await sendte(TI);
      await signerSamlet();
      await enRolle(scene.portal, scene.kommune.veileder, 'LEDER', scene.kommune.virksomhetId);
      expect(await sett(id)).toMatchObject({ andre: 9 });
    });

    it('det som angres, er ikke merket lenger; de andre er det fortsatt', async () => {
      const [angret = '', annen = ''] = await sendte(TI);
      await signerSamlet();
      const begrunnelse = 'Jeg så ikke på den.';
      await scene.som.supervisor.post(`/aktiviteter/${angret}/angre`, { begrunnelse }, { versjon: 3 }).expect(200);
      expect(await sett(angret)).toBeNull();
      expect(await sett(annen)).toMatchObject({ andre: 9 });
      vent(3_600_000);
      versjon.set(angret, 4);
      await bekreft(angret);
      expect(await sett(angret)).toBeNull();
      expect(await sett(annen)).toMatchObject({ andre: 9 });
    });
  });
});
