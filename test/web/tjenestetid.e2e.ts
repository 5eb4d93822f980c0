import { type Locator, type Page, expect, test } from './reise';
import { IDA, THEA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const WIDTHS = [1280, 360] as const;

const timeline = (page: Page): Locator => page.getByRole('img', { name: /^Tidslinje for tjenesteperiodene/ });
const table = (page: Page): Locator => page.getByRole('table', { name: /^Tjenesteperiodene/ });
const whatIf = (page: Page): Locator => page.getByRole('region', { name: 'Hva om …' });

/** The form of a period, as far as the dates. */
async function fyllUt(page: Page, til: string): Promise<void> {
  await page.getByLabel('Kategori').selectOption({ label: 'Institusjonstjeneste' });
  await page.getByLabel('Stilling').fill('100');
  await page.getByLabel('Første dag').fill('01.09.2023');
  await page.getByLabel('Siste dag').fill(til);
}

test.describe('tjenestetiden til LIS', () => {
  test('registreres med en feil, rettes og blir synlig i tidslinjen og tabellen', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/tjenestetid');
    await expect(page.getByRole('heading', { level: 1, name: /^Tidligst ferdig / })).toBeVisible();
    await expect(page.getByText(/Institusjonstjeneste holder deg igjen: 6 måneder mangler/)).toBeVisible();
    await page.getByRole('link', { name: 'Planlegg institusjonstjeneste' }).click();
    await expect(page.getByLabel('Kategori')).toHaveValue('INSTITUSJON');

    await fyllUt(page, '31.08.2023');
    await page.getByRole('button', { name: 'Lagre perioden' }).click();
    const summary = page.getByRole('group', { name: 'Én ting må rettes' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Feil: /);
    await summary.getByRole('link', { name: /^Sluttdatoen er før startdatoen/ }).click();
    await expect(page.getByLabel('Siste dag')).toBeFocused();
    await expect(page.getByLabel('Første dag')).toHaveValue('01.09.2023');
    await sjekkTilgjengelighet(page);

    await page.getByLabel('Siste dag').fill('29.02.2024');
    const preview = page.getByRole('complementary', { name: 'Slik blir det' });
    await expect(preview.getByText('Perioden teller 6,00 måneder.')).toBeVisible();
    await expect(preview.getByText(/tidligere enn før/)).toBeVisible();
    await sjekkTilgjengelighet(page);
    await page.getByRole('button', { name: 'Lagre perioden' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Institusjonstjeneste .* er lagret/ })).toBeFocused();
    await sjekkTilgjengelighet(page);

    await page.getByRole('link', { name: 'Til tjenestetiden' }).click();
    await expect(timeline(page)).toHaveAccessibleName(
      /Institusjonstjeneste: Registrert 1\.\sseptember 2023 – 29\.\sfebruar 2024, 100 %/,
    );
    await expect(table(page).getByRole('row', { name: /1\. september 2023 – 29\. februar 2024/ })).toContainText(
      '6,00',
    );

    await table(page)
      .getByRole('link', { name: /^Endre 1\. september 2023/ })
      .click();
    await page.getByRole('button', { name: 'Slett perioden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slett perioden' }).click();
    await expect(page.getByRole('link', { name: 'Planlegg institusjonstjeneste' })).toBeVisible();
  });

  test('flytter datoen i «Hva om …», og en variant blir tatt vare på uten at planen endres', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/tjenestetid');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await whatIf(page).getByLabel('Stilling', { exact: true }).fill('50');
    await expect(whatIf(page).getByText(/måneder senere enn med dagens plan\./)).toBeVisible();
    await whatIf(page)
      .getByRole('checkbox', { name: /^Institusjonstjeneste i full stilling/ })
      .check();
    await expect(whatIf(page).getByText('Da er du ferdig', { exact: true })).toBeVisible();
    await expect(whatIf(page).getByText(/Alle krav er planlagt\./)).toBeVisible();

    await whatIf(page).getByRole('button', { name: 'Lagre som variant' }).click();
    await whatIf(page).getByRole('button', { name: 'Lagre som variant' }).click();
    await expect(whatIf(page).getByText('Skriv et navn, så du kjenner varianten igjen.')).toBeVisible();
    await whatIf(page).getByLabel('Navn på varianten').fill('Halv stilling');
    await whatIf(page).getByRole('button', { name: 'Lagre som variant' }).click();
    await expect(whatIf(page).getByText('Varianten «Halv stilling» er lagret.')).toBeVisible();
    await sjekkTilgjengelighet(page);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    const variant = page.getByRole('table', { name: 'Variantene dine' }).getByRole('row', { name: /Halv stilling/ });
    await expect(variant).toContainText(/måneder senere/);
    await variant.getByRole('button', { name: 'Vis «Halv stilling»' }).click();
    await expect(whatIf(page).getByLabel('Stilling', { exact: true }).first()).toHaveValue('50');
    await variant.getByRole('button', { name: 'Slett «Halv stilling»' }).click();
    await expect(page.getByRole('heading', { name: 'Variantene dine' })).toBeHidden();
  });

  test('viser kildene, og sier hva som er lokale innstillinger', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/tjenestetid');
    await page.getByText('Slik regner vi, med kilder').click();
    const rules = page.getByRole('table', { name: 'Tallene i regelsettet, med kilder' });
    await expect(rules.getByRole('row', { name: /Så mange dager kan mangle/ })).toContainText('Lokal innstilling');
    await expect(rules.getByRole('row', { name: /Institusjonstjeneste, minst måneder/ })).toContainText(
      'Står i kilden',
    );
    await sjekkTilgjengelighet(page);
  });

  for (const width of WIDTHS) {
    test(`er tilgjengelig på ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await loggInn(page, IDA);
      await gaaTil(page, '/tjenestetid');
      const correct = await table(page)
        .getByRole('link', { name: /^Rett / })
        .first()
        .getAttribute('href');
      const change = await table(page)
        .getByRole('link', { name: /^Endre / })
        .first()
        .getAttribute('href');
      for (const path of ['/tjenestetid', '/tjenestetid/ny', change ?? '', correct ?? '']) {
        await test.step(path, async () => {
          await gaaTil(page, path);
          await sjekkTilgjengelighet(page);
          await sjekkBredde(page);
        });
      }
    });
  }

  test('ruller ikke sidelengs på 320 px, heller ikke uten perioder', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await loggInn(page, THEA);
    for (const path of ['/tjenestetid', '/tjenestetid/ny']) {
      await gaaTil(page, path);
      await sjekkBredde(page);
      await sjekkTilgjengelighet(page);
    }
  });
});
