import { newId } from '@kp/kernel/ids';
import { insert, lock } from '@kp/platform/database/statement';
import { Live, userKey } from '@kp/platform/live/live';
import { Traader } from '../../libs/modules/meldinger/application/traader';
import { enKommune, enLis, enRolle, type Lis } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { Meldingsscene, kodeI, leder, person } from '../support/meldingsscene';

jest.setTimeout(120_000);

/** PostgreSQL tells of what was committed a moment after it. */
async function waitUntil(test: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !test(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(test()).toBe(true);
}

const MISSING = '404 http.finnesIkke';

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;
  let lis: Lis;

  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
  });
  beforeEach(async () => {
    scene.portal.clock.moveTo(new Date('2026-11-20T08:00:00Z'));
    lis = await scene.nyLis();
  });
  afterAll(() => scene.close());

  const nyLeder = (navn: string): Promise<string> =>
    scene.enIRolle('LEDER', navn, { virksomhetId: scene.kommune.virksomhetId });

  describe('en rolle som part', () => {
    it('leses av stedfortrederen også, som skriver som stedfortreder', async () => {
      const { virksomhetId } = scene.kommune;
      const stedfortreder = await scene.enIRolle('STEDFORTREDER', 'Steinar Stein', { virksomhetId });
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      await scene.skriv(stedfortreder, traad, 'Jeg svarer for lederen.');
      const { meldinger } = await scene.aapne(lis.brukerId, traad);
      expect(meldinger[1]?.avsender).toMatchObject({ navn: 'Steinar Stein', rolle: 'STEDFORTREDER' });
    });

    it('den som får rollen, leser alt fra før, uten at det står som ulest', async () => {
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      await scene.skriv(lis.brukerId, traad, 'Nummer to.');
      const ny = await nyLeder('Ny Leder');
      expect(await scene.tekster(ny, traad)).toEqual(['Passer torsdag?', 'Nummer to.']);
      const innboks = await scene.innboks(ny);
      expect(innboks.traader.find(({ id }) => id === traad)?.ulest).toBe(0);
      expect(innboks.uleste).toBe(0);
      await scene.skriv(lis.brukerId, traad, 'Nummer tre.');
      expect((await scene.innboks(ny)).uleste).toBe(1);
    });

    it('den som mister rollen, ser det som ble skrevet mens de hadde den, og ikke mer, heller ikke etter en gang til', async () => {
      const gammel = await nyLeder('Gammel Leder');
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      await scene.avsluttRolle(gammel, 'LEDER');
      await scene.skriv(lis.brukerId, traad, 'Etter at du sluttet.');
      expect(await scene.tekster(gammel, traad)).toEqual(['Passer torsdag?']);
      expect(kodeI(await scene.skriv(gammel, traad, 'Hei.'))).toBe('403 meldinger.ikkeMed');
      await enRolle(scene.portal, gammel, 'LEDER', scene.kommune.virksomhetId);
      expect(await scene.tekster(gammel, traad)).toHaveLength(2);
      await scene.skriv(lis.brukerId, traad, 'Velkommen tilbake.');
      await scene.avsluttRolle(gammel, 'LEDER');
      await scene.skriv(lis.brukerId, traad, 'Du er borte igjen.');
      expect(await scene.tekster(gammel, traad)).toEqual(['Passer torsdag?', 'Velkommen tilbake.']);
      const { traader } = await scene.innboks(gammel);
      expect(traader.filter(({ id }) => id === traad)).toHaveLength(1);
      expect(traader.find(({ id }) => id === traad)?.siste?.tekst).toBe('Velkommen tilbake.');
    });

    it('den som mistet rollen før noe ble skrevet, ser ingenting', async () => {
      const gammel = await nyLeder('Aldri Leder');
      await scene.avsluttRolle(gammel, 'LEDER');
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      expect(await scene.tekster(gammel, traad)).toBeNull();
      expect((await scene.innboks(gammel)).traader).toEqual([]);
    });

    it('kan dempe den i samme øyeblikk som noen skriver', async () => {
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      const ny = await nyLeder('Samtidig Leder');
      const client = await scene.portal.as(ny);
      const { app, work } = scene.portal;
      const skrevet = work.script(function* () {
        yield* lock('beslutning');
        const answer = yield* app.get(Traader).skrivScript(lis.brukerId, traad, { tekst: 'Nå.', retterNr: null });
        yield { sql: 'SELECT pg_sleep(0.6)', params: [], only: 'postgres' };
        return answer;
      });
      await new Promise((done) => setTimeout(done, 200));
      const dempet = await client.put(`/meldingstraader/${traad}/demping`, { dempet: true });
      expect([dempet.status, (await skrevet).ok]).toEqual([200, true]);
      await scene.avsluttRolle(ny, 'LEDER');
    });

    it('kan ikke forlate tråden, men dempe den, også før noe er kommet', async () => {
      const traad = await scene.fraLis(lis, [leder(scene.kommune)]);
      const ny = await nyLeder('Dempet Leder');
      const client = await scene.portal.as(ny);
      expect(kodeI(await client.post(`/meldingstraader/${traad}/forlat`))).toBe('403 meldinger.rolleForlaterIkke');
      await client.put(`/meldingstraader/${traad}/demping`, { dempet: true });
      expect((await scene.innboks(ny)).traader.find(({ id }) => id === traad)?.dempet).toBe(true);
      await scene.skriv(lis.brukerId, traad, 'Hei.');
      expect((await scene.innboks(ny)).uleste).toBe(0);
      await scene.avsluttRolle(ny, 'LEDER');
      expect(await scene.tekster(ny, traad)).toEqual(['Hei.']);
    });
  });

  describe('en person som part', () => {
    it('ser det som ble skrevet mens de arbeidet sammen, og kan ikke skrive når det er slutt', async () => {
      const { virksomhetId } = scene.kommune;
      const veileder = await scene.enIRolle('VEILEDER', 'Vidar Vier', { virksomhetId });
      const traad = await scene.fraLis(lis, [person(veileder), leder(scene.kommune)]);
      await scene.avsluttRolle(veileder, 'VEILEDER');
      const answer = await scene.skriv(veileder, traad, 'Hei.');
      expect(kodeI(answer)).toBe('403 meldinger.ikkeMed');
      expect((answer.body as { title: string }).title).toBe(
        'Du er ikke lenger med i denne tråden. Du kan lese det som ble skrevet mens du var med. Ta kontakt med lederen i Fjellvik kommune om noe står igjen.',
      );
      expect((await scene.aapne(veileder, traad)).stengt).toEqual({
        ...{ kode: 'meldinger.ikkeMed', hvem: 'lederen i Fjellvik kommune' },
      });
      await scene.skriv(lis.brukerId, traad, 'Til deg som er igjen.');
      expect(await scene.tekster(veileder, traad)).toEqual(['Passer torsdag?']);
      expect(await scene.tekster(scene.kommune.leder, traad)).toHaveLength(2);
      const { parter } = await scene.aapne(lis.brukerId, traad);
      expect(parter.find(({ noekkel }) => noekkel === person(veileder))?.sluttet).toBe(true);
    });

    it('og legen får vite hvem de skal skrive til i stedet', async () => {
      const { virksomhetId } = scene.kommune;
      const veileder = await scene.enIRolle('VEILEDER', 'Vidar Vier', { virksomhetId });
      const traad = await scene.fraLis(lis, [person(veileder)]);
      await scene.avsluttRolle(veileder, 'VEILEDER');
      const answer = await scene.skriv(lis.brukerId, traad, 'Er du der?');
      expect(kodeI(answer)).toBe('422 meldinger.ingenIgjen');
      expect((answer.body as { title: string }).title).toContain(
        'Veileder i Fjellvik kommune eller lederen i Fjellvik kommune',
      );
    });

    it('den som forlater tråden, ser det som er skrevet, og ikke det som kommer', async () => {
      const { veileder } = scene.kommune;
      const traad = await scene.fraLis(lis, [person(veileder), leder(scene.kommune)]);
      expect((await scene.aapne(veileder, traad)).kanForlate).toBe(true);
      const client = await scene.portal.as(veileder);
      expect((await client.post(`/meldingstraader/${traad}/forlat`)).status).toBe(200);
      await scene.skriv(lis.brukerId, traad, 'Etterpå.');
      expect(await scene.tekster(veileder, traad)).toEqual(['Passer torsdag?']);
      expect(kodeI(await scene.skriv(veileder, traad, 'Hei.'))).toBe('403 meldinger.ikkeMed');
      expect((await client.post(`/meldingstraader/${traad}/forlat`)).status).toBe(200);
    });

    it('den som er ute av tråden, får ikke vite hvem som kom til etterpå, eller at noen skriver og leser der', async () => {
      const { veileder } = scene.kommune;
      const traad = await scene.fraLis(lis, [person(veileder), leder(scene.kommune)]);
      await (await scene.portal.as(veileder)).post(`/meldingstraader/${traad}/forlat`);
      const heard: Record<string, object[]> = { veileder: [], lis: [] };
      const live = scene.portal.app.get(Live);
      const open_ = Object.entries({ veileder, lis: lis.brukerId }).map(([navn, id]) =>
        live.listen([userKey(id)]).subscribe((change) => heard[navn]?.push(change)),
      );
      const ny = await nyLeder('Kom Etterpå');
      await scene.skriv(lis.brukerId, traad, 'Etterpå.');
      await scene.les(ny, traad, 2);
      await waitUntil(() => heard.lis?.length === 2);
      open_.forEach((subscription) => {
        subscription.unsubscribe();
      });
      await scene.avsluttRolle(ny, 'LEDER');
      expect(heard.veileder).toEqual([]);
      const navn = (await scene.aapne(veileder, traad)).lesere.map((leser) => leser.navn);
      expect(navn).toContain('Ida Bjørk');
      expect(navn).not.toContain('Kom Etterpå');
      expect((await scene.aapne(lis.brukerId, traad)).lesere).toContainEqual({ navn: 'Kom Etterpå', lestNr: 2 });
    });

    it('når legen selv har forlatt tråden, skriver ingen om legen der', async () => {
      const traad = await scene.fraLis(lis, [person(scene.kommune.veileder), leder(scene.kommune)]);
      await (await scene.portal.as(lis.brukerId)).post(`/meldingstraader/${traad}/forlat`);
      expect(kodeI(await scene.skriv(scene.kommune.leder, traad, 'Hei.'))).toBe('422 meldinger.ingenIgjen');
    });
  });

  describe('hvem som kan begynne', () => {
    it('ingen skriver om en lege de ikke arbeider med, eller i en rolle de ikke har', async () => {
      const annen = await enKommune(scene.portal, 'Havsund kommune');
      const til = { mottakere: [person(lis.brukerId)], utdanningslopId: lis.utdanningslopId };
      expect(kodeI(await scene.start(annen.leder, { ...til, som: leder(annen) }))).toBe(MISSING);
      expect(kodeI(await scene.start(annen.leder, { ...til, som: leder(scene.kommune) }))).toBe(MISSING);
      expect(kodeI(await scene.start(scene.kommune.veileder, { ...til, som: leder(scene.kommune) }))).toBe(MISSING);
      expect(
        kodeI(await scene.start(annen.leder, { ...til, utdanningslopId: undefined, som: leder(scene.kommune) })),
      ).toBe(MISSING);
    });

    it('legen skriver bare til dem i eget løp, og svaret er likt om mottakeren finnes et annet sted eller ikke finnes', async () => {
      const annen = await enKommune(scene.portal, 'Storfjord kommune');
      const som = { som: person(lis.brukerId), utdanningslopId: lis.utdanningslopId };
      for (const mottakere of [
        [person(annen.veileder)],
        [leder(annen)],
        ['LEDER:finnes-ikke'],
        [person(lis.brukerId)],
      ]) {
        expect(kodeI(await scene.start(lis.brukerId, { ...som, mottakere }))).toBe('422 meldinger.mottakerBorte');
      }
      const kontor = await scene.enIRolle('ALIS_KONTOR', 'Kari Kontor', { omraade: '99' });
      expect(kodeI(await scene.start(lis.brukerId, { ...som, mottakere: ['ALIS_KONTOR:99'] }))).toBe(
        '422 meldinger.mottakerBorte',
      );
      await scene.avsluttRolle(kontor, 'ALIS_KONTOR');
    });

    it('en mottaker som er sluttet, eller en rolle ingen har, får ingen melding', async () => {
      const kommune = await enKommune(scene.portal, 'Tomvik kommune');
      const egen = await enLis(scene.portal, kommune, scene.katalog, 'Alma Alm');
      const som = { som: person(egen.brukerId), utdanningslopId: egen.utdanningslopId };
      await scene.avsluttRolle(kommune.veileder, 'VEILEDER');
      expect(kodeI(await scene.start(egen.brukerId, { ...som, mottakere: [person(kommune.veileder)] }))).toBe(
        '422 meldinger.mottakerBorte',
      );
      await scene.avsluttRolle(kommune.leder, 'LEDER');
      const vacant = await scene.start(egen.brukerId, { ...som, mottakere: [leder(kommune)] });
      expect(kodeI(vacant)).toBe('422 meldinger.rolleLedig');
      expect((vacant.body as { title: string }).title).toContain('lederen i Tomvik kommune');
    });

    it('lederen skriver med ALIS-kontoret for fylket, kontoret og Statsforvalteren med Helsedirektoratet', async () => {
      const kontor = await scene.enIRolle('ALIS_KONTOR', 'Kari Kontor', { omraade: '98,99' });
      const annet = await scene.enIRolle('ALIS_KONTOR', 'Nils Nabo', { omraade: '97' });
      const statsforvalter = await scene.enIRolle('STATSFORVALTER', 'Siri Stats', { omraade: '99' });
      const hdir = await scene.enIRolle('HELSEDIREKTORATET', 'Henrik Direktorat');
      const mellom = async (hvem: string, som: string, til: string): Promise<string> =>
        kodeI(await scene.start(hvem, { som, mottakere: [til] }));
      const l = leder(scene.kommune);
      expect(await mellom(scene.kommune.leder, l, 'ALIS_KONTOR:98,99')).toBe('201');
      expect(await mellom(kontor, 'ALIS_KONTOR:98,99', l)).toBe('201');
      expect(await mellom(kontor, 'ALIS_KONTOR:98,99', 'HELSEDIREKTORATET')).toBe('201');
      expect(await mellom(statsforvalter, 'STATSFORVALTER:99', 'HELSEDIREKTORATET')).toBe('201');
      expect(await mellom(hdir, 'HELSEDIREKTORATET', 'STATSFORVALTER:99')).toBe('201');
      const refused = '422 meldinger.mottakerBorte';
      expect(await mellom(scene.kommune.leder, l, 'ALIS_KONTOR:97')).toBe(refused);
      expect(await mellom(annet, 'ALIS_KONTOR:97', l)).toBe(refused);
      expect(await mellom(scene.kommune.leder, l, 'HELSEDIREKTORATET')).toBe(refused);
      expect(await mellom(statsforvalter, 'STATSFORVALTER:99', l)).toBe(refused);
      expect(await mellom(hdir, 'HELSEDIREKTORATET', l)).toBe(refused);
      expect(await mellom(statsforvalter, 'STATSFORVALTER:99', 'ALIS_KONTOR:98,99')).toBe(refused);
      expect(await mellom(kontor, 'ALIS_KONTOR:98,99', 'ALIS_KONTOR:97')).toBe(refused);
      expect(await mellom(hdir, 'HELSEDIREKTORATET', 'STATSFORVALTER:42')).toBe('422 meldinger.rolleLedig');
      const two = { som: 'HELSEDIREKTORATET', mottakere: ['STATSFORVALTER:99', 'ALIS_KONTOR:98,99'] };
      expect(kodeI(await scene.start(hdir, two))).toBe('422 meldinger.ettKontor');
    });

    it('lederen der legen var før, skriver i to år etter, og ikke lenger', async () => {
      const foer = await enKommune(scene.portal, 'Gamlevik kommune');
      const row = { id: newId(), utdanningslopId: lis.utdanningslopId, virksomhetId: foer.virksomhetId, versjon: 1 };
      const dates = { fra: '2025-01-01', til: '2025-08-31', ansvarlig: true };
      await scene.portal.work.script(() => insert('tilknytning', { ...row, ...dates }));
      const traad = await scene.fraLis(lis, [leder(foer)]);
      expect((await scene.skriv(foer.leder, traad, 'Attesten kommer.')).status).toBe(201);
      scene.portal.clock.moveTo(new Date('2027-08-31T08:00:00Z'));
      expect((await scene.skriv(foer.leder, traad, 'Siste dag.')).status).toBe(201);
      scene.portal.clock.moveTo(new Date('2027-08-31T22:30:00Z'));
      expect(kodeI(await scene.skriv(foer.leder, traad, 'For sent.'))).toBe('403 meldinger.ikkeMed');
    });
  });
});
