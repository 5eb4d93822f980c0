import { type Page, expect, test } from './reise';
import { NUMMER } from '../support/fodselsnumre';
import { IDA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';
import { Teller } from './teller';

const tekst = (page: Page) => page.getByLabel('Hva gjorde du?');
const gruppe = (page: Page) => page.getByRole('group', { name: 'Mål dette teller for' });
const forslag = (page: Page) => gruppe(page).getByRole('checkbox', { name: / fra ord(et|ene) «/ });
const antall = (page: Page) => gruppe(page).getByRole('status').first();

test('en setning gir forslag, ett trykk krysser av, og ett sender', async ({ page }) => {
  await loggInn(page, IDA);
  await gaaTil(page, '/aktiviteter/ny');
  const teller = new Teller();
  await teller.gjoer(() => page.getByRole('radio', { name: 'Prosedyre' }).check());
  await tekst(page).pressSequentially('Sydde kutt på underarm, 6 sting, lokalbedøvelse');
  const forste = forslag(page).first();
  await expect(forste).toHaveAccessibleName(/^Sår, sutur og småkirurgi.*E-ALM-014.*«sydde», «kutt»/);
  await expect(antall(page)).toHaveText(/^(Ett|To|Tre) forslag ut fra det du har skrevet:$/);
  // Nothing is ticked beforehand, and the one who writes goes on writing.
  for (const one of await forslag(page).all()) await expect(one).not.toBeChecked();
  await expect(tekst(page)).toBeFocused();
  await sjekkTilgjengelighet(page);
  await teller.gjoer(() => forste.check());
  await expect(forste).toBeFocused();
  // What may help on the goal has come in under it: the button stands still.
  await page.waitForLoadState('networkidle');
  await teller.gjoer(() => page.getByRole('button', { name: /^Send til / }).click());
  await expect(page.getByRole('status').filter({ hasText: /^Sendt til/ })).toBeFocused();
  expect(teller.antall).toBeLessThanOrEqual(3);
});

/** A LIS with all goals before her. */
const HEDDA = 'hedda.hegg@example.no';

test('forslagene følger ordene, og det som er krysset av, blir stående', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await loggInn(page, HEDDA);
  await gaaTil(page, '/aktiviteter/ny');
  await tekst(page).fill('Barn med feber og krupp, foreldre fikk råd');
  await expect(antall(page)).toHaveText('Tre forslag ut fra det du har skrevet:');
  await sjekkTilgjengelighet(page);
  await sjekkBredde(page);
  await page.getByRole('button', { name: 'Velg alle tre' }).click();
  const valgte = gruppe(page).getByRole('checkbox', { checked: true });
  await expect(valgte).toHaveCount(3);
  await page.getByRole('button', { name: 'Ta bort alle tre' }).click();
  await expect(valgte).toHaveCount(0);
  await forslag(page).first().press('Space');
  await expect(valgte).toHaveCount(1);
  const navn = (await valgte.first().locator('xpath=..').innerText()).split('\n')[0] ?? '';

  await tekst(page).fill('Spiral satt inn');
  await expect(forslag(page).first()).toHaveAccessibleName(/^Prevensjon og spiralinnsetting/);
  await expect(gruppe(page).getByRole('checkbox', { name: new RegExp(`^${navn}`) })).toBeChecked();
  await tekst(page).fill('');
  await expect(antall(page)).toBeEmpty();
  await expect(forslag(page)).toHaveCount(0);
});

test('det siste som er skrevet, avgjør, og uten svar går alt som før', async ({ page }) => {
  await loggInn(page, HEDDA);
  const asked: string[] = [];
  await page.route('**/maalforslag', async (route) => {
    asked.push((route.request().postDataJSON() as { tekst: string }).tekst);
    expect(route.request().url()).not.toContain('?');
    if (asked.length === 1) await new Promise((resolve) => setTimeout(resolve, 3000));
    if (asked.length === 3) await route.abort();
    else await route.continue().catch(() => undefined);
  });
  await gaaTil(page, '/aktiviteter/ny');
  await tekst(page).fill('Spiral satt inn');
  await expect.poll(() => asked).toEqual(['Spiral satt inn']);
  const abandoned = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/maalforslag'));
  await tekst(page).fill('Kneet var hovent, tappet');
  await abandoned;
  await expect(forslag(page).first()).toHaveAccessibleName(/^Hofte, kne og fot/);
  await tekst(page).fill('Anafylaksi');
  await expect.poll(() => asked.length).toBe(3);
  await expect(page.getByRole('button', { name: /^Send til / })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await tekst(page).fill(`Noens nummer er ${NUMMER}`);
  await page.waitForTimeout(1000);
  expect(asked).toHaveLength(3);
});
