import { onBothDatabases } from '../support/databases';
import { type OpenScene, openScene } from '../support/maalscene';
import { ET_ANNET, NUMMER } from '../support/fodselsnumre';

onBothDatabases((_, open) => {
  describe('den første lagringen av et utkast', () => {
    let scene: OpenScene;
    beforeEach(async () => {
      scene = await openScene(open);
    });
    afterEach(async () => {
      await scene.close();
    });
    const key = 'den-samme-lagringen';
    const path = (): string => `/utdanningslop/${scene.lis.utdanningslopId}/aktiviteter`;
    const entry = (tekst = 'Sydde kutt på underarm.'): object => ({
      ...{ type: 'PROSEDYRE', tekst, fra: '2026-11-18' },
      maalIder: scene.lis.maalIder.slice(0, 2),
    });
    const drafts = (): Promise<unknown[]> => scene.portal.work.rows('SELECT id FROM laeringsaktivitet');

    it('tjue like lagringer gir ett utkast, og alle får det samme svaret', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => scene.som.lis.post(path(), entry(), { key })));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
      expect(new Set(answers.map(({ body }) => body.aktivitet.id)).size).toBe(1);
      await expect(drafts()).resolves.toHaveLength(1);
    });

    it('samme nøkkel med et annet innhold blir avvist, en ny nøkkel er et nytt utkast', async () => {
      await scene.som.lis.post(path(), entry(), { key }).expect(201);
      const other = await scene.som.lis.post(path(), entry('Noe annet.'), { key }).expect(422);
      expect(other.body.kode).toBe('idempotens.annetInnhold');
      await scene.som.lis.post(path(), entry()).expect(201);
      await expect(drafts()).resolves.toHaveLength(2);
    });

    it('et fødselsnummer setter ikke spor i det som huskes om lagringen', async () => {
      const first = await scene.som.lis.post(path(), entry(`Skrev ${NUMMER} ved en feil.`), { key });
      const [before] = await scene.portal.work.rows('SELECT innhold_hash, svar FROM idempotens');
      expect(first.body.ikkeLagret).toEqual([{ felt: 'tekst', funn: [{ fra: 6, til: 17 }] }]);
      expect(JSON.stringify(before)).not.toContain(NUMMER);
      const again = await scene.som.lis.post(path(), entry(`Skrev ${ET_ANNET} ved en feil.`), { key });
      expect(again.body.aktivitet.id).toBe(first.body.aktivitet.id);
    });
  });
});
