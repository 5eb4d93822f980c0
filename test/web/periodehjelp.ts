import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from './reise';
import { aapneSom, gaaTil } from './administrasjon-hjelp';

export const LEDER = 'guro.granitt@example.no';
export const LIS = 'nora.rogn@example.no';

export interface Meg {
  readonly utdanningslop: readonly { readonly id: string }[];
}
export interface Tjenestetid {
  readonly steder: readonly { readonly id: string }[];
  readonly perioder: readonly { readonly id: string; readonly versjon: number }[];
}
interface Arbeidsliste {
  readonly oppgaver: readonly { readonly id: string; readonly gjelderId: string }[];
}

export const INNHOLD = { kategori: 'SYKEHUS', stilling: 80, fra: '2024-03-01', til: '2024-03-31', fravaer: [] };

export const read = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`/api/${path}`)).json()) as T;

/** A period that has ended (unless said) with three days away, entered by the LIS; returns its id. */
export async function registrerPeriode(browser: Browser, mer: object = {}): Promise<string> {
  const lis = await aapneSom(browser, LIS);
  const lop = (await read<Meg>(lis, 'meg')).utdanningslop[0]?.id ?? '';
  const place = (await read<Tjenestetid>(lis, `utdanningslop/${lop}/tjenestetid`)).steder[0]?.id;
  const answer = await lis.request.post(`/api/utdanningslop/${lop}/tjenesteperioder`, {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      ...{ ...INNHOLD, virksomhetId: place },
      fravaer: [{ slag: 'ANNET', fra: '2024-03-04', til: '2024-03-06', grad: 100 }],
      ...mer,
    },
  });
  expect(answer.status()).toBe(201);
  const saved = (await answer.json()) as { periode: { id: string } };
  await lis.context().close();
  return saved.periode.id;
}

/** The case of a period, as it lies in the inbox of whoever is to answer. */
export async function aapneSak(page: Page, periodeId: string): Promise<void> {
  const { oppgaver } = await read<Arbeidsliste>(page, 'arbeidsliste');
  const sak = oppgaver.find(({ gjelderId }) => gjelderId === periodeId);
  await gaaTil(page, `/innboks?sak=${sak?.id ?? ''}`);
}
