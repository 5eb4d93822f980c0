import { randomUUID } from 'node:crypto';
import { type Browser, type Page, expect } from './reise';
import { aapneSom } from './administrasjon-hjelp';

/** Scrolls as a reader does, until every item has been on the screen. */
export async function lesAlt(page: Page, antall: number): Promise<void> {
  // One that comes after it was scrolled past has not been seen.
  await expect(page.locator('main').locator('.kp-skjelett, .kp-skjelett-rom, [aria-busy="true"]')).toHaveCount(0);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, -100_000);
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    expect(await page.getByText('Vist', { exact: true }).count()).toBe(antall);
  }).toPass({ timeout: 60_000, intervals: [100] });
}

const LIS = 'hedda.hegg@example.no';

export interface Sendt {
  readonly lopId: string;
  /** Recalls the first of them, as the LIS does. */
  readonly kallTilbake: () => Promise<void>;
}

/** Entries that wait for Liv Lupin, all of one name and done on one day. */
export async function sendte(
  browser: Browser,
  antall: number,
  { navn, fra = '2026-11-01' }: { navn: string; fra?: string },
): Promise<Sendt> {
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
  const bedtBrukerId = personer.find((person) => person.navn === 'Liv Lupin')?.id ?? '';
  const { maal } = await read<{ maal: { id: string; tilstand: string }[] }>(`utdanningslop/${lop}/maal`);
  const maalIder = maal.filter(({ tilstand }) => tilstand === 'IKKE_PAABEGYNT').map(({ id }) => id);
  const ids: string[] = [];
  for (let nr = 1; nr <= antall; nr++) {
    const tekst = `Sydde kutt nummer ${String(nr)} på legevakten.`;
    const aktivitet = {
      type: 'PROSEDYRE',
      tittel: `${navn} ${String(nr)}`,
      tekst,
      fra,
      maalIder: maalIder.slice(0, 1),
    };
    const { id } = await send(`utdanningslop/${lop}/aktiviteter`, aktivitet);
    await send(`aktiviteter/${id}/send`, { bedtBrukerId }, 1);
    ids.push(id);
  }
  return {
    lopId: lop,
    kallTilbake: async () => {
      await send(`aktiviteter/${ids[0] ?? ''}/kall-tilbake`, {}, 2);
    },
  };
}
