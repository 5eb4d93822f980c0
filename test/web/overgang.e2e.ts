import { type Page, expect, test } from './reise';
import { IDA, THEA, gaaTil, loggInn, sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const GURO = 'guro.granitt@example.no';
const HENRIK = 'henrik.kvarts@example.no';
const LEIF = 'leif.skifer@example.no';

/** Works as somebody else for a while, and comes back as nobody. */
async function som(page: Page, epost: string, act: () => Promise<void>): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/');
  await page.evaluate(() => {
    window.localStorage.clear();
  });
  await loggInn(page, epost);
  await act();
}

async function paaBegge(page: Page, path: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await gaaTil(page, path);
    await sjekkBredde(page);
    await sjekkTilgjengelighet(page);
    if (process.env.BILDER)
      await page.screenshot({
        path: `${process.env.BILDER}/${path.split('/')[1] ?? ''}-${String(width)}-${String(Date.now())}.png`,
        fullPage: true,
      });
  }
}

test('legen åpner journalen for ALIS-kontoret, som leser til legen avslutter', async ({ page }) => {
  let journal = '';
  await som(page, IDA, async () => {
    await gaaTil(page, '/profil');
    await page.getByLabel('Siste dag').fill('1.1.2031');
    await page.getByRole('button', { name: /^Åpne for ALIS-kontoret/ }).click();
    await expect(page.getByText(/^Du kan åpne journalen til .* om gangen/).first()).toBeVisible();
    const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('nb-NO');
    await page.getByLabel('Siste dag').fill(tomorrow);
    await page.getByRole('button', { name: /^Åpne for ALIS-kontoret/ }).click();
    await expect(page.getByText(/^Kan leses av ALIS-kontoret i .* til /)).toBeVisible();
    await paaBegge(page, '/profil');
    await gaaTil(page, '/gjoer-naa');
    await expect(page.getByText(/^Kan leses av ALIS-kontoret/)).toBeVisible();
  });
  await som(page, LEIF, async () => {
    await gaaTil(page, '/figurer');
    await paaBegge(page, '/figurer');
    await page.getByRole('link', { name: 'Ida Bjørk' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ida Bjørk' })).toBeVisible();
    journal = new URL(page.url()).pathname;
    await paaBegge(page, journal);
    await page.locator('details').first().click();
    await page.locator('details[open] li a').first().click();
    await expect(page).toHaveURL(/\/godkjenning\//);
    await paaBegge(page, new URL(page.url()).pathname);
    await expect(page.getByRole('button', { name: /Godkjenn|Send tilbake/ })).toHaveCount(0);
  });
  await som(page, IDA, async () => {
    await gaaTil(page, '/profil');
    await expect(page.getByText(/^ALIS-kontor · /).first()).toBeVisible();
    await page.getByRole('button', { name: 'Avslutt nå' }).click();
    await expect(page.getByText(/^Kan leses av ALIS-kontoret/)).toHaveCount(0);
  });
  await som(page, LEIF, async () => {
    await gaaTil(page, '/figurer');
    await expect(page.getByText('Åpnet for dere')).toHaveCount(0);
    await gaaTil(page, journal);
    await expect(page.getByRole('heading', { level: 1, name: 'Ida Bjørk' })).toHaveCount(0);
  });
});

/** Helsedirektoratet publishes FKM anew: one goal with another text, one gone, one more. */
async function publiserNyVersjon(page: Page): Promise<void> {
  const origin = new URL(page.url()).origin;
  const headers = { origin };
  const kataloger = (await (await page.request.get('/api/kataloger')).json()) as {
    kode: string;
    navn: string;
    versjoner: { id: string }[];
  }[];
  const fkm = kataloger.find(({ kode }) => kode === 'E-FKM');
  const csv = await (await page.request.get(`/api/katalogversjoner/${fkm?.versjoner[0]?.id ?? ''}/eksport.csv`)).text();
  const changed = csv.replaceAll('E-FKM-003', 'E-FKM-903').replace(/(E-FKM-002[;,]"?)([^;,"]+)/, '$1Endret tittel');
  const sent = await page.request.post('/api/kataloger/import', {
    headers,
    multipart: {
      ...{ katalogKode: 'E-FKM', navn: fkm?.navn ?? '', spesialitet: 'FKM', gyldigFra: '2026-01-01', eksempel: 'true' },
      fil: { name: 'E-FKM.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) },
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  const { versjonId } = (await sent.json()) as { versjonId: string };
  const published = await page.request.post(`/api/katalogversjoner/${versjonId}/publiser`, { headers, data: {} });
  expect(published.status(), await published.text()).toBeLessThan(300);
}

test('lederen leser arket, signerer, og legen ser hva som fulgte med', async ({ page }) => {
  await som(page, HENRIK, () => publiserNyVersjon(page));
  let ark = '';
  await som(page, GURO, async () => {
    await gaaTil(page, '/oversikt');
    await page.getByRole('link', { name: 'Thea Bregne' }).click();
    await expect(page.getByText(/^Felles kompetansemål er kommet i versjon 2\./)).toBeVisible();
    await sjekkTilgjengelighet(page);
    await page.getByRole('link', { name: /^Se hva som følger med/ }).click();
    await expect(page.getByText(/mål følger med som de er/)).toBeVisible();
    ark = new URL(page.url()).pathname;
    await paaBegge(page, ark);
    await expect(page.getByText('Du signerer som leder i', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Signer og flytt til versjon 2' }).click();
    await expect(page.getByRole('status').getByText('Målplanen er flyttet til versjon 2')).toBeVisible();
    await paaBegge(page, ark);
    await page.getByRole('link', { name: 'Endret tittel' }).click();
    await expect(page).toHaveURL(/\/godkjenning\//);
    await page.goBack();
    await page.getByRole('link', { name: 'Thea Bregne' }).click();
    await expect(page.getByRole('heading', { name: 'Tidligere målplaner' })).toBeVisible();
  });
  await som(page, THEA, async () => {
    await gaaTil(page, '/profil');
    await page.getByText(/^Målplanen din i Felles kompetansemål er flyttet til versjon 2/).click();
    await expect(page).toHaveURL(ark);
    await paaBegge(page, ark);
    await expect(page.getByRole('button', { name: /^Signer/ })).toHaveCount(0);
    await page.locator('main table').first().getByRole('link').first().click();
    await expect(page.getByText(/^Målet hører til en målplan som ble avløst/)).toBeVisible();
    await sjekkTilgjengelighet(page);
  });
});

test('arket sier hvilke mål som må avgjøres først', async ({ page }) => {
  await som(page, GURO, async () => {
    await gaaTil(page, '/oversikt');
    await page.getByRole('link', { name: 'Ida Bjørk' }).click();
    await page.getByRole('link', { name: /^Se hva som følger med/ }).click();
    await expect(page.getByText(/mål følger med som de er/)).toBeVisible();
    await paaBegge(page, new URL(page.url()).pathname);
  });
});
