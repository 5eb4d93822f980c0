import { type Page, expect } from './reise';
import { finnBrudd } from './tilgjengelighet';

/** The demo LIS at every stage, one who has just begun, and the one password of all demo people. */
export const IDA = 'ida.bjork@example.no';
export const NORA = 'nora.rogn@example.no';
export const THEA = 'thea.bregne@example.no';
const PASSORD = 'fjellbekk-demo';

/** Logs in as a person does. */
export async function loggInn(page: Page, epost: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-post').fill(epost);
  await page.getByLabel('Passord', { exact: true }).fill(PASSORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bytt rolle eller logg ut' })).toBeVisible();
}

/** Opens an address and waits for its heading. */
export async function gaaTil(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Skeletons and the first answers are gone.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** No violation of WCAG 2.0–2.2 A and AA, nor of good practice. */
export async function sjekkTilgjengelighet(page: Page): Promise<void> {
  expect(await finnBrudd(page)).toEqual([]);
}

/** The page does not scroll sideways. */
export async function sjekkBredde(page: Page): Promise<void> {
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(view);
}

/** Where the first link of a list leads: the pages of single goals and activities have addresses of their own. */
export async function forsteLenke(page: Page, path: string, linkTo: RegExp): Promise<string> {
  await gaaTil(page, path);
  const links = page.locator('main li a[href]');
  await expect(links.first()).toBeVisible();
  const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const found = hrefs.find((href) => linkTo.test(href));
  if (!found) throw new Error(`No link like ${String(linkTo)} on ${path}`);
  return found;
}
