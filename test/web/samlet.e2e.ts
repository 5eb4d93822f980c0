import { randomUUID } from 'node:crypto';
import { type Browser, type Page, expect, test } from '@playwright/test';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';
import { Teller } from './trykkteller';

const SUPERVISOR = 'jonas.einer@example.no';

/** Scrolls as a reader does, until every item has been on the screen. */
async function lesAlt(page: Page, antall: number): Promise<void> {
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, -100_000);
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

const LIS = 'hedda.hegg@example.no';
const SPURT = 'liv.lupin@example.no';

interface Sendt {
  /** Recalls the first of them, as the LIS does. */
  readonly kallTilbake: () => Promise<void>;
}

/** Twenty entries that wait for one supervisør. */
async function tjueSendte(browser: Browser): Promise<Sendt> {
  const lis = await aapneSom(browser, LIS);
  const send = async (path: string, data: object, versjon?: number): Promise<{ id: string }> => {
    const headers = { 'idempotency-key': randomUUID(), ...(versjon && { 'if-match': `"${String(versjon)}"` }) };
    const answer = await lis.request.post(`/api/${path}`, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    const body = (await answer.json()) as { aktivitet?: { id: string }; id: string };
    return body.aktivitet ?? body;
  };
  const read = async <T>(path: string): Promise<T> => (await (await lis.request.get(`/api/${path}`)).json()) as T;
  const lop = (await read<{ utdanningslop: { id: string }[] }>('meg')).utdanningslop[0]?.id ?? '';
  const { personer } = await read<{ personer: { id: string; navn: string }[] }>(`utdanningslop/${lop}/bekreftere`);
  const bedtBrukerId = personer.find(({ navn }) => navn === 'Liv Lupin')?.id ?? '';
  const { maal } = await read<{ maal: { id: string; tilstand: string }[] }>(`utdanningslop/${lop}/maal`);
  const maalIder = maal.filter(({ tilstand }) => tilstand === 'IKKE_PAABEGYNT').map(({ id }) => id);
  const ids: string[] = [];
  for (let nr = 1; nr <= 20; nr++) {
    const tekst = `Sydde kutt nummer ${String(nr)} på legevakten.`;
    const aktivitet = {
      type: 'PROSEDYRE',
      tittel: `Sutur ${String(nr)}`,
      tekst,
      fra: '2026-11-01',
      maalIder: maalIder.slice(0, 1),
    };
    const { id } = await send(`utdanningslop/${lop}/aktiviteter`, aktivitet);
    await send(`aktiviteter/${id}/send`, { bedtBrukerId }, 1);
    ids.push(id);
  }
  return {
    kallTilbake: async () => {
      await send(`aktiviteter/${ids[0] ?? ''}/kall-tilbake`, {}, 2);
    },
  };
}

test('tjue saker i høyst seks trykk; er én endret imens, nevnes den, og ett trykk signerer resten', async ({
  browser,
}) => {
  const { kallTilbake } = await tjueSendte(browser);
  const page = await aapneSom(browser, SPURT);
  await gaaTil(page, '/innboks');
  const teller = new Teller();
  await teller.gjoer(() => page.getByRole('checkbox', { name: /^Velg alle \d+$/ }).check());
  await teller.gjoer(() => page.getByRole('link', { name: /^Les og (bekreft|signer) \d+$/ }).click());
  const kort = page.locator('main article');
  const antall = await kort.count();
  expect(antall).toBeGreaterThanOrEqual(20);

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
  await forventTilgjengelig(page, 'én er endret', [360]);
  await teller.gjoer(() => page.getByRole('button', { name: /^Ta ut og signer de andre \d+$/ }).click());
  await expect(page.getByRole('status').filter({ hasText: /^Du signerte/ })).toBeFocused();
  expect(teller.antall).toBeLessThanOrEqual(6);
});
