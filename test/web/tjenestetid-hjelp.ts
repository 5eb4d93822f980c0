import { randomUUID } from 'node:crypto';
import { type Browser, type Locator, type Page, expect } from './reise';
import { aapneSom } from './administrasjon-hjelp';

interface Meg {
  readonly utdanningslop: readonly { readonly id: string }[];
}
interface Tjenestetid {
  readonly steder: readonly { readonly id: string }[];
  readonly perioder: readonly { readonly id: string; readonly versjon: number }[];
}
export interface Lagret {
  readonly id: string;
  readonly versjon: number;
}

const read = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`/api/${path}`)).json()) as T;

export const lopetTil = async (lis: Page): Promise<string> => (await read<Meg>(lis, 'meg')).utdanningslop[0]?.id ?? '';

export const tjenestetidTil = async (lis: Page): Promise<Tjenestetid> =>
  read<Tjenestetid>(lis, `utdanningslop/${await lopetTil(lis)}/tjenestetid`);

/** A period as the LIS has entered it; the page is one where the LIS is logged in. */
export async function registrer(lis: Page, mer: object): Promise<Lagret> {
  const { steder } = await tjenestetidTil(lis);
  const answer = await lis.request.post(`/api/utdanningslop/${await lopetTil(lis)}/tjenesteperioder`, {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      ...{ virksomhetId: steder[0]?.id, kategori: 'ANNEN_ALLMENNMEDISINSK', stilling: 100, fravaer: [] },
      ...mer,
    },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { periode: Lagret }).periode;
}

/** What the leder does on another screen meanwhile. */
export async function lederen(
  browser: Browser,
  handling: 'attester' | 'returner',
  { id, versjon }: Lagret,
  data: object,
): Promise<void> {
  const leder = await aapneSom(browser, 'guro.granitt@example.no');
  const answer = await leder.request.post(`/api/tjenesteperioder/${id}/${handling}`, {
    headers: { 'idempotency-key': randomUUID(), 'if-match': `"${String(versjon)}"` },
    data,
  });
  expect(answer.status()).toBe(200);
  await leder.context().close();
}

export const tabell = (page: Page): Locator => page.getByRole('table', { name: /^Tjenesteperiodene/ });
