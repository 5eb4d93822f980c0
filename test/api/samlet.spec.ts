import { onBothDatabases } from '../support/databases';
import { type OpenScene, aGoalToApprove, aSentGoal, goal, openScene } from '../support/maalscene';
import type { Client, SendOptions } from '../support/portal';

jest.setTimeout(60_000);

interface Sak {
  oppgaveId: string;
  versjon: number;
  kommentar?: string;
}
interface Oppgave {
  id: string;
  slag: string;
  gjelderId: string;
}

const listen = async (client: Client): Promise<Oppgave[]> =>
  ((await client.get('/arbeidsliste').expect(200)).body as { oppgaver: Oppgave[] }).oppgaver;

const samlet = (client: Client, saker: Sak[], kommentar?: string, options?: SendOptions) =>
  client.post('/arbeidsliste/samlet', { saker, ...(kommentar !== undefined && { kommentar }) }, options);

onBothDatabases((_, open) => {
  describe('flere avgjørelser med én signatur', () => {
    let scene: OpenScene;
    async function begynn(): Promise<void> {
      scene = await openScene(open);
    }
    async function slipp(): Promise<void> {
      await scene.close();
    }
    beforeEach(begynn);
    afterEach(slipp);

    /** So many entries that wait for the supervisør, and the ids of the entries. */
    async function sendte(antall: number): Promise<string[]> {
      const { lis, kommune, som } = scene;
      const ids: string[] = [];
      for (let nr = 1; nr <= antall; nr++) {
        const body = { type: 'PROSEDYRE', tekst: `Sutur nummer ${String(nr)}.`, fra: '2026-11-18' };
        const maalIder = [lis.maalIder[nr % 3]];
        const made = await som.lis.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, { ...body, maalIder });
        const { id } = (made.body as { aktivitet: { id: string } }).aktivitet;
        await som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 }).expect(200);
        ids.push(id);
      }
      return ids;
    }

    const somSett = async (client: Client, versjon: number): Promise<Sak[]> =>
      (await listen(client)).map(({ id }) => ({ oppgaveId: id, versjon }));

    const tilstander = async (): Promise<string[]> =>
      (await scene.portal.work.rows<{ tilstand: string }>('SELECT tilstand FROM laeringsaktivitet ORDER BY id')).map(
        (rad) => rad.tilstand,
      );
    const signert = async (): Promise<number> =>
      (await scene.portal.work.rows("SELECT nr FROM signaturlogg WHERE handling <> 'maal.anbefal'")).length;

    /** Everything a decision leaves behind, without ids, times and the chain. */
    async function spor(): Promise<unknown> {
      const read = async (sql: string): Promise<string[]> =>
        (await scene.portal.work.rows(sql)).map((rad) => JSON.stringify(rad)).sort();
      return {
        aktiviteter: await read('SELECT tekst, tilstand, versjon, avgjort_rolle FROM laeringsaktivitet'),
        hendelser: await read('SELECT handling, rolle, tekst FROM aktivitet_hendelse'),
        logg: await read('SELECT handling, rolle, gjelder FROM signaturlogg'),
        fremdrift: await read('SELECT godkjent, paabegynt, ikke_paabegynt FROM fremdrift'),
        maal: await read('SELECT tilstand, versjon FROM maal'),
        varsler: await read('SELECT slag FROM varsel'),
        oppgaver: await read('SELECT slag, ferdig_tid IS NULL AS aapen FROM arbeidsoppgave'),
      };
    }

    it('tjue bekreftelser med én signatur er nøyaktig tjue bekreftelser hver for seg', async () => {
      await sendte(20);
      const answer = await samlet(scene.som.supervisor, await somSett(scene.som.supervisor, 2), 'Ryddig.');
      expect(answer).toMatchObject({ status: 200, body: { antall: 20 } });
      expect(await signert()).toBe(20);
      expect(await listen(scene.som.supervisor)).toEqual([]);
      const medEn = await spor();

      await slipp();
      await begynn();
      for (const id of await sendte(20)) {
        await scene.som.supervisor.post(`/aktiviteter/${id}/bekreft`, { kommentar: 'Ryddig.' }, { versjon: 2 });
      }
      expect(medEn).toEqual(await spor());
    });

    it('hver kan ha sine egne ord, og de andre får de felles', async () => {
      const [egen] = await sendte(3);
      const saker = (await listen(scene.som.supervisor)).map(({ id, gjelderId }) => ({
        ...{ oppgaveId: id, versjon: 2, ...(gjelderId === egen && { kommentar: 'Prøv en annen knute.' }) },
      }));
      await samlet(scene.som.supervisor, saker, 'Fint.').expect(200);
      const ord = await scene.portal.work.rows<{ tekst: string; aktivitetId: string }>(
        `SELECT tekst, aktivitet_id AS "aktivitetId" FROM aktivitet_hendelse WHERE handling = 'bekreft'`,
      );
      expect(ord.map(({ tekst, aktivitetId }) => [aktivitetId === egen, tekst]).sort()).toEqual([
        [false, 'Fint.'],
        [false, 'Fint.'],
        [true, 'Prøv en annen knute.'],
      ]);
    });

    it('når noen er endret imens, blir ingen signert, de endrede nevnes, og resten kan signeres', async () => {
      const [tilbake] = await sendte(5);
      const saker = await somSett(scene.som.supervisor, 2);
      const endret = (await listen(scene.som.supervisor)).find(({ gjelderId }) => gjelderId === tilbake)?.id ?? '';
      await scene.som.lis.post(`/aktiviteter/${tilbake}/kall-tilbake`, {}, { versjon: 2 }).expect(200);

      const refused = await samlet(scene.som.supervisor, saker).expect(404);
      expect(refused.body).toMatchObject({
        kode: 'arbeidsliste.ingenSignert',
        parametere: { antall: 1, saker: [{ nr: saker.findIndex(({ oppgaveId }) => oppgaveId === endret) + 1 }] },
      });
      expect(await signert()).toBe(0);

      await samlet(
        scene.som.supervisor,
        saker.filter(({ oppgaveId }) => oppgaveId !== endret),
      ).expect(200);
      expect((await tilstander()).filter((tilstand) => tilstand === 'BEKREFTET')).toHaveLength(4);
    });

    it('en gammel versjon sier hvem som har gjort hva', async () => {
      await sendte(2);
      const [en, to] = await somSett(scene.som.supervisor, 2);
      const refused = await samlet(scene.som.supervisor, [en!, { ...to!, versjon: 1 }]).expect(412);
      expect(refused.body.parametere.saker).toEqual([
        {
          nr: 2,
          kode: 'aktivitet.foreldet',
          parametere: { versjon: 2, tilstand: 'SENDT', handling: 'send', av: 'Ida Bjørk' },
        },
      ]);
      expect(await tilstander()).toEqual(['SENDT', 'SENDT']);
    });

    it('to trykk er én signatur', async () => {
      await sendte(3);
      const saker = await somSett(scene.som.supervisor, 2);
      const key = 'en-og-samme-nokkel';
      const answers = await Promise.all([1, 2].map(() => samlet(scene.som.supervisor, saker, '', { key })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await signert()).toBe(3);
    });

    it('én som er en annens, endrer ingenting, og sier ikke om den finnes', async () => {
      await sendte(2);
      const saker = await somSett(scene.som.supervisor, 2);
      const foreign = await samlet(scene.som.leder, saker);
      const missing = await samlet(scene.som.leder, [{ oppgaveId: crypto.randomUUID(), versjon: 2 }]);
      expect([foreign.status, missing.status]).toEqual([403, 404]);
      expect(await signert()).toBe(0);
    });

    it('lederen godkjenner samlet bare der begge har anbefalt', async () => {
      const [ja, nei] = scene.lis.maalIder;
      const { versjon } = await aGoalToApprove(scene, ja!);
      const sent = await aSentGoal(scene, nei!);
      await scene.som.supervisor.post(
        `/maal/${nei!}/anbefal`,
        { utfall: 'IKKE_ENNAA', kommentar: 'Øv mer først.' },
        { versjon: sent.versjon },
      );
      await scene.som.veileder.post(`/maal/${nei!}/anbefal`, { utfall: 'ANBEFALT' }, { versjon: sent.versjon });
      const { versjon: neiVersjon } = await goal(scene.som.leder, nei!);
      const oppgave = new Map((await listen(scene.som.leder)).map(({ gjelderId, id }) => [gjelderId, id]));
      const [god, uenig] = [
        { oppgaveId: oppgave.get(ja!)!, versjon },
        { oppgaveId: oppgave.get(nei!)!, versjon: neiVersjon, kommentar: 'Jeg vet bedre.' },
      ];
      const refused = await samlet(scene.som.leder, [god, uenig]).expect(422);
      expect(refused.body.parametere.saker).toMatchObject([{ nr: 2, kode: 'maal.ikkeSamlet' }]);
      expect((await goal(scene.som.leder, ja!)).tilstand).toBe('TIL_GODKJENNING');
      await samlet(scene.som.leder, [god]).expect(200);
      expect((await goal(scene.som.leder, ja!)).tilstand).toBe('GODKJENT');
    });

    it('anbefalinger gis samlet', async () => {
      for (const maalId of scene.lis.maalIder.slice(0, 2)) await aSentGoal(scene, maalId);
      const saker = await Promise.all(
        (await listen(scene.som.veileder)).map(async ({ id, gjelderId }) => ({
          ...{ oppgaveId: id, versjon: (await goal(scene.som.veileder, gjelderId)).versjon },
        })),
      );
      expect(saker).toHaveLength(2);
      await samlet(scene.som.veileder, saker, 'Trygg.').expect(200);
      const gitt = await scene.portal.work.rows("SELECT id FROM anbefaling WHERE tilstand = 'ANBEFALT'");
      expect(gitt).toHaveLength(2);
    });

    it('samme sak to ganger, ingen saker og flere enn hundre avvises med ord', async () => {
      await sendte(1);
      const [sak] = await somSett(scene.som.supervisor, 2);
      const mange = Array.from({ length: 101 }, () => ({ ...sak!, oppgaveId: crypto.randomUUID() }));
      for (const saker of [[sak!, sak!], [], mange]) {
        const answer = await samlet(scene.som.supervisor, saker).expect(400);
        expect(JSON.stringify(answer.body)).toMatch(/valgt to ganger|minst én sak|høyst 100 saker/);
      }
      expect(await signert()).toBe(0);
    });

    it('det som må avgjøres for seg, kan ikke tas med', async () => {
      const [id] = await sendte(1);
      await scene.som.supervisor.post(`/aktiviteter/${id!}/returner`, { begrunnelse: 'Øv.' }, { versjon: 2 });
      const saker = await somSett(scene.som.lis, 3);
      const refused = await samlet(scene.som.lis, saker).expect(422);
      expect(refused.body.parametere.saker).toMatchObject([{ kode: 'arbeidsliste.ikkeSamlet' }]);
      const stranger = await samlet(scene.som.leder, saker).expect(404);
      expect(stranger.body.parametere.saker).toMatchObject([{ kode: 'http.finnesIkke' }]);
    });
  });
});
