import { lesPdf } from '../../../../test/support/pdf';
import type { AttestsignaturResponse, PeriodeattestResponse } from './dto/attest.response';
import { EGET_SKJEMA } from '../application/attesten';
import { skrivAttest } from './attest-pdf';

const LANGT = 'Ærlig Øystein Åsmund Fjellbjørk-Grønnerløkka Sørensen av Trøndelag og Nordmøre Åt';
const nn = (n: number): string => String(n).padStart(2, '0');

const enSignatur = (n: number, navn = 'Guro Granitt', virksomhet = 'Fjellvik kommune'): AttestsignaturResponse => ({
  ...{ navn, rolle: 'LEDER', virksomhet, hprNummer: '9000047' },
  ...{ fra: `20${nn(n)}-01-01`, tilDato: `20${nn(n)}-12-31`, dagerForeslaatt: null, dagerSatt: null },
  ...{ tid: `20${nn(n + 1)}-01-09T08:24:00Z`, signaturNr: 4600 + n, kontrollkode: `7F3K-Q2MD-88PA-A0${nn(n)}` },
});

const etFravaer = (n: number, til = `2025-03-${nn(n)}`, grad = 50): PeriodeattestResponse['fravaer'][number] => ({
  ...{
    id: String(n),
    slag: 'ANNET',
    fra: `2025-03-${nn(n)}`,
    til,
    grad,
    dagerForeslaatt: null,
    dagerSatt: null,
    dagerUattestert: null,
  },
});

function enAttest({ signaturer = 1, fravaer = 0, navn = 'Ida Bjørk' } = {}, mer: object = {}): PeriodeattestResponse {
  return {
    periodeId: 'p',
    lis: { id: 'l', navn },
    lisHprNummer: '9000012',
    spesialitet: 'ALM',
    regelsett: { kode: 'ALM', utgave: 2, gyldigFra: '2019-03-01' },
    virksomhet: { id: 'v', navn: 'Fjellvik kommune' },
    virksomhetOrgnr: '313000006',
    arena: { id: 'a', navn: 'Storgata legesenter' },
    ...{ kategori: 'AAPEN_USELEKTERT', stilling: 80, fra: '2025-02-01', tilDato: '2026-08-31', annetSted: null },
    fravaer: Array.from({ length: fravaer }, (_, n) => etFravaer(n + 1)),
    teller: '15.20',
    signaturer: Array.from({ length: signaturer }, (_, n) => enSignatur(n + 1)),
    kontrollLenke: `/kontroll/7F3K-Q2MD-88PA-A0${nn(signaturer)}`,
    merknader: [EGET_SKJEMA],
    ...mer,
  };
}

const les = async (attest: PeriodeattestResponse): Promise<string[]> =>
  lesPdf(await skrivAttest(attest, 'https://portal.example.no', false));

/** As it is read: lines and narrow or hard spaces do not matter. */
const joined = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');

describe('attesten som PDF', () => {
  it('har hvert felt i direktoratets skjema', async () => {
    const fravaer = [etFravaer(1, '2025-03-09', 100)];
    const text = joined(await les(enAttest({}, { fravaer })));
    for (const words of [
      ...['Fjellvik kommune', 'Org.nr. 313000006', 'Kompetanseportal', 'Ida Bjørk', '9000012'],
      ...['Spesialitet Regelsett Allmennmedisin ALM, utgave 2, fra 1. mars 2019', '80 %', '15,20'],
      ...['1. februar 2025 – 31. august 2026', 'Storgata legesenter', 'Åpen uselektert praksis'],
      ...['Annet fravær, 1. mars 2025 – 9. mars 2025, 100 % av stillingen', 'Guro Granitt'],
      ...['Leder, Fjellvik kommune · HPR 9000047', '9. januar 2002 kl. 09.24', 'Signatur 4601 · 7F3K-Q2MD-88PA-A001'],
      'Kontroller attesten på https://portal.example.no/kontroll/7F3K-Q2MD-88PA-A001.',
      'Side 1 av 1',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    [1, 0, 1],
    [6, 0, 1],
    [6, 3, 1],
    [15, 0, 2],
    [40, 0, 3],
    [1, 30, 2],
    [40, 30, 3],
  ])('med %i signaturer og %i fravær er på %i sider, og ingenting er kuttet', async (signaturer, fravaer, sider) => {
    const attest = enAttest({ signaturer, fravaer });
    const pages = await les(attest);
    expect(pages).toHaveLength(sider);
    pages.forEach((page, index) => {
      expect(page).toContain(`Side ${String(index + 1)} av ${String(sider)}`);
      expect(page).toContain('Fjellvik kommune');
      expect(page).toContain('Ida Bjørk');
    });
    const text = joined(pages);
    for (const { signaturNr, kontrollkode } of attest.signaturer) {
      expect(text).toContain(`Signatur ${String(signaturNr)} · ${kontrollkode}`);
    }
    expect(text.match(/Annet fravær, /g) ?? []).toHaveLength(fravaer);
  });

  it('bryter lange navn og beholder hver bokstav', async () => {
    const signaturer = [enSignatur(1, LANGT, LANGT)];
    const arena = { id: 'a', navn: 'Sámi dearvvašvuođaguovddáš, Kárášjohka' };
    const pages = await les(enAttest({ navn: LANGT }, { signaturer, virksomhet: { id: 'v', navn: LANGT }, arena }));
    expect(pages).toHaveLength(1);
    const text = joined(pages).replaceAll(' ', '');
    expect(text.split(LANGT.replaceAll(' ', ''))).toHaveLength(5);
    expect(text).toContain('Sámidearvvašvuođaguovddáš,Kárášjohka');
  });
});
