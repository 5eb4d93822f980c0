import type { Rollenavn } from '@kp/kernel/rolle';

export const AKTIVITETSTYPER = [
  'KLINISK_ARBEID',
  'PROSEDYRE',
  'KURS',
  'E_LAERING',
  'INDIVIDUELL_VEILEDNING',
  'GRUPPEVEILEDNING',
  'FELLESKONSULTASJON',
  'INTERNUNDERVISNING',
  'LEGEVAKT',
  'SELVSTUDIUM',
  'REFLEKSJON',
] as const;
export type Aktivitetstype = (typeof AKTIVITETSTYPER)[number];

export const AKTIVITETSTILSTANDER = ['UTKAST', 'SENDT', 'BEKREFTET', 'RETURNERT'] as const;
export type Aktivitetstilstand = (typeof AKTIVITETSTILSTANDER)[number];

/** A logged activity as it is stored. Dates are `YYYY-MM-DD`, time is whole minutes. */
export interface Aktivitet {
  readonly id: string;
  readonly utdanningslopId: string;
  /** The LIS. */
  readonly brukerId: string;
  readonly virksomhetId: string | null;
  readonly arenaId: string | null;
  readonly type: Aktivitetstype;
  readonly tittel: string;
  readonly tekst: string;
  readonly fra: string;
  readonly til: string | null;
  readonly minutter: number | null;
  readonly antall: number | null;
  /** Only the LIS may read it, through every route, export and search. */
  readonly privat: boolean;
  readonly tilstand: Aktivitetstilstand;
  readonly bedtBrukerId: string | null;
  readonly bedtRolle: Rollenavn | null;
  readonly sendtTid: string | null;
  readonly avgjortAv: string | null;
  readonly avgjortRolle: Rollenavn | null;
  readonly avgjortTid: string | null;
  readonly merketAvLeder: boolean;
  readonly opprettetTid: string;
  readonly endretTid: string;
  readonly versjon: number;
}

const LONGEST_TITLE = 80;

/** The title of an entry that was given none: the beginning of its first sentence. */
export function lagTittel(tekst: string): string {
  const first =
    tekst
      .split(/(?<=[.!?])\s|\n/)[0]
      ?.trim()
      .replace(/\.$/, '') ?? '';
  if (first.length <= LONGEST_TITLE) return first;
  const cut = first.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}
