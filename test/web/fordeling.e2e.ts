import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

const LIS = 'ida.bjork@example.no';
const LEDER = 'guro.granitt@example.no';
/** Beside the 80 % that Ida had in open practice. */
const VED_SIDEN_AV = { kategori: 'INSTITUSJON', stilling: 40, fra: '2026-03-01', til: '2026-08-31', fravaer: [] };

interface Meg {
  readonly utdanningslop: readonly { readonly id: string }[];
}
interface Tjenestetid {
  readonly steder: readonly { readonly id: string }[];
  readonly fordelinger: readonly { readonly id: string }[];
}
interface Arbeidsliste {
  readonly oppgaver: readonly { readonly id: string; readonly gjelderId: string }[];
}

const read = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`/api/${path}`)).json()) as T;

async function lisMedToStillinger(browser: Browser): Promise<{ lis: Page; sti: string }> {
  const lis = await aapneSom(browser, LIS);
  const lop = (await read<Meg>(lis, 'meg')).utdanningslop[0]?.id ?? '';
  const sti = `utdanningslop/${lop}/tjenestetid`;
  const place = (await read<Tjenestetid>(lis, sti)).steder[0]?.id;
  const answer = await lis.request.post(`/api/utdanningslop/${lop}/tjenesteperioder`, {
    headers: { 'idempotency-key': randomUUID() },
    data: { ...VED_SIDEN_AV, virksomhetId: place },
  });
  expect(answer.status()).toBe(201);
  return { lis, sti };
}

test.describe('LIS fordeler dagen selv', () => {
  test('LIS ser hva som kuttes, fordeler dagene, og lederen attesterer fordelingen', async ({ browser }) => {
    const { lis, sti } = await lisMedToStillinger(browser);
    await gaaTil(lis, '/tjenestetid');
    await lis.getByRole('link', { name: /Fordel dagen selv/ }).click();
    await expect(lis.getByLabel('Første dag')).toHaveValue('01.03.2026');
    await lis.getByLabel(/^Åpen uselektert/).fill('70');
    await lis.getByLabel(/^Institusjon/).fill('40');
    await expect(lis.getByText('110 av 100 %')).toBeVisible();
    await lis.getByRole('button', { name: 'Send fordelingen til lederen' }).click();
    await expect(lis.getByText(/Andelene er til sammen 110 %/).first()).toBeVisible();
    await lis.getByLabel(/^Åpen uselektert/).fill('60');
    await expect(lis.getByText('100 av 100 %')).toBeVisible();
    await expect(lis.getByText('4,60 blir 3,60 måneder')).toBeVisible();
    await expect(lis.getByText('1,40 blir 2,40 måneder')).toBeVisible();
    await forventTilgjengelig(lis, 'fordel dagen selv');
    await lis.getByRole('button', { name: 'Send fordelingen til lederen' }).click();
    await expect(lis.getByText(/er sendt til lederen/)).toBeVisible();
    await forventTilgjengelig(lis, 'fordelingen er lagret', [360]);

    const fordelingId = (await read<Tjenestetid>(lis, sti)).fordelinger[0]?.id;
    const leder = await aapneSom(browser, LEDER);
    const { oppgaver } = await read<Arbeidsliste>(leder, 'arbeidsliste');
    await gaaTil(leder, `/innboks?sak=${oppgaver.find(({ gjelderId }) => gjelderId === fordelingId)?.id ?? ''}`);
    const rad = leder.getByRole('row', { name: /Institusjon/ });
    await expect(rad).toContainText('1,40 md.');
    await expect(rad).toContainText('2,40 md.');
    await forventTilgjengelig(leder, 'fordelingen i innboksen');
    await leder.getByRole('button', { name: 'Attester fordelingen' }).click();
    await expect(leder.getByText('Du attesterte fordelingen til Ida Bjørk')).toBeVisible();
    await leder.context().close();

    await gaaTil(lis, '/tjenestetid');
    await expect(lis.getByText('Attestert til og med 31. august 2026.', { exact: false }).first()).toBeVisible();
    await expect(lis.getByRole('link', { name: /Fordel dagen selv/ })).toHaveCount(0);
    await forventTilgjengelig(lis, 'tjenestetid med fordeling');
  });
});
