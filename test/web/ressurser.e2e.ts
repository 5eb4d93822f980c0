import { type Page, expect, test } from './reise';
import { EXE, PDF } from '../support/vedleggsfiler';
import { aapneSom, forventTilgjengelig } from './administrasjon-hjelp';
import { IDA, gaaTil } from './lis-hjelp';

const LEDER = 'guro.granitt@example.no';
const TITTEL = 'Undersøkelse av skulder';

/** The leder publishes a document, with everything wrong the first time. */
async function publiser(leder: Page): Promise<void> {
  await gaaTil(leder, '/ressurser');
  await leder.getByRole('link', { name: 'Egne ressurser' }).click();
  const overdue = leder.getByRole('region', { name: 'Bør ses på' });
  await expect(overdue.getByText('Skulle vært gjennomgått')).toBeVisible();
  await forventTilgjengelig(leder, 'egne ressurser');
  await leder.getByRole('link', { name: 'Ny ressurs' }).click();
  await leder.getByRole('radio', { name: 'Dokument' }).check();
  await leder.getByRole('button', { name: 'Publiser' }).click();
  await expect(leder.getByRole('heading', { name: 'Tre ting må rettes' })).toBeVisible();
  await expect(leder.getByRole('link', { name: /^Velg en fil, eller skriv adressen/ })).toBeVisible();
  await leder.getByLabel('Tittel').fill(TITTEL);
  await leder.getByLabel('Kort om ressursen').fill('Oppdiktet skisse av hvordan vi gjør det på Storgata.');
  await leder.locator('#vedlegg').setInputFiles({ name: 'skulder.pdf', mimeType: 'application/pdf', buffer: EXE });
  await expect(leder.getByText(/^skulder\.pdf ble ikke lastet opp\./)).toBeVisible();
  await leder.locator('#vedlegg').setInputFiles({ name: 'skulder.pdf', mimeType: 'application/pdf', buffer: PDF });
  const preview = leder.getByRole('complementary', { name: 'Slik blir den' });
  await expect(preview.getByText(TITTEL)).toBeVisible();
  await expect(preview.getByRole('link', { name: 'Last ned skulder.pdf' })).toBeVisible();
  await leder.getByLabel('Søk i målene').fill('E-ALM-014');
  await leder.getByRole('checkbox', { name: /^E-ALM-014/ }).check();
  await forventTilgjengelig(leder, 'skjemaet');
  // The server says what is wrong with the dates, and nothing typed is gone.
  await leder.getByLabel('Neste gjennomgang').fill('1.1.2020');
  await leder.getByRole('button', { name: 'Publiser' }).click();
  await expect(leder.getByText('Neste gjennomgang må være etter', { exact: false }).first()).toBeVisible();
  await expect(leder.getByLabel('Tittel')).toHaveValue(TITTEL);
  await leder.getByLabel('Neste gjennomgang').fill('1.6.2030');
  await leder.getByRole('button', { name: 'Publiser' }).click();
  await expect(leder.getByRole('heading', { level: 1, name: TITTEL })).toBeVisible();
  await forventTilgjengelig(leder, 'ressursen for den som publiserer');
}

/** By a bent form of a word of the title, and then on the page of the goal. */
async function finn(lis: Page): Promise<void> {
  await gaaTil(lis, '/gjoer-naa');
  await lis.getByRole('link', { name: 'Ressurser' }).first().click();
  await lis.getByLabel('Søk i ressursene').fill('undersøkelser');
  await expect(lis.getByText('1 ressurs', { exact: true })).toBeVisible();
  await expect(lis.getByRole('link', { name: TITTEL })).toBeVisible();
  await forventTilgjengelig(lis, 'treffene', [360]);
  await lis.getByLabel('Søk i ressursene').fill('xyzzy');
  await expect(lis.getByRole('heading', { name: 'Ingen ressurser passer' })).toBeVisible();
  await lis.getByRole('button', { name: 'Vis alle' }).click();
  await expect(lis.getByLabel('Søk i ressursene')).toHaveValue('');
  await gaaTil(lis, '/maal?sok=E-ALM-014');
  await lis.getByRole('link', { name: /Sår, sutur og småkirurgi/ }).click();
  const help = lis.getByRole('region', { name: 'Dette kan hjelpe' });
  await help.getByRole('link', { name: TITTEL }).click();
  await expect(lis.getByRole('heading', { level: 1, name: TITTEL })).toBeVisible();
}

test('lederen publiserer et dokument, LIS finner det, merker det og svarer, og lederen leser svaret', async ({
  browser,
}) => {
  const leder = await aapneSom(browser, LEDER);
  await publiser(leder);
  const lis = await aapneSom(browser, IDA);
  await finn(lis);

  const fil = lis.getByRole('link', { name: 'Last ned skulder.pdf' });
  const [download] = await Promise.all([lis.waitForEvent('download'), fil.click()]);
  expect(download.suggestedFilename()).toBe('skulder.pdf');
  await lis.getByRole('button', { name: 'Legg i favoritter' }).click();
  await expect(lis.getByRole('button', { name: 'Ta ut av favoritter' })).toBeVisible();
  await lis.getByRole('button', { name: 'Send svaret' }).click();
  await expect(lis.getByText('Velg ja eller nei.')).toBeVisible();
  await lis.getByRole('radio', { name: 'Nei' }).check();
  await lis.getByLabel(/^Kommentar til den som har publisert/).fill('Skissen viser feil side.');
  await forventTilgjengelig(lis, 'ressursen');
  await lis.getByRole('button', { name: 'Send svaret' }).click();
  await expect(lis.getByText('Svaret er sendt')).toBeVisible();
  await gaaTil(lis, '/ressurser?vis=favoritter');
  await expect(lis.getByRole('link', { name: TITTEL })).toBeVisible();

  await leder.reload();
  const answers = leder.getByRole('region', { name: 'Svar fra leserne' });
  await expect(answers.getByText('Skissen viser feil side.')).toBeVisible();
  await expect(answers.getByText('Ikke nyttig')).toBeVisible();
  await expect(answers.getByText('Ida')).toHaveCount(0);
  await leder.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(leder.getByText(/^Ressursen er trukket tilbake\./)).toBeVisible();
  await gaaTil(lis, '/ressurser?vis=favoritter');
  await expect(lis.getByRole('link', { name: TITTEL })).toHaveCount(0);
  await Promise.all([leder.context().close(), lis.context().close()]);
});
