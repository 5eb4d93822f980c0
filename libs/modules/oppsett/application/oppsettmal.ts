import type { Workbook } from 'exceljs';
import { EKSEMPEL, OPPSETTFELT, OPPSETTSLAG, type Oppsettslag } from '../domain/oppsettrad';
import { ARK, kolonnenavn } from './kolonner';

/** The sheet that is for people only. */
export const FORKLARING = 'Forklaring';

const ORGNR = '310000019';

/** Plainly invented, and passed over when the file comes back. */
const EXAMPLE: Readonly<Record<Oppsettslag, Readonly<Record<string, string>>>> = {
  VIRKSOMHET: {
    orgnr: ORGNR,
    navn: `${EKSEMPEL} Fjellbekk kommune`,
    type: 'Kommune',
    kommunenummer: '9901',
    sentralitet: '5',
    sentralitetAar: '2025',
  },
  PERSON: {
    navn: `${EKSEMPEL} Kari Granitt`,
    epost: 'kari.granitt@example.no',
    rolle: 'Veileder',
    virksomhet: ORGNR,
    hprNummer: '9000001',
    yrke: 'Lege',
    spesialitet: 'Allmennmedisin',
    spesialitetDato: '15.06.2015',
    fra: '01.09.2026',
  },
  LIS: {
    navn: `${EKSEMPEL} Per Bregne`,
    epost: 'per.bregne@example.no',
    hprNummer: '9000002',
    virksomhet: ORGNR,
    spesialitet: 'Allmennmedisin',
    startdato: '01.09.2025',
    planlagtSlutt: '31.08.2030',
    fra: '01.09.2026',
    leder: 'leder@example.no',
    veileder: 'kari.granitt@example.no',
  },
};

const HELP: Readonly<Record<Oppsettslag, Readonly<Record<string, string>>>> = {
  VIRKSOMHET: {
    orgnr: 'Ni sifre. Må fylles ut.',
    navn: 'Navnet slik det skal stå i portalen. Må fylles ut.',
    type: 'Kommune, sykehus, legekontor eller annen. Må fylles ut.',
    kommunenummer: 'Fire sifre; de to første er fylket. Må fylles ut.',
    sentralitet: 'Statistisk sentralbyrås klasse, 1 til 6. Kan stå tom; da beholdes det som står fra før.',
    sentralitetAar: 'Året klassen gjelder for. Fylles ut sammen med sentralitet.',
  },
  PERSON: {
    navn: 'Fullt navn. Må fylles ut.',
    epost: 'Adressen personen skal logge inn med. Må fylles ut.',
    rolle:
      'Leder, stedfortreder, veileder, supervisør eller delegert godkjenner. Har personen flere roller, skriver du én rad for hver. Må fylles ut.',
    virksomhet: 'Organisasjonsnummer eller navn. Kan stå tom når du leder én virksomhet: da gjelder den.',
    hprNummer: '7–9 sifre. Må fylles ut for veileder.',
    yrke: 'For eksempel lege eller sykepleier. Kan stå tom.',
    spesialitet: 'Spesialiteten til en veileder. Må fylles ut for veileder.',
    spesialitetDato: 'Datoen for spesialiteten, som 15.06.2015. Må fylles ut for veileder.',
    fra: 'Første dag i rollen, som 01.09.2026. Står den tom, gjelder rollen fra i dag.',
    til: 'Siste dag i rollen. Må fylles ut for delegert godkjenner, ellers kan den stå tom.',
  },
  LIS: {
    navn: 'Fullt navn. Må fylles ut.',
    epost: 'Adressen legen skal logge inn med. Må fylles ut.',
    hprNummer: '7–9 sifre. Må fylles ut.',
    virksomhet: 'Organisasjonsnummer eller navn. Kan stå tom når du leder én virksomhet: da gjelder den.',
    spesialitet: 'Allmennmedisin, samfunnsmedisin, arbeidsmedisin eller LIS1. Katalogen følger av den. Må fylles ut.',
    startdato: 'Da utdanningen begynte, som 01.09.2025. Må fylles ut.',
    planlagtSlutt: 'Når utdanningen er planlagt ferdig. Kan stå tom.',
    fra: 'Første dag i virksomheten. Står den tom, brukes startdatoen.',
    leder: 'E-postadressen til ansvarlig leder. Kan stå tom: da er det du, eller den eneste lederen i virksomheten.',
    veileder: 'E-postadressen til hovedveilederen, som kan stå i arket «Personer og roller». Må fylles ut.',
  },
};

const INTRODUCTION = [
  ['Slik bruker du malen', ''],
  ['Eksempelrader', `Rader som begynner med «${EKSEMPEL}» i navnekolonnen, leses ikke. La dem stå eller slett dem.`],
  ['Ark', 'Bruk de arkene du trenger. Et tomt ark gjør ingenting.'],
  ['Fødselsnummer', 'Skriv aldri fødselsnummer noe sted i filen.'],
] as const;

const WIDTH = 24;
const HELP_WIDTH = 100;

/** A workbook with the sheets, one invented row in each, and what each column takes. */
export async function skrivOppsettmal(): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  for (const slag of OPPSETTSLAG) addSheet(workbook, slag);
  const help = workbook.addWorksheet(FORKLARING);
  help.columns = [{ width: WIDTH }, { width: HELP_WIDTH, style: { alignment: { wrapText: true } } }];
  help.addRows(INTRODUCTION.map((row) => [...row]));
  for (const slag of OPPSETTSLAG) {
    help.addRow([]);
    help.addRow([`Arket «${ARK[slag].navn}»`]).font = { bold: true };
    help.addRows(OPPSETTFELT[slag].map((felt) => [kolonnenavn(slag, felt), HELP[slag][felt]]));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, slag: Oppsettslag): void {
  const sheet = workbook.addWorksheet(ARK[slag].navn, { views: [{ state: 'frozen', ySplit: 1 }] });
  // As text, so that no program makes another date of it, or takes the first nought of a number away.
  sheet.columns = OPPSETTFELT[slag].map(() => ({ width: WIDTH, style: { numFmt: '@' } }));
  sheet.addRow(OPPSETTFELT[slag].map((felt) => kolonnenavn(slag, felt))).font = { bold: true };
  const example = sheet.addRow(OPPSETTFELT[slag].map((felt) => EXAMPLE[slag][felt] ?? null));
  example.font = { italic: true, color: { argb: 'FF767676' } };
}
