import { randomUUID } from 'node:crypto';
import { type Page, expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';
import { sendte } from './samlet-hjelp';

const DAGER_SIDEN = 45;
const ANTALL = 12;
const MERKET = /^Bekreftet sammen med 11 andre \d+\.\s\S+\skl\.\s\d\d\.\d\d\. Aktivitetene var da 45 dager gamle\.$/;

/** The day in Norway, as ISO: between midnight there and midnight UTC the two are not the same. */
const dagINorge = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
const forDagerSiden = (dager: number): string => dagINorge.format(Date.now() - dager * 86_400_000);

/** The supervisør signs everything that was sent, as the page does. */
async function signer(page: Page): Promise<void> {
  const { oppgaver } = (await (await page.request.get('/api/arbeidsliste')).json()) as {
    oppgaver: { id: string; tittel: string }[];
  };
  const saker = oppgaver
    .filter(({ tittel }) => tittel.startsWith('Gammel sutur '))
    .map(({ id }) => ({ oppgaveId: id, versjon: 2 }));
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await page.request.post('/api/arbeidsliste/samlet', { headers, data: { saker } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** The newest of them, as somebody reads it in the record. */
async function lesIJournalen(page: Page, lopId: string) {
  await gaaTil(page, `/lis/${lopId}`);
  const sak = page.locator('details', { hasText: /^Gammel sutur \d+/ }).first();
  await sak.locator('summary').click();
  await expect(sak.getByText(/^Sydde kutt nummer/)).toBeVisible();
  return sak;
}

test('mange gamle i samme vending nevnes for veilederen med nøytrale ord, og for ingen andre', async ({ browser }) => {
  const { lopId } = await sendte(browser, ANTALL, { navn: 'Gammel sutur', fra: forDagerSiden(DAGER_SIDEN) });
  await signer(await aapneSom(browser, 'liv.lupin@example.no'));

  const veileder = await aapneSom(browser, 'eskil.eik@example.no');
  const sak = await lesIJournalen(veileder, lopId);
  await expect(sak.getByText(MERKET)).toBeVisible();
  await forventTilgjengelig(veileder, 'bekreftet sammen med andre');

  const leder = await aapneSom(browser, 'rakel.rubin@example.no');
  await expect((await lesIJournalen(leder, lopId)).getByText(/^Bekreftet sammen/)).toHaveCount(0);
  const lis = await aapneSom(browser, 'hedda.hegg@example.no');
  await gaaTil(lis, '/aktiviteter');
  await lis
    .getByRole('link', { name: /^Gammel sutur/ })
    .first()
    .click();
  await expect(lis.getByRole('heading', { level: 1, name: /^Gammel sutur/ })).toBeVisible();
  await expect(lis.getByText(/Bekreftet sammen/)).toHaveCount(0);
});
