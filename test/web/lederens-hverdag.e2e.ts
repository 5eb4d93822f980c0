import { expect, test } from './reise';
import { aapneSom, forventTilgjengelig, fyllDato, gaaTil, I_DAG } from './administrasjon-hjelp';
import { LEDER, LIS, type Meg, type Tjenestetid, aapneSak, read, registrerPeriode } from './periodehjelp';

const STEDFORTREDER = 'mari.mose@example.no';

test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test('lederen finner en LIS ved navn og merker noe som utført', async ({ browser }) => {
  const leder = await aapneSom(browser, LEDER);
  await gaaTil(leder, '/virksomheten/tjenestetid');
  await leder.getByLabel('Finn en LIS').fill('ingen heter dette');
  await expect(leder.getByText('Ingen LIS passer til valget.')).toBeVisible();
  await leder.getByLabel('Finn en LIS').fill('sara');
  await leder.getByRole('link', { name: 'Sara Lind' }).click();
  await leder.getByRole('button', { name: 'Merk noe som utført' }).click();
  const send = leder.getByRole('button', { name: 'Merk som utført' });
  await send.click();
  await expect(leder.getByRole('link', { name: 'Velg en type.' })).toBeVisible();
  await expect(leder.getByRole('link', { name: 'Velg minst ett mål.' })).toBeVisible();
  await forventTilgjengelig(leder, 'merk som utført, med feil', [360]);

  await leder.getByLabel('Type', { exact: true }).selectOption({ index: 1 });
  await leder.getByLabel('Hva er gjort?').fill('Hjertestans på legevakten');
  await leder.getByLabel('Søk etter mål').fill('kols');
  await leder.getByLabel('Søk etter mål').press('Enter');
  await leder.getByRole('checkbox', { name: /kols/i }).first().check();
  await fyllDato(leder, 'Dato', I_DAG);
  await leder.getByLabel('Hva vet du om det?').fill('Jeg var med.');
  await send.click();
  await expect(leder.getByText('«Hjertestans på legevakten» er merket som utført')).toBeVisible();
  await forventTilgjengelig(leder, 'merket som utført', [360]);

  const lis = await aapneSom(browser, 'sara.lind@example.no');
  await gaaTil(lis, '/aktiviteter');
  await lis.getByRole('link', { name: 'Hjertestans på legevakten' }).click();
  await expect(lis.getByText('Merket utført av leder').first()).toBeVisible();
});

test('lederen sender tilbake med tastatur, og en dag fram i tid avvises med ord', async ({ browser }) => {
  const periodeId = await registrerPeriode(browser, { fra: '2024-05-01', til: null, fravaer: [] });
  const leder = await aapneSom(browser, LEDER);
  await aapneSak(leder, periodeId);
  const day = leder.getByLabel('Attester til og med');
  await day.focus();
  await leder.keyboard.press('Control+A');
  await leder.keyboard.type('01.01.2099');
  const attest = leder.getByRole('button', { name: /Attester perioden/ });
  await attest.focus();
  await leder.keyboard.press('Enter');
  await expect(leder.getByText('Velg en dato fra 1. mai 2024 til')).toBeVisible();
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('01.01.2099');

  await leder.getByLabel('Kommentar').focus();
  await leder.keyboard.type('Når slutter du?');
  await leder.getByRole('button', { name: /Send tilbake/ }).focus();
  await leder.keyboard.press('Enter');
  await expect(
    leder.getByRole('status').filter({ hasText: 'Du sendte tilbake tjenesteperioden til Nora Rogn' }),
  ).toBeFocused();

  // It would otherwise run beside everything else Nora has.
  const lis = await aapneSom(browser, LIS);
  const lop = (await read<Meg>(lis, 'meg')).utdanningslop[0]?.id ?? '';
  const { perioder } = await read<Tjenestetid>(lis, `utdanningslop/${lop}/tjenestetid`);
  const versjon = String(perioder.find(({ id }) => id === periodeId)?.versjon);
  expect((await lis.request.delete(`/api/tjenesteperioder/${periodeId}?versjon=${versjon}`)).status()).toBe(200);
});

test('kommer stedfortrederen først, får lederen vite hvem, og beholder det som er skrevet', async ({ browser }) => {
  // A month of its own: the journeys of tjenestetid-leder look for March.
  const periodeId = await registrerPeriode(browser, { fra: '2024-02-01', til: '2024-02-29', fravaer: [] });
  const leder = await aapneSom(browser, LEDER);
  await aapneSak(leder, periodeId);
  await leder.getByLabel('Kommentar').fill('Takk for innsatsen i februar.');

  const other = await aapneSom(browser, STEDFORTREDER);
  await aapneSak(other, periodeId);
  await other.getByRole('button', { name: /Attester perioden/ }).click();
  await expect(other.getByText('Du attesterte tjenestetiden til Nora Rogn')).toBeVisible();

  // The stream says that something has changed; the form stays as it was until the leder asks.
  await expect(leder.getByText('Noe er endret siden du åpnet saken.').first()).toBeVisible();
  await expect(leder.getByLabel('Kommentar')).toHaveValue('Takk for innsatsen i februar.');
  await expect(leder.getByText(/Mari Mose/)).toHaveCount(0);
  await forventTilgjengelig(leder, 'noe er endret mens lederen attesterer', [360]);
  await leder.getByRole('button', { name: 'Se hva som er nytt' }).press('Enter');
  const nytt = leder.getByRole('group', { name: 'Dette er nytt siden du åpnet saken' });
  await expect(nytt).toBeFocused();
  await expect(nytt).toContainText(/Mari Mose attesterte til og med 29\.\sfebruar 2024, .*kl\./);
  await expect(leder.getByText('Takk for innsatsen i februar.')).toBeVisible();
  await expect(leder.getByRole('button', { name: /Attester perioden/ })).toHaveCount(0);
  await forventTilgjengelig(leder, 'når en annen kom først', [360]);
});
