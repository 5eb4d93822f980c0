import { expect, test } from './reise';
import { gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

/** Nobody else's journey counts his months. */
const LIS = 'yusuf.furu@example.no';
const HODE = 'Fra;Til;Virksomhet;Kategori;Stilling, prosent';
const fil = (...rader: string[]) => ({
  name: 'perioder.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HODE, ...rader].join('\r\n')),
});

test.describe('perioder fra en fil', () => {
  test('prøves, rettes, lagres og blir ikke dobbelt', async ({ page }) => {
    await loggInn(page, LIS);
    await gaaTil(page, '/tjenestetid');
    const places = page.getByRole('link', { name: 'Les inn fra fil' });
    await places.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Les inn perioder fra en fil' })).toBeVisible();
    const [mal] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned mal (XLSX)' }).click(),
    ]);
    expect(mal.suggestedFilename()).toBe('tjenesteperioder-mal.xlsx');

    const velger = page.getByLabel('Fil med perioder');
    await velger.setInputFiles(
      fil('1.2.2022;28.2.2022;Fjellvik kommune;Institusjon;60 %', '31.2.2022;;Ukjent sted;Institusjon;0'),
    );
    const panel = page.getByRole('complementary', { name: 'Slik blir det' });
    await expect(panel.getByText(/^Én rad må rettes/)).toBeVisible();
    const feilrad = page.getByRole('row', { name: /Rad 3/ });
    await expect(feilrad).toContainText('«31.2.2022» er ikke en dato.');
    await expect(panel.getByRole('button')).toHaveCount(0);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await sjekkBredde(page);
      await sjekkTilgjengelighet(page);
    }

    const riktig = fil('1.2.2022;28.2.2022;Fjellvik kommune;Institusjon;0,6');
    await velger.setInputFiles(riktig);
    await expect(page.getByText('Stillingen «0,6» er lest som 60 %.', { exact: false })).toBeVisible();
    await panel.getByRole('button', { name: 'Lagre perioden' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Én periode er lagret' })).toBeFocused();
    await sjekkTilgjengelighet(page);

    await page.getByRole('button', { name: 'Les inn en fil til' }).click();
    await velger.setInputFiles(riktig);
    await expect(panel.getByText('Alle periodene i filen finnes fra før.', { exact: false })).toBeVisible();
  });

  test('kalenderen lastes ned som fil', async ({ page }) => {
    await loggInn(page, LIS);
    await gaaTil(page, '/tjenestetid');
    const [ned] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Legg i kalenderen' }).click(),
    ]);
    expect(ned.suggestedFilename()).toBe('tjenestetid.ics');
  });
});
