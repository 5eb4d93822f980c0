import { run } from '@kp/platform/database/statement';
import { onBothDatabases } from '../support/databases';
import { type OpenScene, openScene } from '../support/maalscene';
import type { SendOptions } from '../support/portal';

jest.setTimeout(60_000);

interface Utkast {
  id: string;
  versjon: number;
}

onBothDatabases((_, open) => {
  describe('flere prosedyrer fra én vakt', () => {
    let scene: OpenScene;
    async function begynn(): Promise<void> {
      scene = await openScene(open);
    }
    async function slipp(): Promise<void> {
      await scene.close();
    }
    beforeEach(begynn);
    afterEach(slipp);

    const innhold = (nr: number, mer: object = {}): object => ({
      ...{ type: 'PROSEDYRE', tekst: `Sydde kutt nummer ${String(nr)}.`, fra: '2026-11-18', antall: nr },
      ...{ maalIder: [scene.lis.maalIder[nr % 3]] },
      ...mer,
    });

    /** So many drafts, each saved as the form saves it. */
    async function utkast(antall: number, mer: (nr: number) => object = () => ({})): Promise<Utkast[]> {
      const made: Utkast[] = [];
      for (let nr = 1; nr <= antall; nr++) {
        const path = `/utdanningslop/${scene.lis.utdanningslopId}/aktiviteter`;
        const answer = await scene.som.lis.post(path, innhold(nr, mer(nr))).expect(201);
        const { id, versjon } = (answer.body as { aktivitet: Utkast }).aktivitet;
        made.push({ id, versjon });
      }
      return made;
    }

    const send = (aktiviteter: readonly Utkast[], options?: SendOptions, bedtBrukerId = scene.kommune.supervisor) =>
      scene.som.lis.post('/aktiviteter/send-samlet', { aktiviteter, bedtBrukerId }, options);

    const tilstander = async (): Promise<string[]> =>
      (await scene.portal.work.rows<{ tilstand: string }>('SELECT tilstand FROM laeringsaktivitet')).map(
        ({ tilstand }) => tilstand,
      );

    /** Every table a sending may touch, without ids, times and what ties the rows together. */
    async function spor(): Promise<unknown> {
      const read = async (sql: string): Promise<string[]> =>
        (await scene.portal.work.rows(sql)).map((rad) => JSON.stringify(rad)).sort();
      return {
        aktiviteter: await read(
          'SELECT tittel, tekst, type, fra, antall, tilstand, versjon, bedt_bruker_id IS NULL AS ubedt, bedt_rolle FROM laeringsaktivitet',
        ),
        lenker: await read(
          'SELECT l.kode, am.stjerne FROM aktivitet_maal am JOIN maal m ON m.id = am.maal_id JOIN laeringsmaal l ON l.id = m.laeringsmaal_id',
        ),
        hendelser: await read('SELECT handling, rolle, tekst, nr FROM aktivitet_hendelse'),
        logg: await read('SELECT handling, rolle, gjelder FROM signaturlogg'),
        fremdrift: await read('SELECT godkjent, paabegynt, ikke_paabegynt FROM fremdrift'),
        maal: await read('SELECT tilstand, versjon, aktiviteter, bekreftede FROM maal'),
        varsler: await read('SELECT slag, parametere FROM varsel'),
        utboks: await read('SELECT slag FROM utboks'),
        oppgaver: await read('SELECT slag, rolle, tittel, detalj, ferdig_tid IS NULL AS aapen FROM arbeidsoppgave'),
        innsyn: await read('SELECT hva FROM innsynslogg'),
      };
    }

    it('elleve sendt med ett trykk er nøyaktig elleve sendt hver for seg', async () => {
      const answer = await send(await utkast(11)).expect(200);
      expect(answer.body.aktiviteter).toHaveLength(11);
      expect(answer.body.aktiviteter[2]).toMatchObject({ tittel: 'Sydde kutt nummer 3', versjon: 2 });
      const medEtt = await spor();

      await slipp();
      await begynn();
      for (const { id, versjon } of await utkast(11)) {
        await scene.som.lis
          .post(`/aktiviteter/${id}/send`, { bedtBrukerId: scene.kommune.supervisor }, { versjon })
          .expect(200);
      }
      expect(medEtt).toEqual(await spor());
    });

    it('den som bekrefter, kan bekrefte dem samlet', async () => {
      await send(await utkast(11)).expect(200);
      const { oppgaver } = (await scene.som.supervisor.get('/arbeidsliste').expect(200)).body as {
        oppgaver: { id: string }[];
      };
      const saker = oppgaver.map(({ id }) => ({ oppgaveId: id, versjon: 2 }));
      await scene.som.supervisor.post('/arbeidsliste/samlet', { saker }).expect(200);
      expect(await tilstander()).toEqual(Array.from({ length: 11 }, () => 'BEKREFTET'));
    });

    it('de som ikke kan sendes, nevnes med nummer, og ingen blir sendt', async () => {
      const rader = await utkast(5, (nr) => (nr === 2 ? { maalIder: [] } : nr === 4 ? { privat: true } : {}));
      const before = await spor();
      const refused = await send(rader).expect(422);
      expect(refused.body).toMatchObject({
        kode: 'aktivitet.ingenSendt',
        parametere: {
          antall: 2,
          saker: [
            { nr: 2, kode: 'aktivitet.manglerMaal' },
            { nr: 4, kode: 'aktivitet.privat' },
          ],
        },
      });
      expect(await spor()).toEqual(before);
      await send(rader.filter((_, index) => index !== 1 && index !== 3)).expect(200);
      expect((await tilstander()).filter((tilstand) => tilstand === 'SENDT')).toHaveLength(3);
    });

    it('en som er endret et annet sted imens, stopper alle', async () => {
      const rader = await utkast(3);
      const { id } = rader[1]!;
      await scene.som.lis.put(`/aktiviteter/${id}`, { ...innhold(2, { tekst: 'Endret.' }), versjon: 1 }).expect(200);
      const refused = await send(rader).expect(412);
      expect(refused.body.parametere.saker).toMatchObject([{ nr: 2, kode: 'aktivitet.foreldet' }]);
      expect(await tilstander()).toEqual(['UTKAST', 'UTKAST', 'UTKAST']);
    });

    it('to trykk er én sending, og samme nøkkel med andre aktiviteter blir avvist', async () => {
      const rader = await utkast(3);
      const key = 'en-og-samme-nokkel';
      const answers = await Promise.all([1, 2].map(() => send(rader, { key })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      await expect(
        scene.portal.work.rows("SELECT id FROM aktivitet_hendelse WHERE handling = 'send'"),
      ).resolves.toHaveLength(3);
      const other = await send(rader.slice(1), { key }).expect(422);
      expect(other.body.kode).toBe('idempotens.annetInnhold');
    });

    it('en annens utkast finnes ikke, og den som ikke kan bekrefte, kan ikke bes', async () => {
      const rader = await utkast(2);
      const aktiviteter = rader.map(({ id, versjon }) => ({ id, versjon }));
      const { supervisor } = scene.kommune;
      const stranger = await scene.som.veileder.post('/aktiviteter/send-samlet', {
        ...{ aktiviteter, bedtBrukerId: supervisor },
      });
      expect([stranger.status, stranger.body.parametere.saker[0].kode]).toEqual([404, 'http.finnesIkke']);
      const wrong = await send(rader, undefined, scene.lis.brukerId).expect(422);
      expect(wrong.body.parametere.saker[1]).toMatchObject({ nr: 2, kode: 'aktivitet.kanIkkeBes' });
      expect(await tilstander()).toEqual(['UTKAST', 'UTKAST']);
    });

    it('ingen, samme to ganger og flere enn femti avvises med ord', async () => {
      const [rad] = await utkast(1);
      const mange = Array.from({ length: 51 }, () => ({ id: crypto.randomUUID(), versjon: 1 }));
      for (const rader of [[], [rad!, rad!], mange]) {
        const answer = await send(rader).expect(400);
        expect(JSON.stringify(answer.body)).toMatch(/minst én aktivitet|valgt to ganger|høyst 50 aktiviteter/);
      }
      expect(await tilstander()).toEqual(['UTKAST']);
    });
  });

  describe('antallene katalogen anbefaler, fylles mens man logger', () => {
    let scene: OpenScene;
    beforeEach(async () => {
      scene = await openScene(open);
      const anbefalt = [
        { antall: 5, tekst: 'Sutur', type: 'PROSEDYRE' },
        { antall: 3, tekst: 'Incisjon', type: 'PROSEDYRE' },
        { antall: null, tekst: 'Øve på hjelpelinjer', type: 'PROSEDYRE' },
        { antall: 1, tekst: 'Kurs i småkirurgi', type: 'KURS' },
      ];
      await scene.portal.work.script(function* () {
        yield* run('UPDATE laeringsmaal SET aktiviteter = ?', JSON.stringify(anbefalt));
      });
    });
    afterEach(async () => {
      await scene.close();
    });

    const tell = (rader: object[], client = scene.som.lis) =>
      client.post(`/utdanningslop/${scene.lis.utdanningslopId}/aktiviteter/telling`, { rader });

    async function bekreftet(antall: number, maalIder: string[]): Promise<void> {
      const path = `/utdanningslop/${scene.lis.utdanningslopId}/aktiviteter`;
      const body = { type: 'PROSEDYRE', tekst: 'Sydde.', fra: '2026-11-18', antall, maalIder };
      const { id } = (await scene.som.lis.post(path, body).expect(201)).body.aktivitet;
      await scene.som.lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: scene.kommune.supervisor }, { versjon: 1 });
      await scene.som.supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(200);
    }

    it('det som er bekreftet, står først, og radene legges til i rekkefølge', async () => {
      const [maalId = '', annet = ''] = scene.lis.maalIder;
      await bekreftet(3, [maalId]);
      const rader = [
        { type: 'PROSEDYRE', antall: 1, maalIder: [maalId] },
        { type: 'PROSEDYRE', antall: 2, maalIder: [maalId, annet] },
      ];
      const { body } = await tell(rader).expect(200);
      expect(body.maal).toEqual([
        {
          ...{ maalId, kode: expect.any(String), tittel: expect.any(String) },
          linjer: [
            { tekst: 'Sutur', antall: 5, utfoert: 3, blir: 5 },
            { tekst: 'Incisjon', antall: 3, utfoert: 0, blir: 1 },
          ],
        },
        {
          ...{ maalId: annet, kode: expect.any(String), tittel: expect.any(String) },
          linjer: [
            { tekst: 'Sutur', antall: 5, utfoert: 0, blir: 2 },
            { tekst: 'Incisjon', antall: 3, utfoert: 0, blir: 0 },
          ],
        },
      ]);
      // The same figure as on the goal's own page.
      const side = await scene.som.lis.get(`/maal/${maalId}`).expect(200);
      expect(side.body.anbefalteAktiviteter[0]).toMatchObject({ tekst: 'Sutur', antall: 5, utfoert: 3 });
    });

    it('der katalogen ikke har et antall for typen, sies ingenting', async () => {
      const [maalId] = scene.lis.maalIder;
      const { body } = await tell([{ type: 'LEGEVAKT', maalIder: [maalId] }]).expect(200);
      expect(body.maal[0].linjer).toEqual([]);
    });

    it('er bare for LIS selv, og bare for egne mål', async () => {
      const rader = [{ type: 'PROSEDYRE', maalIder: scene.lis.maalIder.slice(0, 1) }];
      for (const client of [scene.som.leder, scene.som.veileder, scene.som.supervisor]) {
        await tell(rader, client).expect(404);
      }
      const foreign = await tell([{ type: 'PROSEDYRE', maalIder: [crypto.randomUUID()] }]).expect(422);
      expect(foreign.body.kode).toBe('aktivitet.ukjentMaal');
    });
  });
});
