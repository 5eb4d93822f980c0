import { setTimeout } from 'node:timers/promises';
import type { MaalSideResponse } from '../../libs/modules/godkjenning/http/dto/maal.response';
import { newId } from '@kp/kernel/ids';
import { lock, run } from '@kp/platform/database/statement';
import { enKommune, enPerson, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type OpenScene, aGoalToApprove, aSentGoal, aStarredGoal, goal, openScene } from '../support/maalscene';

onBothDatabases((_, open) => {
  describe('godkjenning av læringsmål', () => {
    let scene: OpenScene;
    beforeEach(async () => {
      scene = await openScene(open);
    });
    afterEach(async () => {
      await scene.close();
    });
    const maalId = (nr = 0): string => scene.lis.maalIder[nr] ?? '';

    it('går fra første aktivitet til godkjent mål, og alle ser det', async () => {
      const { versjon, tilstand, tillatteHandlinger } = await aGoalToApprove(scene, maalId());
      expect(tilstand).toBe('TIL_GODKJENNING');
      expect(tillatteHandlinger).toEqual(expect.arrayContaining(['godkjenn', 'returner']));
      const approved = await scene.som.leder
        .post(`/maal/${maalId()}/godkjenn`, { kommentar: 'Bra.' }, { versjon })
        .expect(200);
      expect(approved.body.tilstand).toBe('GODKJENT');
      const [fremdrift] = await scene.portal.work.rows('SELECT godkjent, ikke_paabegynt AS "ikke" FROM fremdrift');
      expect(fremdrift).toEqual({ godkjent: 1, ikke: 2 });
      const open = await scene.portal.work.rows('SELECT slag FROM arbeidsoppgave WHERE ferdig_tid IS NULL');
      expect(open).toEqual([]);
      const logg = await scene.portal.work.rows<{ handling: string }>('SELECT handling FROM signaturlogg ORDER BY nr');
      expect(logg.map((r) => r.handling)).toEqual([
        'aktivitet.bekreft',
        'maal.anbefal',
        'maal.anbefal',
        'maal.godkjenn',
      ]);
    });

    it('tjue like forespørsler gir én avgjørelse', async () => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      const key = 'en-og-samme-nokkel';
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => scene.som.leder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon, key })),
      );
      expect(answers.map((a) => a.status)).toEqual(Array.from({ length: 20 }, () => 200));
      const rows = await scene.portal.work.rows("SELECT id FROM attestasjon WHERE handling = 'godkjenn'");
      expect(rows).toHaveLength(1);
    });

    it('stjerner velges før eller etter at målet er sendt, aldri imens', async () => {
      await aStarredGoal(scene, maalId());
      const { work } = scene.portal;
      let commit = (): void => undefined;
      const sending = work.write(async () => {
        await work.script(function* () {
          yield* lock('beslutning');
          yield* run("UPDATE maal SET tilstand = 'TIL_ANBEFALING' WHERE id = ?", maalId());
        });
        await new Promise<void>((resolve) => (commit = resolve));
      });
      const answer = scene.som.lis.put(`/maal/${maalId()}/stjerner`, { aktivitetIder: [] }).then((svar) => svar);
      await setTimeout(300);
      commit();
      await sending;
      await expect(answer).resolves.toMatchObject({ status: 409, body: { kode: 'maal.feilTilstand' } });
      const [stars] = await work.rows<{ antall: number | string }>(
        'SELECT COUNT(*) AS antall FROM aktivitet_maal WHERE stjerne',
      );
      expect(Number(stars?.antall)).toBe(1);
    });

    it('samme nøkkel med et annet innhold blir avvist', async () => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      const key = 'en-og-samme-nokkel';
      await scene.som.leder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon, key }).expect(200);
      const other = await scene.som.leder
        .post(`/maal/${maalId()}/godkjenn`, { kommentar: 'Noe annet' }, { versjon, key })
        .expect(422);
      expect(other.body.kode).toBe('idempotens.annetInnhold');
    });

    it('en avgjørelse på en gammel versjon blir avvist med 412', async () => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      await scene.som.lis.post(`/maal/${maalId()}/kall-tilbake`, {}, { versjon }).expect(200);
      const late = await scene.som.leder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon }).expect(412);
      expect(late.body.kode).toBe('maal.foreldet');
      expect(late.body.parametere).toMatchObject({ tilstand: 'PAABEGYNT', handling: 'kallTilbake', av: 'Ida Bjørk' });
    });

    it('leder kan ikke godkjenne før begge anbefalingene er innhentet', async () => {
      const { versjon } = await aSentGoal(scene, maalId());
      await scene.som.supervisor.post(`/maal/${maalId()}/anbefal`, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
      const early = await scene.som.leder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon }).expect(409);
      expect(early.body.kode).toBe('maal.feilTilstand');
    });

    it('«anbefaler ikke ennå» krever begrunnelse, og leder må begrunne å godkjenne likevel', async () => {
      const { versjon } = await aSentGoal(scene, maalId());
      const path = `/maal/${maalId()}/anbefal`;
      await scene.som.supervisor.post(path, { utfall: 'IKKE_ENNAA' }, { versjon }).expect(422);
      await scene.som.supervisor.post(path, { utfall: 'IKKE_ENNAA', kommentar: 'Øv mer.' }, { versjon }).expect(200);
      await scene.som.veileder.post(path, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
      const now = await goal(scene.som.leder, maalId());
      const refused = await scene.som.leder
        .post(`/maal/${maalId()}/godkjenn`, {}, { versjon: now.versjon })
        .expect(422);
      expect(refused.body.kode).toBe('maal.begrunnAvvik');
      await scene.som.leder
        .post(`/maal/${maalId()}/godkjenn`, { kommentar: 'Vist på vakt i går.' }, { versjon: now.versjon })
        .expect(200);
    });

    it('returnert mål kan sendes på nytt, og trukket godkjenning står igjen i historikken', async () => {
      const first = await aGoalToApprove(scene, maalId());
      await scene.som.leder
        .post(`/maal/${maalId()}/returner`, { begrunnelse: 'Mangler en legevakt.' }, { versjon: first.versjon })
        .expect(200);
      const returned = await goal(scene.som.lis, maalId());
      expect(returned).toMatchObject({ tilstand: 'RETURNERT', tillatteHandlinger: ['sendTilVurdering'] });
      const again = await scene.som.lis.post(
        `/maal/${maalId()}/send-til-vurdering`,
        { supervisorId: scene.kommune.supervisor, kommentar: 'Legevakten 18. november er lagt til.' },
        { versjon: returned.versjon },
      );
      const { versjon } = again.body;
      await scene.som.supervisor.post(`/maal/${maalId()}/anbefal`, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
      await scene.som.veileder.post(`/maal/${maalId()}/anbefal`, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
      const ready = await goal(scene.som.leder, maalId());
      await scene.som.leder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon: ready.versjon }).expect(200);
      const approved = await goal(scene.som.leder, maalId());
      await scene.som.leder
        .post(`/maal/${maalId()}/trekk-godkjenning`, { begrunnelse: 'Feil mål.' }, { versjon: approved.versjon })
        .expect(200);
      const end = await goal(scene.som.lis, maalId());
      expect(end.tilstand).toBe('RETURNERT');
      expect(end.historikk.map((h) => h.handling)).toEqual(
        expect.arrayContaining(['godkjenn', 'trekkGodkjenning', 'returner']),
      );
    });

    it('ingen avgjør egen opplæring, heller ikke med lederrolle', async () => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      await enRolle(scene.portal, scene.lis.brukerId, 'LEDER', scene.kommune.virksomhetId);
      const own = await scene.som.lis.post(`/maal/${maalId()}/godkjenn`, {}, { versjon }).expect(403);
      expect(own.body.kode).toBe('maal.egenSak');
    });

    it('den som har anbefalt, kan bare godkjenne når virksomheten har registrert at ingen andre finnes', async () => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      await enRolle(scene.portal, scene.kommune.veileder, 'LEDER', scene.kommune.virksomhetId);
      const refused = await scene.som.veileder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon }).expect(422);
      expect(refused.body.kode).toBe('maal.sammePerson');
      await scene.som.leder
        .put(`/virksomheter/${scene.kommune.virksomhetId}/ingen-annen-godkjenner`, { verdi: true }, { versjon: 1 })
        .expect(200);
      const marked = await scene.som.veileder.post(`/maal/${maalId()}/godkjenn`, {}, { versjon }).expect(200);
      expect(marked.body).toMatchObject({ tilstand: 'GODKJENT', sammePerson: true });
    });

    it('en anbefaling innhentet utenfor portalen teller, er merket, og den det gjelder, får varsel', async () => {
      const { versjon } = await aSentGoal(scene, maalId());
      await scene.som.veileder.post(`/maal/${maalId()}/anbefal`, { utfall: 'ANBEFALT' }, { versjon }).expect(200);
      const words = { rolle: 'SUPERVISOR', hvem: 'Amina Lyng', brukerId: scene.kommune.supervisor, dato: '2026-11-19' };
      const body = { ...words, hvordan: 'telefon', ordene: 'Trygg på legevakt.', utfall: 'ANBEFALT' };
      const after = await scene.som.leder.post(`/maal/${maalId()}/innhent-anbefaling`, body, { versjon }).expect(200);
      expect(after.body.tilstand).toBe('TIL_GODKJENNING');
      const marked = (after.body as MaalSideResponse).anbefalinger.find((a) => a.rolle === 'SUPERVISOR');
      expect(marked?.utenfor).toMatchObject({ hvordan: 'telefon', dato: '2026-11-19' });
      const told = await scene.portal.work.rows(
        'SELECT id FROM varsel WHERE bruker_id = ? AND slag = ?',
        scene.kommune.supervisor,
        'maal.innhentetFraDeg',
      );
      expect(told).toHaveLength(1);
    });

    it('en anbefaling kan ikke tillegges noen i portalen som ikke kunne vært spurt', async () => {
      const { versjon } = await aSentGoal(scene, maalId());
      const stranger = await enPerson(scene.portal, 'Fremmed Person');
      const words = { rolle: 'SUPERVISOR', hvem: 'Fremmed Person', dato: '2026-11-19', hvordan: 'telefon' };
      for (const brukerId of [stranger, newId()]) {
        const body = { ...words, brukerId, ordene: 'Trygg.', utfall: 'ANBEFALT' };
        const refused = await scene.som.leder.post(`/maal/${maalId()}/innhent-anbefaling`, body, { versjon });
        expect([refused.status, refused.body.kode]).toEqual([422, 'maal.ukjentAnbefaler']);
      }
    });

    it('veileder og supervisør må være to ulike personer', async () => {
      await aStarredGoal(scene, maalId());
      await enRolle(scene.portal, scene.kommune.veileder, 'SUPERVISOR', scene.kommune.virksomhetId);
      const { versjon } = await goal(scene.som.lis, maalId());
      const same = await scene.som.lis
        .post(`/maal/${maalId()}/send-til-vurdering`, { supervisorId: scene.kommune.veileder }, { versjon })
        .expect(422);
      expect(same.body.kode).toBe('maal.sammeToPersoner');
    });

    it('når supervisøren slutter, går målet tilbake til LIS og venter ikke på noen som er borte', async () => {
      await aSentGoal(scene, maalId());
      const [rolle] = await scene.portal.work.rows<{ id: string }>(
        'SELECT id FROM rolle WHERE bruker_id = ?',
        scene.kommune.supervisor,
      );
      await scene.som.leder.post(`/roller/${rolle?.id ?? ''}/avslutt`).expect(200);
      expect(await goal(scene.som.lis, maalId())).toMatchObject({ tilstand: 'PAABEGYNT' });
      const open = await scene.portal.work.rows<{ slag: string; brukerId: string }>(
        'SELECT slag, bruker_id AS "brukerId" FROM arbeidsoppgave WHERE ferdig_tid IS NULL',
      );
      expect(open).toEqual([{ slag: 'SVAR_MAAL', brukerId: scene.lis.brukerId }]);
    });

    it('en fremmed leder får samme svar som når målet ikke finnes', async () => {
      const other = await enKommune(scene.portal, 'Havsund kommune');
      const client = await scene.portal.as(other.leder);
      const foreign = await client.get(`/maal/${maalId()}`).expect(404);
      const missing = await client.get('/maal/11111111-1111-4111-8111-111111111111').expect(404);
      expect({ ...foreign.body, korrelasjonsId: '' }).toEqual({ ...missing.body, korrelasjonsId: '' });
    });
  });
});
