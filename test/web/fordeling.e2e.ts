import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';

/** Sixty per cent in open practice since long before; nobody else's journey touches her. */
const LIS = 'sara.lind@example.no';
const LEDER = 'guro.granitt@example.no';
/** The six whole months until the quarter before this month. */
const now = new Date();
const FRA = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 8, 1));
const TIL = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 0));
const som = (dateStyle: 'short' | 'long', date: Date): string =>
  new Intl.DateTimeFormat('nb-NO', { dateStyle, timeZone: 'UTC' }).format(date);
const isoDag = (date: Date): string => date.toISOString().slice(0, 10);

/** Beside the 60 % in open practice: together 120 %. */
const VED_SIDEN_AV = { kategori: 'INSTITUSJON', stilling: 60, fra: isoDag(FRA), til: isoDag(TIL), fravaer: [] };

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
    await expect(lis.getByLabel('Første dag')).toHaveValue(som('short', FRA));
    await lis.getByLabel(/^Åpen uselektert/).fill('50');
    await lis.getByLabel(/^Institusjon/).fill('60');
    await expect(lis.getByText('110 av 100 %')).toBeVisible();
    await lis.getByRole('button', { name: 'Send fordelingen til lederen' }).click();
    await expect(lis.getByText(/Andelene er til sammen 110 %/).first()).toBeVisible();
    await lis.getByLabel(/^Åpen uselektert/).fill('40');
    await expect(lis.getByText('100 av 100 %')).toBeVisible();
    await expect(lis.getByText('3,60 blir 2,40 måneder')).toBeVisible();
    await expect(lis.getByText('2,40 blir 3,60 måneder')).toBeVisible();
    await forventTilgjengelig(lis, 'fordel dagen selv');
    await lis.getByRole('button', { name: 'Send fordelingen til lederen' }).click();
    await expect(lis.getByText(/er sendt til lederen/)).toBeVisible();
    await forventTilgjengelig(lis, 'fordelingen er lagret', [360]);

    const fordelingId = (await read<Tjenestetid>(lis, sti)).fordelinger[0]?.id;
    const leder = await aapneSom(browser, LEDER);
    const { oppgaver } = await read<Arbeidsliste>(leder, 'arbeidsliste');
    await gaaTil(leder, `/innboks?sak=${oppgaver.find(({ gjelderId }) => gjelderId === fordelingId)?.id ?? ''}`);
    const rad = leder.getByRole('row', { name: /Institusjon/ });
    await expect(rad).toContainText('2,40 md.');
    await expect(rad).toContainText('3,60 md.');
    await forventTilgjengelig(leder, 'fordelingen i innboksen');
    await leder.getByRole('button', { name: 'Attester fordelingen' }).click();
    await expect(leder.getByText('Du attesterte fordelingen til Sara Lind')).toBeVisible();
    await leder.context().close();

    await gaaTil(lis, '/tjenestetid');
    await expect(lis.getByText(`Attestert til og med ${som('long', TIL)}.`, { exact: false }).first()).toBeVisible();
    await expect(lis.getByRole('link', { name: /Fordel dagen selv/ })).toHaveCount(0);
    await forventTilgjengelig(lis, 'tjenestetid med fordeling');
  });
});
