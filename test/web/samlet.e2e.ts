import { type Page, expect, test } from '@playwright/test';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const SUPERVISOR = 'jonas.einer@example.no';

/** Clicks, taps, choices and Enter; typing and scrolling are none. */
class Teller {
  antall = 0;
  async gjoer(handling: () => Promise<void>): Promise<void> {
    this.antall++;
    await handling();
  }
}

/** Scrolls as a reader does, until every item has been on the screen. */
async function lesAlt(page: Page, antall: number): Promise<void> {
  await page.mouse.move(400, 400);
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    expect(await page.getByText('Vist', { exact: true }).count()).toBe(antall);
  }).toPass({ timeout: 60_000, intervals: [100] });
}

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
