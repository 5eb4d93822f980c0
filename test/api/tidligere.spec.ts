import { run } from '@kp/platform/database/statement';
import type { TidligereResponse } from '../../libs/modules/godkjenning/http/dto/tidligere.response';
import { enMed, enRolle, enVirksomhet } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type OpenScene, aGoalToApprove, goal, openScene } from '../support/maalscene';
import { lastOpp } from '../support/opplasting';
import type { Client, SendOptions } from '../support/portal';
import { NUMMER } from '../support/fodselsnumre';
import { PDF } from '../support/vedleggsfiler';

jest.setTimeout(60_000);

const FELLES = { dato: '2024-05-31', virksomhet: 'Fjordbyen sykehus', godkjenner: 'Berit Bergknapp, seksjonsleder' };
const DOKUMENT = 'Attest fra Fjordbyen sykehus';
type Utsnitt = Record<string, unknown>;

onBothDatabases((_, open) => {
  describe('mål meldt som godkjent tidligere', () => {
    let scene: OpenScene;
    async function begynn(): Promise<void> {
      scene = await openScene(open);
    }
    async function slipp(): Promise<void> {
      await scene.close();
    }
    beforeEach(begynn);
    afterEach(slipp);

    const rader = <T extends object>(sql: string): Promise<T[]> => scene.portal.work.rows<T>(sql);
    const skriv = (sql: string): Promise<unknown> => scene.portal.work.script(() => run(sql));
    const kropp = (maalIder = scene.lis.maalIder, mer: Utsnitt = {}): object => ({
      ...{ dokument: DOKUMENT, ...FELLES, maal: maalIder.map((maalId) => ({ maalId })), ...mer },
    });
    const meld = (body: object = kropp(), client = scene.som.lis, options?: SendOptions) =>
      client.post(`/utdanningslop/${scene.lis.utdanningslopId}/tidligere-godkjenninger`, body, options);
    const meldt = async (body?: object): Promise<TidligereResponse> => (await meld(body).expect(201)).body;
    const les = async (id: string, client = scene.som.leder): Promise<TidligereResponse> =>
      (await client.get(`/tidligere-godkjenninger/${id}`).expect(200)).body;
    const alle = (melding: TidligereResponse): { maalId: string; versjon: number }[] =>
      melding.maal.filter(({ utfall }) => utfall === 'VENTER').map(({ maalId, versjon }) => ({ maalId, versjon }));
    const avgjoer = (melding: TidligereResponse, mer: Utsnitt = {}, client = scene.som.leder, key?: string) =>
      client.post(
        `/tidligere-godkjenninger/${melding.id}/avgjoer`,
        { godkjenn: alle(melding), utelat: [], ...mer },
        { versjon: melding.versjon, ...(key && { key }) },
      );
    const oppgaver = async (client: Client): Promise<Utsnitt[]> =>
      ((await client.get('/arbeidsliste').expect(200)).body as { oppgaver: Utsnitt[] }).oppgaver;
    const tilstander = async (): Promise<string[]> =>
      (await rader<{ tilstand: string }>('SELECT tilstand FROM maal ORDER BY id')).map(({ tilstand }) => tilstand);
    const signert = async (): Promise<string[]> =>
      (await rader<{ handling: string }>('SELECT handling FROM signaturlogg ORDER BY nr')).map((r) => r.handling);
    /** Everything that a refusal must leave as it was. */
    async function spor(): Promise<unknown> {
      const tabeller = ['maal', 'tidligere_godkjenning', 'tidligere_godkjenning_maal', 'tidligere_hendelse', 'vedlegg'];
      const more = ['attestasjon', 'signaturlogg', 'fremdrift', 'varsel', 'arbeidsoppgave'];
      const read = async (t: string): Promise<string[]> =>
        (await rader(`SELECT * FROM ${t}`)).map((rad) => JSON.stringify(rad)).sort();
      return Promise.all([...tabeller, ...more].map(read));
    }

    describe('LIS melder', () => {
      it('mange mål om gangen, med felles opplysninger og egne for enkelte, og ingen mål flytter seg', async () => {
        const [en = '', to = '', tre = ''] = scene.lis.maalIder;
        const egen = { maalId: to, dato: '2023-01-15', godkjenner: 'Leif Lav, avdelingssjef' };
        const melding = await meldt(kropp([], { maal: [{ maalId: en }, egen, { maalId: tre }] }));
        expect(melding).toMatchObject({
          ...{ tilstand: 'SENDT', versjon: 1, sendtTil: 'Fjellvik kommune', dokument: DOKUMENT, ...FELLES },
          tillatteHandlinger: ['kallTilbake'],
          hendelser: [{ handling: 'send', av: 'Ida Bjørk', rolle: 'LIS' }],
        });
        expect(melding.maal.find(({ maalId }) => maalId === to)).toMatchObject({
          ...FELLES,
          ...egen,
          utfall: 'VENTER',
        });
        expect(melding.maal.find(({ maalId }) => maalId === en)).toMatchObject(FELLES);
        expect(await tilstander()).toEqual(['IKKE_PAABEGYNT', 'IKKE_PAABEGYNT', 'IKKE_PAABEGYNT']);
        expect(await signert()).toEqual([]);
      });

      it('lederen får én sak og ett varsel, ikke ett for hvert mål', async () => {
        const { id } = await meldt();
        expect(await oppgaver(scene.som.leder)).toMatchObject([
          { slag: 'BEKREFT_TIDLIGERE', gjelderId: id, tittel: 'Ida Bjørk', detalj: '3', rolle: 'LEDER' },
        ]);
        expect(await rader('SELECT slag, lenke FROM varsel')).toEqual([
          { slag: 'tidligere.sendt', lenke: `/godkjent-tidligere/${id}` },
        ]);
      });

      it('to trykk er én melding', async () => {
        const [a, b] = await Promise.all([1, 2].map(() => meld(kropp(), scene.som.lis, { key: 'samme-nokkel' })));
        expect([a?.status, b?.status, a?.body.id]).toEqual([201, 201, b?.body.id]);
        expect(await rader('SELECT id FROM tidligere_godkjenning')).toHaveLength(1);
      });

      it.each([
        ['tidligere.manglerOpphav', { dato: null }],
        ['tidligere.manglerOpphav', { virksomhet: null }],
        ['tidligere.manglerOpphav', { godkjenner: null }],
        ['tidligere.datoFramITid', { dato: '2026-11-21' }],
        ['tidligere.ukjentMaal', { maal: [{ maalId: crypto.randomUUID() }] }],
      ])('%s stopper hele meldingen', async (kode, mer) => {
        const before = await spor();
        expect((await meld(kropp(undefined, mer)).expect(422)).body).toMatchObject({ kode });
        expect(await spor()).toEqual(before);
      });

      it('et mål som er godkjent her, meldes ikke, og nevnes med koden', async () => {
        const [en = ''] = scene.lis.maalIder;
        const { versjon } = await goal(scene.som.leder, en);
        const body = { dokument: 'Attest', ...FELLES };
        await scene.som.leder.post(`/maal/${en}/godkjenn-tidligere`, body, { versjon }).expect(200);
        const refused = await meld().expect(422);
        expect(refused.body).toMatchObject({
          ...{ kode: 'tidligere.godkjentFraFoer', parametere: { antall: 1, koder: 'E-ALM-001' } },
        });
      });

      it('et mål som venter i en annen liste, meldes ikke to ganger', async () => {
        const [en = '', to = ''] = scene.lis.maalIder;
        await meldt(kropp([en]));
        expect((await meld(kropp([en, to])).expect(422)).body).toMatchObject({
          ...{ kode: 'tidligere.meldtFraFoer', parametere: { koder: 'E-ALM-001' } },
        });
        await meld(kropp([to])).expect(201);
      });

      it('et fødselsnummer lagres ikke', async () => {
        expect((await meld(kropp(undefined, { dokument: `Attest ${NUMMER}` })).expect(400)).body).toMatchObject({
          kode: 'ugyldig.felt',
        });
      });

      it('ingen andre melder for LIS', async () => {
        for (const client of [scene.som.leder, scene.som.veileder])
          expect((await meld(kropp(), client).expect(403)).body).toMatchObject({ kode: 'tidligere.bareLis' });
        await meld(kropp(), scene.som.supervisor).expect(404);
      });

      it('uten tilknytning er det ingen leder å sende til', async () => {
        await skriv("UPDATE tilknytning SET til = '2026-11-19'");
        expect((await meld()).body).toMatchObject({ kode: 'maal.ingenVirksomhet' });
      });
    });

    describe('kalt tilbake og sendt på nytt', () => {
      const kallTilbake = ({ id, versjon }: TidligereResponse, client = scene.som.lis) =>
        client.post(`/tidligere-godkjenninger/${id}/kall-tilbake`, {}, { versjon });
      const sendIgjen = ({ id, versjon }: TidligereResponse, body: object = kropp(), client = scene.som.lis) =>
        client.post(`/tidligere-godkjenninger/${id}/send`, body, { versjon });

      it('så lenge ingen har avgjort, kan LIS kalle den tilbake, og lederens sak blir borte', async () => {
        const tilbake = await kallTilbake(await meldt()).expect(200);
        expect(tilbake.body).toMatchObject({ tilstand: 'TILBAKEKALT', versjon: 2, tillatteHandlinger: ['send'] });
        expect(await oppgaver(scene.som.leder)).toEqual([]);
        const igjen = await sendIgjen(tilbake.body, kropp(scene.lis.maalIder.slice(0, 2))).expect(200);
        expect(igjen.body).toMatchObject({ tilstand: 'SENDT', versjon: 3 });
        expect(igjen.body.maal).toHaveLength(2);
        expect(await oppgaver(scene.som.leder)).toMatchObject([{ slag: 'BEKREFT_TIDLIGERE', detalj: '2' }]);
      });

      it('bare LIS selv kaller tilbake', async () => {
        const melding = await meldt();
        expect((await kallTilbake(melding, scene.som.leder).expect(403)).body).toMatchObject({
          kode: 'tidligere.ikkeDinRolle',
        });
        await kallTilbake(melding, scene.som.supervisor).expect(404);
      });

      it('en liste som er sendt, sendes ikke en gang til', async () => {
        expect((await sendIgjen(await meldt()).expect(409)).body).toMatchObject({ kode: 'tidligere.feilTilstand' });
      });

      it('kall tilbake og avgjørelse samtidig: den ene vinner, og den andre får vite hva som skjedde', async () => {
        const melding = await meldt();
        const answers = await Promise.all([kallTilbake(melding), avgjoer(melding)]);
        const statuser = answers.map(({ status }) => status).sort();
        expect(statuser).toEqual([200, 412]);
        const tapte = answers.find(({ status }) => status === 412);
        expect(tapte?.body).toMatchObject({ kode: 'tidligere.foreldet', parametere: { versjon: 2 } });
        const { tilstand } = await les(melding.id);
        const godkjente = (await tilstander()).filter((one) => one === 'GODKJENT').length;
        expect([tilstand, godkjente]).toEqual(tilstand === 'AVGJORT' ? ['AVGJORT', 3] : ['TILBAKEKALT', 0]);
      });

      it('det som kom tilbake, rettes og sendes på nytt; det som er godkjent, står', async () => {
        const [en = '', to = ''] = scene.lis.maalIder;
        const melding = await meldt(kropp([en, to]));
        const godkjenn = alle(melding).filter(({ maalId }) => maalId === en);
        await avgjoer(melding, { godkjenn, utelat: [to], begrunnelse: 'Datoen stemmer ikke med attesten.' }).expect(
          200,
        );
        expect(await oppgaver(scene.som.lis)).toMatchObject([{ slag: 'SVAR_TIDLIGERE', detalj: '1', rolle: 'LIS' }]);
        const returnert = await les(melding.id, scene.som.lis);
        expect(returnert).toMatchObject({ tilstand: 'RETURNERT', tillatteHandlinger: ['send', 'kallTilbake'] });
        const body = kropp([to], { dato: '2024-06-01', kommentar: 'Rettet.' });
        const { body: igjen } = await sendIgjen(returnert, body).expect(200);
        expect(igjen.maal).toMatchObject([
          { maalId: en, utfall: 'GODKJENT', dato: '2024-05-31' },
          { maalId: to, utfall: 'VENTER', dato: '2024-06-01' },
        ]);
        expect(await oppgaver(scene.som.lis)).toEqual([]);
        await avgjoer(await les(melding.id)).expect(200);
        expect(await les(melding.id)).toMatchObject({ tilstand: 'AVGJORT', tillatteHandlinger: [] });
      });

      it('et vedlegg som en godkjenning hviler på, tas ikke bort når resten sendes på nytt', async () => {
        const [en = '', to = ''] = scene.lis.maalIder;
        const opp = await lastOpp(scene.portal, scene.lis.brukerId, '/vedlegg', { innhold: PDF, navn: 'attest.pdf' });
        const melding = await meldt(kropp([en, to], { vedleggIder: [opp.body.id] }));
        const godkjenn = alle(melding).filter(({ maalId }) => maalId === en);
        await avgjoer(melding, { godkjenn, utelat: [to], begrunnelse: 'Feil dato.' }).expect(200);
        const igjen = await sendIgjen(await les(melding.id, scene.som.lis), kropp([to], { vedleggIder: [] }));
        expect(igjen.body.vedlegg).toMatchObject([{ navn: 'attest.pdf' }]);
      });
    });

    describe('lederen avgjør', () => {
      it('hele listen med én signatur er nøyaktig de enkelte avgjørelsene', async () => {
        const etterlatt = async (): Promise<unknown> => {
          const read = async (sql: string): Promise<string[]> =>
            (await rader(sql)).map((rad) => JSON.stringify(rad)).sort();
          const [innhold] = [await rader<{ innhold: string }>('SELECT innhold FROM signaturlogg')];
          return {
            maal: await read('SELECT tilstand, versjon, godkjent_tidligere, runde FROM maal'),
            attestasjoner: await read('SELECT handling, rolle, tekst, runde, samme_person FROM attestasjon'),
            logg: await read('SELECT handling, rolle, gjelder FROM signaturlogg'),
            felter: innhold.map((rad) => Object.keys(JSON.parse(rad.innhold).innhold as object).join()),
            fremdrift: await read('SELECT godkjent, godkjent_tidligere, ikke_paabegynt, paabegynt FROM fremdrift'),
            anbefalinger: await read('SELECT tilstand FROM anbefaling'),
            maaloppgaver: await read(
              "SELECT slag FROM arbeidsoppgave WHERE slag NOT LIKE '%TIDLIGERE' AND ferdig_tid IS NULL",
            ),
          };
        };
        await aGoalToApprove(scene, scene.lis.maalIder[1] ?? '');
        await avgjoer(await les((await meldt()).id)).expect(200);
        const samlet = await etterlatt();

        await slipp();
        await begynn();
        await aGoalToApprove(scene, scene.lis.maalIder[1] ?? '');
        for (const id of scene.lis.maalIder) {
          const { versjon } = await goal(scene.som.leder, id);
          const body = { dokument: DOKUMENT, ...FELLES };
          await scene.som.leder.post(`/maal/${id}/godkjenn-tidligere`, body, { versjon }).expect(200);
        }
        expect(samlet).toEqual(await etterlatt());
      });

      it('LIS får ett varsel med resultatet, og lederens sak er borte', async () => {
        const melding = await meldt();
        await skriv('DELETE FROM varsel');
        await avgjoer(melding).expect(200);
        const [varsel, ...flere] = await rader<{ slag: string; parametere: string }>(
          'SELECT slag, parametere FROM varsel',
        );
        expect([varsel?.slag, flere]).toEqual(['tidligere.bekreftet', []]);
        expect(JSON.parse(varsel?.parametere ?? '{}')).toMatchObject({ antall: 3 });
        expect(await oppgaver(scene.som.leder)).toEqual([]);
      });

      it('målet står med dokument, virksomhet, godkjenner og dato i historikken, med signaturnummer', async () => {
        const [en = ''] = scene.lis.maalIder;
        await avgjoer(await meldt()).expect(200);
        expect(await goal(scene.som.lis, en)).toMatchObject({
          ...{ tilstand: 'GODKJENT', godkjentTidligere: true },
          historikk: [
            {
              ...{ handling: 'godkjennTidligere', rolle: 'LEDER', av: 'Leder i Fjellvik kommune' },
              tekst: 'Attest fra Fjordbyen sykehus · Fjordbyen sykehus · Berit Bergknapp, seksjonsleder · 2024-05-31',
              signaturNr: expect.any(Number) as number,
            },
          ],
        });
      });

      it('filen lederen så, er bundet i signaturen på hvert mål', async () => {
        const opp = await lastOpp(scene.portal, scene.lis.brukerId, '/vedlegg', { innhold: PDF, navn: 'attest.pdf' });
        await avgjoer(await meldt(kropp(undefined, { vedleggIder: [opp.body.id] }))).expect(200);
        const [fil] = await rader<{ sha256: string }>('SELECT sha256 FROM vedlegg');
        for (const { innhold } of await rader<{ innhold: string }>('SELECT innhold FROM signaturlogg'))
          expect(JSON.parse(innhold)).toMatchObject({ innhold: { vedlegg: [fil?.sha256] } });
      });

      it('det som tas ut, går tilbake med ordene i samme handling, og returen signeres', async () => {
        const [ut = ''] = scene.lis.maalIder;
        const melding = await meldt();
        const godkjenn = alle(melding).filter(({ maalId }) => maalId !== ut);
        await skriv('DELETE FROM varsel');
        const { body } = await avgjoer(melding, { godkjenn, utelat: [ut], begrunnelse: 'Dette står ikke i attesten.' });
        expect(body).toMatchObject({
          tilstand: 'RETURNERT',
          hendelser: [
            { handling: 'returner', tekst: 'Dette står ikke i attesten.', rolle: 'LEDER' },
            { handling: 'send' },
          ],
        });
        expect((await tilstander()).sort()).toEqual(['GODKJENT', 'GODKJENT', 'IKKE_PAABEGYNT']);
        expect(await signert()).toEqual(['maal.godkjennTidligere', 'maal.godkjennTidligere', 'tidligere.returner']);
        expect(await rader('SELECT slag FROM varsel')).toEqual([{ slag: 'tidligere.returnert' }]);
      });

      it('alt kan gå tilbake', async () => {
        const melding = await meldt();
        const utelat = melding.maal.map(({ maalId }) => maalId);
        await avgjoer(melding, { godkjenn: [], utelat, begrunnelse: 'Jeg mangler attesten.' }).expect(200);
        expect(await signert()).toEqual(['tidligere.returner']);
        expect(new Set(await tilstander())).toEqual(new Set(['IKKE_PAABEGYNT']));
      });

      it('uten begrunnelse går ingenting tilbake', async () => {
        const melding = await meldt();
        const [ut = '', ...resten] = melding.maal.map(({ maalId }) => maalId);
        const godkjenn = alle(melding).filter(({ maalId }) => resten.includes(maalId));
        const before = await spor();
        expect((await avgjoer(melding, { godkjenn, utelat: [ut] }).expect(422)).body).toMatchObject({
          kode: 'tidligere.manglerBegrunnelse',
        });
        expect(await spor()).toEqual(before);
      });

      it.each([
        ['et mål som er glemt', (m: TidligereResponse) => ({ godkjenn: alle(m).slice(1) })],
        ['et mål på begge sider', (m: TidligereResponse) => ({ utelat: [m.maal[0]?.maalId], begrunnelse: 'Begge.' })],
        ['ingenting', () => ({ godkjenn: [] })],
      ])('%s er ikke en avgjørelse av listen', async (_navn, mer) => {
        const melding = await meldt();
        const before = await spor();
        expect((await avgjoer(melding, mer(melding)).expect(400)).body).toMatchObject({ kode: 'tidligere.ikkeAlle' });
        expect(await spor()).toEqual(before);
      });

      it('er noen mål endret imens, blir ingen signert, de nevnes, og resten er ett trykk', async () => {
        const [endret = ''] = scene.lis.maalIder;
        const melding = await meldt();
        const body = { type: 'PROSEDYRE', tekst: 'Sydde kutt.', fra: '2026-11-18', maalIder: [endret] };
        await scene.som.lis.post(`/utdanningslop/${scene.lis.utdanningslopId}/aktiviteter`, body).expect(201);
        const before = await spor();
        expect((await avgjoer(melding).expect(412)).body).toMatchObject({
          kode: 'tidligere.ingenSignert',
          parametere: { antall: 1, koder: 'E-ALM-001', maal: [{ maalId: endret, kode: 'maal.foreldet' }] },
        });
        expect(await spor()).toEqual(before);
        await avgjoer(await les(melding.id)).expect(200);
        expect(new Set(await tilstander())).toEqual(new Set(['GODKJENT']));
      });

      it('et mål som er godkjent for seg imens, sies i listen og kan tas ut', async () => {
        const [en = ''] = scene.lis.maalIder;
        const melding = await meldt();
        const { versjon } = await goal(scene.som.leder, en);
        const body = { dokument: 'Attest', ...FELLES };
        await scene.som.leder.post(`/maal/${en}/godkjenn-tidligere`, body, { versjon }).expect(200);
        const naa = await les(melding.id);
        expect(naa.maal.map(({ hinder }) => hinder)).toEqual(['tidligere.alleredeGodkjent', null, null]);
        expect((await avgjoer(naa).expect(409)).body).toMatchObject({ kode: 'tidligere.ingenSignert' });
        const godkjenn = alle(naa).filter(({ maalId }) => maalId !== en);
        await avgjoer(naa, { godkjenn, utelat: [en], begrunnelse: 'Godkjent for seg.' }).expect(200);
      });

      it('en gammel liste avgjøres ikke', async () => {
        const melding = await meldt();
        const gammel = Object.assign({}, melding, { versjon: 2 });
        expect((await avgjoer(gammel).expect(412)).body).toMatchObject({ kode: 'tidligere.foreldet' });
      });

      it('to trykk er én avgjørelse', async () => {
        const melding = await meldt();
        const answers = await Promise.all([1, 2].map(() => avgjoer(melding, {}, scene.som.leder, 'en-og-samme')));
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        expect(await signert()).toHaveLength(3);
      });
    });

    describe('hvem', () => {
      const somNy = async (rolle: Parameters<typeof enMed>[1], virksomhetId = scene.kommune.virksomhetId) =>
        scene.portal.as(await enMed(scene.portal, rolle, virksomhetId, 'Ny Person'));

      it('stedfortrederen kan, den delegerte ser og kan ikke', async () => {
        const melding = await meldt();
        const delegert = await somNy('DELEGERT_GODKJENNER');
        const before = await spor();
        expect((await avgjoer(melding, {}, delegert).expect(403)).body).toMatchObject({
          kode: 'tidligere.ikkeDinRolle',
        });
        expect(await oppgaver(delegert)).toEqual([]);
        expect(await les(melding.id, delegert)).toMatchObject({ somRolle: null, tillatteHandlinger: [] });
        expect(await spor()).toEqual(before);
        await avgjoer(melding, {}, await somNy('STEDFORTREDER')).expect(200);
        expect(await rader('SELECT DISTINCT rolle FROM attestasjon')).toEqual([{ rolle: 'STEDFORTREDER' }]);
      });

      it('veilederen ser listen, supervisøren og lederen et annet sted finner den ikke', async () => {
        const melding = await meldt();
        await avgjoer(melding, {}, scene.som.veileder).expect(403);
        const fremmed = await somNy('LEDER', await enVirksomhet(scene.portal, 'Skogvik kommune'));
        for (const client of [scene.som.supervisor, fremmed]) {
          await avgjoer(melding, {}, client).expect(404);
          await client.get(`/tidligere-godkjenninger/${melding.id}`).expect(404);
          await client.get(`/utdanningslop/${scene.lis.utdanningslopId}/tidligere-godkjenninger`).expect(404);
        }
      });

      it('den som er leder for seg selv, avgjør ikke sin egen liste', async () => {
        await enRolle(scene.portal, scene.lis.brukerId, 'LEDER', scene.kommune.virksomhetId);
        const melding = await meldt();
        expect((await avgjoer(melding, {}, scene.som.lis).expect(403)).body).toMatchObject({
          kode: 'tidligere.egenSak',
        });
        expect(await signert()).toEqual([]);
      });

      it('en rolle som er avsluttet imens, avgjør ikke', async () => {
        const melding = await meldt();
        await skriv(`UPDATE rolle SET til = '2026-11-19' WHERE bruker_id = '${scene.kommune.leder}'`);
        await avgjoer(melding).expect(404);
        expect(await signert()).toEqual([]);
      });

      it('flytter LIS imens, kan lederen bare sende listen tilbake, og LIS sender den til den nye', async () => {
        const melding = await meldt();
        const ny = await enVirksomhet(scene.portal, 'Skogvik kommune');
        const nyLeder = await somNy('LEDER', ny);
        await skriv("UPDATE tilknytning SET til = '2026-11-19'");
        const { lis } = scene;
        await skriv(`INSERT INTO tilknytning (id, utdanningslop_id, virksomhet_id, fra, ansvarlig, versjon)
          VALUES ('${crypto.randomUUID()}', '${lis.utdanningslopId}', '${ny}', '2026-11-20', TRUE, 1)`);
        expect(await les(melding.id)).toMatchObject({ tillatteHandlinger: ['returner'] });
        expect((await avgjoer(melding).expect(409)).body).toMatchObject({ kode: 'tidligere.flyttet' });
        await avgjoer(melding, {}, nyLeder).expect(403);
        const utelat = melding.maal.map(({ maalId }) => maalId);
        await avgjoer(melding, { godkjenn: [], utelat, begrunnelse: 'Send til den nye lederen din.' }).expect(200);
        const { versjon } = await les(melding.id, scene.som.lis);
        await scene.som.lis.post(`/tidligere-godkjenninger/${melding.id}/send`, kropp(), { versjon }).expect(200);
        expect(await oppgaver(scene.som.leder)).toEqual([]);
        await avgjoer(await les(melding.id, nyLeder), {}, nyLeder).expect(200);
      });

      it('vedlegget følger listen: lederen og veilederen åpner det, supervisøren finner det ikke', async () => {
        const opp = await lastOpp(scene.portal, scene.lis.brukerId, '/vedlegg', { innhold: PDF, navn: 'attest.pdf' });
        const { id } = opp.body as { id: string };
        await meldt(kropp(undefined, { vedleggIder: [id] }));
        for (const client of [scene.som.lis, scene.som.leder, scene.som.veileder])
          await client.get(`/vedlegg/${id}/fil`).expect(200);
        await scene.som.supervisor.get(`/vedlegg/${id}/fil`).expect(404);
      });

      it('andres blikk logges, ens eget ikke', async () => {
        const { id } = await meldt();
        await les(id, scene.som.lis);
        await les(id);
        expect(await rader("SELECT rolle, detalj FROM innsynslogg WHERE hva = 'tidligereGodkjenning'")).toEqual([
          { rolle: 'LEDER', detalj: id },
        ]);
      });
    });

    describe('telles', () => {
      it('som godkjent og for seg, og trekkes fra når godkjenningen trekkes', async () => {
        await avgjoer(await meldt()).expect(200);
        const tall = 'SELECT godkjent, godkjent_tidligere AS tidligere FROM fremdrift';
        expect(await rader(tall)).toEqual([{ godkjent: 3, tidligere: 3 }]);
        const [en = ''] = scene.lis.maalIder;
        const { versjon } = await goal(scene.som.leder, en);
        const body = { begrunnelse: 'Attesten gjaldt et annet mål.' };
        await scene.som.leder.post(`/maal/${en}/trekk-godkjenning`, body, { versjon }).expect(200);
        expect(await rader(tall)).toEqual([{ godkjent: 2, tidligere: 2 }]);
      });
    });
  });
});
