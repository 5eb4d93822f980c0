import { type Page, expect, test } from './reise';
import { DEMOPASSORD } from './administrasjon-hjelp';
import { THEA, gaaTil, loggInn, sjekkTilgjengelighet } from './lis-hjelp';
import { lederen, registrer, tabell, tjenestetidTil } from './tjenestetid-hjelp';

const sum = (page: Page): Promise<string> => page.getByText(/^Til sammen /).innerText();
const lagre = (page: Page, navn: string): Promise<void> => page.getByRole('button', { name: navn }).click();

test.beforeEach(async ({ page }) => {
  await loggInn(page, THEA);
});

test('LIS ser hvorfor en periode kom tilbake, retter den, og den går tilbake til lederen', async ({
  page,
  browser,
}) => {
  const periode = await registrer(page, { fra: '2024-01-01', til: '2024-03-31' });
  await lederen(browser, 'returner', periode, { begrunnelse: 'Stillingen var 80 %, ikke 100 %.' });
  await gaaTil(page, '/tjenestetid');
  await expect(page.getByRole('heading', { name: /^Svar på det Guro sendte tilbake/ })).toBeVisible();
  await expect(page.getByText('Stillingen var 80 %, ikke 100 %.')).toBeVisible();
  await sjekkTilgjengelighet(page);
  await page.getByRole('link', { name: 'Rett perioden', exact: true }).first().click();

  await expect(page.getByRole('heading', { level: 1, name: 'Svar og rett perioden' })).toBeVisible();
  await expect(page.getByText('Stillingen var 80 %, ikke 100 %.')).toBeVisible();
  await page.getByLabel('Stilling').fill('80');
  await lagre(page, 'Lagre og send på nytt');
  await expect(page.getByRole('status').filter({ hasText: /er lagret/ })).toBeFocused();

  await page.getByRole('link', { name: 'Til tjenestetiden' }).click();
  await expect(page.getByRole('heading', { name: /^Svar på det/ })).toBeHidden();
  const row = tabell(page).getByRole('row', { name: /1\. januar – 31\. mars 2024/ });
  await expect(row).toContainText('80 %');
  await expect(row).toContainText('Venter på attest');
  await expect(row).toContainText('Sendt til Fjellvik kommune i dag');
});

test('LIS retter det som er attestert, og det gamle teller til det nye er attestert', async ({ page, browser }) => {
  const periode = await registrer(page, { fra: '2024-04-01', til: '2024-06-30' });
  await lederen(browser, 'attester', periode, { tilDato: '2024-06-30' });
  await gaaTil(page, '/tjenestetid');
  const before = await sum(page);
  const rows = tabell(page).getByRole('row', { name: /1\. april – 30\. juni 2024/ });
  await rows.getByRole('link', { name: /^Rett / }).click();
  // The page before has a field of the same name, and stays until the next is here.
  await expect(page.getByRole('heading', { level: 1, name: 'Rett det som er attestert' })).toBeVisible();
  await page.getByLabel('Stilling').fill('50');
  await lagre(page, 'Send rettelsen til lederen');
  await expect(page.getByLabel('Hvorfor må det rettes?')).toHaveAccessibleDescription(/Skriv hvorfor det må rettes\./);
  await expect(page.getByLabel('Stilling')).toHaveValue('50');
  await page.getByLabel('Hvorfor må det rettes?').fill('Jeg hadde 50 % stilling.');
  await lagre(page, 'Send rettelsen til lederen');
  await expect(page.getByRole('status').filter({ hasText: /^Rettelsen av .* er sendt til lederen/ })).toBeFocused();

  await page.getByRole('link', { name: 'Til tjenestetiden' }).click();
  await expect(rows.filter({ hasText: '50 %' })).toContainText(/Teller ikke ennå.*Rettelse venter på attest/);
  await expect(rows.filter({ hasText: 'En rettelse venter på attest' })).toContainText('Attestert');
  expect(await sum(page)).toBe(before);
  await sjekkTilgjengelighet(page);

  const correction = (await tjenestetidTil(page)).perioder.find((one) => 'erstatterId' in one && one.erstatterId);
  if (!correction) throw new Error('the correction is missing');
  await lederen(browser, 'attester', correction, { tilDato: '2024-06-30' });
  await page.reload();
  await expect(rows.filter({ hasText: 'Erstattet' })).toContainText('100 %');
  await expect(rows.filter({ hasText: 'Attestert' }).filter({ hasText: '50 %' })).toContainText('1,50');
  expect(await sum(page)).not.toBe(before);
});

test('lederen attesterer mens LIS skriver: det som er skrevet, blir stående og kan sendes som en rettelse', async ({
  page,
  browser,
}) => {
  const periode = await registrer(page, { fra: '2024-07-01', til: '2024-09-30' });
  await gaaTil(page, `/tjenestetid/${periode.id}/rediger`);
  await page.getByLabel('Stilling').fill('60');
  await lederen(browser, 'attester', periode, { tilDato: '2024-09-30' });
  await expect(page.getByText('Noe er endret siden du åpnet saken.').first()).toBeVisible();
  await expect(page.getByLabel('Stilling')).toHaveValue('60');
  await lagre(page, 'Lagre endringen');
  const alert = page.getByRole('alert').filter({ hasText: /^Guro Granitt lagret en endring/ });
  await expect(alert).toContainText('Det du har skrevet, blir stående.');
  await alert.getByRole('button', { name: 'Se hva som er nytt' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Slik står det nå' })).toContainText('30. september 2024');
  await expect(page.getByRole('heading', { level: 1, name: 'Rett det som er attestert' })).toBeVisible();
  await expect(page.getByLabel('Stilling')).toHaveValue('60');
  await sjekkTilgjengelighet(page);
  await page.getByLabel('Hvorfor må det rettes?').fill('Stillingen var 60 %.');
  await lagre(page, 'Send rettelsen til lederen');
  await expect(page.getByRole('status').filter({ hasText: /^Rettelsen av .* er sendt til lederen/ })).toBeVisible();
});

test('LIS har lagret i en annen fane: setningen sier det, og ingenting skrives over uten å være sett', async ({
  page,
}) => {
  const { id } = await registrer(page, { fra: '2024-10-01', til: '2024-12-31' });
  await gaaTil(page, `/tjenestetid/${id}/rediger`);
  await page.getByLabel('Siste dag').fill('30.11.2024');
  const other = await page.context().newPage();
  await gaaTil(other, `/tjenestetid/${id}/rediger`);
  await other.getByLabel('Siste dag').fill('15.12.2024');
  await lagre(other, 'Lagre endringen');
  await expect(other.getByRole('status').filter({ hasText: /er lagret/ })).toBeVisible();
  await other.close();

  // Coming back to a tab fetches anew; what stands in the form was still made from what it showed.
  await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  await page.getByLabel('Siste dag').blur();
  await lagre(page, 'Lagre endringen');
  const alert = page.getByRole('alert').filter({ hasText: /^Thea Bregne lagret en endring/ });
  await alert.getByRole('button', { name: 'Se hva som er nytt' }).click();
  await expect(page.getByRole('alert')).toContainText('15. desember 2024');
  await expect(page.getByLabel('Siste dag')).toHaveValue('30.11.2024');
  await lagre(page, 'Lagre endringen');
  await expect(page.getByRole('status').filter({ hasText: /30\.\snovember 2024 er lagret/ })).toBeVisible();
});

test('en økt som går ut mens LIS skriver, tar ikke med seg noe', async ({ page }) => {
  await gaaTil(page, '/tjenestetid/ny');
  await page.getByLabel('Kategori').selectOption('ANNEN_ALLMENNMEDISINSK');
  await page.getByLabel('Stilling').fill('37,5');
  await page.getByLabel('Første dag').fill('01.02.2025');
  await page.getByLabel('Siste dag').fill('31.03.2025');
  await expect(page.getByText(/^Utkast lagret/)).toBeVisible();

  // The page is opened again after the session is gone.
  await page.context().clearCookies();
  await page.reload();
  await page.getByLabel('E-post').fill(THEA);
  await page.getByLabel('Passord', { exact: true }).fill(DEMOPASSORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bytt rolle eller logg ut' })).toBeVisible();
  await gaaTil(page, '/tjenestetid/ny');
  await expect(page.getByLabel('Stilling')).toHaveValue('37,5');
  await expect(page.getByLabel('Siste dag')).toHaveValue('31.03.2025');

  // And once more in the middle of saving.
  await page.context().clearCookies();
  await lagre(page, 'Lagre perioden');
  const dialog = page.getByRole('dialog', { name: 'Du er logget ut' });
  await dialog.getByLabel('Passord', { exact: true }).fill(DEMOPASSORD);
  await dialog.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /er lagret/ })).toBeVisible();
  expect((await tjenestetidTil(page)).perioder.filter((one) => 'fra' in one && one.fra === '2025-02-01')).toHaveLength(
    1,
  );
});
