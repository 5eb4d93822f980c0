import { type Page, expect, test } from './reise';
import { aapneSom } from './administrasjon-hjelp';
import { EXE, PDF } from '../support/vedleggsfiler';
import { IDA, THEA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';
import { aapneSak } from './periodehjelp';
import { lederen, tabell, tjenestetidTil } from './tjenestetid-hjelp';

const GURO = 'guro.granitt@example.no';
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
  await page.getByRole('radio', { name: 'Amina Lyng' }).check();
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

async function sePaaBredder(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await sjekkBredde(page);
    await sjekkTilgjengelighet(page);
  }
}

test('dokumentet for tjeneste godkjent et annet sted avvises, rettes, lastes ned av lederen og følger rettelsen', async ({
  page,
  browser,
}) => {
  await loggInn(page, THEA);
  await gaaTil(page, '/tjenestetid/ny');
  await page.getByLabel('Kategori').selectOption('ANNEN_ALLMENNMEDISINSK');
  await page.getByLabel('Stilling').fill('100');
  await page.getByLabel('Første dag').fill('01.05.2021');
  await page.getByLabel('Siste dag').fill('31.05.2021');
  await page.getByRole('checkbox', { name: /^Godkjent et annet sted/ }).check();
  const dokument = page.getByRole('group', { name: 'Dokumentet' });
  await dokument.getByLabel('Hva heter dokumentet?').fill('Vedtak om godkjent tjeneste');
  await dokument.getByLabel('Hvem har gitt det?').fill('Helsedirektoratet');
  await dokument.getByLabel('Dato på dokumentet').fill('01.06.2021');
  await page.locator('#vedlegg').setInputFiles({ name: 'vedtak.pdf', mimeType: 'application/pdf', buffer: EXE });
  await expect(page.getByText(/^vedtak\.pdf ble ikke lastet opp\. Filen er ikke en PDF/)).toBeVisible();
  await expect(page.getByLabel('Første dag')).toHaveValue('01.05.2021');
  await expect(dokument.getByLabel('Hvem har gitt det?')).toHaveValue('Helsedirektoratet');
  await page.locator('#vedlegg').setInputFiles({ name: 'vedtak.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByRole('link', { name: 'Last ned vedtak.pdf' })).toBeVisible();
  await sePaaBredder(page);
  await page.getByRole('button', { name: 'Lagre perioden' }).click();
  await expect(page.getByRole('status').filter({ hasText: /er lagret/ })).toBeVisible();

  const periode = (await tjenestetidTil(page)).perioder.find((one) => 'fra' in one && one.fra === '2021-05-01');
  if (!periode) throw new Error('the period is missing');
  const guro = await aapneSom(browser, GURO);
  await aapneSak(guro, periode.id);
  const lenke = guro.getByRole('link', { name: 'Last ned vedtak.pdf' });
  await expect(lenke).toBeVisible();
  await sePaaBredder(guro);
  const [fil] = await Promise.all([guro.waitForEvent('download'), lenke.click()]);
  expect(fil.suggestedFilename()).toBe('vedtak.pdf');

  await lederen(browser, 'attester', periode, { tilDato: '2021-05-31' });
  await gaaTil(page, `/tjenestetid/${periode.id}/rediger?rett=true`);
  await expect(page.getByRole('link', { name: 'Last ned vedtak.pdf' })).toBeVisible();
  await page.getByLabel('Stilling').fill('50');
  await page.getByLabel('Hvorfor må det rettes?').fill('Stillingen var 50 %.');
  await page.getByRole('button', { name: 'Send rettelsen til lederen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Rettelsen av .* er sendt/ })).toBeVisible();
  await gaaTil(page, '/tjenestetid');
  await expect(tabell(page).getByRole('link', { name: 'Last ned vedtak.pdf' })).toHaveCount(2);
  await sePaaBredder(page);
});
