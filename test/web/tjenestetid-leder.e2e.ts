import { readFile } from 'node:fs/promises';
import { expect, test } from './reise';
import { aapneSom, forventTilgjengelig, gaaTil } from './administrasjon-hjelp';
import { INNHOLD, LEDER, LIS, type Meg, type Tjenestetid, aapneSak, read, registrerPeriode } from './periodehjelp';

test.describe('lederen og tjenestetiden', () => {
  test('lederen attesterer en periode fra innboksen, ser den i listen og laster ned attesten', async ({ browser }) => {
    const periodeId = await registrerPeriode(browser);
    const leder = await aapneSom(browser, LEDER);
    await aapneSak(leder, periodeId);
    await expect(leder.getByRole('heading', { name: '1.–31. mars 2024' })).toBeVisible();
    await expect(leder.getByText('80 %', { exact: true })).toBeVisible();
    await forventTilgjengelig(leder, 'attest i innboksen');

    // Sending back needs a reason, and a day outside the period is refused; what is typed stays.
    await leder.getByRole('button', { name: /Send tilbake/ }).click();
    await expect(leder.getByText('Skriv hva Nora må rette før du sender tilbake.')).toBeVisible();
    const day = leder.getByLabel('Attester til og med');
    await expect(day).toHaveValue('31.03.2024');
    await day.fill('01.04.2024');
    await leder.getByRole('button', { name: /Attester perioden/ }).click();
    await expect(leder.getByText('Velg en dato fra 1. mars 2024 til 31. mars 2024.')).toBeVisible();
    await day.fill('31.03.2024');
    await leder.getByLabel(/Annet fravær/).fill('2,5');
    await leder.getByRole('button', { name: /Attester perioden/ }).click();
    await expect(leder.getByText('Du attesterte tjenestetiden til Nora Rogn')).toBeVisible();
    await forventTilgjengelig(leder, 'kvittering for attest', [360]);

    await leder.getByRole('link', { name: 'Åpne attesten' }).click();
    await expect(leder.getByRole('heading', { level: 1, name: 'Attest for tjenestetid' })).toBeVisible();
    await expect(leder.getByText(/2,5 dager satt av lederen, 3 foreslått/)).toBeVisible();
    await forventTilgjengelig(leder, 'attesten');
    const coming = leder.waitForEvent('download');
    await leder.getByRole('link', { name: 'Last ned PDF' }).click();
    const pdf = await readFile(await (await coming).path(), 'latin1');
    expect(pdf.slice(0, 4)).toBe('%PDF');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);

    await leder.getByRole('link', { name: 'Tjenestetid', exact: true }).first().click();
    await expect(leder.getByRole('heading', { name: 'Når de blir ferdige' })).toBeVisible();
    await forventTilgjengelig(leder, 'tjenestetiden i virksomheten');
    await leder
      .getByRole('row', { name: /Nora Rogn/ })
      .getByRole('link', { name: 'Nora Rogn' })
      .click();
    const row = leder.getByRole('row', { name: /1.–31. mars 2024/ });
    await expect(row.getByText('Attestert', { exact: true })).toBeVisible();
    await expect(row.getByText('0,80 md. attestert')).toBeVisible();
  });

  test('er perioden endret imens, ser lederen hva som er nytt og beholder det som er skrevet', async ({ browser }) => {
    const periodeId = await registrerPeriode(browser);
    const leder = await aapneSom(browser, LEDER);
    await aapneSak(leder, periodeId);
    await leder.getByLabel('Kommentar').fill('Hvor er vaktene i uke 11?');

    const lis = await aapneSom(browser, LIS);
    const lop = (await read<Meg>(lis, 'meg')).utdanningslop[0]?.id ?? '';
    const tid = await read<Tjenestetid>(lis, `utdanningslop/${lop}/tjenestetid`);
    const versjon = tid.perioder.find(({ id }) => id === periodeId)?.versjon;
    const data = { ...INNHOLD, stilling: 60, virksomhetId: tid.steder[0]?.id, versjon };
    expect((await lis.request.put(`/api/tjenesteperioder/${periodeId}`, { data })).status()).toBe(200);

    // With or without word from the stream: what is signed is what was read, and that no longer stands.
    await leder.getByRole('button', { name: /Attester perioden/ }).click();
    await expect(leder.getByRole('alert')).toContainText('endret');
    await expect(leder.getByText('60 %', { exact: true })).toHaveCount(0);
    await leder.getByRole('button', { name: 'Se hva som er nytt' }).click();
    await expect(leder.getByText('Stilling: 80 % er nå 60 %')).toBeVisible();
    await expect(leder.getByLabel('Kommentar')).toHaveValue('Hvor er vaktene i uke 11?');
    await leder.getByRole('button', { name: /Send tilbake/ }).click();
    await expect(leder.getByText('Du sendte tilbake tjenesteperioden til Nora Rogn')).toBeVisible();

    await aapneSak(lis, periodeId);
    await expect(lis.getByText('Hvor er vaktene i uke 11?')).toBeVisible();
    await forventTilgjengelig(lis, 'svar på en periode', [360]);
    await lis.getByRole('link', { name: 'Svar og send på nytt' }).click();
    await expect(lis).toHaveURL(new RegExp(`/tjenestetid/${periodeId}/rediger`));
  });

  test('den som får attesten, kan kontrollere den uten å logge inn', async ({ browser }) => {
    const periodeId = await registrerPeriode(browser);
    const leder = await aapneSom(browser, LEDER);
    await aapneSak(leder, periodeId);
    await leder.getByRole('button', { name: /Attester perioden/ }).click();
    await expect(leder.getByText('Du attesterte tjenestetiden til Nora Rogn')).toBeVisible();
    const { kontrollLenke } = await read<{ kontrollLenke: string }>(leder, `tjenesteperioder/${periodeId}/attest`);
    const anyone = await aapneSom(browser, null);
    await gaaTil(anyone, kontrollLenke);
    await expect(anyone.getByRole('heading', { name: 'Attesten er ekte' })).toBeVisible();
    await expect(anyone.getByText('Nora')).toHaveCount(0);
    await forventTilgjengelig(anyone, 'kontroll av attest');
    await gaaTil(anyone, '/kontroll/FEIL-KODE');
    await expect(anyone.getByRole('heading', { name: 'Fant ingen attest med denne koden' })).toBeVisible();
  });
});

test.describe('kalkulatoren', () => {
  test('regner uten innlogging, og en lenke gir det samme til en annen', async ({ browser }) => {
    const first = await aapneSom(browser, null);
    const sent: string[] = [];
    first.on('request', (request) => sent.push(request.url()));
    await gaaTil(first, '/');
    await first.getByRole('link', { name: 'Regn ut tjenestetid uten å logge inn' }).click();
    await first.getByLabel('Kategori').selectOption({ label: 'Åpen uselektert praksis' });
    await first.getByLabel('Stilling i prosent').fill('60');
    await first.getByLabel('Fra og med').fill('15.01.2025');
    await first.getByLabel('Til og med').fill('14.01.2026');
    await first.getByLabel('Attestert til').click();
    await expect(first.getByText('0,00 md. attestert · 7,20 md. registrert')).toBeVisible();
    await forventTilgjengelig(first, 'kalkulatoren med tall');
    await first.getByRole('button', { name: 'Lag lenke og kopier den' }).click();
    const link = await first.getByLabel('Lenken').inputValue();
    expect(link).toMatch(/\/kalkulator#k1\.[\w-]+$/);
    expect(sent.some((url) => url.includes('k1.'))).toBe(false);

    const other = await aapneSom(browser, null);
    await gaaTil(other, link);
    await expect(other.getByLabel('Stilling i prosent')).toHaveValue('60');
    await expect(other.getByLabel('Fra og med')).toHaveValue('15.01.2025');
    await expect(other.getByText('0,00 md. attestert · 7,20 md. registrert')).toBeVisible();
  });

  test('en lenke som er kuttet, gir et tomt skjema og sier det', async ({ browser }) => {
    const page = await aapneSom(browser, null);
    await gaaTil(page, '/kalkulator#k1.abc');
    await expect(page.getByText(/Lenken kunne ikke leses/)).toBeVisible();
    await expect(page.getByLabel('Fra og med')).toHaveValue('');
    await forventTilgjengelig(page, 'kalkulatoren med dårlig lenke');
  });
});
