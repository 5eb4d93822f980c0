import { Workbook } from 'exceljs';

export interface Arkinnhold {
  readonly navn: string;
  readonly hode: readonly string[];
  readonly rader: readonly (readonly string[])[];
}

export const VIRKSOMHETER = {
  navn: 'Virksomheter',
  hode: ['Organisasjonsnummer', 'Navn', 'Type', 'Kommunenummer', 'Sentralitet', 'Sentralitet, år'],
};
export const PERSONER = {
  navn: 'Personer og roller',
  hode: [
    ...['Navn', 'E-post', 'Rolle', 'Virksomhet', 'HPR-nummer'],
    ...['Yrke', 'Spesialitet', 'Spesialist siden', 'Fra', 'Til'],
  ],
};
export const LIS = {
  navn: 'LIS',
  hode: [
    ...['Navn', 'E-post', 'HPR-nummer', 'Virksomhet', 'Utdanning'],
    ...['Startdato', 'Planlagt slutt', 'Tilknyttet fra', 'Leder (e-post)', 'Veileder (e-post)'],
  ],
};

export const ark = (slag: typeof PERSONER, ...rader: readonly (readonly string[])[]): Arkinnhold => ({
  ...slag,
  rader,
});

/** A workbook as a kommune fills it in. */
export async function arbeidsbok(...sheets: readonly Arkinnhold[]): Promise<Buffer> {
  const workbook = new Workbook();
  for (const { navn, hode, rader } of sheets) {
    const sheet = workbook.addWorksheet(navn);
    sheet.addRow([...hode]);
    for (const row of rader) sheet.addRow([...row]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export interface Kommuneperson {
  readonly navn: string;
  readonly epost: string;
  readonly rolle: string;
  readonly hprNummer: string;
  readonly veileder: boolean;
}
export interface Kommunelis {
  readonly navn: string;
  readonly epost: string;
  readonly hprNummer: string;
  readonly veileder: string;
}

const STEINER = ['Agat', 'Basalt', 'Dolomitt', 'Flint', 'Gabbro', 'Jaspis', 'Larvikitt', 'Onyks', 'Porfyr', 'Rubin'];
const FORNAVN = ['Anne', 'Bjørn', 'Cato', 'Dina', 'Espen', 'Frida', 'Geir', 'Hanne', 'Ivar', 'Jorunn'];
const navnet = (nr: number): string =>
  `${FORNAVN[nr % 10] ?? ''} ${STEINER[(nr * 3 + Math.floor(nr / 10)) % 10] ?? ''}`;

/** A kommune of thirty: eight veiledere, nine supervisører, a stedfortreder and twelve LIS, all plainly invented. */
export function tretti(merke: string): { personer: Kommuneperson[]; lis: Kommunelis[] } {
  const epost = (nr: number): string => `${merke}${String(nr)}@example.no`;
  const hprNummer = (nr: number): string => String(9_500_000 + nr);
  const rolle = (nr: number): string => (nr < 8 ? 'Veileder' : nr < 17 ? 'Supervisør' : 'Stedfortreder');
  const person = (nr: number): Kommuneperson => ({
    ...{ navn: navnet(nr), epost: epost(nr), rolle: rolle(nr), hprNummer: hprNummer(nr), veileder: nr < 8 },
  });
  const personer = Array.from({ length: 18 }, (_, nr) => person(nr));
  const lis = Array.from({ length: 12 }, (_, index) => {
    const nr = index + 18;
    return { navn: navnet(nr), epost: epost(nr), hprNummer: hprNummer(nr), veileder: epost(index % 8) };
  });
  return { personer, lis };
}

/** The thirty as rows, the way the template asks for them. */
export const trettiSomArk = ({ personer, lis }: ReturnType<typeof tretti>, virksomhet = ''): Arkinnhold[] => [
  ark(
    PERSONER,
    ...personer.map(({ navn, epost, rolle, hprNummer, veileder }) => [
      ...[navn, epost, rolle, virksomhet, hprNummer],
      ...(veileder ? ['Lege', 'Allmennmedisin', '15.06.2015'] : ['Sykepleier', '', '']),
    ]),
  ),
  ark(
    LIS,
    ...lis.map(({ navn, epost, hprNummer, veileder }) => [
      ...[navn, epost, hprNummer, virksomhet, 'Allmennmedisin', '01.09.2026', '31.08.2031', '', '', veileder],
    ]),
  ),
];
