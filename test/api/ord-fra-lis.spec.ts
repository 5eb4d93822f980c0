import { createHash } from 'node:crypto';
import { onBothDatabases } from '../support/databases';
import { type OpenScene, aGoalToApprove, aStarredGoal, goal, openScene } from '../support/maalscene';
import { NUMMER } from '../support/fodselsnumre';

const ORD = 'Jeg har tatt med vakten i november, siden dere spurte om barn.';

onBothDatabases((_, open) => {
  describe('ordene som følger et mål', () => {
    let scene: OpenScene;
    beforeEach(async () => {
      scene = await openScene(open);
    });
    afterEach(async () => {
      await scene.close();
    });
    const maalId = (): string => scene.lis.maalIder[0] ?? '';
    const send = (body: object, versjon: number) =>
      scene.som.lis.post(
        `/maal/${maalId()}/send-til-vurdering`,
        { supervisorId: scene.kommune.supervisor, ...body },
        { versjon },
      );
    const aReturnedGoal = async (): Promise<number> => {
      const { versjon } = await aGoalToApprove(scene, maalId());
      const body = { begrunnelse: 'Hva med barn?' };
      return (await scene.som.leder.post(`/maal/${maalId()}/returner`, body, { versjon }).expect(200)).body.versjon;
    };

    it('er valgfrie første gang, og leses av dem som skal anbefale og av leder', async () => {
      await aStarredGoal(scene, maalId());
      const { versjon } = await goal(scene.som.lis, maalId());
      await send({ kommentar: ORD }, versjon).expect(200);
      for (const reader of [scene.som.supervisor, scene.som.veileder, scene.som.leder, scene.som.lis]) {
        const page = await goal(reader, maalId());
        expect(page.ordFraLis).toBe(ORD);
        expect(page.historikk.find((h) => h.handling === 'sendTilVurdering')?.tekst).toBe(ORD);
      }
    });

    it('kreves som svar når målet er sendt tilbake, og hører til runden de ble skrevet i', async () => {
      const versjon = await aReturnedGoal();
      for (const body of [{}, { kommentar: '  ' }]) {
        const refused = await send(body, versjon).expect(422);
        expect(refused.body).toMatchObject({ kode: 'maal.manglerSvar', title: expect.stringContaining('svar') });
      }
      expect((await goal(scene.som.lis, maalId())).ordFraLis).toBeNull();
      await send({ kommentar: ORD }, versjon).expect(200);
      expect((await goal(scene.som.supervisor, maalId())).ordFraLis).toBe(ORD);
    });

    it('kan ikke inneholde et fødselsnummer', async () => {
      await aStarredGoal(scene, maalId());
      const { versjon } = await goal(scene.som.lis, maalId());
      const refused = await send({ kommentar: `Gjelder ${NUMMER}.` }, versjon).expect(400);
      expect(refused.body.kode).toBe('ugyldig.felt');
    });

    it('står i signaturloggen bare som en forpliktelse, bundet i det hver av de andre signerer', async () => {
      const versjon = await aReturnedGoal();
      const sent = await send({ kommentar: ORD }, versjon).expect(200);
      const anbefal = { utfall: 'ANBEFALT' };
      await scene.som.veileder.post(`/maal/${maalId()}/anbefal`, anbefal, { versjon: sent.body.versjon }).expect(200);
      const logg = await scene.portal.work.rows<{ innhold: string }>('SELECT innhold FROM signaturlogg ORDER BY nr');
      expect(JSON.stringify(logg)).not.toContain(ORD);
      const [row] = await scene.portal.work.rows<{ salt: string }>('SELECT salt FROM attestasjon WHERE tekst = ?', ORD);
      const bound = createHash('sha256')
        .update(row?.salt ?? '')
        .update(ORD)
        .digest('hex');
      expect(JSON.parse(logg.at(-1)?.innhold ?? '{}').innhold.ordFraLis).toBe(bound);
    });

    it('historikken sier om en anbefaling var «anbefaler» eller «anbefaler ikke ennå», også etter en ny runde', async () => {
      const versjon = await aReturnedGoal();
      const sent = (await send({ kommentar: ORD }, versjon).expect(200)).body;
      const ennaa = { utfall: 'IKKE_ENNAA', kommentar: 'Øv mer.' };
      await scene.som.supervisor.post(`/maal/${maalId()}/anbefal`, ennaa, { versjon: sent.versjon }).expect(200);
      const { historikk } = await goal(scene.som.lis, maalId());
      expect(historikk.map(({ handling, utfall }) => [handling, utfall])).toEqual([
        ['anbefal', 'IKKE_ENNAA'],
        ['sendTilVurdering', null],
        ['returner', null],
        ['anbefal', 'ANBEFALT'],
        ['anbefal', 'ANBEFALT'],
        ['sendTilVurdering', null],
      ]);
    });
  });
});
