import { expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';
import { lesAlt, sendte } from './samlet-hjelp';
import { Teller } from './teller';

const SUPERVISOR = 'jonas.einer@example.no';

test('supervisøren leser og bekrefter alt som venter, med én signatur og få trykk', async ({ browser }) => {
  const page = await aapneSom(browser, SUPERVISOR);
  await gaaTil(page, '/innboks');
  const teller = new Teller();
  const alle = page.getByRole('checkbox', { name: /^Velg alle \d+$/ });
  await teller.gjoer(() => alle.check());
  await expect(page.getByText(/valgt/).first()).toBeVisible();
  await forventTilgjengelig(page, 'innboks med valg');
  await teller.gjoer(() => page.getByRole('link', { name: /^Les og (bekreft|signer) \d+$/ }).click());
  await expect(page.getByRole('heading', { level: 1, name: /^Les og / })).toBeVisible();
  const antall = await page.locator('main article').count();
  expect(antall).toBeGreaterThan(2);
  await lesAlt(page, antall);
  await forventTilgjengelig(page, 'les og bekreft');
  await teller.gjoer(() => page.getByRole('checkbox', { name: /^Jeg har lest/ }).check());
  await teller.gjoer(() => page.getByRole('button', { name: /^(Bekreft|Signer) \d+/ }).click());
  await expect(page.getByRole('status').filter({ hasText: /^Du signerte/ })).toBeFocused();
  expect(teller.antall).toBeLessThanOrEqual(6);
  await forventTilgjengelig(page, 'kvittering', [360]);
  await page.getByRole('link', { name: 'Til innboksen' }).click();
  await expect(page.getByText('Ingenting venter på deg').first()).toBeVisible();
});

const SPURT = 'liv.lupin@example.no';

test('tjue saker i høyst seks trykk; er én endret imens, nevnes den, og ett trykk signerer resten', async ({
  browser,
}) => {
  const { kallTilbake } = await sendte(browser, 20, { navn: 'Sutur' });
  const page = await aapneSom(browser, SPURT);
  await gaaTil(page, '/innboks');
  const teller = new Teller();
  await teller.gjoer(() => page.getByRole('checkbox', { name: /^Velg alle \d+$/ }).check());
  await teller.gjoer(() => page.getByRole('link', { name: /^Les og (bekreft|signer) \d+$/ }).click());
  const kort = page.locator('main article');
  await expect.poll(() => kort.count()).toBeGreaterThanOrEqual(20);
  const antall = await kort.count();

  // Signed before it is read: told what has not been shown.
  await page.getByRole('button', { name: /^(Bekreft|Signer) \d+/ }).click();
  await expect(page.getByText(/er ikke vist på skjermen ennå/)).toBeVisible();
  await expect(page.getByText('Kryss av for at du har lest dem før du signerer.')).toBeVisible();
  await lesAlt(page, antall);
  await page.getByLabel('Et råd til alle').fill('Fint gjort. Skriv hvilken tråd du brukte.');
  await teller.gjoer(() => page.getByRole('checkbox', { name: /^Jeg har lest/ }).check());
  await kallTilbake();
  await teller.gjoer(() => page.getByRole('button', { name: /^(Bekreft|Signer) \d+/ }).click());
  await expect(page.getByText(/^Ingenting er signert: 1 av sakene/)).toBeVisible();
  await expect(page.getByRole('article', { name: /Sutur 1$/ })).toContainText(/finnes ikke|ikke tilgang|lenger/);
  await expect(page.getByLabel('Et råd til alle')).toHaveValue('Fint gjort. Skriv hvilken tråd du brukte.');
  // Enter is all that is needed to go on without it.
  await expect(page.getByRole('button', { name: /^Ta ut og signer de andre \d+$/ })).toBeFocused();
  await forventTilgjengelig(page, 'én er endret', [360]);
  await teller.gjoer(() => page.getByRole('button', { name: /^Ta ut og signer de andre \d+$/ }).click());
  await expect(page.getByRole('status').filter({ hasText: /^Du signerte/ })).toBeFocused();
  expect(teller.antall).toBeLessThanOrEqual(6);
});
