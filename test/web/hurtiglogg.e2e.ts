import { type Browser, type Page, expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';
import { Teller } from './teller';

const LIS = 'maja.marikape@example.no';

const tekst = (page: Page, nr = 0) => page.getByLabel('Hva gjorde du?').nth(nr);
const maal = (page: Page, nr = 0) =>
  page.getByRole('group', { name: 'Mål dette teller for' }).nth(nr).getByRole('checkbox');
const send = (page: Page) => page.getByRole('button', { name: /^Send (alle .+ )?til / });
const kvittering = (page: Page) => page.getByRole('status').filter({ hasText: /^(Sendt til|.+ er sendt til )/ });

async function paaForsiden(browser: Browser, bredde: number): Promise<Page> {
  const page = await aapneSom(browser, LIS);
  await page.setViewportSize({ width: bredde, height: 900 });
  await gaaTil(page, '/gjoer-naa');
  return page;
}

/** By the front page's own way to the form, on a desk or a phone. */
const nyAktivitet = (page: Page) => page.getByRole('link', { name: 'Ny aktivitet' }).filter({ visible: true }).first();

for (const bredde of [1280, 360]) {
  test(`logger en aktivitet med høyst fire trykk, ${String(bredde)} px`, async ({ browser }) => {
    const page = await paaForsiden(browser, bredde);
    const teller = new Teller();
    await teller.gjoer(() => nyAktivitet(page).click());
    await expect(tekst(page)).toBeFocused();
    await page.keyboard.type('Sydde kutt på underarm i lokalbedøvelse.');
    await teller.gjoer(() => maal(page).first().check());
    await expect(page.getByLabel('Antall')).toHaveValue('1');
    await teller.gjoer(() => send(page).click());
    await expect(kvittering(page)).toBeFocused();
    expect(teller.antall).toBeLessThanOrEqual(4);
    await page.context().close();
  });

  test(`logger det samme som sist med høyst tre trykk, ${String(bredde)} px`, async ({ browser }) => {
    const page = await paaForsiden(browser, bredde);
    const teller = new Teller();
    await teller.gjoer(() => nyAktivitet(page).click());
    await expect(tekst(page)).toBeFocused();
    await teller.gjoer(() => page.getByRole('button', { name: 'Samme som sist' }).click());
    await expect(tekst(page)).not.toHaveValue('');
    await expect(maal(page).first()).toBeVisible();
    expect(
      await page.getByRole('group', { name: 'Mål dette teller for' }).getByRole('checkbox', { checked: true }).count(),
    ).toBeGreaterThan(0);
    await expect(page.getByText(/^Fylt ut som «/).first()).toBeVisible();
    await forventTilgjengelig(page, 'samme som sist', [bredde]);
    await teller.gjoer(() => send(page).click());
    await expect(kvittering(page)).toBeFocused();
    expect(teller.antall).toBeLessThanOrEqual(3);
    await page.context().close();
  });
}

test('«Samme som sist» over det som er skrevet, kan angres', async ({ browser }) => {
  const page = await paaForsiden(browser, 1280);
  await nyAktivitet(page).click();
  await tekst(page).fill('Noe jeg alt har skrevet.');
  await page.getByRole('button', { name: 'Samme som sist' }).click();
  await expect(tekst(page)).not.toHaveValue('Noe jeg alt har skrevet.');
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(tekst(page)).toHaveValue('Noe jeg alt har skrevet.');
  await page.getByLabel('Hva gjorde du?').fill('');
  await page.context().close();
});

test('elleve prosedyrer fra én vakt sendes med ett trykk, med antallene som fylles', async ({ browser }) => {
  const page = await paaForsiden(browser, 1280);
  await nyAktivitet(page).click();
  await expect(tekst(page)).toBeFocused();
  await page.getByRole('radio', { name: 'Prosedyre' }).check();
  const teller = new Teller();
  for (let nr = 0; nr < 11; nr++) {
    if (nr > 0) await teller.gjoer(() => page.getByRole('button', { name: 'Legg til en prosedyre til' }).click());
    if (nr > 0) await expect(tekst(page, nr)).toBeFocused();
    else await tekst(page).focus();
    await page.keyboard.type(`Prosedyre nummer ${String(nr + 1)} på vakten.`);
    if (nr !== 4) await teller.gjoer(() => maal(page, nr).first().check());
  }
  await forventTilgjengelig(page, 'elleve prosedyrer');
  // One of them has no goal: it is pointed out by its number, and nothing typed is lost.
  await send(page).click();
  const oppsummering = page.getByRole('group', { name: /må rettes$/ });
  await expect(oppsummering).toBeFocused();
  await oppsummering.getByRole('link', { name: /^Prosedyre 5: Velg minst ett mål/ }).click();
  await expect(tekst(page, 4)).toHaveValue('Prosedyre nummer 5 på vakten.');
  await teller.gjoer(() => maal(page, 4).first().check());
  await page.reload();
  await expect(tekst(page, 10)).toHaveValue('Prosedyre nummer 11 på vakten.');
  await expect(page.getByRole('button', { name: /^Send alle elleve til / })).toBeVisible();
  await teller.gjoer(() => send(page).click());
  await expect(kvittering(page)).toContainText('Elleve aktiviteter er sendt til');
  // One press for each procedure, one for its goal, and one for all of them.
  expect(teller.antall).toBe(10 + 11 + 1);
  await forventTilgjengelig(page, 'kvittering for elleve');
  await expect(page.locator('main ol').getByRole('link')).toHaveCount(11);
  await page.context().close();
});

test('en prosedyre som serveren ikke kan sende, nevnes med nummer, og de andre er ikke sendt', async ({ browser }) => {
  const page = await paaForsiden(browser, 1280);
  await nyAktivitet(page).click();
  await expect(tekst(page)).toBeFocused();
  await page.keyboard.type('Den første.');
  await maal(page).first().check();
  await page.getByRole('button', { name: 'Legg til en prosedyre til' }).click();
  await expect(tekst(page, 1)).toBeFocused();
  await page.keyboard.type('Den andre.');
  await maal(page, 1).first().check();
  await page.route('**/api/aktiviteter/send-samlet', async (route) => {
    const body = route.request().postDataJSON() as { aktiviteter: { id: string; versjon: number }[] };
    const aktiviteter = body.aktiviteter.map((one, index) =>
      index === 1 ? { ...one, versjon: one.versjon + 7 } : one,
    );
    await route.continue({ postData: JSON.stringify({ ...body, aktiviteter }) });
  });
  await send(page).click();
  const oppsummering = page.getByRole('group', { name: /må rettes$/ });
  await expect(oppsummering.getByRole('link', { name: /^Prosedyre 2: Aktiviteten er endret/ })).toBeVisible();
  await expect(tekst(page)).toHaveValue('Den første.');
  await page.unroute('**/api/aktiviteter/send-samlet');
  await page.getByRole('button', { name: 'Ta bort prosedyre 1' }).click();
  await expect(tekst(page)).toHaveValue('Den andre.');
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(tekst(page, 1)).toHaveValue('Den første.');
  await send(page).click();
  await expect(kvittering(page)).toContainText('To aktiviteter er sendt til');
  await page.context().close();
});

test('anbefalt antall fylles mens det logges, over flere prosedyrer', async ({ browser }) => {
  const page = await aapneSom(browser, 'ida.bjork@example.no');
  await gaaTil(page, '/aktiviteter/ny');
  await expect(page.getByText('Anbefalt antall')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Prosedyre' }).check();
  await tekst(page).fill('Sydde kutt.');
  await page.getByRole('button', { name: 'Finn et annet mål' }).click();
  await page.getByLabel('Søk i målene dine').fill('sutur');
  // Proposed from the words too.
  await page
    .getByRole('checkbox', { name: /Sår, sutur og småkirurgi/ })
    .last()
    .check();
  const linje = page.getByRole('region', { name: 'Anbefalt antall' }).getByRole('listitem').first();
  await expect(linje).toContainText(/\d+ av \d+/);
  const [, naa = '', av = ''] = /(\d+) av (\d+)/.exec((await linje.innerText()).replace(/\s+/g, ' ')) ?? [];
  await expect(linje).toContainText(`${String(Number(naa) + 1)} av ${av} når denne er bekreftet`);
  await page.getByRole('textbox', { name: 'Antall' }).fill('2');
  await expect(linje).toContainText(`${String(Number(naa) + 2)} av ${av} når denne er bekreftet`);
  await page.getByRole('button', { name: 'Legg til en prosedyre til' }).click();
  await page.getByRole('button', { name: 'Finn et annet mål' }).nth(1).click();
  await page.getByLabel('Søk i målene dine').last().fill('sutur');
  await page
    .getByRole('checkbox', { name: /Sår, sutur og småkirurgi/ })
    .last()
    .check();
  await expect(linje).toContainText(`${String(Number(naa) + 3)} av ${av} når disse er bekreftet`);
  await forventTilgjengelig(page, 'anbefalt antall');
  await page.context().close();
});

test('deling av en refleksjon er en bryter, i skjemaet og etterpå', async ({ browser }) => {
  const page = await aapneSom(browser, 'simen.siv@example.no');
  await gaaTil(page, '/aktiviteter/ny');
  await tekst(page).fill('Til meg selv: jeg ble usikker da pårørende ble sinte.');
  await page.getByRole('button', { name: 'Flere typer' }).click();
  await page.getByRole('radio', { name: 'Refleksjon' }).check();
  const bryter = page.getByRole('switch', { name: 'Del med veileder' });
  await expect(bryter).not.toBeChecked();
  await expect(bryter).toHaveAccessibleDescription('Bare du ser dette.');
  await forventTilgjengelig(page, 'bryteren av');
  await bryter.focus();
  await page.keyboard.press('Space');
  await expect(bryter).toHaveAccessibleDescription(/veilederen din.* lese den/);
  await maal(page).first().check();
  await forventTilgjengelig(page, 'bryteren på');
  await send(page).click();
  await expect(kvittering(page)).toBeVisible();
  await page.getByRole('link', { name: 'Se aktiviteten' }).click();
  await expect(bryter).toBeChecked();
  const id = page.url().split('/').at(-1) ?? '';
  await bryter.click();
  await expect(bryter).not.toBeChecked();
  await expect(page.getByText('Bare du ser dette', { exact: true }).first()).toBeVisible();
  await forventTilgjengelig(page, 'aktiviteten, bryteren av');
  const fremmed = await aapneSom(browser, 'ida.bjork@example.no');
  expect((await fremmed.request.get(`/api/aktiviteter/${id}`)).status()).toBe(404);
  await bryter.click();
  await expect(bryter).toBeChecked();
  await page.context().close();
  await fremmed.context().close();
});
