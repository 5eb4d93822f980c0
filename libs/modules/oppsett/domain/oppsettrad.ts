import type { Rollenavn } from '@kp/kernel/rolle';

/** What a sheet holds, in the order the rows are carried out: people need their virksomhet, a LIS needs its veileder. */
export const OPPSETTSLAG = ['VIRKSOMHET', 'PERSON', 'LIS'] as const;
export type Oppsettslag = (typeof OPPSETTSLAG)[number];

/** The columns of each sheet, in the order the template has them. */
export const OPPSETTFELT = {
  VIRKSOMHET: ['orgnr', 'navn', 'type', 'kommunenummer', 'sentralitet', 'sentralitetAar'],
  PERSON: [
    ...['navn', 'epost', 'rolle', 'virksomhet', 'hprNummer'],
    ...['yrke', 'spesialitet', 'spesialitetDato', 'fra', 'til'],
  ],
  LIS: [
    ...['navn', 'epost', 'hprNummer', 'virksomhet', 'spesialitet'],
    ...['startdato', 'planlagtSlutt', 'fra', 'leder', 'veileder'],
  ],
} as const satisfies Readonly<Record<Oppsettslag, readonly string[]>>;

export type Oppsettceller = Readonly<Record<string, string>>;

export interface Oppsettrad {
  readonly slag: Oppsettslag;
  /** The name of the sheet; '' for a text file. */
  readonly ark: string;
  /** The row's number in the sheet, from 1. */
  readonly rad: number;
  readonly celler: Oppsettceller;
  /** Somewhere in the row, also in a column that is not read. */
  readonly fodselsnummer: boolean;
}

/** NY is written, ENDRES is written over what stands, FINNES is passed over; DUPLIKAT and FEIL stop the whole file. */
export const OPPSETTUTFALL = ['NY', 'ENDRES', 'FINNES', 'DUPLIKAT', 'FEIL'] as const;
export type Oppsettutfall = (typeof OPPSETTUTFALL)[number];

/** A sentence about a row: by its kode, or (for a single field) as the form itself would say it. */
export interface Oppsettmerknad {
  readonly kode: string;
  readonly felt: string | null;
  readonly parametere: Readonly<Record<string, string | number>>;
  /** The form's own sentence, in bokmål; null when the kode has one. */
  readonly tekst: string | null;
}

export const merknad = (
  kode: string,
  felt: string | null = null,
  parametere: Oppsettmerknad['parametere'] = {},
): Oppsettmerknad => ({ kode: `oppsett.${kode}`, felt, parametere, tekst: null });

const ROLLEORD: Readonly<Record<string, Rollenavn>> = {
  leder: 'LEDER',
  stedfortreder: 'STEDFORTREDER',
  stedfortredendeleder: 'STEDFORTREDER',
  veileder: 'VEILEDER',
  hovedveileder: 'VEILEDER',
  rettleiar: 'VEILEDER',
  supervisor: 'SUPERVISOR',
  gruppeveileder: 'SUPERVISOR',
  delegertgodkjenner: 'DELEGERT_GODKJENNER',
  delegert: 'DELEGERT_GODKJENNER',
  lis: 'LIS',
  lis1: 'LIS',
  alis: 'LIS',
};

const TYPEORD = { kommune: 'KOMMUNE', sykehus: 'SYKEHUS', helseforetak: 'SYKEHUS', legekontor: 'LEGEKONTOR' } as const;

const SPESIALITETORD = {
  ...{ alm: 'ALM', alis: 'ALM', allmennmedisin: 'ALM', almennmedisin: 'ALM' },
  ...{ sam: 'SAM', samlis: 'SAM', samfunnsmedisin: 'SAM' },
  ...{ arb: 'ARB', arblis: 'ARB', arbeidsmedisin: 'ARB' },
  ...{ lis1: 'LIS1', del1: 'LIS1', turnus: 'LIS1', lis1ikommune: 'LIS1' },
} as const;

const lookUp = (words: Readonly<Record<string, string>>, joined: string): string | undefined =>
  Object.hasOwn(words, joined) ? words[joined] : undefined;

/** `joined` is the cell without case, blanks and signs, with `o` for `ø`. */
export const tolkRolle = (joined: string): string | undefined => lookUp(ROLLEORD, joined);
export const tolkType = (joined: string): string | undefined =>
  joined === 'annen' || joined === 'annet' ? 'ANNEN' : lookUp(TYPEORD, joined);
export const tolkSpesialitet = (joined: string): string | undefined => lookUp(SPESIALITETORD, joined);

/** A row that begins so in the column of names is the template's own. */
export const EKSEMPEL = 'EKSEMPEL:';
export const erEksempel = ({ navn = '' }: Oppsettceller): boolean => navn.startsWith(EKSEMPEL);
