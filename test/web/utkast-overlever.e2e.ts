import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, expect, request, test } from './reise';
import { aapneSom, DEMOPASSORD, gaaTil } from './administrasjon-hjelp';
import { startNettleser } from './nettleser';

/** Each journey has a LIS of its own, so that what one leaves behind is not what another finds. */
const DREPT = 'aksel.ask@example.no';
const UTLOGGET = 'emil.klover@example.no';
const UTEN_NETT = 'henning.hassel@example.no';
const TO_ENHETER = 'sofie.salvie@example.no';

const tekst = (page: Page, nr = 0) => page.getByLabel('Hva gjorde du?').nth(nr);

/** Only a draft on the server is seen by another device. */
async function sersFraEnAnnen(browser: Browser, epost: string, ...ord: readonly string[]): Promise<void> {
  const annen = await aapneSom(browser, epost);
  for (const et of ord) {
    await expect(async () => {
      await gaaTil(annen, `/aktiviteter?tilstand=UTKAST&sok=${encodeURIComponent(et)}`);
      await expect(annen.getByRole('link', { name: et }).first()).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 30_000 });
  }
  await annen.context().close();
}

/** The server has taken these words. */
const lagret = (page: Page, ord: string): Promise<unknown> =>
  page.waitForResponse(
    async (answer) =>
      ['POST', 'PUT'].includes(answer.request().method()) && answer.ok() && (await answer.text()).includes(ord),
  );

/** Two procedures, the second with the words that must not be lost. */
async function skrivTo(page: Page, en: string, to: string): Promise<void> {
  await expect(tekst(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Prosedyre' }).check();
  await tekst(page).click();
  await page.keyboard.type(en);
  await page.getByRole('button', { name: 'Legg til en prosedyre til' }).click();
  await expect(tekst(page, 1)).toBeFocused();
  await page.keyboard.type(to);
}

test('utkastene overlever at nettleseren blir drept, på samme enhet og på en annen', async ({
  browser,
  baseURL,
  launchOptions,
}) => {
  const adresse = (path: string): string => new URL(path, baseURL).href;
  const profil = await mkdtemp(join(tmpdir(), 'kp-profil-'));
  const [en, to] = ['Dreneringen som ikke ble borte', 'Intubasjonen som ikke ble borte'];
  const foer = await startNettleser(profil, { launchOptions });
  await foer.page.goto(adresse('/'));
  await foer.page.request.post(adresse('/api/innlogging'), { data: { epost: DREPT, passord: DEMOPASSORD } });
  await foer.page.goto(adresse('/aktiviteter/ny'));
  const beggeLagret = Promise.all([lagret(foer.page, en), lagret(foer.page, to)]);
  await skrivTo(foer.page, `${en}.`, `${to}.`);
  await beggeLagret;
  await foer.drep();

  await sersFraEnAnnen(browser, DREPT, en, to);
  const etter = await startNettleser(profil, { launchOptions });
  await etter.page.goto(adresse('/'));
  await etter.page.request.post(adresse('/api/innlogging'), { data: { epost: DREPT, passord: DEMOPASSORD } });
  await etter.page.goto(adresse('/aktiviteter/ny'));
  // The profile writes to disk now and then: what it did not reach to keep in the form, stands among the drafts.
  await expect(
    tekst(etter.page)
      .or(etter.page.getByRole('link', { name: 'Se utkastene' }))
      .first(),
  ).toBeVisible();
  await etter.page.goto(adresse('/aktiviteter?tilstand=UTKAST'));
  for (const ord of [en, to]) await expect(etter.page.getByRole('link', { name: ord }).first()).toBeVisible();
  await etter.drep();
  await rm(profil, { recursive: true, force: true, maxRetries: 5 });
});

test('utkastet overlever at økten avsluttes mens det skrives', async ({ browser, baseURL }) => {
  const page = await aapneSom(browser, UTLOGGET);
  await gaaTil(page, '/aktiviteter/ny');
  await tekst(page).click();
  await page.keyboard.type('Begynte å skrive om synkopen');
  await lagret(page, 'synkopen');
  // The same session, ended from elsewhere: this browser still has its cookie.
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const elsewhere = await request.newContext({ ...(baseURL && { baseURL }), extraHTTPHeaders: { cookie } });
  expect((await elsewhere.post('/api/utlogging')).ok()).toBe(true);
  await page.keyboard.type(', og skrev videre uten å vite det.');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Passord', { exact: true })).toBeVisible();
  const again = lagret(page, 'uten å vite det');
  await dialog.getByLabel('Passord', { exact: true }).fill(DEMOPASSORD);
  await dialog.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await again;
  await expect(tekst(page)).toHaveValue('Begynte å skrive om synkopen, og skrev videre uten å vite det.');
  await sersFraEnAnnen(browser, UTLOGGET, 'Begynte å skrive om synkopen, og skrev videre uten å vite det');
  await page.reload();
  await expect(tekst(page)).toHaveValue('Begynte å skrive om synkopen, og skrev videre uten å vite det.');
  await page.context().close();
  await elsewhere.dispose();
});

test('utkastene overlever at nettet blir borte, og lagres når det er tilbake', async ({ browser }) => {
  const page = await aapneSom(browser, UTEN_NETT);
  await gaaTil(page, '/aktiviteter/ny');
  await page.context().setOffline(true);
  await skrivTo(page, 'Fødselen uten dekning.', 'Transporten uten dekning.');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await page.context().setOffline(false);
  const etter = await page.context().newPage();
  await gaaTil(etter, '/aktiviteter/ny');
  await expect(tekst(etter)).toHaveValue('Fødselen uten dekning.');
  await expect(tekst(etter, 1)).toHaveValue('Transporten uten dekning.');
  // Nothing more is typed: what was left unsaved is saved by itself.
  await sersFraEnAnnen(browser, UTEN_NETT, 'Fødselen uten dekning', 'Transporten uten dekning');
  await etter.context().close();
});

test('det som ble skrevet uten nett, lagres når nettet er tilbake, uten at noen gjør noe', async ({ browser }) => {
  const page = await aapneSom(browser, UTEN_NETT);
  await gaaTil(page, '/aktiviteter/ny');
  const forfra = page.getByRole('button', { name: /^Legg utkastet til side/ });
  if (await forfra.isVisible()) await forfra.click();
  await page.context().setOffline(true);
  await tekst(page).fill('Skrevet i heisen.');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await sersFraEnAnnen(browser, UTEN_NETT, 'Skrevet i heisen');
  await page.context().close();
});

test('utkastet fra én enhet fortsettes på en annen', async ({ browser }) => {
  const telefon = await aapneSom(browser, TO_ENHETER);
  await gaaTil(telefon, '/aktiviteter/ny');
  await tekst(telefon).click();
  await telefon.keyboard.type('Begynt på telefonen.');
  await lagret(telefon, 'telefonen');
  const pult = await aapneSom(browser, TO_ENHETER);
  await gaaTil(pult, '/aktiviteter/ny');
  await expect(pult.getByText('Du har et utkast som ikke er sendt: «Begynt på telefonen».')).toBeVisible();
  await pult.getByRole('link', { name: 'Fortsett på det' }).click();
  await expect(tekst(pult)).toHaveValue('Begynt på telefonen.');
  const saved = lagret(pult, 'ved pulten');
  await tekst(pult).fill('Begynt på telefonen, gjort ferdig ved pulten.');
  await saved;
  // The phone is told, and nothing is overwritten.
  await telefon.reload();
  await expect(telefon.getByRole('alert').filter({ hasText: 'endret et annet sted' })).toBeVisible();
  await telefon.getByRole('button', { name: 'Hent det andre' }).click();
  await expect(tekst(telefon)).toHaveValue('Begynt på telefonen, gjort ferdig ved pulten.');
  await telefon.context().close();
  await pult.context().close();
});
