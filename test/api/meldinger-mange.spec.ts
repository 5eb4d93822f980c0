import { newId } from '@kp/kernel/ids';
import { Kunngjoeringsutsending } from '@kp/modules/meldinger';
import { insertMany } from '@kp/platform/database/insert-many';
import { run } from '@kp/platform/database/statement';
import { onBothDatabases } from '../support/databases';
import { Meldingsscene, type VistMelding, leder, person } from '../support/meldingsscene';

jest.setTimeout(240_000);

const MELDINGER = 5_000;
const MOTTAKERE = 10_000;

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;

  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
  });
  afterAll(() => scene.close());

  /** As if the LIS had written all of them, without the hour it takes. */
  async function enLangTraad(): Promise<string> {
    const { lis, portal, kommune } = scene;
    const traadId = await scene.fraLis(lis, [person(kommune.veileder)]);
    const more = Array.from({ length: MELDINGER - 1 }, (_, i) => i + 2);
    const rest = { traadId, avsenderId: lis.brukerId, avsenderRolle: 'LIS', tid: portal.clock.instant() };
    await portal.work.script(function* () {
      yield* insertMany(
        'melding',
        more.map((nr) => ({ id: newId(), nr, tekst: `Nummer ${nr}`, soeketekst: `nummer ${nr}`, ...rest })),
      );
      yield* run('UPDATE meldingstraad SET siste_nr = ? WHERE id = ?', MELDINGER, traadId);
      yield* run('UPDATE meldingstraad_part SET siste_nr = ? WHERE traad_id = ?', MELDINGER, traadId);
      yield* run('UPDATE meldingstraad_leser SET siste_nr = ? WHERE traad_id = ?', MELDINGER, traadId);
    });
    return traadId;
  }

  it('en tråd med 5000 meldinger åpnes med de nyeste, og leses til bunns med hver melding én gang', async () => {
    const { veileder } = scene.kommune;
    const traad = await enLangTraad();
    const first = await scene.aapne(veileder, traad);
    expect([first.meldinger.length, first.meldinger.at(-1)?.nr, first.flereFoer]).toEqual([50, MELDINGER, true]);
    const client = await scene.portal.as(veileder);
    const read = first.meldinger.map(({ nr }) => nr);
    for (let flere = true; flere;) {
      const page = await client
        .get(`/meldingstraader/${traad}/meldinger?antall=200&foer=${String(read[0])}`)
        .expect(200);
      const body = page.body as { meldinger: VistMelding[]; flere: boolean };
      read.unshift(...body.meldinger.map(({ nr }) => nr));
      ({ flere } = body);
    }
    expect(read).toEqual(Array.from({ length: MELDINGER }, (_, i) => i + 1));
    expect((await scene.skriv(veileder, traad, 'Der er jeg à jour.')).body).toEqual({
      traadId: traad,
      nr: MELDINGER + 1,
    });
    const row = (await scene.innboks(veileder, '?sok=nummer%204321')).traader.find(({ id }) => id === traad);
    expect(row).toMatchObject({ ulest: 0 });
  });

  it('en kunngjøring til 10 000 når hver av dem én gang, også med to trykk, og varslene kommer etterpå', async () => {
    const { portal, kommune } = scene;
    const folk = Array.from({ length: MOTTAKERE }, () => newId());
    const tid = portal.clock.instant();
    await portal.work.script(function* () {
      yield* insertMany(
        'bruker',
        folk.map((id) => ({ id, epost: `${id}@example.no`, navn: 'Vera Valurt', opprettetTid: tid, versjon: 1 })),
      );
      const rolle = { rolle: 'SUPERVISOR', virksomhetId: kommune.virksomhetId, fra: '2020-01-01', opprettetTid: tid };
      yield* insertMany(
        'rolle',
        folk.map((brukerId) => ({ id: newId(), brukerId, ...rolle })),
      );
    });
    const client = await portal.as(kommune.leder);
    const body = { som: leder(kommune), maalgruppe: { roller: ['SUPERVISOR'] }, viktig: false };
    const words = { tittel: 'Fagdag', tekst: 'Velkommen til fagdag.' };
    const key = newId();
    const [first, second] = await Promise.all(
      [1, 2].map(() => client.post('/kunngjoeringer', { ...body, ...words }, { key })),
    );
    expect([first?.status, second?.body]).toEqual([201, first?.body]);
    const { id } = first?.body as { id: string };
    const tell = async (sql: string, ...params: string[]): Promise<number[]> => {
      const row = await portal.work.row<{ alle: number | string; ulike: number | string }>(sql, ...params);
      return [Number(row?.alle), Number(row?.ulike)];
    };
    const each = 'SELECT COUNT(*) AS alle, COUNT(DISTINCT bruker_id) AS ulike FROM';
    // The supervisør of the kommune too.
    const all = [MOTTAKERE + 1, MOTTAKERE + 1];
    expect(await tell(`${each} kunngjoering_mottaker WHERE kunngjoering_id = ?`, id)).toEqual(all);
    await portal.app.get(Kunngjoeringsutsending).varsle();
    expect(await tell(`${each} varsel WHERE lenke = ?`, `/kunngjoeringer#${id}`)).toEqual(all);
  });
});
