import { daysBetween } from '@kp/kernel/calendar-date';
import { Clock, osloDate } from '@kp/kernel/clock';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { Etterkontroll } from '@kp/modules/rapporter';
import { Signaturkontroll } from '@kp/modules/revisjon';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { DEMOPASSORD, demobrukere } from '../../apps/api/demo/demobrukere';
import { fillWhenEmpty } from '../../apps/api/demo/fill-when-empty';
import type { AlisKontorFigurerResponse } from '../../libs/modules/rapporter/http/dto/figurer.response';
import type { GjorNaaResponse } from '../../libs/modules/rapporter/http/dto/gjor-naa.response';
import type { OversiktRadResponse, OversiktResponse } from '../../libs/modules/rapporter/http/dto/oversikt.response';
import { isOrgnr } from '../../libs/modules/virksomheter/domain/virksomhet';
import { type Client, type Portal, startPortal } from '../support/portal';

const FILL_MS = 180_000;
jest.setTimeout(60_000);

describe('demodata', () => {
  let portal: Portal;
  let filled: boolean;

  beforeAll(async () => {
    portal = await startPortal();
    filled = await fillWhenEmpty(portal.app, portal.app.get<Config>(CONFIG));
  }, FILL_MS);

  afterAll(() => portal.close());

  const rows = <T>(sql: string): Promise<T[]> => portal.work.rows<T>(sql);
  const strings = async (sql: string): Promise<string[]> => (await rows<{ v: string }>(sql)).map(({ v }) => v);
  const idOf = async (navn: string): Promise<string> => {
    const [row] = await portal.work.rows<{ id: string }>('SELECT id FROM bruker WHERE navn = ?', navn);
    return row!.id;
  };
  const som = async (navn: string): Promise<Client> => portal.as(await idOf(navn));

  async function oversikt(leder: string, virksomhet: string): Promise<Map<string, OversiktRadResponse>> {
    const [row] = await portal.work.rows<{ id: string }>('SELECT id FROM virksomhet WHERE navn = ?', virksomhet);
    const svar = await (await som(leder)).get(`/virksomheter/${row!.id}/oversikt`).expect(200);
    return new Map((svar.body as OversiktResponse).rader.map((rad) => [rad.lis.navn, rad]));
  }

  it('fyller en tom database, og bare en tom', async () => {
    expect(filled).toBe(true);
    await expect(fillWhenEmpty(portal.app, portal.app.get<Config>(CONFIG))).resolves.toBe(false);
  });

  it('har samtaler om et mål og en aktivitet, mellom lederen og ALIS-kontoret, og to kunngjøringer', async () => {
    const emner = async (navn: string): Promise<{ emne: string; om: { slag: string } | null; ulest: number }[]> =>
      ((await (await som(navn)).get('/meldingstraader').expect(200)).body as { traader: never[] }).traader;
    const ida = await emner('Ida Bjørk');
    expect(ida.map(({ om }) => om?.slag ?? null).sort()).toEqual(['AKTIVITET', 'MAAL', null]);
    expect(ida.every(({ ulest }) => ulest > 0)).toBe(true);
    expect((await emner('Leif Skifer')).map(({ emne }) => emne)).toEqual(['Avtalen med sykehuset går snart ut']);
    const { body } = await (await som('Ida Bjørk')).get('/kunngjoeringer').expect(200);
    const { festet, kunngjoeringer } = body as { festet: object[]; kunngjoeringer: object[] };
    expect([festet.length, kunngjoeringer.length]).toEqual([1, 2]);
  });

  it('er hele: signaturloggen holder, og alt som er talt opp, stemmer med radene', async () => {
    const { rader, feil } = await portal.app.get(Signaturkontroll).verify();
    expect({ feil, mange: rader > 2000 }).toEqual({ feil: null, mange: true });
    await expect(portal.app.get(Etterkontroll).listAvvik()).resolves.toEqual([]);
  });

  it('er ført i den rekkefølgen det skjedde, de siste to årene, og aldri frem i tid', async () => {
    const tider = await strings('SELECT tid AS v FROM signaturlogg ORDER BY nr');
    expect(tider).toEqual([...tider].sort());
    const idag = portal.app.get(Clock).today();
    const [first, last] = [tider[0], tider.at(-1)].map((tid) => daysBetween(osloDate(new Date(tid!)), idag));
    expect({ first: first! > 600 && first! < 750, last: last! >= 0 && last! < 3 }).toEqual({ first: true, last: true });
    const future = await rows('SELECT id FROM laeringsaktivitet WHERE fra > opprettet_tid OR til > opprettet_tid');
    expect(future).toEqual([]);
  });

  it('lar alle demobrukerne logge inn', async () => {
    const nobody = await portal.as(null);
    for (const { epost } of demobrukere) await nobody.post('/innlogging', { epost, passord: DEMOPASSORD }).expect(200);
  });

  it('viser leger på alle stadier', async () => {
    const fjellvik = await oversikt('Guro Granitt', 'Fjellvik kommune');
    const havsund = await oversikt('Rakel Rubin', 'Havsund kommune');
    const takt = (navn: string): string | undefined => (fjellvik.get(navn) ?? havsund.get(navn))?.takt;
    expect({
      aldriStartet: takt('Thea Bregne'),
      ny: takt('Lea Lønn'),
      iRute: takt('Ida Bjørk'),
      foran: takt('Sara Lind'),
      etter: takt('Henning Hassel'),
      iPermisjon: takt('Marte Myrt'),
      nestenFerdig: takt('Oskar Osp'),
      lis1: takt('Nora Rogn'),
      ferdig: takt('Vilde Vier'),
    }).toEqual({
      aldriStartet: 'ALDRI_STARTET',
      ny: 'FOR_TIDLIG',
      iRute: 'I_RUTE',
      foran: 'FORAN',
      etter: 'ETTER',
      iPermisjon: 'I_PERMISJON',
      nestenFerdig: 'I_RUTE',
      lis1: 'I_RUTE',
      ferdig: 'FULLFOERT',
    });
    expect(
      fjellvik.get('Ida Bjørk')?.maalplaner.map(({ fremdrift }) => [fremdrift.godkjent, fremdrift.antall]),
    ).toEqual([
      [31, 88],
      [12, 29],
    ]);
    expect(havsund.get('Pål Pors')?.avsluttetTil).not.toBeNull();
    expect(fjellvik.get('Pål Pors')?.avsluttetTil).toBeNull();
    expect((await oversikt('Olav Onyks', 'Storfjord sykehus')).get('Nora Rogn')?.avsluttetTil).not.toBeNull();
  });

  it('har mål og aktiviteter i alle tilstander, og avgjørelser av alle slag', async () => {
    expect(new Set(await strings('SELECT DISTINCT tilstand AS v FROM maal')).size).toBe(6);
    expect(new Set(await strings('SELECT DISTINCT tilstand AS v FROM laeringsaktivitet')).size).toBe(4);
    expect(await strings('SELECT DISTINCT handling AS v FROM signaturlogg ORDER BY handling')).toEqual([
      'aktivitet.bekreft',
      'aktivitet.markerUtfoert',
      'aktivitet.returner',
      'maal.anbefal',
      'maal.godkjenn',
      'maal.godkjennTidligere',
      'maal.returner',
      'tjenestetid.attester',
    ]);
    expect(await rows('SELECT id FROM attestasjon WHERE samme_person')).not.toEqual([]);
  });

  it('gir hver rolle noe å gjøre', async () => {
    const ida = await som('Ida Bjørk');
    const [lop] = await strings(`SELECT id AS v FROM utdanningslop WHERE bruker_id = '${await idOf('Ida Bjørk')}'`);
    const gjorNaa = (await ida.get(`/utdanningslop/${lop}/gjor-naa`).expect(200)).body as GjorNaaResponse;
    expect(gjorNaa.minTur.map(({ slag }) => slag).sort()).toEqual(['SVAR_AKTIVITET', 'SVAR_MAAL']);
    expect(gjorNaa.sisteReturBegrunnelse).toHaveLength(2);
    expect(gjorNaa.klareTilSending.length).toBeGreaterThanOrEqual(3);
    expect(gjorNaa.venterPaa.length).toBeGreaterThanOrEqual(5);
    for (const navn of ['Torstein Gneis', 'Amina Lyng', 'Guro Granitt', 'Sara Lind']) {
      const { oppgaver } = (await (await som(navn)).get('/arbeidsliste').expect(200)).body as { oppgaver: unknown[] };
      expect([navn, oppgaver.length > 0]).toEqual([navn, true]);
    }
    const { virksomheter, region } = (await (await som('Leif Skifer')).get('/figurer/alis-kontor').expect(200))
      .body as AlisKontorFigurerResponse;
    expect(virksomheter.map(({ lis, aldriStartet }) => [lis, aldriStartet])).toEqual([
      [11, 1],
      [6, null],
      [3, null],
    ]);
    expect(region).toMatchObject({ lis: 20, aldriStartet: 2 });
    await (await som('Solveig Kalk')).get('/figurer/statsforvalter').expect(200);
    await (await som('Henrik Kvarts')).get('/figurer/nasjonalt').expect(200);
    await (await som('Eva Marmor')).get('/virksomheter').expect(200);
  });

  it('lar det som venter, ha ventet fra 1 til 23 dager', async () => {
    const idag = portal.app.get(Clock).today();
    const ages = (
      await strings("SELECT siden_tid AS v FROM arbeidsoppgave WHERE ferdig_tid IS NULL AND rolle <> 'LIS'")
    ).map((tid) => daysBetween(osloDate(new Date(tid)), idag));
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([1, 23]);
    expect(ages.length).toBeGreaterThan(25);
  });

  it('har ingen opplysninger som kan være noens', async () => {
    const orgnr = await strings('SELECT orgnr AS v FROM virksomhet');
    expect(orgnr.filter((nr) => !/^31\d{7}$/.test(nr) || !isOrgnr(nr))).toEqual([]);
    expect(await strings("SELECT kommunenummer AS v FROM virksomhet WHERE kommunenummer NOT LIKE '99%'")).toEqual([]);
    const addresses = 'SELECT epost AS v FROM bruker UNION SELECT epost FROM supervisorforslag';
    expect((await strings(addresses)).filter((epost) => !/^[a-z.]+@example\.no$/.test(epost))).toEqual([]);
    const hpr = await strings('SELECT hpr_nummer AS v FROM bruker WHERE hpr_nummer IS NOT NULL');
    expect(hpr.filter((nr) => Number(nr) < 9_000_000 || Number(nr) > 9_009_999)).toEqual([]);
    expect(new Set(hpr).size).toBe(hpr.length);
    const texts =
      'SELECT tittel AS v FROM laeringsaktivitet UNION SELECT tekst FROM laeringsaktivitet UNION SELECT tekst FROM attestasjon WHERE tekst IS NOT NULL';
    expect((await strings(texts)).filter(hasFodselsnummer)).toEqual([]);
  });
});
