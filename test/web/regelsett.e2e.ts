import { type Browser, expect, type Locator, type Page, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil, I_DAG } from './administrasjon-hjelp';

const SKRIVER = 'henrik.kvarts@example.no';
const PUBLISERER = 'astrid.agat@example.no';
const LIS = 'nora.rogn@example.no';

const felt = (page: Page, navn: string): Locator => page.getByRole('group', { name: navn, exact: true });
const lagre = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lagre utkastet' }).click();

/** A new draft, opened. */
async function lagUtkast(browser: Browser, regelsett: string, fra: string): Promise<Page> {
  const page = await aapneSom(browser, SKRIVER);
  await gaaTil(page, '/regelsett');
  await page.getByText('Lag et nytt utkast').click();
  await page.getByText(regelsett, { exact: true }).click();
  await page.getByLabel('Skal gjelde fra').fill(fra);
  await page.getByRole('button', { name: 'Lag utkast' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^Utkast: ${regelsett}`) })).toBeVisible();
  return page;
}

test.describe('regelsettene', () => {
  test('én lager utkastet og ser hva det betyr, en annen publiserer det, og legen ser det nye tallet', async ({
    browser,
  }) => {
    const writer = await lagUtkast(browser, 'LIS1', I_DAG);
    await expect(writer.getByText(/får de samme tallene som før/)).toBeVisible();
    await expect(writer.getByText('Utkastet har de samme tallene')).toBeVisible();

    // A new figure has neither the mark nor the source of the old one.
    const total = felt(writer, 'Tjenestetid i alt, måneder');
    await total.getByLabel('Verdi').fill('19');
    await expect(total.getByText(/^I dag: 18\. Kilde: spesialistforskriften/)).toBeVisible();
    await expect(total.getByLabel('Kilde')).toHaveValue('');
    await lagre(writer);
    await expect(total.getByText('Skriv hvor tallet kommer fra.')).toBeVisible();
    await total.getByLabel('Merke').selectOption('S');
    await total.getByLabel('Kilde').fill('Høringsnotat, eksempel');
    await lagre(writer);
    await expect(writer.getByText('Utkastet er lagret')).toBeVisible();
    await expect(writer.getByText(/leger? i utdanning får andre tall|Den ene legen/)).toBeVisible();
    await expect(writer.getByText(/^Tjenestetid i alt, attestert: mangler .* → mangler/).first()).toBeVisible();
    await expect(writer.getByText(/En annen i Helsedirektoratet må lese det og publisere det/)).toBeVisible();
    await expect(writer.getByRole('button', { name: 'Publiser regelsettet' })).toHaveCount(0);
    await forventTilgjengelig(writer, 'utkastet', [1280]);

    const publisher = await aapneSom(browser, PUBLISERER);
    await gaaTil(publisher, new URL(writer.url()).pathname);
    const row = publisher
      .getByRole('table', { name: /Tall som er andre/ })
      .getByRole('row', { name: /Tjenestetid i alt/ });
    await expect(row).toContainText('spesialistforskriften');
    await expect(row).toContainText('Høringsnotat, eksempel');
    await publisher.getByRole('button', { name: 'Publiser regelsettet' }).click();
    await expect(publisher.getByText('Regelsettet er publisert')).toBeVisible();

    const lis = await aapneSom(browser, LIS);
    await gaaTil(lis, '/tjenestetid');
    await expect(lis.getByText(/krav 19/)).toBeVisible();
    await lis.getByText('Slik regner vi, med kilder').click();
    const rule = lis.getByRole('row', { name: /Tjenestetid i alt, måneder/ });
    await expect(rule).toContainText('Fra en annen eller eldre kilde');
    await expect(rule).toContainText('Høringsnotat, eksempel');
  });

  test('en fordeling settes der ingen var, med tastaturet', async ({ browser }) => {
    const page = await lagUtkast(browser, 'Arbeidsmedisin', '01.01.2030');
    await expect(page.getByText(/Ingen fordeling er satt/)).toBeVisible();
    const name = page.getByLabel('Ny kategori');
    const add = async (navn: string): Promise<void> => {
      await name.focus();
      await page.keyboard.type(navn);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await add('Bedrift 2');
    await expect(page.getByText('Skriv et navn med bare bokstaver og mellomrom.').first()).toBeVisible();
    await name.fill('');
    await add('Bedriftshelsetjeneste på øy');
    const least = felt(page, 'Bedriftshelsetjeneste på øy, minst måneder');
    await expect(least.getByLabel('Verdi')).toBeFocused();
    await page.keyboard.type('48');
    await page.keyboard.press('Tab');
    await page.keyboard.type('S');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Et eksempel');
    await add('Sykehusavdeling');
    const most = felt(page, 'Sykehusavdeling, høyst måneder');
    await most.getByLabel('Verdi').fill('12');
    await most.getByLabel('Merke').selectOption('U');
    await most.getByLabel('Kilde').fill('Lokal innstilling');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Utkastet er lagret')).toBeVisible();
    const changes = page.getByRole('table', { name: /Tall som er andre/ });
    await expect(changes.getByRole('row', { name: /Bedriftshelsetjeneste på øy, minst/ })).toContainText('Ikke satt');
    await forventTilgjengelig(page, 'utkast med fordeling', [360]);

    await page.getByRole('button', { name: 'Ta bort Sykehusavdeling' }).click();
    await expect(name).toBeFocused();
    await lagre(page);
    await expect(page.getByText('Utkastet er lagret')).toBeVisible();
    await expect(changes.getByRole('row', { name: /Sykehusavdeling/ })).toHaveCount(0);
  });

  test('hvert tall står med kilde og merke for alle', async ({ browser }) => {
    const anyone = await aapneSom(browser, null);
    await gaaTil(anyone, '/regelsett');
    await expect(anyone.getByRole('heading', { name: /Allmennmedisin, utgave/ })).toBeVisible();
    const row = anyone.getByRole('row', { name: /Åpen uselektert praksis, minst måneder/ }).first();
    await expect(row).toContainText('24');
    const sum = anyone.getByRole('region', { name: /^Samlet tjenestetid, utgave/ });
    await expect(sum.getByRole('row', { name: /Tjenestetid i alt/ })).toContainText('78');
    await forventTilgjengelig(anyone, 'regelsettene', [360]);
  });
});
