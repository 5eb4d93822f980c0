import { type Browser, expect, type Page, test } from './reise';
import { NUMMER } from '../support/fodselsnumre';
import { EXE, PDF } from '../support/vedleggsfiler';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const LIS = 'ida.bjork@example.no';
const LEDER = 'guro.granitt@example.no';

/** Two seconds are promised; the machine of the tests may have more to do than a server has. */
const FRIST = 5_000;

const lukk = (...pages: Page[]): Promise<unknown> => Promise.all(pages.map((page) => page.context().close()));

const skriv = async (page: Page, tekst: string): Promise<void> => {
  await page.getByLabel('Melding', { exact: true }).fill(tekst);
  await page.getByLabel('Melding', { exact: true }).press('Control+Enter');
};

/** Ida writes to the leder; the answer is the address of the thread. */
async function begynn(browser: Browser, emne: string): Promise<{ lis: Page; adresse: string }> {
  const lis = await aapneSom(browser, LIS);
  await gaaTil(lis, '/meldinger/ny');
  await lis.getByRole('checkbox', { name: /Lederen i Fjellvik/ }).check();
  await lis.getByLabel('Emne').fill(emne);
  await lis.getByLabel('Melding', { exact: true }).fill('Når passer det å snakke om høsten?');
  await lis.getByRole('button', { name: 'Send' }).click();
  await expect(lis.getByRole('heading', { level: 1, name: emne })).toBeVisible();
  return { lis, adresse: new URL(lis.url()).pathname };
}

test('to som skriver til hverandre, ser det den andre skriver, uten å laste siden på nytt', async ({ browser }) => {
  const leder = await aapneSom(browser, LEDER);
  const stream = leder.waitForRequest(/\/api\/direkte$/);
  await gaaTil(leder, '/meldinger');
  await stream;
  const { lis } = await begynn(browser, 'Om høsten');
  const nyTraad = leder.getByRole('region', { name: 'Ikke lest' }).getByRole('link', { name: 'Om høsten' });
  await expect(nyTraad).toBeVisible({ timeout: FRIST });
  await expect(leder.getByRole('link', { name: /^Meldinger.*ulest/ })).toBeVisible();
  await nyTraad.click();
  await expect(leder.getByText('Når passer det å snakke om høsten?')).toBeVisible();
  await expect(lis.getByText(/Lest av Guro Granitt/)).toBeVisible({ timeout: FRIST });
  await skriv(leder, 'Torsdag etter lunsj.');
  await expect(lis.getByText('Torsdag etter lunsj.')).toBeVisible({ timeout: FRIST });
  await leder.getByRole('button', { name: /^Rett meldingen din/ }).click();
  await leder.getByLabel('Rettelse').fill('Fredag etter lunsj.');
  await leder.getByRole('button', { name: 'Send', exact: true }).click();
  // In its own place, and at what it corrects.
  await expect(lis.getByText('Fredag etter lunsj.')).toHaveCount(2, { timeout: FRIST });
  await forventTilgjengelig(lis, 'tråden');
  await lukk(leder, lis);
});

test('trykker man send to ganger, blir det én melding, og et tapt svar blir heller ikke til to', async ({
  browser,
}) => {
  const { lis } = await begynn(browser, 'Bare én');
  const melding = lis.getByRole('log').getByText('Er vikaren på plass?');
  await lis.getByLabel('Melding', { exact: true }).fill('Er vikaren på plass?');
  // The message arrives, the answer does not.
  await lis.route(/\/meldinger$/, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await lis.getByRole('button', { name: 'Send', exact: true }).dblclick();
  await expect(lis.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
  await expect(lis.getByLabel('Melding', { exact: true })).toHaveValue('Er vikaren på plass?');
  await lis.unroute(/\/meldinger$/);
  await lis.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(lis.getByLabel('Melding', { exact: true })).toHaveValue('');
  await expect(melding).toHaveCount(1);
  await lis.reload();
  await expect(melding).toHaveCount(1);
  await lukk(lis);
});

test('det som skrives mens en melding er på vei, blir stående', async ({ browser }) => {
  const { lis } = await begynn(browser, 'To etter hverandre');
  const felt = lis.getByLabel('Melding', { exact: true });
  await lis.route(/\/meldinger$/, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fallback();
  });
  await felt.fill('Den første.');
  await lis.getByRole('button', { name: 'Send', exact: true }).click();
  await felt.fill('Og den andre.');
  await expect(lis.getByRole('log').getByText('Den første.')).toHaveCount(1);
  await expect(felt).toHaveValue('Og den andre.');
  await lukk(lis);
});

test('det som ble skrevet mens forbindelsen var borte, kommer når den er tilbake, én gang', async ({ browser }) => {
  const { lis, adresse } = await begynn(browser, 'Uten dekning');
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, adresse);
  await lis.context().setOffline(true);
  for (const tekst of ['Første', 'Andre', 'Tredje']) {
    await skriv(leder, tekst);
    await expect(leder.getByRole('log').getByText(tekst, { exact: true })).toBeVisible();
  }
  await lis.context().setOffline(false);
  for (const tekst of ['Første', 'Andre', 'Tredje']) {
    await expect(lis.getByRole('log').getByText(tekst, { exact: true })).toHaveCount(1, { timeout: 40_000 });
  }
  await lukk(leder, lis);
});

test('en melding med et fødselsnummer blir ikke sendt, og blir stående i feltet', async ({ browser }) => {
  const { lis } = await begynn(browser, 'Uten nummer');
  const tekst = `Gjelder ${NUMMER}, ring meg.`;
  await skriv(lis, tekst);
  await expect(lis.getByText(/ser ut til å ha et fødselsnummer/)).toBeVisible();
  await expect(lis.getByLabel('Melding', { exact: true })).toHaveValue(tekst);
  await expect(lis.getByRole('log').getByText(tekst)).toHaveCount(0);
  await lukk(lis);
});

test('en fil som ikke er det den sier, blir nektet, og den rette følger meldingen og lastes ned av den andre', async ({
  browser,
}) => {
  const { lis, adresse } = await begynn(browser, 'Kursbevis');
  const tekst = 'Her er beviset fra kurset.';
  await lis.getByLabel('Melding', { exact: true }).fill(tekst);
  await lis.getByRole('button', { name: 'Legg ved filer' }).press('Enter');
  await expect(lis.locator('#vedlegg')).toBeFocused();
  const velg = (buffer: Buffer): Promise<void> =>
    lis.locator('#vedlegg').setInputFiles({ name: 'kursbevis.pdf', mimeType: 'application/pdf', buffer });
  await velg(EXE);
  await expect(lis.getByText(/^kursbevis\.pdf ble ikke lastet opp\. Filen er ikke en PDF/)).toBeVisible();
  await expect(lis.getByLabel('Melding', { exact: true })).toHaveValue(tekst);
  await velg(PDF);
  await expect(lis.getByRole('link', { name: 'Last ned kursbevis.pdf' })).toBeVisible();
  await forventTilgjengelig(lis, 'skrivefeltet med en fil');
  await lis.getByRole('button', { name: 'Send', exact: true }).click();
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, adresse);
  await expect(leder.getByRole('log').getByText(tekst)).toBeVisible({ timeout: FRIST });
  const lenke = leder.getByRole('log').getByRole('link', { name: 'Last ned kursbevis.pdf' });
  const [fil] = await Promise.all([leder.waitForEvent('download'), lenke.click()]);
  expect(fil.suggestedFilename()).toBe('kursbevis.pdf');
  await expect(lis.getByRole('button', { name: 'Legg ved filer' })).toBeVisible();
  await lukk(leder, lis);
});

test('lederen kunngjør noe viktig, og LIS bekrefter det fra forsiden', async ({ browser }) => {
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/kunngjoeringer/ny');
  await leder.getByRole('checkbox', { name: 'LIS', exact: true }).check();
  await expect(leder.getByText(/Den når .* nå/)).toBeVisible();
  await leder.getByLabel('Tittel').fill('Ny vaktordning fra mandag');
  await leder.getByLabel('Tekst').fill('Vaktene begynner klokka åtte. Se planen på legevakta.');
  await leder.getByRole('checkbox', { name: /^Viktig/ }).check();
  await forventTilgjengelig(leder, 'ny kunngjøring');
  const lis = await aapneSom(browser, LIS);
  const stream = lis.waitForRequest(/\/api\/direkte$/);
  await gaaTil(lis, '/gjoer-naa');
  await stream;
  await leder.getByRole('button', { name: 'Publiser nå' }).click();
  await expect(leder.getByText('«Ny vaktordning fra mandag» er publisert')).toBeVisible();
  const oppslag = lis.getByRole('article', { name: 'Ny vaktordning fra mandag' });
  await expect(oppslag).toBeVisible({ timeout: FRIST });
  await forventTilgjengelig(lis, 'forsiden med en kunngjøring');
  await oppslag.getByRole('button', { name: /Jeg har lest dette/ }).click();
  await expect(oppslag).toBeHidden();
  await leder.getByRole('link', { name: 'Se det som er sendt' }).click();
  await expect(leder.getByText(/lest av 1, bekreftet av 1/)).toBeVisible();
  await leder.getByRole('button', { name: /^Trekk tilbake.*Ny vaktordning/ }).click();
  await leder.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(leder.getByRole('listitem').filter({ hasText: 'Ny vaktordning' }).first()).toContainText(
    'Trukket tilbake',
  );
  await lukk(leder, lis);
});

test('om et mål skriver LIS fra målets side, og tråden står der etterpå', async ({ browser }) => {
  const lis = await aapneSom(browser, LIS);
  await gaaTil(lis, '/maal');
  await lis.locator('main details').first().click();
  await lis.locator('main details').first().getByRole('link').first().click();
  await lis.getByRole('link', { name: 'Skriv om dette' }).click();
  await lis.locator('#mottakere').getByRole('checkbox').first().check();
  await lis.getByLabel('Emne').fill('Hva teller her?');
  await lis.getByLabel('Melding', { exact: true }).fill('Holder det med to vakter?');
  await lis.getByRole('button', { name: 'Send' }).click();
  await lis.getByRole('main').getByText('Handler om').getByRole('link').click();
  const om = lis.getByRole('region', { name: 'Meldinger om dette' });
  await expect(om.getByRole('link', { name: 'Hva teller her?' })).toBeVisible();
  await expect(om.getByText('Holder det med to vakter?')).toBeVisible();
  await lukk(lis);
});
