import { type Browser, expect, type Page } from './reise';
import { finnBrudd } from './tilgjengelighet';

/** The password of everyone in the demo data. */
export const DEMOPASSORD = 'fjellbekk-demo';

/** Today in Norway, as typed in a date field. */
export const I_DAG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeZone: 'Europe/Oslo' }).format(
  new Date(),
);

/** A desk and a phone; a state in between two pages is checked on the phone only. */
const BREDDER: readonly number[] = [1280, 360];

/** A browser of its own for one person of the demo data; `null` for somebody who is not logged in. */
export async function aapneSom(browser: Browser, epost: string | null): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (epost !== null) {
    const answer = await page.request.post('/api/innlogging', { data: { epost, passord: DEMOPASSORD } });
    expect(answer.ok()).toBe(true);
  }
  return page;
}

export async function gaaTil(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main h1')).toBeVisible();
}

/** No axe violations on the page as it stands at these widths, and no sideways scroll on the narrowest phone. */
export async function forventTilgjengelig(page: Page, hva: string, bredder = BREDDER): Promise<void> {
  const before = page.viewportSize();
  for (const width of bredder) {
    await page.setViewportSize({ width, height: 900 });
    expect(await finnBrudd(page), `axe: ${hva}, ${String(width)} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
  expect(scrollWidth, `bredde ved 320 px: ${hva}`).toBeLessThanOrEqual(320);
  await page.setViewportSize(before ?? { width: 1280, height: 900 });
}

/** Fills a date field as a person does: typed, then left. */
export async function fyllDato(page: Page, ledetekst: string | RegExp, dato: string): Promise<void> {
  const field = page.getByLabel(ledetekst).first();
  await field.fill(dato);
  await field.blur();
}

/** The new one opens the activation link in a browser of their own and chooses a password. */
export async function aktiver(browser: Browser, lenke: string): Promise<Page> {
  const page = await aapneSom(browser, null);
  await page.goto(new URL(lenke).pathname);
  await page.getByLabel('Nytt passord').fill('multebær på fjellet');
  await page.getByRole('button', { name: 'Lagre passordet og logg inn' }).click();
  await expect(page.getByRole('button', { name: 'Bytt rolle eller logg ut' })).toBeVisible();
  return page;
}
