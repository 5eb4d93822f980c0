import { type Page, expect, test } from './reise';
import { NORA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const WIDTHS = [1280, 360] as const;
/** Words of these pages that nobody's name, title or own sentence has. */
const BOKMAAL =
  /\b(venter|læringsmål|navn|rolle|takt|hvem|siste|leger|mangler|veileder|leder|aldri|last ned|avslutt)\b/i;
const lang = (page: Page) => page.locator('html');

/** Every page stands whole at both widths. */
async function sjekk(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await sjekkBredde(page);
  }
  await sjekkTilgjengelighet(page);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Asks to change the password with a wrong one: the sentence is the server's. */
async function feilPassord(page: Page, gammelt: string, nytt: string, lagre: string): Promise<void> {
  await page.getByLabel(gammelt).fill('dette er ikke passordet');
  await page.getByLabel(nytt, { exact: true }).fill('multebær og gneis');
  await page.getByRole('button', { name: lagre }).click();
}

test.describe('språket', () => {
  test('velges på profilen, og gjelder sidene, datoene og det tjeneren svarer', async ({ page }) => {
    await loggInn(page, NORA);
    await page.goto('/profil');
    await page.getByRole('radio', { name: 'Nynorsk' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profil og varsel' })).toBeVisible();
    await expect(lang(page)).toHaveAttribute('lang', 'nn');
    await feilPassord(page, 'Passordet du har no', 'Nytt passord', 'Byt passord');
    await expect(page.getByText('Passordet du har no, stemmer ikkje. Skriv det på nytt.').first()).toBeVisible();
    await sjekk(page);

    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Læringsmål' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gjer no' }).first()).toBeVisible();
    await sjekk(page);

    await page.goto('/profil');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profile and notices' })).toBeVisible();
    await expect(page.getByText(/from \d{1,2}\s\w+ 20\d\d/).first()).toBeVisible();
    await feilPassord(page, 'The password you have now', 'New password', 'Change the password');
    await expect(page.getByText('The password you have now is not right. Write it again.').first()).toBeVisible();
    await sjekk(page);
    await page.getByRole('radio', { name: 'Bokmål' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profil og varsler' })).toBeVisible();
  });

  test('lederen leser oversikten og folkene på engelsk, uten ord på bokmål', async ({ page }) => {
    await loggInn(page, 'guro.granitt@example.no');
    await gaaTil(page, '/profil');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profile and notices' })).toBeVisible();

    await gaaTil(page, '/oversikt');
    await expect(page.getByRole('heading', { level: 1, name: /doctors in specialist training/ })).toBeVisible();
    await expect(page.getByRole('table', { name: /^LIS at Fjellvik kommune/ })).toBeVisible();
    await expect(page.locator('main')).not.toContainText(BOKMAAL);
    await sjekk(page);

    await gaaTil(page, '/folk');
    await expect(page.getByRole('heading', { level: 1, name: /people have a role at Fjellvik kommune/ })).toBeVisible();
    await expect(page.locator('main')).not.toContainText(BOKMAAL);
    await gaaTil(page, '/profil');
    await page.getByRole('radio', { name: 'Bokmål' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profil og varsler' })).toBeVisible();
  });

  test('velges nederst før innlogging, huskes på enheten og følger med inn', async ({ page, browser }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await expect(page.getByLabel('Passord', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Gløymt passord?' }).or(page.getByText('Gløymt passord?')),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByText('Gløymt passord?')).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Email').fill(NORA);
    await page.getByLabel('Password', { exact: true }).fill('feil passord');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await expect(page.getByText('The email address and the password do not match.')).toBeVisible();
    await sjekk(page);
    await page.getByLabel('Password', { exact: true }).fill('fjellbekk-demo');
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/api/meg/spraak'));
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Switch role or log out' })).toBeVisible();
    expect((await kept).status()).toBe(200);

    // Another device, where nothing has been chosen.
    const other = await (await browser.newContext()).newPage();
    await other.request.post('/api/innlogging', { data: { epost: NORA, passord: 'fjellbekk-demo' } });
    await other.goto('/profil');
    await expect(other.getByRole('heading', { level: 1, name: 'Profile and notices' })).toBeVisible();
    await other.getByRole('radio', { name: 'Bokmål' }).click();
    await expect(other.getByRole('heading', { level: 1, name: 'Profil og varsler' })).toBeVisible();
  });
});
