import type { Katalog } from '../../../../shared/lib/kataloger';
import { medUtelatte } from '../../../../shared/ui/filimport/utelatte';
import type { Importrapport, Importvalg, Katalogopplysninger, Lesevalg, Radfeil } from '../../api/katalogimport';

/** The groups whose rows stand in the file. */
export const RADGRUPPER = ['uleselige', 'duplikater', 'nye', 'endrede', 'uendrede'] as const;
export type Radgruppe = (typeof RADGRUPPER)[number];

/** A row of the file, as the report tells of it. */
export interface Rad {
  readonly rad: number;
  readonly kode: string | null;
  readonly tittel: string | null;
  /** What must be corrected. */
  readonly feil: readonly Radfeil[];
  /** What is changed. */
  readonly felt: readonly string[];
  /** The earlier row that has the same code. */
  readonly foerst: { readonly rad: number; readonly tittel: string } | null;
}

/** A row left out is no longer in the report: what was said of it is kept here, so that it can be taken in again. */
export interface UtelattRad extends Rad {
  readonly gruppe: Radgruppe;
}

export const NY_KATALOG = '+ny';

export interface Importverdier {
  /** The code of a catalogue, `NY_KATALOG`, or '' for none chosen. */
  readonly katalog: string;
  readonly katalogKode: string;
  readonly navn: string;
  readonly spesialitet: Katalog['spesialitet'];
  readonly eksempel: boolean;
  readonly gyldigFra: string;
  readonly filnavn: string;
  readonly lesevalg: Lesevalg;
  readonly utelatte: readonly UtelattRad[];
}

export const SOM_LEST: Lesevalg = { kolonner: {}, ark: null, overskriftsrad: null };

export const TOM_IMPORT: Importverdier = {
  ...{ katalog: '', katalogKode: '', navn: '', spesialitet: 'ALM', eksempel: false, gyldigFra: '', filnavn: '' },
  ...{ lesevalg: SOM_LEST, utelatte: [] },
};

export const IMPORTKODER = {
  'katalogimport.annenKatalog': 'katalog',
  'katalogimport.eksempelSomOffisiell': 'eksempel',
  'katalogimport.eksempelUtenMerke': 'eksempel',
  'katalogimport.eksempelUtenNavn': 'navn',
  'opplasting.manglerFil': 'fil',
};

export const importvalg = ({ lesevalg, utelatte }: Importverdier): Importvalg => ({
  ...lesevalg,
  utelatteRader: utelatte.map(({ rad }) => rad).sort((a, b) => a - b),
});

export const opplysninger = (v: Importverdier): Katalogopplysninger => ({
  katalogKode: v.katalogKode.trim().toUpperCase(),
  navn: v.navn.trim(),
  spesialitet: v.spesialitet,
  gyldigFra: v.gyldigFra,
  eksempel: v.eksempel,
});

/** The rows of one group, those left out among them, in the order of the file. */
export function raderI(gruppe: Radgruppe, rapport: Importrapport, utelatte: readonly UtelattRad[]): readonly Rad[] {
  const present: readonly Rad[] = rapport[gruppe].map((funn) => ({
    ...{ rad: funn.rad, kode: funn.kode, tittel: funn.tittel },
    feil: 'feil' in funn ? funn.feil : [],
    felt: 'felt' in funn ? funn.felt : [],
    foerst: 'foersteRad' in funn ? { rad: funn.foersteRad, tittel: funn.foersteTittel } : null,
  }));
  const shown = medUtelatte<Rad, UtelattRad>(
    present,
    utelatte,
    ({ rad }) => rad,
    (row) => row.gruppe === gruppe,
  );
  return shown.sort((a, b) => a.rad - b.rad);
}

/** How many goals the draft will hold. */
export const antallMaal = ({ nye, endrede, uendrede }: Importrapport): number =>
  nye.length + endrede.length + uendrede.length;

/** The rows that keep the file from being written. */
export const feilrader = (rapport: Importrapport): readonly UtelattRad[] =>
  (['uleselige', 'duplikater'] as const).flatMap((gruppe) =>
    raderI(gruppe, rapport, []).map((row) => ({ ...row, gruppe })),
  );
