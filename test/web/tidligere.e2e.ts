import { type Locator, type Page, expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const LIS = 'tuva.tindved@example.no';
const LIS_MED_FIL = 'aksel.ask@example.no';
const LEDER = 'rakel.rubin@example.no';

/** Clicks, taps, choices and Enter; typing in the focused field and scrolling are none. */
class Teller {
  antall = 0;
  async gjoer(handling: () => Promise<unknown>): Promise<void> {
    this.antall++;
    await handling();
  }
}

/** From the field that has the focus: Tab on to the next. */
async function skrivVidere(page: Page, tekst: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.type(tekst);
}

const koder = async (liste: Locator): Promise<string[]> =>
  (await liste.locator('.kp-kode').allTextContents()).map((kode) => kode.trim());

test('LIS melder tolv mål med få trykk, og lederen godkjenner dem i én liste', async ({ browser }) => {
  const lis = await aapneSom(browser, LIS);
  await gaaTil(lis, '/maal');
  const melder = new Teller();
  await melder.gjoer(() => lis.getByRole('link', { name: 'Meld godkjente mål' }).click());
  await expect(lis.getByRole('heading', { level: 1, name: 'Er noe godkjent et annet sted?' })).toBeVisible();
  await forventTilgjengelig(lis, 'meld, tomt');
  const kategorier = lis.getByRole('button', { name: /^Velg alle i / });
  let valgt = 0;
  for (let nr = 0; valgt < 12; nr++) {
    await melder.gjoer(() => kategorier.first().click());
    valgt = Number(/^(\d+) av/.exec(await lis.locator('section#maal [role=status]').innerText())?.[1] ?? '1');
  }
  await melder.gjoer(() => lis.getByLabel('Dokumentet som viser det').click());
  await lis.keyboard.type('Attest fra Bergstad sykehus');
  await skrivVidere(lis, '31.05.2024');
  await skrivVidere(lis, 'Bergstad sykehus');
  await skrivVidere(lis, 'Kåre Kobolt, seksjonsoverlege');
  await melder.gjoer(() => lis.getByRole('button', { name: new RegExp(`^Send ${String(valgt)} mål`) }).click());
  await expect(lis.getByRole('status').filter({ hasText: /mål er meldt som godkjent tidligere/ })).toBeFocused();
  expect(melder.antall).toBeLessThanOrEqual(7);
  await forventTilgjengelig(lis, 'meldt', [360]);

  await gaaTil(lis, '/maal');
  await lis.getByRole('button', { name: 'Åpne alle' }).click();
  await expect(lis.getByText('Meldt som godkjent tidligere – venter på leder')).toHaveCount(valgt);

  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/innboks');
  const avgjoer = new Teller();
  await avgjoer.gjoer(() => leder.getByRole('link', { name: `${String(valgt)} mål godkjent tidligere` }).click());
  await avgjoer.gjoer(() => leder.getByRole('link', { name: 'Åpne listen' }).click());
  await expect(
    leder.getByRole('heading', { level: 1, name: `${String(valgt)} mål meldt som godkjent tidligere` }),
  ).toBeVisible();
  await expect(leder.getByRole('checkbox')).toHaveCount(valgt);
  await forventTilgjengelig(leder, 'lederens liste');
  await avgjoer.gjoer(() => leder.getByRole('button', { name: `Godkjenn ${String(valgt)} mål` }).click());
  await expect(leder.getByRole('status').filter({ hasText: `${String(valgt)} mål er godkjent` })).toBeFocused();
  expect(avgjoer.antall).toBeLessThanOrEqual(4);
  await forventTilgjengelig(leder, 'avgjort', [360]);

  await gaaTil(lis, '/maal');
  await expect(lis.getByRole('heading', { level: 1 })).toContainText(`${String(valgt)} av`);
  await expect(lis.getByText(`${String(valgt)} av dem er godkjent tidligere.`)).toBeVisible();
});

test('fra en fil med feil: radene nevnes, resten krysses av, sendes, kommer delvis tilbake og rettes', async ({
  browser,
}) => {
  const lis = await aapneSom(browser, LIS_MED_FIL);
  await gaaTil(lis, '/godkjent-tidligere/meld');
  await lis.getByText('Har du listen i et regneark?').click();
  const [mal] = await Promise.all([
    lis.waitForEvent('download'),
    lis.getByRole('link', { name: 'Last ned mal (XLSX)' }).click(),
  ]);
  expect(mal.suggestedFilename()).toBe('godkjent-tidligere-mal.xlsx');

  const seksjon = lis.locator('section#maal');
  await seksjon.locator('summary').first().click();
  const [en = '', to = '', tre = ''] = await koder(seksjon);
  const velg = lis.getByLabel('Regneark');
  const fil = (...rader: string[]) => ({
    ...{ name: 'godkjent.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(['Målkode;Godkjent dato;Sykehus;Godkjent av', ...rader].join('\r\n')),
  });
  await velg.setInputFiles(
    fil(
      `${en.toLowerCase().replace(/-/g, ' ')};31.05.2024;Bergstad sykehus;Kåre Kobolt, seksjonsoverlege`,
      `${to};15.01.2023;Bergstad sykehus;Kåre Kobolt, seksjonsoverlege`,
      `${tre};31.02.2024;Bergstad sykehus;Kåre Kobolt, seksjonsoverlege`,
      `${en};31.05.2024;Bergstad sykehus;Kåre Kobolt, seksjonsoverlege`,
      'E-ALM-999;31.05.2024;Bergstad sykehus;Kåre Kobolt, seksjonsoverlege',
    ),
  );
  await expect(lis.getByText('2 rader er klare, og målene er krysset av under.').first()).toBeVisible();
  await expect(lis.getByRole('row', { name: /Rad 4/ })).toContainText('«31.02.2024» er ikke en dato.');
  await expect(lis.getByRole('row', { name: /Rad 5/ })).toContainText('Målet står på rad 2 også.');
  await expect(lis.getByRole('row', { name: /Rad 6/ })).toContainText(
    'Koden «E-ALM-999» finnes ikke i målplanene dine.',
  );
  await forventTilgjengelig(lis, 'fil prøvd');
  await expect(lis.getByLabel('Virksomhet', { exact: true })).toHaveValue('Bergstad sykehus');

  // Nothing that was typed is lost: not when it is refused, and not when the page is read anew.
  await lis.getByRole('button', { name: 'Send 2 mål til lederen' }).click();
  await expect(lis.getByText('Skriv hvilket dokument godkjenningen står i.').first()).toBeVisible();
  await forventTilgjengelig(lis, 'med feil', [360]);
  await lis.getByLabel('Dokumentet som viser det').fill('Attest fra Bergstad sykehus');
  await expect(lis.getByText('Lagret', { exact: false }).first()).toBeVisible();
  await lis.reload();
  await expect(lis.getByLabel('Dokumentet som viser det')).toHaveValue('Attest fra Bergstad sykehus');
  await lis.getByRole('button', { name: 'Send 2 mål til lederen' }).click();
  await expect(lis.getByRole('status').filter({ hasText: 'To mål er meldt som godkjent tidligere' })).toBeFocused();

  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/innboks');
  await leder.getByRole('link', { name: '2 mål godkjent tidligere' }).click();
  await leder.getByRole('link', { name: 'Åpne listen' }).click();
  await leder.getByRole('checkbox', { name: new RegExp(to) }).uncheck();
  await leder.getByRole('button', { name: 'Godkjenn 1 og send 1 tilbake' }).click();
  await expect(leder.getByText('Skriv hvorfor målene går tilbake', { exact: false }).first()).toBeVisible();
  await leder.getByLabel('Hvorfor går de tilbake?').fill('Datoen stemmer ikke med attesten.');
  await forventTilgjengelig(leder, 'en tatt ut');
  await leder.getByRole('button', { name: 'Godkjenn 1 og send 1 tilbake' }).click();
  await expect(leder.getByRole('status').filter({ hasText: 'Ett mål er godkjent' })).toBeFocused();

  await gaaTil(lis, '/gjoer-naa');
  await lis
    .getByRole('link', { name: /Rett listen over mål godkjent tidligere|Svar og send på nytt/ })
    .first()
    .click();
  await expect(lis.getByText('Datoen stemmer ikke med attesten.')).toBeVisible();
  await expect(lis.getByLabel('Dokumentet som viser det')).toHaveValue('Attest fra Bergstad sykehus');
  await forventTilgjengelig(lis, 'rettes');
  await lis.getByRole('button', { name: 'Send ett mål til lederen' }).click();
  await expect(lis.getByRole('status').filter({ hasText: 'Ett mål er meldt som godkjent tidligere' })).toBeFocused();
  await lis.getByRole('link', { name: 'Se listen' }).click();
  await lis.getByRole('button', { name: 'Kall tilbake' }).click();
  await expect(lis.getByRole('link', { name: 'Rett og send på nytt' })).toBeVisible();
  await forventTilgjengelig(lis, 'kalt tilbake');
});
