import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './reise';
import { Tjener, findFreePort } from '../faults/kill/tjener';
import { type Mottatt, Smtpmottak } from '../support/smtp';
import { sjekkBredde, sjekkTilgjengelighet } from './lis-hjelp';

const PASSORD = 'fjellbekk-demo';
const SUPERVISOR = 'amina.lyng@example.no';
const LIS = 'ida.bjork@example.no';

let folder: string;
let smtp: Smtpmottak;
let tjener: Tjener;

/** The digests of this week are made when the server first has a mail server to send them with. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'kp-epost-'));
  smtp = await Smtpmottak.start();
  const settings = { dataDir: folder, secret: 'kun-for-test-kun-for-test-kun-for-test', port: await findFreePort() };
  const uten = await Tjener.start({ ...settings, env: { DEMO: 'ja' } });
  await uten.drep();
  tjener = await Tjener.start({ ...settings, env: { DEMO: 'ja', SMTP_URL: smtp.url } });
});
test.afterAll(async () => {
  await tjener.drep();
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

async function brevTil(epost: string, emne: RegExp): Promise<Mottatt> {
  const find = (): Mottatt | undefined =>
    smtp.mottatt.find(({ til, mail }) => til.includes(epost) && emne.test(mail.subject ?? ''));
  await expect.poll(find, { timeout: 60_000 }).toBeDefined();
  return find() as Mottatt;
}

test('ukens sammendrag leses hos e-posttjeneren, og lenken fører gjennom innloggingen til saken', async ({ page }) => {
  const { mail } = await brevTil(SUPERVISOR, /ting venter på deg$/);

  // The mail itself, as a mail program shows it: nothing is fetched, and no name is told.
  await page.setContent(mail.html ?? '');
  await sjekkTilgjengelighet(page);
  await expect(page.getByText('Ida')).toHaveCount(0);
  const sak = page.getByRole('link', { name: /^Åpne den som har ventet/ }).first();
  const lenke = (await sak.getAttribute('href')) ?? '';
  expect(mail.text).toContain(lenke);

  await page.goto(lenke);
  await page.getByLabel('E-post').fill(SUPERVISOR);
  await page.getByLabel('Passord', { exact: true }).fill(PASSORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: /venter på deg/ })).toBeVisible();
  expect(page.url()).toBe(lenke);
  await expect(page.getByRole('button', { name: 'Bekreft', exact: true })).toBeVisible();
});

test('den som venter, sender en påminnelse, og den som har saken, velger hvor ofte det skal komme e-post', async ({
  page,
}) => {
  await page.goto(tjener.url);
  await page.getByLabel('E-post').fill(LIS);
  await page.getByLabel('Passord', { exact: true }).fill(PASSORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  const rad = page.getByRole('listitem').filter({ hasText: 'Amina Lyng skal bekrefte' });
  await rad.getByRole('button', { name: 'Send påminnelse' }).click();
  await expect(rad.getByText(/påminnet/)).toBeVisible();
  await expect(rad.getByRole('button', { name: 'Send påminnelse' })).toHaveCount(0);
  await sjekkTilgjengelighet(page);

  const { mail } = await brevTil(SUPERVISOR, /minnet om noe/);
  const valg = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value.replace(/[<>]/g, '') ?? '';
  await page.context().clearCookies();
  await page.goto(valg);
  await page.getByLabel('E-post').fill(SUPERVISOR);
  await page.getByLabel('Passord', { exact: true }).fill(PASSORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'E-post om det som skjer' })).toBeFocused();
  const venter = page.getByLabel('Noe venter på deg');
  await expect(venter).toHaveValue('UKENTLIG');
  await venter.selectOption('ALDRI');
  await expect(page.getByText('Lagret. Noe venter på deg: Aldri').last()).toBeVisible();
  await page.reload();
  await expect(venter).toHaveValue('ALDRI');
  await venter.selectOption('DAGLIG');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(venter).toHaveValue('ALDRI');
  await sjekkTilgjengelighet(page);
  await page.setViewportSize({ width: 360, height: 760 });
  await sjekkBredde(page);
});
