import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from './reise';
import { aapneSom, gaaTil } from './administrasjon-hjelp';

const LEDER = 'guro.granitt@example.no';
const LIS = 'nora.rogn@example.no';

/** Two seconds are promised; the machine of the tests may have more to do than a server has. */
const FRIST = 5_000;

/** A period that ended long ago, so that it waits for the leder at once. */
const PERIODE = { kategori: 'SYKEHUS', stilling: 80, fra: '2024-05-01', til: '2024-05-31', fravaer: [] };

async function lopAv(lis: Page): Promise<string> {
  const meg = (await (await lis.request.get('/api/meg')).json()) as { utdanningslop: { id: string }[] };
  return meg.utdanningslop[0]?.id ?? '';
}

async function registrer(lis: Page): Promise<{ id: string; versjon: number }> {
  const lop = await lopAv(lis);
  const tid = (await (await lis.request.get(`/api/utdanningslop/${lop}/tjenestetid`)).json()) as {
    steder: { id: string }[];
  };
  const svar = await lis.request.post(`/api/utdanningslop/${lop}/tjenesteperioder`, {
    headers: { 'idempotency-key': randomUUID() },
    data: { ...PERIODE, virksomhetId: tid.steder[0]?.id },
  });
  expect(svar.status()).toBe(201);
  return ((await svar.json()) as { periode: { id: string; versjon: number } }).periode;
}

test('lederen ser en ny sak i innboksen uten å laste siden på nytt, og at den blir borte igjen', async ({
  browser,
}) => {
  const [leder, lis] = [await aapneSom(browser, LEDER), await aapneSom(browser, LIS)];
  const stream = leder.waitForRequest(/\/api\/direkte$/);
  await gaaTil(leder, '/innboks');
  await stream;
  const venter = async (): Promise<number> =>
    Number(/(\d+) venter/.exec(await leder.getByRole('link', { name: /^Innboks/ }).innerText())?.[1] ?? 0);
  const before = await venter();
  const periode = await registrer(lis);
  await expect.poll(venter, { timeout: FRIST }).toBe(before + 1);
  await lis.request.delete(`/api/tjenesteperioder/${periode.id}?versjon=${String(periode.versjon)}`);
  await expect.poll(venter, { timeout: FRIST }).toBe(before);
  await Promise.all([leder.context().close(), lis.context().close()]);
});

test('to faner i samme nettleser deler én strøm, og den som er igjen, tar over', async ({ browser }) => {
  const first = await aapneSom(browser, LEDER);
  const second = await first.context().newPage();
  const opened: string[] = [];
  for (const page of [first, second])
    page.on('request', (r) => r.url().endsWith('/api/direkte') && opened.push(r.url()));
  await gaaTil(first, '/innboks');
  await gaaTil(second, '/innboks');
  await expect.poll(() => opened.length).toBe(1);
  await first.close();
  await expect.poll(() => opened.length).toBe(2);
  await second.context().close();
});
