import { type Browser, expect, type Page, test } from './reise';
import { aapneSom, aktiver, forventTilgjengelig, fyllDato, gaaTil, I_DAG } from './administrasjon-hjelp';

const LEDER = 'guro.granitt@example.no';

/** A link of the menu. */
const meny = (page: Page, navn: string) => page.getByRole('navigation').getByRole('link', { name: navn }).first();

interface Ny {
  readonly rolle: 'Veileder' | 'Supervisør';
  readonly navn: string;
  readonly epost: string;
}

/** The leder adds somebody, and hands the link over to a browser of their own. */
async function leggTil(browser: Browser, leder: Page, { rolle, navn, epost }: Ny): Promise<Page> {
  await meny(leder, 'Folk og roller').click();
  await leder.getByRole('link', { name: 'Legg til person' }).click();
  await leder.getByRole('radio', { name: rolle, exact: true }).check();
  await leder.getByLabel('E-post').fill(epost);
  await leder.getByLabel('Navn', { exact: true }).fill(navn);
  if (rolle === 'Veileder') {
    await leder.getByLabel('HPR-nummer').fill('9 000 893');
    await leder.getByLabel('Spesialitet').fill('Allmennmedisin');
    await fyllDato(leder, 'Spesialist fra', '010318');
  }
  await leder.getByRole('button', { name: `Legg til ${navn}` }).click();
  return aktiver(browser, await leder.getByLabel(`Lenke til ${navn}`).inputValue());
}

async function leggTilLis(browser: Browser, leder: Page): Promise<Page> {
  await meny(leder, 'Oversikt').click();
  await leder.getByRole('link', { name: 'Legg til LIS' }).click();
  await leder.getByRole('radio', { name: 'Allmennmedisin' }).check();
  await leder.getByLabel('E-post').fill('runa.rips@example.no');
  await leder.getByLabel('Navn', { exact: true }).fill('Runa Rips');
  await leder.getByLabel('HPR-nummer').fill('9 000 895');
  await fyllDato(leder, 'Startdato', I_DAG);
  await leder.getByLabel('Veileder').selectOption({ label: 'Solfrid Selje' });
  await forventTilgjengelig(leder, 'Legg til LIS');
  await leder.getByRole('button', { name: 'Legg til Runa Rips' }).click();
  await expect(leder.getByText('Runa Rips er lagt til')).toBeVisible();
  await forventTilgjengelig(leder, 'kvitteringen for en ny LIS', [360]);
  const lenke = await leder.getByLabel('Lenke til Runa Rips').inputValue();
  // The link is shown this once.
  await leder.reload();
  await expect(leder.getByLabel('HPR-nummer')).toBeVisible();
  await expect(leder.getByLabel(/^Lenke til/)).toHaveCount(0);
  return aktiver(browser, lenke);
}

/** An activity on the goal of chest pain, sent to the supervisør. */
async function registrer(lis: Page): Promise<void> {
  await expect(lis.getByRole('heading', { level: 1, name: 'Velkommen, Runa' })).toBeVisible();
  await forventTilgjengelig(lis, 'den første dagen', [360]);
  await lis.getByRole('button', { name: 'Ja, det stemmer' }).click();
  await lis.getByRole('link', { name: 'Ny aktivitet' }).last().click();
  await lis.getByLabel('Hva gjorde du?').fill('Tok imot en mann med brystsmerter og la en plan sammen med Trond.');
  await lis.getByLabel('Søk i målene dine').fill('brystsmerter');
  await lis.getByRole('group', { name: 'Mål dette teller for' }).getByRole('checkbox').first().check();
  const supervisor = lis.getByRole('radio', { name: 'Trond Tiriltunge' });
  if (!(await supervisor.isVisible())) await lis.getByRole('button', { name: 'En annen …' }).click();
  await supervisor.check();
  await forventTilgjengelig(lis, 'Ny aktivitet');
  await lis.getByRole('button', { name: /^Send til Trond/ }).click();
  await expect(lis.getByRole('status').filter({ hasText: /^Sendt til Trond Tiriltunge/ })).toBeVisible();
}

async function bekreft(supervisor: Page): Promise<void> {
  await gaaTil(supervisor, '/innboks');
  await expect(supervisor.getByRole('heading', { level: 1, name: 'Én ting venter på deg' })).toBeVisible();
  await supervisor.getByLabel('Hva bør Runa gjøre neste gang?').fill('Spør om arvelighet tidligere.');
  await forventTilgjengelig(supervisor, 'innboksen til supervisøren');
  await supervisor.getByRole('button', { name: /^Bekreft/ }).click();
  await expect(supervisor.getByText(/^Du bekreftet «/)).toBeVisible();
  await forventTilgjengelig(supervisor, 'kvitteringen for en bekreftelse', [360]);
}

/** Stars the activity and sends the goal; gives the goal's address back. */
async function sendMaalet(lis: Page): Promise<string> {
  await meny(lis, 'Læringsmål').click();
  await lis.getByLabel('Søk i mål').fill('brystsmerter');
  await lis
    .getByRole('link', { name: /[Bb]rystsmerter/ })
    .first()
    .click();
  await expect(lis.getByText(/Spør om arvelighet tidligere/).first()).toBeVisible();
  const lagret = lis.waitForResponse((answer) => answer.request().method() === 'PUT' && /stjerne/.test(answer.url()));
  await lis.getByRole('button', { name: /^Gi stjerne til / }).click();
  await lagret;
  // Without the stream the answer to one's own act is the first that tells of it.
  await lis.route('**/api/direkte', (route) => route.abort());
  await lis.reload();
  const panel = lis.getByRole('complementary').first();
  await expect(panel.getByRole('radio', { name: /^Trond Tiriltunge, har deltatt/ })).toBeChecked();
  await forventTilgjengelig(lis, 'målet før det sendes', [360]);
  await panel.getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(panel.getByText('Solfrid Selje og Trond Tiriltunge har fått beskjed.')).toBeVisible();
  await forventTilgjengelig(lis, 'målet når det er sendt', [360]);
  return new URL(lis.url()).pathname;
}

async function anbefal(page: Page, hvem: string): Promise<void> {
  await gaaTil(page, '/innboks');
  await expect(page.getByText(/^Anbefaling: /).first()).toBeVisible();
  await page.getByLabel('Hva bør Runa gjøre videre?').fill('Fortsett som nå.');
  await forventTilgjengelig(page, `anbefalingen til ${hvem}`, [360]);
  await page.getByRole('button', { name: /^Anbefal målet/ }).click();
  await expect(page.getByText(/^Du anbefalte «/)).toBeVisible();
}

async function godkjenn(leder: Page): Promise<void> {
  await meny(leder, 'Innboks').click();
  await leder
    .getByRole('link', { name: /^Godkjenning: / })
    .filter({ hasText: /[Bb]rystsmerter/ })
    .last()
    .click();
  await leder.getByRole('link', { name: 'Åpne grunnlaget og avgjør' }).click();
  await expect(
    leder.getByText(/^Runa Rips ber om at målet blir godkjent\. Veileder og supervisør anbefaler det\./),
  ).toBeVisible();
  await expect(leder.getByText('leder i Fjellvik kommune')).toBeVisible();
  await forventTilgjengelig(leder, 'grunnlaget');
  await leder.getByRole('button', { name: 'Godkjenn målet' }).click();
  await expect(leder.getByText(/^Du godkjente «/)).toBeVisible();
  await forventTilgjengelig(leder, 'kvitteringen for en godkjenning', [360]);
}

async function seGodkjent(lis: Page, maal: string): Promise<void> {
  await gaaTil(lis, maal);
  await expect(lis.getByText('Godkjent av Guro Granitt, leder.')).toBeVisible();
  await forventTilgjengelig(lis, 'et godkjent mål', [360]);
  await lis
    .getByRole('button', { name: /^kontroller signatur/ })
    .first()
    .click();
  const dialog = lis.getByRole('dialog', { name: /^Signatur/ });
  await expect(dialog.getByText('Signaturen stemmer', { exact: true })).toBeVisible();
  await forventTilgjengelig(lis, 'kontrollen av en signatur', [360]);
}

test('en ny LIS får konto, dokumenterer et læringsmål og får det godkjent', async ({ browser }) => {
  test.setTimeout(240_000);
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/');
  const veileder = await test.step('lederen legger til en veileder', () =>
    leggTil(browser, leder, { rolle: 'Veileder', navn: 'Solfrid Selje', epost: 'solfrid.selje@example.no' }));
  const supervisor = await test.step('lederen legger til en supervisør', () =>
    leggTil(browser, leder, { rolle: 'Supervisør', navn: 'Trond Tiriltunge', epost: 'trond.tiriltunge@example.no' }));
  const lis = await test.step('lederen legger til LIS-en', () => leggTilLis(browser, leder));
  await test.step('LIS-en registrerer og sender en aktivitet', () => registrer(lis));
  await test.step('supervisøren bekrefter', () => bekreft(supervisor));
  const maal = await test.step('LIS-en gir stjerne og sender målet', () => sendMaalet(lis));
  await test.step('veilederen anbefaler', () => anbefal(veileder, 'veilederen'));
  await test.step('supervisøren anbefaler', () => anbefal(supervisor, 'supervisøren'));
  await test.step('lederen godkjenner', () => godkjenn(leder));
  await test.step('LIS-en ser at målet er godkjent', () => seGodkjent(lis, maal));
  await test.step('lederen ser den nye LIS-en i oversikten', async () => {
    await meny(leder, 'Oversikt').click();
    const rad = leder.getByRole('row', { name: /Runa Rips/ });
    await expect(rad).toContainText('1 av');
    await forventTilgjengelig(leder, 'oversikten');
  });
  await Promise.all(browser.contexts().map((context) => context.close()));
});
