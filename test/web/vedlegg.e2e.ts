import { expect, test } from '@playwright/test';
import { EXE, PDF } from '../support/vedleggsfiler';
import { IDA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const AMINA = 'amina.lyng@example.no';
const TEKST = 'Prøve med vedlegg: kurs i ultralyd.';

test('et vedlegg avvises, rettes, følger aktiviteten og lastes ned av den som skal bekrefte', async ({
  page,
  browser,
}) => {
  await loggInn(page, IDA);
  await gaaTil(page, '/aktiviteter/ny');
  await page.getByLabel('Hva gjorde du?').fill(TEKST);
  const velger = page.locator('#vedlegg');
  await velger.setInputFiles({ name: 'program.pdf', mimeType: 'application/pdf', buffer: EXE });
  await expect(page.getByText(/^program\.pdf ble ikke lastet opp\. Filen er ikke en PDF/)).toBeVisible();
  await expect(page.getByLabel('Hva gjorde du?')).toHaveValue(TEKST);
  await velger.setInputFiles({ name: 'kursbevis.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByRole('link', { name: 'Last ned kursbevis.pdf' })).toBeVisible();
  await velger.setInputFiles({ name: 'feil fil.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: 'Ta bort feil fil.pdf' }).click();
  await expect(page.getByRole('link', { name: /feil fil/ })).toHaveCount(0);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await sjekkBredde(page);
    await sjekkTilgjengelighet(page);
  }
  await expect(page.getByText(/^Utkast lagret kl\./)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Last ned kursbevis.pdf' })).toBeVisible();

  await page.getByRole('group', { name: 'Mål dette teller for' }).getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: 'Amina Lyng' }).check({ force: true });
  await page.getByRole('button', { name: 'Send til Amina' }).click();
  await expect(page.getByRole('status').filter({ hasText: /sendt/i }).first()).toBeVisible();

  const amina = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await loggInn(amina, AMINA);
  await gaaTil(amina, '/innboks');
  await amina.getByRole('link', { name: 'Prøve med vedlegg: kurs i ultralyd' }).click();
  const lenke = amina.getByRole('link', { name: 'Last ned kursbevis.pdf' });
  await expect(lenke).toBeVisible();
  await sjekkTilgjengelighet(amina);
  const [fil] = await Promise.all([amina.waitForEvent('download'), lenke.click()]);
  expect(fil.suggestedFilename()).toBe('kursbevis.pdf');
});
