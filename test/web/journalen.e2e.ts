import { expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const LEDER = 'guro.granitt@example.no';

/** The record of a LIS of Fjellvik, as its leder opens it. */
async function journalTil(browser: Parameters<typeof aapneSom>[0], navn: string) {
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/oversikt');
  await leder.getByRole('link', { name: navn }).first().click();
  await expect(leder.getByRole('heading', { level: 1, name: navn })).toBeVisible();
  return leder;
}

test.describe('lederens grep i en journal', () => {
  test('lederen flytter en LIS til en virksomhet funnet på navn', async ({ browser }) => {
    const leder = await journalTil(browser, 'Sara Lind');
    await leder.getByRole('button', { name: 'Flytt til annen virksomhet' }).click();
    await leder.getByRole('button', { name: 'Flytt Sara', exact: true }).click();
    await expect(leder.getByRole('link', { name: /Søk, og velg virksomheten/ })).toBeVisible();
    await leder.getByLabel('Ny virksomhet').fill('havsund');
    await leder.getByRole('radio', { name: /^Havsund kommune, 31/ }).check();
    await leder.getByLabel('Første dag i den nye virksomheten').fill('01.03.2027');
    await forventTilgjengelig(leder, 'flytteskjemaet', [360]);
    await leder.getByRole('button', { name: 'Flytt Sara til Havsund kommune' }).click();
    await expect(leder.getByText('Sara er flyttet til Havsund kommune fra 1. mars 2027')).toBeVisible();
  });

  test('kvitteringen blir stående når utdanningsløpet er avsluttet', async ({ browser }) => {
    const leder = await journalTil(browser, 'Emil Kløver');
    await leder.getByRole('button', { name: 'Avslutt utdanningsløpet', exact: true }).click();
    await leder.getByRole('radio', { name: 'Avsluttet før det er fullført' }).check();
    await leder.getByLabel('Siste dag').fill(new Intl.DateTimeFormat('nb').format(new Date()));
    await leder.getByRole('button', { name: 'Avslutt utdanningsløpet til Emil' }).click();
    await expect(leder.getByText('Avsluttet', { exact: true })).toBeVisible();
    const receipt = leder.getByText(/^Utdanningsløpet til Emil er avsluttet/);
    await expect(receipt).toBeVisible();
    await leder.waitForTimeout(1500);
    await expect(receipt).toBeVisible();
  });
});
