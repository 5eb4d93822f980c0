import { join } from 'node:path';
import { expect, test } from './reise';
import { aapneSom, aktiver, forventTilgjengelig, fyllDato, gaaTil } from './administrasjon-hjelp';

const FILER = join(__dirname, '..', 'filer', 'katalog');
const LEDER = 'guro.granitt@example.no';
const DIREKTORAT = 'henrik.kvarts@example.no';
const EIER = 'eva.marmor@example.no';

// Each person has a context of their own, which nobody else closes.
test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test.describe('folk og roller', () => {
  test('lederen legger til en veileder, som tar lenken i bruk og logger inn', async ({ browser }) => {
    const leder = await aapneSom(browser, LEDER);
    await gaaTil(leder, '/folk');
    await expect(leder.locator('h1')).toContainText('har en rolle i Fjellvik kommune');
    await forventTilgjengelig(leder, 'Folk og roller');

    await leder.getByRole('link', { name: 'Legg til person' }).click();
    await leder.getByRole('button', { name: 'Legg til person' }).click();
    await expect(leder).toHaveTitle(/^Feil:/);
    await expect(leder.getByRole('group', { name: 'Tre ting må rettes' })).toBeFocused();
    await forventTilgjengelig(leder, 'Legg til person med feil');

    await leder.getByText('Veileder', { exact: true }).click();
    await leder.getByLabel('E-post').fill('selma.siv@example.no');
    await leder.getByLabel('Navn', { exact: true }).fill('Selma Siv');
    await leder.getByLabel('HPR-nummer').fill('9 000 881');
    await leder.getByLabel('Spesialitet').fill('Allmennmedisin');
    await fyllDato(leder, 'Spesialist fra', '010318');
    await expect(leder.getByLabel('Spesialist fra')).toHaveValue('01.03.2018');

    // What is typed survives a reload.
    await expect(leder.getByText(/^Utkast lagret/)).toBeVisible();
    await leder.reload();
    await leder.getByRole('button', { name: 'Legg til Selma Siv' }).click();
    await expect(leder.getByText('Selma Siv er nå veileder i Fjellvik kommune')).toBeVisible();
    await forventTilgjengelig(leder, 'kvitteringen med lenken', [360]);
    const lenke = await leder.getByLabel('Lenke til Selma Siv').inputValue();
    await leder.getByRole('link', { name: 'Til listen' }).click();
    await expect(leder.getByText('selma.siv@example.no')).toBeVisible();
    await expect(leder.getByRole('button', { name: 'Ny lenke til Selma Siv' })).toBeVisible();

    const ny = await aktiver(browser, lenke);
    await expect(ny.getByRole('button', { name: /Selma Siv\s*Veileder/ })).toBeVisible();
    await ny.getByRole('button', { name: /Selma Siv/ }).click();
    await ny.getByRole('button', { name: 'Logg ut', exact: true }).click();
    await ny.getByLabel('E-post').fill('selma.siv@example.no');
    await ny.getByLabel('Passord', { exact: true }).fill('multebær på fjellet');
    await ny.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await expect(ny.getByRole('button', { name: /Selma Siv\s*Veileder/ })).toBeVisible();

    // The link worked once.
    await ny.goto(new URL(lenke).pathname);
    await expect(ny.getByRole('heading', { name: 'Lenken virker ikke lenger' })).toBeVisible();
    await leder.reload();
    await expect(leder.getByRole('button', { name: 'Ny lenke til Selma Siv' })).toHaveCount(0);
  });

  test('den som har konto fra før, får bare rollen', async ({ browser }) => {
    const leder = await aapneSom(browser, LEDER);
    await gaaTil(leder, '/folk/ny');
    await leder.getByText('Supervisør', { exact: true }).click();
    await leder.getByLabel('E-post').fill('torstein.gneis@example.no');
    await expect(leder.getByText('Torstein Gneis er her fra før')).toBeVisible();
    await forventTilgjengelig(leder, 'Legg til en som er kjent', [360]);
    await leder.getByRole('button', { name: 'Legg til Torstein Gneis' }).click();
    await expect(leder.getByText(/hadde konto fra før og har fått rollen/)).toBeVisible();
    await expect(leder.getByLabel(/^Lenke til/)).toHaveCount(0);
  });

  test('en rolle avsluttes på en side som sier hva som skjer', async ({ browser }) => {
    const leder = await aapneSom(browser, LEDER);
    await gaaTil(leder, '/folk');
    await leder.getByRole('link', { name: 'Avslutt rollen supervisør for Torstein Gneis' }).click();
    await expect(leder.getByText(/venter på (svar|bekreftelse|anbefaling) fra Torstein Gneis/).first()).toBeVisible();
    await forventTilgjengelig(leder, 'Avslutt rolle');
    await leder.getByRole('button', { name: 'Avslutt rollen' }).click();
    await expect(leder.getByText('Torstein Gneis er ikke lenger supervisør i Fjellvik kommune')).toBeVisible();
    await forventTilgjengelig(leder, 'kvitteringen for en avsluttet rolle', [360]);
    await leder.getByRole('link', { name: 'Til listen' }).click();
    await expect(leder.getByRole('link', { name: /Avslutt rollen supervisør for Torstein Gneis/ })).toHaveCount(0);
  });

  test('eieren gir en nasjonal rolle', async ({ browser }) => {
    const eier = await aapneSom(browser, EIER);
    await gaaTil(eier, '/folk/nasjonale');
    await forventTilgjengelig(eier, 'Nasjonale roller');
    await eier.getByRole('link', { name: 'Gi en nasjonal rolle' }).click();
    // The list also says «ALIS-kontor», and stands until the page has come.
    await expect(eier.getByRole('heading', { level: 1, name: 'Gi en nasjonal rolle' })).toBeVisible();
    await eier.getByText('ALIS-kontor', { exact: true }).click();
    await eier.getByLabel('E-post').fill('liv.lav@example.no');
    await eier.getByLabel('Navn', { exact: true }).fill('Liv Lav');
    await eier.getByLabel('Fylker').fill('Nordland');
    await eier.getByRole('button', { name: 'Legg til Liv Lav' }).click();
    await expect(eier.getByText('Skriv fylkesnumrene med to sifre').first()).toBeVisible();
    await eier.getByLabel('Fylker').fill('18, 55');
    await forventTilgjengelig(eier, 'Gi en nasjonal rolle');
    await eier.getByRole('button', { name: 'Legg til Liv Lav' }).click();
    await expect(eier.getByText('Liv Lav er nå ALIS-kontor')).toBeVisible();
  });
});

test.describe('virksomheter', () => {
  test('lederen ser hva som teller, og legger inn en læringsarena med avtale', async ({ browser }) => {
    const leder = await aapneSom(browser, LEDER);
    await gaaTil(leder, '/virksomheten');
    await expect(leder.locator('h1')).toContainText('Tjeneste i Fjellvik kommune teller for');
    await forventTilgjengelig(leder, 'Virksomheten');

    await leder.getByRole('link', { name: 'Ny læringsarena' }).click();
    await leder.getByLabel('Navn', { exact: true }).fill('Bekkelia rehabilitering');
    await leder.getByText('Utenfor virksomheten', { exact: true }).click();
    await leder.getByText('Eksempelkatalog allmennmedisin').click();
    await leder.getByRole('checkbox', { name: /^E-ALM-001/ }).check();
    await expect(leder.getByText('Ett valgt.')).toBeVisible();
    await forventTilgjengelig(leder, 'Ny læringsarena');
    await leder.getByRole('button', { name: 'Legg til Bekkelia rehabilitering' }).click();
    await expect(leder.getByText('Bekkelia rehabilitering er lagret')).toBeVisible();

    await leder.getByRole('link', { name: 'Ny avtale' }).click();
    await leder.getByLabel('Motpart').fill('Bekkelia AS');
    await expect(leder.getByLabel('Læringsarena')).toContainText('Bekkelia rehabilitering');
    await fyllDato(leder, 'Fra', '1.1.2020');
    await fyllDato(leder, /^Til/, '1.12.2019');
    await leder.getByRole('button', { name: 'Legg til avtalen' }).click();
    await expect(leder.getByText(/Sluttdatoen er før startdatoen/).first()).toBeVisible();
    await fyllDato(leder, /^Til/, '31.12.2020');
    await leder.getByRole('button', { name: 'Legg til avtalen' }).click();
    await expect(leder.getByText('Avtalen med Bekkelia AS er lagret')).toBeVisible();
    await leder.getByRole('link', { name: 'Til Fjellvik kommune' }).click();
    await expect(leder.getByText('Gikk ut 31. des. 2020')).toBeVisible();
    await expect(leder.getByText('Mangler avtale').first()).toBeVisible();
  });

  test('når en annen har lagret i mellomtiden, blir det skrevne stående', async ({ browser }) => {
    const leder = await aapneSom(browser, LEDER);
    await gaaTil(leder, '/virksomheten');
    await leder.getByRole('link', { name: 'Bekkelia rehabilitering' }).click();
    await expect(leder.getByLabel('Navn', { exact: true })).toHaveValue('Bekkelia rehabilitering');
    const other = await aapneSom(browser, LEDER);
    await gaaTil(other, new URL(leder.url()).pathname);
    await other.getByLabel('Type').selectOption('ANNEN');
    await other.getByRole('button', { name: 'Lagre læringsarenaen' }).click();
    await expect(other.getByText('Bekkelia rehabilitering er lagret')).toBeVisible();

    await leder.getByLabel('Navn', { exact: true }).fill('Bekkelia opptrening');
    await leder.getByRole('button', { name: 'Lagre læringsarenaen' }).click();
    await expect(leder.getByText(/lagret en endring .* etter at du åpnet siden/)).toBeVisible();
    await leder.getByRole('button', { name: 'Se hva som er nytt' }).click();
    await expect(leder.getByText('Annet sted').last()).toBeVisible();
    await expect(leder.getByLabel('Navn', { exact: true })).toHaveValue('Bekkelia opptrening');
    await forventTilgjengelig(leder, 'en læringsarena andre har endret', [360]);
    await leder.getByRole('button', { name: 'Lagre læringsarenaen' }).click();
    await expect(leder.getByText('Bekkelia opptrening er lagret')).toBeVisible();
  });

  test('Helsedirektoratet legger inn en virksomhet, en status og en leder', async ({ browser }) => {
    const direktorat = await aapneSom(browser, DIREKTORAT);
    await gaaTil(direktorat, '/virksomheter');
    await forventTilgjengelig(direktorat, 'Virksomheter');
    await direktorat.getByRole('link', { name: 'Ny virksomhet' }).click();
    await direktorat.getByLabel('Organisasjonsnummer', { exact: true }).fill('310 000 507');
    await direktorat.getByLabel('Navn', { exact: true }).fill('Granvik kommune');
    await direktorat.getByLabel('Kommunenummer').fill('9909');
    await forventTilgjengelig(direktorat, 'Ny virksomhet');
    await direktorat.getByRole('button', { name: 'Legg til Granvik kommune' }).click();
    await expect(direktorat.getByText('Granvik kommune er lagt til')).toBeVisible();
    await direktorat.getByRole('link', { name: 'Til Granvik kommune' }).click();
    await expect(direktorat.locator('h1')).toHaveText('Tjeneste i Granvik kommune teller ikke ennå');

    await direktorat.getByRole('link', { name: 'Ny status' }).click();
    await direktorat.getByLabel('Status', { exact: true }).selectOption('SOKT');
    await fyllDato(direktorat, 'Søknadsdato', '1.9.2026');
    await expect(direktorat.getByText('Teller når vedtaket kommer')).toBeVisible();
    await forventTilgjengelig(direktorat, 'Ny status');
    await direktorat.getByRole('button', { name: 'Lagre statusen' }).click();
    await direktorat.getByRole('link', { name: 'Til Granvik kommune' }).click();
    await expect(direktorat.locator('h1')).toHaveText('Tjeneste i Granvik kommune teller når vedtaket kommer');
    await forventTilgjengelig(direktorat, 'en virksomhet');

    await direktorat.getByRole('link', { name: 'Ledere og stedfortredere' }).click();
    await expect(direktorat.locator('h1')).toHaveText('Ingen leder Granvik kommune ennå');
    await direktorat.getByRole('link', { name: 'Legg til leder' }).click();
    await direktorat.getByLabel('E-post').fill('per.pors@example.no');
    await direktorat.getByLabel('Navn', { exact: true }).fill('Per Pors');
    await forventTilgjengelig(direktorat, 'Legg til leder');
    await direktorat.getByRole('button', { name: 'Legg til Per Pors' }).click();
    await expect(direktorat.getByText('Per Pors er nå leder i Granvik kommune')).toBeVisible();
  });
});

test.describe('kataloger', () => {
  test('Helsedirektoratet prøvekjører en fil, tar ut radene med feil, importerer og publiserer', async ({
    browser,
  }) => {
    const direktorat = await aapneSom(browser, DIREKTORAT);
    await gaaTil(direktorat, '/kataloger');
    await forventTilgjengelig(direktorat, 'Kataloger');
    await direktorat.getByRole('link', { name: 'Importer katalog' }).click();
    await direktorat.getByLabel('Katalog', { exact: true }).selectOption({ label: 'Ny katalog' });
    await direktorat.getByLabel('Kode', { exact: true }).first().fill('E-NETT');
    await direktorat.getByLabel('Navn', { exact: true }).fill('Nettkatalog');
    await direktorat.getByLabel('Spesialitet').selectOption('ARB');
    await direktorat.getByLabel('Dette er en eksempelkatalog').check();
    await fyllDato(direktorat, 'Gyldig fra', '1.1.2030');

    await direktorat.locator('#fil').setInputFiles(join(FILER, 'maal.ods'));
    await expect(direktorat.getByText('ODS kan ikke leses', { exact: false })).toBeVisible();
    await forventTilgjengelig(direktorat, 'en fil som ikke kan leses', [360]);

    await direktorat.locator('#fil').setInputFiles(join(FILER, 'maal-fra-libreoffice.xlsx'));
    await expect(direktorat.getByText('Sju rader må rettes i filen eller tas ut før noe kan lagres.')).toBeVisible();
    await expect(direktorat.getByRole('row', { name: /Rad 9 .*«i fjor høst» er ikke en dato/ })).toBeVisible();
    await forventTilgjengelig(direktorat, 'prøvekjøringen');

    // Another column than the one found: the file is read anew.
    await direktorat.locator('#kolonne-kategori').selectOption({ label: 'Ikke i filen' });
    await expect(direktorat.locator('#kolonne-kategori')).toHaveValue('');
    await direktorat.locator('#kolonne-kategori').selectOption({ label: 'C: Kategori' });

    await direktorat.getByRole('checkbox', { name: 'Ta ut rad 9' }).check();
    await expect(direktorat.getByRole('button', { name: 'Ta ut de 6 radene' })).toBeVisible();
    await expect(direktorat.getByRole('checkbox', { name: 'Ta ut rad 9' })).toBeChecked();
    await direktorat.getByRole('button', { name: 'Ta ut de 6 radene' }).click();
    await direktorat.getByRole('button', { name: 'Importer som utkast' }).click();
    // The server says that an example must be named so; every choice stands.
    await expect(direktorat.getByText(/må ha ordet «Eksempelkatalog»/).first()).toBeVisible();
    await expect(direktorat.getByText('Utkastet får 11 læringsmål.')).toBeVisible();
    await direktorat.getByLabel('Navn', { exact: true }).fill('Eksempelkatalog fra nettet');
    await direktorat.getByRole('button', { name: 'Importer som utkast' }).click();
    await expect(direktorat.getByText('Utkastet er laget')).toBeVisible();
    await forventTilgjengelig(direktorat, 'kvitteringen for importen', [360]);

    await direktorat.getByRole('link', { name: 'Publiser …' }).click();
    await expect(direktorat.getByText(/beholder versjonen sin/)).toBeVisible();
    await forventTilgjengelig(direktorat, 'publisering');
    await direktorat.getByRole('button', { name: 'Publiser versjon 1' }).click();
    await expect(direktorat.getByText('Versjon 1 er publisert')).toBeVisible();
    await direktorat.getByRole('link', { name: 'Til versjonen' }).click();
    await expect(direktorat.getByText('Gjelder fra 1. jan. 2030')).toBeVisible();
  });

  test('en CSV-fil som endrer katalogen, viser hva som er endret', async ({ browser }) => {
    const direktorat = await aapneSom(browser, DIREKTORAT);
    await gaaTil(direktorat, '/kataloger');
    await direktorat.getByRole('link', { name: 'Eksempelkatalog fra nettet, versjon 1' }).click();
    const eksport = await direktorat.getByRole('link', { name: 'Last ned CSV' }).getAttribute('href');
    const csv = await (await direktorat.request.get(eksport ?? '')).text();
    await gaaTil(direktorat, '/kataloger/importer');
    await direktorat.getByLabel('Katalog', { exact: true }).selectOption('E-NETT');
    const fil = (text: string) => ({ name: 'nett.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await direktorat.locator('#fil').setInputFiles(fil(csv));
    // A round trip changes nothing.
    await expect(
      direktorat.getByText('Prøvekjøringen er ferdig. 0 nye, 0 endrede, 0 borte, 0 må rettes.'),
    ).toBeAttached();
    await direktorat
      .locator('#fil')
      .setInputFiles(fil(csv.replace('Lumbalpunksjon', 'Spinalpunksjon').replace(/E-LIS1-001/, 'E-LIS1-099')));
    await expect(direktorat.getByText(/Prøvekjøringen er ferdig. 1 nye/)).toBeAttached();
    await expect(direktorat.getByText('1 mål fra den nyeste versjonen blir ikke med.')).toBeVisible();
  });

  test('målene kan leses og søkes i av alle, og forklaringene revideres med begrunnelse', async ({ browser }) => {
    const lis = await aapneSom(browser, 'ida.bjork@example.no');
    await gaaTil(lis, '/kataloger');
    await expect(lis.getByRole('link', { name: 'Importer katalog' })).toHaveCount(0);
    await lis.getByRole('link', { name: 'Eksempelkatalog allmennmedisin, versjon 1' }).click();
    await lis.getByLabel('Søk i kode, tittel og tekst').fill('E-ALM-087');
    await expect(lis.getByText('1 mål passer.')).toBeVisible();
    await lis.getByRole('heading', { level: 3 }).click();
    await expect(lis.getByRole('heading', { name: 'Måltekst' })).toBeVisible();
    await expect(lis.getByText('Anbefalt, ikke krav.')).toBeVisible();
    await forventTilgjengelig(lis, 'et læringsmål i katalogen');

    const direktorat = await aapneSom(browser, DIREKTORAT);
    await gaaTil(direktorat, new URL(lis.url()).pathname);
    await direktorat.getByLabel('Søk i kode, tittel og tekst').fill('E-ALM-087');
    await direktorat.getByRole('heading', { level: 3 }).click();
    await direktorat.getByRole('link', { name: 'Revider forklaringene til E-ALM-087' }).click();
    await direktorat.getByRole('button', { name: 'Legg til aktivitet' }).click();
    await direktorat.getByRole('button', { name: 'Lagre revisjonen' }).click();
    await expect(direktorat.getByRole('heading', { name: 'To ting må rettes' })).toBeVisible();
    await forventTilgjengelig(direktorat, 'revisjon med feil', [360]);
    await direktorat.getByLabel('Aktivitet', { exact: true }).last().fill('Samtale med tolk');
    await direktorat.getByLabel('Antall').last().fill('2');
    await direktorat.getByLabel('Hvorfor endres det?').fill('Samtale med tolk manglet.');
    await direktorat.getByRole('button', { name: 'Lagre revisjonen' }).click();
    await expect(direktorat.getByText('Forklaringene til E-ALM-087 er revidert')).toBeVisible();
    await lis.reload();
    await lis.getByLabel('Søk i kode, tittel og tekst').fill('Samtale med tolk');
    await expect(lis.getByRole('heading', { level: 3 })).toContainText('Avvik og pasientsikkerhet');
    await lis.getByRole('heading', { level: 3 }).click();
    await lis.getByText('Hva som er endret').click();
    const revisjoner = lis.getByRole('list', { name: 'Revisjonene av E-ALM-087' });
    await expect(revisjoner).toContainText('Henrik Kvarts endret anbefalte aktiviteter');
    await expect(revisjoner).toContainText('Samtale med tolk manglet.');
    await forventTilgjengelig(lis, 'revisjonene av et mål', [360]);
  });
});
