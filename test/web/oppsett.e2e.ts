import { type Browser, type Page, expect, test } from './reise';
import {
  type Arkinnhold,
  LIS,
  PERSONER,
  VIRKSOMHETER,
  arbeidsbok,
  ark,
  tretti,
  trettiSomArk,
} from '../support/oppsettsfil';
import { aapneSom, aktiver, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const DIREKTORAT = 'henrik.kvarts@example.no';
const NY_LEDER = 'line.leirstein@example.no';
const ORGNR = '313000125';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FEM_MINUTTER = 5 * 60_000;

/** Clicks, taps, choices and Enter; typing and scrolling are none. */
class Teller {
  antall = 0;
  async gjoer(handling: () => Promise<void>): Promise<void> {
    this.antall++;
    await handling();
  }
}

const velg = async (page: Page, ...sheets: Arkinnhold[]): Promise<void> => {
  const buffer = await arbeidsbok(...sheets);
  await page.getByLabel('Utfylt fil').setInputFiles({ name: 'kommunen.xlsx', mimeType: XLSX, buffer });
};
const panel = (page: Page) => page.getByRole('complementary', { name: 'Slik blir det' });
const lagre = (page: Page) => panel(page).getByRole('button', { name: /^Lagre/ });
const ferdig = (page: Page) => page.getByRole('status').filter({ hasText: 'Alt i filen er lagt inn' });

/** The link in the row of the person; it is shown this once. */
async function lenkeTil(page: Page, epost: string): Promise<string> {
  const lenke = await page.getByRole('row', { name: epost }).getByText('/aktiver/').textContent();
  return lenke ?? '';
}

test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** Helsedirektoratet makes the kommune and its leder from a file, and the leder takes the account into use. */
async function nyKommune(browser: Browser): Promise<Page> {
  const direktorat = await aapneSom(browser, DIREKTORAT);
  await gaaTil(direktorat, '/virksomheter');
  await direktorat.getByRole('link', { name: 'Legg inn fra fil' }).click();
  await expect(direktorat.getByRole('heading', { level: 1, name: 'Legg inn fra fil' })).toBeVisible();
  const rad = (orgnr: string): string[] => [orgnr, 'Steinvik kommune', 'Kommune', '9915', '6', '2025'];
  const leder = ['Line Leirstein', NY_LEDER, 'Leder', ORGNR];
  await velg(direktorat, ark(VIRKSOMHETER, rad('313000123')), ark(PERSONER, leder));
  await expect(direktorat.getByText('Dette er ikke et gyldig organisasjonsnummer.', { exact: false })).toBeVisible();
  await forventTilgjengelig(direktorat, 'feil i filen fra Helsedirektoratet', [360]);
  await velg(direktorat, ark(VIRKSOMHETER, rad(ORGNR)), ark(PERSONER, leder));
  await expect(panel(direktorat).getByText('Én virksomhet legges inn.')).toBeVisible();
  await lagre(direktorat).click();
  await expect(ferdig(direktorat)).toBeFocused();
  return aktiver(browser, await lenkeTil(direktorat, NY_LEDER));
}

test('en kommune med tretti personer er satt opp på under fem minutter', async ({ browser }) => {
  test.setTimeout(2 * FEM_MINUTTER);
  const start = Date.now();
  const teller = new Teller();
  const page = await nyKommune(browser);
  const fraLeder = Date.now();
  const folk = tretti('steinvik');
  await gaaTil(page, '/folk');
  await teller.gjoer(() => page.getByRole('link', { name: 'Legg inn fra fil' }).click());
  await expect(page.getByRole('heading', { level: 1, name: 'Legg inn fra fil' })).toBeVisible();
  await teller.gjoer(() => velg(page, ...trettiSomArk(folk)));
  await expect(panel(page).getByText('18 roller gis.')).toBeVisible();
  await expect(panel(page).getByText('Tolv LIS legges inn med læringsmål.')).toBeVisible();
  await teller.gjoer(() => lagre(page).click());
  await expect(ferdig(page)).toBeFocused();
  const [ned] = await Promise.all([
    page.waitForEvent('download'),
    teller.gjoer(() => page.getByRole('button', { name: 'Last ned lenkene (CSV)' }).click()),
  ]);
  expect(ned.suggestedFilename()).toBe('lenker.csv');
  const [sekunder, iAlt] = [(Date.now() - fraLeder) / 1000, (Date.now() - start) / 1000];
  test.info().annotations.push({
    type: 'tid',
    description: `${sekunder.toFixed(1)} s og ${String(teller.antall)} handlinger; ${iAlt.toFixed(1)} s med virksomhet, leder og aktivering`,
  });
  process.stdout.write(
    `oppsett av 30: ${sekunder.toFixed(1)} s, ${String(teller.antall)} handlinger, ${iAlt.toFixed(1)} s i alt\n`,
  );
  expect(iAlt * 1000).toBeLessThan(FEM_MINUTTER);
  expect(teller.antall).toBeLessThanOrEqual(4);
  await expect(page.getByRole('row')).toHaveCount(31);
  await forventTilgjengelig(page, 'lenkene');

  const [lis] = folk.lis;
  const ny = await aktiver(browser, await lenkeTil(page, lis?.epost ?? ''));
  await gaaTil(ny, '/maal');
  await expect(ny.getByText('Eksempelkatalog', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Folk og roller' }).last().click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^31 personer har en rolle i Steinvik kommune/ }),
  ).toBeVisible();
});

test('en fil med feil rettes, og ingenting går tapt når noen var før', async ({ browser }) => {
  const page = await aapneSom(browser, 'guro.granitt@example.no');
  await gaaTil(page, '/oppsett');
  const [mal] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned mal (XLSX)' }).click(),
  ]);
  expect(mal.suggestedFilename()).toBe('oppsett-mal.xlsx');

  const veileder = ['Vera Vollastonitt', 'vera.vollastonitt@example.no', 'Veileder', '', '9800001', 'Lege'];
  const supervisor = (navn: string, epost: string, rolle = 'Supervisør'): string[] => [navn, epost, rolle];
  const lis = (hos: string): string[] => [
    ...['Tuva Turmalin', 'tuva.turmalin@example.no', '9800002', '', 'Allmennmedisin', '01.09.2026', '', '', '', hos],
  ];
  await velg(
    page,
    ark(PERSONER, [...veileder, '', ''], supervisor('Sol Spinell', 'sol.spinell@example.no', 'Sjef')),
    ark(LIS, lis('vera.vollastonitt@example.no')),
  );
  await expect(page.getByText('Tre rader må rettes i filen eller tas ut før noe kan lagres.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Personer og roller, rad 2/ })).toContainText('Fyll ut spesialiteten');
  await expect(page.getByRole('row', { name: /Personer og roller, rad 3/ })).toContainText('«Sjef» er ikke en rolle.');
  await expect(page.getByRole('row', { name: /LIS, rad 2/ })).toContainText('Ingen veileder i virksomheten');
  await expect(lagre(page)).toHaveCount(0);
  await forventTilgjengelig(page, 'oppsett med feil');

  const riktig = [...veileder, 'Allmennmedisin', '15.06.2015'];
  const filen = [
    ark(PERSONER, riktig, supervisor('Sol Spinell', 'sol.spinell@example.no', 'Sjef')),
    ark(LIS, lis('vera.vollastonitt@example.no')),
  ];
  await velg(page, ...filen);
  await expect(page.getByText('Én rad må rettes i filen eller tas ut før noe kan lagres.')).toBeVisible();
  // By keyboard: the row is left out where it stands, taken in again, and left out from the panel.
  const taUt = page.getByRole('checkbox', { name: 'Ta ut rad 3 i Personer og roller' });
  await taUt.focus();
  await page.keyboard.press('Space');
  await expect(lagre(page)).toBeVisible();
  await expect(taUt).toBeChecked();
  await page.keyboard.press('Space');
  await expect(lagre(page)).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Ta ut raden' }).focus();
  await page.keyboard.press('Enter');
  await expect(lagre(page)).toBeVisible();

  const annen = await aapneSom(browser, 'guro.granitt@example.no');
  await gaaTil(annen, '/oppsett');
  await velg(annen, ark(PERSONER, riktig));
  await lagre(annen).click();
  await expect(ferdig(annen)).toBeFocused();

  await lagre(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noe har endret seg siden du så på filen', { exact: false })).toBeVisible();
  await expect(panel(page).getByText('Én rad finnes fra før og hoppes over.')).toBeVisible();
  await expect(page.getByText('kommunen.xlsx', { exact: false })).toBeVisible();
  await forventTilgjengelig(page, 'noen var før', [360]);
  await lagre(page).click();
  await expect(ferdig(page)).toBeFocused();
  await expect(page.getByText('Én LIS har fått utdanningsløp og læringsmål.')).toBeVisible();
  await aktiver(browser, await lenkeTil(page, 'tuva.turmalin@example.no'));
});
