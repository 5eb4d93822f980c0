import { type Locator, type Page, expect, test } from './reise';
import { NUMMER } from '../support/fodselsnumre';
import { IDA, NORA, THEA, forsteLenke, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const MAAL = /^\/maal\/[0-9a-f-]+$/;
const AKTIVITET = /^\/aktiviteter\/[0-9a-f]{8}-[0-9a-f-]+$/;
const WIDTHS = [1280, 360] as const;

const text = (page: Page) => page.getByLabel('Hva gjorde du?');
const savedNote = (page: Page) => page.getByText(/^Utkast lagret kl\./);

const SEND = /^(Send til godkjenning|Svar og send på nytt)$/;

/** A goal with enough to be sent: gives the first entry a star where none has one, and chooses a supervisør. */
async function gjorKlart(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Dine beste eksempler' })).toBeVisible();
  if (!(await page.getByRole('button', { name: SEND }).isVisible())) {
    await page
      .getByRole('button', { name: /^Gi stjerne til / })
      .first()
      .click();
  }
  await expect(page.getByRole('button', { name: SEND })).toBeVisible();
  const supervisor = page.getByRole('complementary').first().getByRole('radio').first();
  if (await supervisor.isVisible()) await supervisor.check();
  const svar = page.getByLabel(/^Svar på det .+ ba om$/);
  if (await svar.isVisible()) await svar.fill('Jeg har skrevet hvem som var med.');
}

/** Tabs on until the element has focus. */
async function tabTil(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 25; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Finds a goal by words and ticks it. */
async function velgMaal(page: Page, sok: string): Promise<void> {
  const other = page.getByRole('button', { name: 'Finn et annet mål' });
  if (await other.isVisible()) await other.click();
  await page.getByLabel('Søk i målene dine').fill(sok);
  const goal = page.getByRole('group', { name: 'Mål dette teller for' }).getByRole('checkbox');
  await goal.last().check();
}

test.describe('sidene til LIS', () => {
  test('fører fra innlogging til neste steg', async ({ page }) => {
    await loggInn(page, IDA);
    await expect(page.getByRole('heading', { level: 1, name: /^Hei, Ida\./ })).toBeVisible();
    await expect(page.getByText('Neste steg', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Du venter på' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^\d+ av 88 læringsmål er godkjent$/ })).toBeVisible();
    await page.getByRole('link', { name: /^Eldre og sykehjem/ }).click();
    await expect(page).toHaveURL(/\/maal\?.*kategori=/);
    await expect(page.locator('details[open] .navn')).toContainText('Eldre og sykehjem');
  });

  test('ønsker den som aldri har begynt, velkommen', async ({ page }) => {
    await loggInn(page, THEA);
    await expect(page.getByRole('heading', { level: 1, name: 'Velkommen, Thea' })).toBeVisible();
    await sjekkTilgjengelighet(page);
    await page.getByRole('button', { name: 'Ja, det stemmer' }).click();
    await expect(page.getByRole('heading', { name: 'Registrer den første aktiviteten' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Neste steg · 2 av 3')).toBeVisible();
    await gaaTil(page, '/aktiviteter');
    await expect(page.getByRole('heading', { name: 'Ingen aktiviteter ennå' })).toBeVisible();
    await sjekkTilgjengelighet(page);
  });

  for (const width of WIDTHS) {
    test(`er tilgjengelige på ${String(width)} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      await loggInn(page, IDA);
      const goals: string[] = [];
      for (const vis of ['dinTur', 'hosAndre', 'iGang', 'ikkeBegynt', 'godkjent']) {
        goals.push(await forsteLenke(page, `/maal?vis=${vis}`, MAAL));
      }
      const entries: string[] = [];
      for (const state of ['UTKAST', 'SENDT', 'RETURNERT', 'BEKREFTET']) {
        entries.push(await forsteLenke(page, `/aktiviteter?tilstand=${state}`, AKTIVITET));
      }
      const lists = ['/gjoer-naa', '/maal', '/maal?vis=dinTur', '/maal?sok=finnesikke', '/aktiviteter', '/profil'];
      const forms = ['/aktiviteter/ny', `${entries[0] ?? ''}/rediger`, `${entries[2] ?? ''}/rediger`];
      for (const path of [...lists, ...goals, ...entries, ...forms]) {
        await test.step(path, async () => {
          await gaaTil(page, path);
          await sjekkTilgjengelighet(page);
          await sjekkBredde(page);
        });
      }
    });
  }

  test('ruller ikke sidelengs på 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await loggInn(page, IDA);
    const goal = await forsteLenke(page, '/maal?vis=hosAndre', MAAL);
    for (const path of ['/gjoer-naa', '/maal', goal, '/aktiviteter', '/aktiviteter/ny', '/profil']) {
      await gaaTil(page, path);
      await sjekkBredde(page);
    }
  });
});

test.describe('læringsmål', () => {
  test('finnes med søk og filter, og adressen husker dem', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/maal');
    await page.getByRole('radio', { name: /^Felles kompetansemål/ }).check();
    await expect(page).toHaveURL(/plan=E-FKM/);
    await page.getByRole('radio', { name: /^Allmennmedisin/ }).check();
    await page.getByLabel('Søk i mål').fill('sutur');
    await expect(page.getByRole('link', { name: /[Ss]utur/ }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Søk i mål')).toHaveValue('sutur');
    await page.getByLabel('Søk i mål').fill('finnesikke');
    await page.getByRole('button', { name: 'Vis alle målene' }).click();
    await expect(page.getByLabel('Søk i mål')).toHaveValue('');
    await expect(page.getByText(/^Eksempelkatalog, versjon/)).toBeVisible();
  });

  test('får stjerner, sendes og kalles tilbake', async ({ page }) => {
    await loggInn(page, IDA);
    await page.goto(await forsteLenke(page, '/maal?vis=dinTur&plan=E-ALM', MAAL));
    const first = page.getByRole('button', { name: /^(Gi stjerne til|Fjern stjerne fra) / }).first();
    const before = (await first.getAttribute('aria-label')) ?? '';
    await first.click();
    await expect(first).not.toHaveAttribute('aria-label', before);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect(page.getByRole('button', { name: before })).toBeVisible();

    await gjorKlart(page);
    const panel = page.getByRole('complementary').first();
    await panel.getByRole('button', { name: SEND }).click();
    await expect(panel.getByText('Du sendte målet', { exact: true })).toBeVisible();
    await expect(panel.getByRole('heading', { name: /^Venter på / })).toBeVisible();
    await sjekkTilgjengelighet(page);
    await panel.getByRole('button', { name: 'Kall tilbake' }).click();
    await expect(panel.getByText('Du kalte målet tilbake')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Send til godkjenning' })).toBeVisible();
  });

  test('sier fra når noe er endret siden siden ble åpnet', async ({ page, context }) => {
    await loggInn(page, IDA);
    const goal = await forsteLenke(page, '/maal?vis=dinTur&plan=E-ALM', MAAL);
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await gaaTil(tab, goal);
      await gjorKlart(tab);
    }
    await other.getByRole('button', { name: SEND }).click();
    await expect(other.getByText('Du sendte målet', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: SEND }).click();
    await expect(page.getByRole('alert')).toContainText('endret');
    await page.getByRole('button', { name: 'Se hva som er nytt' }).click();
    await expect(page.getByRole('heading', { name: /^Venter på / })).toBeVisible();
    await page.getByRole('button', { name: 'Kall tilbake' }).click();
    await expect(page.getByRole('complementary').getByText('Du kalte målet tilbake')).toBeVisible();
  });

  test('viser kvitteringen for et godkjent mål, og signaturen kan kontrolleres', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, await forsteLenke(page, '/maal?vis=godkjent&plan=E-ALM', MAAL));
    const check = page.getByRole('button', { name: /^kontroller signatur/ }).first();
    await check.click();
    const dialog = page.getByRole('dialog', { name: /^Signatur/ });
    await expect(dialog.getByText('Signaturen stemmer', { exact: true })).toBeVisible();
    await sjekkTilgjengelighet(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(check).toBeFocused();
  });
});

test.describe('aktiviteter', () => {
  test('registreres, sendes og kalles tilbake bare med tastatur', async ({ page }) => {
    await loggInn(page, NORA);
    await gaaTil(page, '/aktiviteter/ny');
    await text(page).focus();
    await page.keyboard.type('Sydde kuttskade på underarm i tre lag. Informerte om tegn på infeksjon.');
    await page.keyboard.press('Tab');
    const procedure = page.getByRole('group', { name: 'Type' }).getByRole('radio', { name: 'Prosedyre' });
    for (let i = 0; i < 8 && !(await procedure.isChecked()); i++) await page.keyboard.press('ArrowRight');
    await expect(procedure).toBeFocused();
    const goals = page.getByRole('group', { name: 'Mål dette teller for' });
    await expect(goals.getByText(/forslag ut fra det du har skrevet/)).toBeVisible();
    const goal = goals.getByRole('checkbox').first();
    await tabTil(page, goal);
    await page.keyboard.press('Space');
    await expect(goal).toBeChecked();
    await tabTil(page, page.getByRole('button', { name: /^Send til / }));
    await expect(page.getByText('Hvem kan lese dette?')).toBeVisible();
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('status').filter({ hasText: /^Sendt til/ });
    await expect(receipt).toBeFocused();
    await sjekkTilgjengelighet(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Utkast' })).toBeVisible();
    await expect(text(page)).toHaveValue(/^Sydde kuttskade/);
  });

  test('lagrer utkastet mens man skriver, og finner det igjen', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    await text(page).fill('Undersøkte et sykt barn på legevakt sammen med Amina.');
    await velgMaal(page, 'barn');
    await expect(savedNote(page)).toBeVisible();
    await page.waitForResponse(
      (answer) => answer.url().includes('/aktiviteter') && answer.request().method() !== 'GET',
    );
    await page.reload();
    await expect(text(page)).toHaveValue(/^Undersøkte et sykt barn/);
    await expect(page.getByText(/^Du fortsetter på et utkast/)).toBeVisible();
    await page.getByRole('button', { name: 'Behold som utkast' }).click();
    await expect(page).toHaveURL(/\/aktiviteter$/);
    const draft = page.getByRole('link', { name: /^Undersøkte et sykt barn/ }).first();
    await draft.click();
    await page.getByRole('button', { name: 'Slett utkast' }).click();
    await expect(page.getByText('Aktiviteten er slettet').last()).toBeVisible();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect(page.getByRole('link', { name: /^Undersøkte et sykt barn/ }).first()).toBeVisible();
  });

  test('blir ett utkast selv om svaret på den første lagringen blir borte', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    const keys: string[] = [];
    await page.route('**/api/utdanningslop/*/aktiviteter', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push((await route.request().allHeaders())['idempotency-key'] ?? '');
      if (keys.length > 1) return route.continue();
      // The server has done it; the answer never comes.
      await route.fetch();
      return route.abort('connectionreset');
    });
    const alene = `Skiftet kateter i hjemmet, nummer ${String(Date.now())}.`;
    await text(page).fill(alene);
    await expect.poll(() => keys.length).toBe(1);
    await text(page).fill(`${alene} Alene.`);
    await expect(savedNote(page)).toBeVisible();
    await expect.poll(() => keys.length).toBe(2);
    expect(new Set(keys).size).toBe(1);
    await gaaTil(page, '/aktiviteter?tilstand=UTKAST');
    await expect(page.getByRole('link', { name: alene.slice(0, 30) })).toHaveCount(1);
  });

  test('lagrer aldri et fødselsnummer, og mister aldri teksten', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    await text(page).fill(`Pasient ${NUMMER} med brystsmerter.`);
    await velgMaal(page, 'brystsmerter');
    await expect(text(page)).toHaveAccessibleDescription(/ser ut til å inneholde et fødselsnummer/);
    await expect(page.locator('mark')).toHaveText(NUMMER);
    await expect(page.getByText('Resten av utkastet er lagret, men ikke teksten.')).toBeVisible();
    await sjekkTilgjengelighet(page);
    await page.getByRole('button', { name: /^Send til / }).click();
    await expect(text(page)).toHaveValue(new RegExp(NUMMER));
    const stored = await page.evaluate(() => JSON.stringify(window.localStorage));
    expect(stored).not.toContain(NUMMER);
    await text(page).fill('Pasient i 60-årene med brystsmerter.');
    await expect(page.locator('mark')).toHaveCount(0);
    await page.getByRole('button', { name: 'Behold som utkast' }).click();
    await expect(page).toHaveURL(/\/aktiviteter$/);
  });

  test('sier hva som mangler, og fører til feltet', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    await page.getByLabel('Dato').fill('311299');
    await page.getByRole('button', { name: /^Send til / }).click();
    const summary = page.getByRole('group', { name: /ting må rettes$/ });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Feil: /);
    await summary.getByRole('link', { name: 'Skriv hva du gjorde. Én setning holder.' }).click();
    await expect(text(page)).toBeFocused();
    await sjekkTilgjengelighet(page);
  });

  test('holder en refleksjon for en selv til den deles', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    await text(page).fill('Til meg selv: jeg ble usikker da familien ble sint.');
    await page.getByRole('button', { name: 'Flere typer' }).click();
    await page.getByRole('radio', { name: 'Refleksjon' }).check();
    await expect(page.getByRole('switch', { name: 'Del med veileder' })).not.toBeChecked();
    await expect(page.getByRole('group', { name: 'Hvem skal bekrefte?' })).toHaveCount(0);
    await expect(page.getByText('Bare du ser dette, til du velger å dele det.')).toBeVisible();
    await page.getByRole('button', { name: 'Lagre bare for meg' }).click();
    await expect(page).toHaveURL(/\/aktiviteter$/);
    await page
      .getByRole('link', { name: /^Til meg selv: jeg ble usikker/ })
      .first()
      .click();
    await expect(page.getByText('Bare du ser dette', { exact: true }).first()).toBeVisible();
  });

  test('beholder alt når serveren feiler, og sender én gang når den prøves igjen', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    await text(page).fill('Tok imot en eldre kvinne med fall på legevakt.');
    await page.getByRole('radio', { name: 'Legevakt' }).check();
    await velgMaal(page, 'fall');
    const sent: string[] = [];
    await page.route('**/api/aktiviteter/*/send', async (route) => {
      const { 'idempotency-key': key, 'if-match': version } = await route.request().allHeaders();
      sent.push(`${key ?? ''} ${version ?? ''}`);
      if (sent.length > 1) return route.continue();
      const problem = {
        title: '',
        status: 503,
        kode: 'http.feilHosOss',
        parametere: {},
        korrelasjonsId: 'KP-TEST-0001',
      };
      return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) });
    });
    const send = page.getByRole('button', { name: /^Send til / });
    await send.click();
    await expect(page.getByRole('alert')).toContainText('KP-TEST-0001');
    await expect(text(page)).toHaveValue('Tok imot en eldre kvinne med fall på legevakt.');
    await send.click();
    await expect(page.getByRole('status').filter({ hasText: /^Sendt til/ })).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  test('lar den som skriver i to vinduer, velge hva som skal stå', async ({ page, context }) => {
    await loggInn(page, IDA);
    const draft = await forsteLenke(page, '/aktiviteter?tilstand=UTKAST', AKTIVITET);
    const other = await context.newPage();
    for (const tab of [page, other]) await gaaTil(tab, `${draft}/rediger`);
    const saved = (tab: Page) =>
      tab.waitForResponse((answer) => answer.url().endsWith(draft) && answer.request().method() === 'PUT');
    const first = saved(other);
    await text(other).fill('Skrevet i det andre vinduet.');
    await first;
    await text(page).fill('Skrevet i det første vinduet.');
    const conflict = page.getByRole('alert').filter({ hasText: 'endret et annet sted' });
    await expect(conflict).toBeVisible();
    await sjekkTilgjengelighet(page);
    await conflict.getByRole('button', { name: 'Behold det som står her' }).click();
    await expect(conflict).toBeHidden();
    await gaaTil(page, draft);
    await expect(page.getByText('Skrevet i det første vinduet.', { exact: true })).toBeVisible();
  });

  test('svarer på en som er sendt tilbake', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, await forsteLenke(page, '/aktiviteter?tilstand=RETURNERT', AKTIVITET));
    await page.getByRole('link', { name: 'Svar og send på nytt' }).click();
    await expect(page.getByText(/sendt tilbake \d/)).toBeVisible();
    const written = await text(page).inputValue();
    await text(page).fill(`${written} Gjorde det sammen med supervisør.`);
    await page.getByRole('button', { name: 'Svar og send på nytt' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Sendt til/ })).toBeVisible();
  });

  test('foreslår en supervisør fra valget «En annen …»', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/aktiviteter/ny');
    const other = page.getByRole('button', { name: 'En annen …' });
    const dialog = page.getByRole('dialog', { name: 'Foreslå en supervisør' });
    await other.click();
    if (!(await dialog.isVisible())) await other.click();
    await sjekkTilgjengelighet(page);
    await dialog.getByRole('button', { name: 'Send forslaget til lederen' }).click();
    await expect(dialog.getByRole('group', { name: 'To ting må rettes' })).toBeVisible();
    await dialog.getByLabel('Navn').fill('Trygve Tyttebær');
    await dialog.getByLabel('E-post på jobb').fill('trygve.tyttebaer@example.no');
    await dialog.getByRole('button', { name: 'Send forslaget til lederen' }).click();
    await expect(dialog.getByText('Du foreslo Trygve Tyttebær')).toBeVisible();
  });
});
