import { type Page, expect, test } from './reise';
import { THEA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';
import { lopetTil, registrer, tabell, tjenestetidTil } from './tjenestetid-hjelp';

const FELT = { stilling: 'Stilling', fra: 'Første dag', til: 'Siste dag' } as const;
type Felt = keyof typeof FELT;

const GOD: Readonly<Record<Felt, string>> = { stilling: '100', fra: '01.05.2023', til: '31.05.2023' };

async function fyll(page: Page, verdier: Readonly<Record<Felt, string>>): Promise<void> {
  await page.getByLabel('Kategori').selectOption('ANNEN_ALLMENNMEDISINSK');
  for (const felt of ['stilling', 'fra', 'til'] as const) await page.getByLabel(FELT[felt]).fill(verdier[felt]);
}

const lagre = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lagre perioden' }).click();
const antall = async (page: Page): Promise<number> => (await tjenestetidTil(page)).perioder.length;

const AVVIST: readonly (readonly [string, Felt, string, RegExp])[] = [
  ['slutt før start', 'til', '30.04.2023', /^Sluttdatoen er før startdatoen\./],
  ['0 %', 'stilling', '0', /^Skriv stillingen som et tall over 0 og ikke over 100/],
  ['101 %', 'stilling', '101', /^Skriv stillingen som et tall over 0 og ikke over 100/],
  ['29. februar 2025', 'til', '29.02.2025', /^Skriv datoen/],
  ['år 0', 'fra', '01.01.0000', /^Skriv datoen/],
  ['år 10000', 'til', '01.01.10000', /^Skriv datoen/],
];

test.beforeEach(async ({ page }) => {
  await loggInn(page, THEA);
});

test('det som ikke kan være ment, får en setning ved feltet, og ingenting lagres', async ({ page }) => {
  const before = await antall(page);
  await gaaTil(page, '/tjenestetid/ny');
  for (const [hva, felt, skrevet, setning] of AVVIST) {
    await test.step(hva, async () => {
      await fyll(page, { ...GOD, [felt]: skrevet });
      await lagre(page);
      const field = page.getByLabel(FELT[felt]);
      await expect(field).toHaveAccessibleDescription(setning);
      await expect(field).toHaveValue(skrevet);
      await expect(page.getByRole('group', { name: 'Én ting må rettes' })).toBeFocused();
    });
  }
  await test.step('fravær på 120 %', async () => {
    await fyll(page, GOD);
    await page.getByRole('button', { name: 'Legg til fravær' }).click();
    const line = page.getByRole('group', { name: 'Fravær 1' });
    await line.getByLabel('Hvor mye av stillingen').fill('120');
    await line.getByLabel('Fra', { exact: true }).fill('05.05.2023');
    await lagre(page);
    await expect(line.getByLabel('Hvor mye av stillingen')).toHaveAccessibleDescription(
      /^Skriv et helt tall fra 1 til 100\./,
    );
    await expect(line.getByLabel('Hvor mye av stillingen')).toHaveValue('120');
    await sjekkTilgjengelighet(page);
  });
  await test.step('to fravær på til sammen 120 %', async () => {
    await page.getByRole('group', { name: 'Fravær 1' }).getByLabel('Hvor mye av stillingen').fill('60');
    await page.getByRole('button', { name: 'Legg til fravær' }).click();
    const second = page.getByRole('group', { name: 'Fravær 2' });
    await second.getByLabel('Hvor mye av stillingen').fill('60');
    await second.getByLabel('Fra', { exact: true }).fill('05.05.2023');
    await lagre(page);
    await expect(
      page.getByRole('link', { name: /^Fraværene fra 5\.\smai 2023 er til sammen 120 % av stillingen/ }),
    ).toBeVisible();
    await expect(second.getByLabel('Hvor mye av stillingen')).toHaveValue('60');
  });
  expect(await antall(page)).toBe(before);
});

test('det som er rart, men kan være ment, får en setning før det lagres', async ({ page }) => {
  const lop = await lopetTil(page);
  await page.request.put(`/api/utdanningslop/${lop}/autorisasjon`, { data: { autorisert: '2023-06-01' } });
  const before = await antall(page);
  await gaaTil(page, '/tjenestetid/ny');
  const preview = page.getByRole('complementary', { name: 'Slik blir det' });
  await fyll(page, GOD);
  await expect(preview.getByText(/^Perioden begynner 1\.\smai 2023, før autorisasjonen/)).toBeVisible();
  await fyll(page, { ...GOD, fra: '01.01.1985', til: '31.12.2024' });
  await expect(preview.getByText(/^Perioden varer mer enn \d+ år\./)).toBeVisible();
  expect(await antall(page)).toBe(before);
  await page.request.put(`/api/utdanningslop/${lop}/autorisasjon`, { data: { autorisert: null } });
});

test('tre stillinger samtidig: det over 100 % teller ikke, og det står hvor mye', async ({ page }) => {
  await registrer(page, { fra: '2023-09-01', til: '2023-09-30', stilling: 60 });
  await registrer(page, { fra: '2023-09-01', til: '2023-09-30', stilling: 60, kategori: 'AAPEN_USELEKTERT' });
  await gaaTil(page, '/tjenestetid/ny');
  await fyll(page, { stilling: '60', fra: '01.09.2023', til: '30.09.2023' });
  const preview = page.getByRole('complementary', { name: 'Slik blir det' });
  await expect(preview.getByText('Perioden teller 0,00 måneder.')).toBeVisible();
  await expect(preview.getByText('0,60 måneder er over 100 % og teller ikke.')).toBeVisible();
  await expect(preview.getByText(/Stillingene er til sammen over 100 %/)).toBeVisible();
});

test('institusjonstjeneste oppå en stilling som går videre: ett kryss avslutter stillingen dagen før', async ({
  page,
}) => {
  await gaaTil(page, '/tjenestetid/ny?kategori=INSTITUSJON');
  await page.getByLabel('Første dag').fill('01.01.2030');
  await page.getByLabel('Siste dag').fill('30.06.2030');
  const preview = page.getByRole('complementary', { name: 'Slik blir det' });
  await expect(preview.getByText('Perioden teller 0,00 måneder.')).toBeVisible();
  const end = page.getByRole('checkbox', { name: /^Avslutt Storgata legesenter 31\.\sdesember 2029/ });
  await end.check();
  await expect(preview.getByText('Perioden teller 6,00 måneder.')).toBeVisible();
  await sjekkTilgjengelighet(page);
  await page.setViewportSize({ width: 360, height: 760 });
  await sjekkBredde(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await lagre(page);
  const receipt = page.getByRole('status').filter({ hasText: /^Institusjonstjeneste .* er lagret/ });
  await expect(receipt).toContainText(/Storgata legesenter er avsluttet 31\.\sdesember 2029\./);
  await page.getByRole('link', { name: 'Til tjenestetiden' }).click();
  await expect(tabell(page).getByRole('row', { name: /1\. januar 2028 – 31\. desember 2029/ })).toBeVisible();
  await expect(tabell(page).getByRole('row', { name: /1\. januar – 30\. juni 2030/ })).toContainText('6,00 planlagt');
});
