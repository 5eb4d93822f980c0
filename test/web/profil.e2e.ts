import { type Page, expect, test } from './reise';
import { IDA, gaaTil, loggInn } from './lis-hjelp';

const varsler = (page: Page) => page.getByRole('region', { name: 'Varsler' });

test.describe('profil og varsler', () => {
  test('viser de nyeste varslene, og resten når en ber om det, med fokus på det første nye', async ({ page }) => {
    await loggInn(page, IDA);
    await gaaTil(page, '/profil');
    await expect(varsler(page).getByRole('listitem')).toHaveCount(8);
    await varsler(page)
      .getByRole('button', { name: /^Vis \d+ til$/ })
      .press('Enter');
    await expect(varsler(page).getByRole('listitem').nth(8).getByRole('link')).toBeFocused();
    await expect(varsler(page).getByRole('button', { name: /til$/ })).toHaveCount(0);
  });

  test('det en kan trykke på, flytter seg ikke mens varslene hentes', async ({ page }) => {
    await loggInn(page, IDA);
    await page.route(/\/api\/varsler/, async (route) => {
      await new Promise((late) => setTimeout(late, 1_000));
      await route.continue();
    });
    await page.goto('/profil');
    const nynorsk = page.getByRole('radio', { name: 'Nynorsk' });
    await nynorsk.waitFor();
    const before = await nynorsk.boundingBox();
    await expect(varsler(page).getByRole('listitem').first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await nynorsk.boundingBox()).toEqual(before);
  });
});
