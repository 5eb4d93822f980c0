import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Katalogimport } from '@kp/modules/laeringsmaal';
import { type Kommune, enKatalog, enKommune, enMed } from '../../../test/support/builders';
import { type TestDatabase, onBothDatabases } from '../../../test/support/databases';
import { type Client, type Portal, startPortal } from '../../../test/support/portal';
import { Maaltilstand } from './application/maal';
import { OpprettUtdanningslop } from './application/opprett-utdanningslop';
import { MaallisteRepository } from './persistence/maalliste.repository';
import { MaalplanRepository } from './persistence/maalplan.repository';

const eksempel = (kode: string): Buffer =>
  readFileSync(join(__dirname, `../../../apps/cli/eksempelkataloger/${kode}.csv`));

onBothDatabases((_, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let fjordvik: Kommune;
  let leder: Client;

  beforeEach(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    fjordvik = await enKommune(portal, 'Fjordvik');
    leder = await portal.as(fjordvik.leder);
  });

  afterEach(async () => {
    await portal.close();
    await database.close();
  });

  const nyLis = (endring: object = {}) => ({
    epost: 'siri.hassel@example.no',
    navn: 'Siri Hassel',
    hprNummer: '9012345',
    virksomhetId: fjordvik.virksomhetId,
    spesialitet: 'ALM' as const,
    startdato: '2025-09-01',
    planlagtSlutt: null,
    lederId: fjordvik.leder,
    veilederId: fjordvik.veileder,
    fra: '2025-09-01',
    ...endring,
  });

  it('er en LIS lagt til, flyttet og avsluttet med samme svar', async () => {
    await enKatalog(portal, 'ALM');
    await enKatalog(portal, 'FKM');
    const granvin = await enKommune(portal, 'Granvin');
    const { utdanningslopId, personId } = (await leder.post('/utdanningslop', nyLis()).expect(201)).body as Record<
      string,
      string
    >;
    const path = `/utdanningslop/${utdanningslopId ?? ''}`;
    await leder.post(`${path}/permisjoner`, { fra: '2026-01-01', til: '2026-02-28' }).expect(201);
    await leder.post(`${path}/permisjoner`, { fra: '2026-02-28' }).expect(409);
    await leder.post(`${path}/tilknytninger`, { virksomhetId: granvin.virksomhetId, fra: '2026-11-20' }).expect(201);
    const ny = await portal.as(granvin.leder);
    const { body } = (await ny.get(path).expect(200)) as { body: unknown };
    expect(body).toMatchObject({
      takt: 'ALDRI_STARTET',
      jegEr: 'LEDER',
      tilknytninger: [
        { virksomhet: 'Granvin', ansvarlig: true, til: null },
        { virksomhet: 'Fjordvik', til: '2026-11-19' },
      ],
      maalplaner: [
        { navn: 'Allmennmedisin', eksempel: true, fremdrift: { antall: 3 } },
        { navn: 'Felles kompetansemål' },
      ],
    });
    await ny.post(`${path}/avslutt`, { status: 'AVSLUTTET', dato: '2026-11-20' }).expect(200);
    await (await portal.as(personId ?? '')).get(path).expect(200);
  });

  it('får to som legger til samme LIS samtidig, ett utdanningsløp', async () => {
    await enKatalog(portal, 'ALM');
    await enKatalog(portal, 'FKM');
    const andre = await portal.as(await enMed(portal, 'STEDFORTREDER', fjordvik.virksomhetId, 'Stein Furu'));
    const svar = await Promise.all([leder, andre, leder].map((klient) => klient.post('/utdanningslop', nyLis())));
    expect(svar.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('holder målene, fremdriften og rekkefølgen når et mål flytter seg', async () => {
    await enKatalog(portal, 'ALM');
    await enKatalog(portal, 'FKM');
    const { utdanningslopId = '' } = (await leder.post('/utdanningslop', nyLis())).body as Record<string, string>;
    const [maal, maalplaner] = [new MaallisteRepository(), new MaalplanRepository()];
    const rader = await portal.work.read(() => maal.list(utdanningslopId));
    expect(rader).toHaveLength(6);
    expect(rader[0]).toMatchObject({
      tilstand: 'IKKE_PAABEGYNT',
      tilstandSiden: null,
      godkjentTidligere: false,
      aktiviteter: 0,
    });
    await portal.work.script(() => portal.app.get(Maaltilstand, { strict: false }).begin([rader[0]?.id ?? '']));
    const planer = await portal.work.read(() => maalplaner.listMany([utdanningslopId]));
    expect(
      planer.map(({ fremdrift }) => [fremdrift.antall, fremdrift.ikkePaabegynt, fremdrift.paabegynt]).sort(),
    ).toEqual([
      [3, 2, 1],
      [3, 3, 0],
    ]);
  });

  it('tar en målplan med 117 mål godt under 100 ms', async () => {
    const kataloger = portal.app.get(Katalogimport, { strict: false });
    for (const [kode, spesialitet] of [
      ['E-ALM', 'ALM'],
      ['E-FKM', 'FKM'],
    ] as const) {
      const valg = {
        katalogKode: kode,
        navn: `Eksempelkatalog ${kode}`,
        spesialitet,
        gyldigFra: '2025-01-01',
        eksempel: true,
      };
      const imported = await kataloger.importer(eksempel(kode), `${kode}.csv`, valg, null);
      if (!imported.ok) throw new Error(imported.error.kode);
      await kataloger.publiser(imported.value.versjonId, null);
    }
    const opprettelse = portal.app.get(OpprettUtdanningslop, { strict: false });
    const BEST_AV = 8;
    const tider: number[] = [];
    for (let nr = 1; nr <= BEST_AV; nr++) {
      const start = performance.now();
      const result = await opprettelse.opprett(fjordvik.leder, nyLis({ epost: `lis${nr}@example.no` }));
      tider.push(performance.now() - start);
      expect(result.ok).toBe(true);
    }
    const rows = await portal.work.row<{ n: number }>('SELECT count(*) AS n FROM maal');
    expect(Number(rows?.n)).toBe(BEST_AV * 117);
    // The best of eight: the machine that runs the tests has other things to do.
    expect(Math.min(...tider)).toBeLessThan(100);
  });
});
