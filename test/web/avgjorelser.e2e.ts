import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from './reise';
import { Workbook } from 'exceljs';
import { aapneSom, DEMOPASSORD, forventTilgjengelig, fyllDato, gaaTil, I_DAG } from './administrasjon-hjelp';

const AMINA = 'amina.lyng@example.no';
const GURO = 'guro.granitt@example.no';

/** Opens one thing in the inbox by its title. */
async function aapneSak(page: Page, tittel: string): Promise<void> {
  await gaaTil(page, '/innboks');
  await page.getByRole('region', { name: 'Saker som venter' }).getByRole('link', { name: tittel }).click();
  await expect(page.getByRole('article').getByRole('heading', { name: tittel.replace(/^\w+: /, '') })).toBeVisible();
}

/** The goal's whole basis, from the inbox of the leder. */
async function aapneGrunnlag(page: Page, tittel: string): Promise<void> {
  await aapneSak(page, `Godkjenning: ${tittel}`);
  await page.getByRole('link', { name: 'Åpne grunnlaget og avgjør' }).click();
  await expect(page.getByRole('heading', { level: 1, name: tittel })).toBeVisible();
}

// Each person has a context of their own, which nobody else closes.
test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test.describe('innboksen', () => {
  test('har det eldste først, og en bekreftelse gis med tastatur og angres', async ({ browser }) => {
    const amina = await aapneSom(browser, AMINA);
    await gaaTil(amina, '/innboks');
    const saker = amina.getByRole('region', { name: 'Saker som venter' });
    const days = (await saker.locator('.kp-dager').allTextContents()).map((text) => Number.parseInt(text, 10));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort((a, b) => b - a));

    await saker.getByRole('link').first().focus();
    await amina.keyboard.press('j');
    await expect(saker.getByRole('link').nth(1)).toBeFocused();
    // Nothing is signed before it is there to be read.
    await expect(amina.getByRole('heading', { level: 2, name: 'Samtale om behandlingsnivå' })).toBeVisible();
    await expect(amina.getByRole('button', { name: /^Bekreft/ })).toBeVisible();
    await amina.keyboard.press('b');
    const receipt = amina.getByRole('status').filter({ hasText: 'Du bekreftet «Samtale om behandlingsnivå»' });
    await expect(receipt).toBeFocused();

    const undo = amina.getByRole('button', { name: 'Angre bekreftelsen med begrunnelse' });
    await undo.focus();
    await amina.keyboard.press('Enter');
    const dialog = amina.getByRole('dialog');
    await expect(dialog.getByLabel('Hvorfor skal bekreftelsen angres?')).toBeVisible();
    await forventTilgjengelig(amina, 'angring av en bekreftelse', [360]);
    await dialog.getByLabel('Hvorfor skal bekreftelsen angres?').fill('Jeg bekreftet feil aktivitet.');
    await dialog.getByRole('button', { name: 'Angre bekreftelsen' }).click();
    await expect(dialog).toBeHidden();
    await expect(saker.getByRole('link', { name: 'Samtale om behandlingsnivå' })).toBeVisible();
    await expect(amina.getByRole('button', { name: /^Bekreft/ })).toBeVisible();
  });

  test('sender ingenting tilbake uten begrunnelse, og det skrevne står', async ({ browser }) => {
    const amina = await aapneSom(browser, AMINA);
    await aapneSak(amina, 'Henvisning til pakkeforløp');
    await amina.getByRole('button', { name: /^Send tilbake/ }).click();
    const advice = amina.getByLabel('Hva bør Yusuf gjøre neste gang?');
    await expect(advice).toBeFocused();
    await expect(advice).toHaveAccessibleDescription(/Skriv hva Yusuf må gjøre før du sender tilbake\./);
    await forventTilgjengelig(amina, 'en retur uten begrunnelse', [360]);
    await advice.fill('Skriv hvem du ringte, og når.');
    await amina.waitForFunction(() => JSON.stringify(window.localStorage).includes('hvem du ringte'));
    await amina.reload();
    await expect(advice).toHaveValue('Skriv hvem du ringte, og når.');
    await amina.getByRole('button', { name: /^Send tilbake/ }).click();
    await expect(amina.getByText('Du sendte tilbake «Henvisning til pakkeforløp»')).toBeVisible();
  });

  test('lar den som er logget ut midt i en avgjørelse, logge inn og sende den én gang', async ({ browser }) => {
    const amina = await aapneSom(browser, AMINA);
    await aapneSak(amina, 'Behandling av søvnvansker med søvndagbok');
    await amina.getByLabel('Hva bør Lea gjøre neste gang?').fill('Ring tilbake etter to uker.');
    const answers: { key: string | undefined; status: number }[] = [];
    amina.on('response', (answer) => {
      if (!answer.url().endsWith('/bekreft')) return;
      answers.push({ key: answer.request().headers()['idempotency-key'], status: answer.status() });
    });
    await amina.context().clearCookies();
    await amina.getByRole('button', { name: /^Bekreft/ }).click();
    const dialog = amina.getByRole('dialog', { name: 'Du er logget ut' });
    await expect(dialog).toBeVisible();
    await forventTilgjengelig(amina, 'innloggingen midt i en avgjørelse', [360]);
    await dialog.getByLabel('E-post').fill(AMINA);
    await dialog.getByLabel('Passord', { exact: true }).fill(DEMOPASSORD);
    await dialog.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await expect(amina.getByText('Du bekreftet «Behandling av søvnvansker med søvndagbok»')).toBeVisible();
    expect(answers.map(({ status }) => status)).toEqual([401, 200]);
    expect(new Set(answers.map(({ key }) => key)).size).toBe(1);
  });
});

test.describe('lederens avgjørelser', () => {
  test('når stedfortrederen har avgjort i mellomtiden, sier siden fra og tar vare på teksten', async ({ browser }) => {
    const guro = await aapneSom(browser, GURO);
    const mari = await aapneSom(browser, 'mari.mose@example.no');
    await aapneGrunnlag(guro, 'Psykose og alvorlig psykisk lidelse');
    await guro.getByLabel('Hva bør Oskar gjøre videre?').fill('Fint arbeid med pårørende.');
    await gaaTil(mari, new URL(guro.url()).pathname);
    await mari.getByLabel('Hva bør Oskar gjøre videre?').fill('Ta med en akutt vurdering til.');
    await mari.getByRole('button', { name: 'Send tilbake' }).click();
    await expect(mari.getByText(/^Du sendte tilbake «/)).toBeVisible();

    // The stream has told the page; what was being read and written is not exchanged.
    await expect(guro.getByText('Noe er endret siden du åpnet saken.').first()).toBeVisible();
    await expect(guro.getByLabel('Hva bør Oskar gjøre videre?')).toHaveValue('Fint arbeid med pårørende.');
    await expect(guro.getByText(/Ta med en akutt vurdering til/)).toHaveCount(0);
    await forventTilgjengelig(guro, 'noe er endret mens lederen skriver', [360]);
    // And whoever decides all the same decides on what they saw, which the server refuses.
    await guro.getByRole('button', { name: 'Godkjenn målet' }).click();
    await expect(guro.getByRole('alert')).toContainText('endret');
    await forventTilgjengelig(guro, 'en avgjørelse en annen har tatt', [360]);
    await guro.getByRole('button', { name: 'Se hva som er nytt' }).click();
    const nytt = guro.getByRole('group', { name: 'Dette er nytt siden du åpnet saken' });
    await expect(nytt).toBeFocused();
    await expect(nytt).toContainText('Mari Mose sendte målet tilbake');
    await expect(nytt).toContainText('Ta med en akutt vurdering til');
    await expect(guro.getByRole('heading', { name: 'Ingenting å avgjøre nå' })).toBeVisible();
    await expect(guro.getByText('Fint arbeid med pårørende.')).toBeVisible();
    await forventTilgjengelig(guro, 'hva som er nytt', [360]);
  });

  test('en anbefaling innhentes, og målet godkjennes mot et råd bare med begrunnelse', async ({ browser }) => {
    const amina = await aapneSom(browser, AMINA);
    await aapneSak(amina, 'Anbefaling: Den skrøpelige eldre');
    await amina.getByLabel('Hva bør Oskar gjøre videre?').fill('Ha ett hjemmebesøk til.');
    await amina.getByRole('button', { name: /^Anbefaler ikke ennå/ }).click();
    await expect(amina.getByText('Du anbefaler ikke «Den skrøpelige eldre» ennå')).toBeVisible();

    const guro = await aapneSom(browser, GURO);
    await gaaTil(guro, '/oversikt');
    await guro.getByRole('link', { name: 'Oskar Osp' }).click();
    await guro.locator('summary', { hasText: 'Eldre og sykehjem' }).click();
    await guro
      .getByRole('link', { name: /Den skrøpelige eldre/ })
      .first()
      .click();
    await expect(guro.getByRole('heading', { name: 'Venter på andre' })).toBeVisible();
    await guro.getByRole('button', { name: 'Registrer anbefaling innhentet utenfor portalen' }).click();
    const dialog = guro.getByRole('dialog', { name: 'Anbefaling innhentet utenfor portalen' });
    await dialog.getByRole('button', { name: 'Registrer anbefalingen' }).click();
    await expect(dialog.getByRole('group', { name: 'Fire ting må rettes' })).toBeFocused();
    await forventTilgjengelig(guro, 'en innhentet anbefaling med feil', [360]);
    await expect(dialog.getByLabel('Hvem sa det?')).toContainText('Berit Basalt');
    await fyllDato(guro, 'Når?', I_DAG);
    await dialog.getByRole('radio', { name: 'Telefon' }).check();
    await dialog.getByRole('radio', { name: 'Anbefaler', exact: true }).check();
    await dialog.getByLabel('Ordene').fill('Oskar er trygg på dette.');
    await dialog.getByRole('button', { name: 'Registrer anbefalingen' }).click();
    await expect(guro.getByText('Anbefalingen er registrert som innhentet utenfor portalen')).toBeVisible();
    await expect(guro.getByText('Innhentet utenfor portalen').first()).toBeVisible();

    await guro.reload();
    await expect(guro.getByText('Supervisøren anbefaler det ikke ennå.', { exact: false })).toBeVisible();
    await guro.getByRole('button', { name: 'Godkjenn målet' }).click();
    const reason = guro.getByLabel('Hva bør Oskar gjøre videre?');
    await expect(reason).toBeFocused();
    await expect(reason).toHaveAccessibleDescription(/Skriv hvorfor du godkjenner selv om ikke begge anbefaler/);
    await forventTilgjengelig(guro, 'en godkjenning mot et råd');
    await reason.fill('Hjemmebesøket ble gjort i går, og jeg var med.');
    await guro.getByRole('button', { name: 'Godkjenn målet' }).click();
    await expect(guro.getByText('Du godkjente «Den skrøpelige eldre»')).toBeVisible();

    const oskar = await aapneSom(browser, 'oskar.osp@example.no');
    await gaaTil(oskar, new URL(guro.url()).pathname.replace('/godkjenning/', '/maal/'));
    await expect(oskar.getByText('Hjemmebesøket ble gjort i går, og jeg var med.').first()).toBeVisible();
    await expect(oskar.getByText('Innhentet utenfor portalen').first()).toBeVisible();
  });
});

test.describe('oversikten', () => {
  const navn = (page: Page) => page.getByRole('rowheader').getByRole('link').allTextContents();

  test('viser den som aldri har startet, og kan sorteres og filtreres', async ({ browser }) => {
    const guro = await aapneSom(browser, GURO);
    await gaaTil(guro, '/oversikt');
    const first = guro.getByRole('row').nth(1);
    await expect(first).toContainText('Aldri startet');
    await expect(first).toContainText('ingen aktivitet');
    const all = await navn(guro);

    await guro.getByRole('button', { name: 'Navn' }).click();
    await expect(guro.getByRole('columnheader', { name: 'Navn' })).toHaveAttribute('aria-sort', 'ascending');
    expect(await navn(guro)).toEqual([...all].sort(new Intl.Collator('nb').compare));
    await guro.getByRole('radio', { name: /^Aldri startet \d/ }).check();
    await expect(guro.getByRole('row')).toHaveCount(2);
    await forventTilgjengelig(guro, 'den filtrerte oversikten');
    await guro.getByRole('link', { name: /^Hvem ligger etter\?/ }).click();
    await expect(guro.getByRole('radio', { name: /^Trenger deg \d/ })).toBeChecked();
  });

  test('lastes ned som CSV og XLSX uten celler som kan kjøres', async ({ browser }) => {
    const guro = await aapneSom(browser, GURO);
    await gaaTil(guro, '/lis/ny');
    await guro.getByRole('radio', { name: 'Allmennmedisin' }).check();
    await guro.getByLabel('E-post').fill('formel@example.no');
    await guro.getByLabel('Navn', { exact: true }).fill('=2+3 Formel');
    await guro.getByLabel('HPR-nummer').fill('9 000 897');
    await fyllDato(guro, 'Startdato', I_DAG);
    await guro.getByLabel('Veileder').selectOption({ label: 'Berit Basalt' });
    await guro.getByRole('button', { name: 'Legg til =2+3 Formel' }).click();
    await guro.getByRole('link', { name: 'Til oversikten' }).click();
    await expect(guro.getByRole('link', { name: '=2+3 Formel' })).toBeVisible();

    const lastNed = async (format: string): Promise<string> => {
      const download = guro.waitForEvent('download');
      await guro.getByRole('link', { name: `Last ned ${format}` }).click();
      return (await download).path();
    };
    const csv = await readFile(await lastNed('CSV'), 'utf8');
    const book = new Workbook();
    await book.xlsx.readFile(await lastNed('XLSX'));
    const cells: unknown[] = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.value))));
    expect(cells).toContain("'=2+3 Formel");
    expect(cells.filter((value) => typeof value === 'object' && value !== null && 'formula' in value)).toEqual([]);
    const texts = [...csv.split(/[;\r\n]+/), ...cells.filter((value) => typeof value === 'string')];
    expect(texts).toContain('Thea Bregne');
    expect(texts.filter((text) => /^"?[=+@\t-]/.test(text))).toEqual([]);
  });
});
