import { Kolonnekjenner, wordsOf } from '@kp/platform/regneark/kolonnekjenner';
import type { Overskrifter } from '@kp/platform/regneark/regneark';
import { OPPSETTFELT, OPPSETTSLAG, type Oppsettslag } from '../domain/oppsettrad';

interface Arkslag {
  /** What the template calls the sheet. */
  readonly navn: string;
  /** Words that tell the sheet by its name. */
  readonly kjennetegn: readonly string[];
  /** Headings by field, the template's own first. */
  readonly kolonner: Readonly<Record<string, readonly string[]>>;
  readonly kreves: readonly string[];
}

const NAVN = ['Navn', 'Fullt navn', 'Etternavn og fornavn'];
const EPOST = ['E-post', 'E-postadresse', 'Epost', 'Mail', 'E-mail'];
const HPR = ['HPR-nummer', 'HPR', 'HPR-nr'];
const ORGNR = ['Organisasjonsnummer', 'Orgnr', 'Org.nr'];
const VIRKSOMHET = ['Virksomhet', 'Utdanningsvirksomhet', 'Kommune', 'Arbeidsgiver', ...ORGNR];

export const ARK: Readonly<Record<Oppsettslag, Arkslag>> = {
  VIRKSOMHET: {
    navn: 'Virksomheter',
    kjennetegn: ['virksomheter', 'virksomhet', 'kommuner', 'verksemder', 'organizations'],
    kolonner: {
      orgnr: ORGNR,
      navn: [...NAVN, 'Virksomhet', 'Virksomhetsnavn'],
      type: ['Type', 'Slag', 'Virksomhetstype'],
      kommunenummer: ['Kommunenummer', 'Kommunenr', 'Knr'],
      sentralitet: ['Sentralitet', 'Sentralitetsklasse'],
      sentralitetAar: ['Sentralitet, år', 'Sentralitetsår', 'År for sentralitet', 'År'],
    },
    kreves: ['orgnr', 'navn', 'type', 'kommunenummer'],
  },
  PERSON: {
    navn: 'Personer og roller',
    kjennetegn: ['personer', 'person', 'roller', 'rolle', 'folk', 'ansatte', 'people', 'roles'],
    kolonner: {
      navn: NAVN,
      epost: EPOST,
      rolle: ['Rolle', 'Rolle i portalen'],
      virksomhet: VIRKSOMHET,
      hprNummer: HPR,
      yrke: ['Yrke', 'Stilling', 'Profesjon'],
      spesialitet: ['Spesialitet'],
      spesialitetDato: ['Spesialist siden', 'Dato for spesialitet', 'Spesialitetsdato'],
      fra: ['Fra', 'Fra dato', 'Startdato', 'Rolle fra'],
      til: ['Til', 'Til dato', 'Sluttdato', 'Rolle til'],
    },
    kreves: ['navn', 'epost', 'rolle'],
  },
  LIS: {
    navn: 'LIS',
    kjennetegn: ['lis', 'alis', 'lis1', 'leger', 'utdanningslop'],
    kolonner: {
      navn: NAVN,
      epost: EPOST,
      hprNummer: HPR,
      virksomhet: VIRKSOMHET,
      spesialitet: ['Utdanning', 'Spesialitet', 'Del', 'Katalog', 'Læringsmålkatalog'],
      startdato: ['Startdato', 'Start', 'Utdanningen startet', 'Start på utdanningen'],
      planlagtSlutt: ['Planlagt slutt', 'Planlagt ferdig', 'Sluttdato'],
      fra: ['Tilknyttet fra', 'Tilknytning fra', 'Fra'],
      leder: ['Leder (e-post)', 'Leder', 'Ansvarlig leder'],
      veileder: ['Veileder (e-post)', 'Veileder', 'Hovedveileder'],
    },
    kreves: ['navn', 'epost', 'hprNummer', 'spesialitet', 'startdato', 'veileder'],
  },
};

export const KJENNERE: Readonly<Record<Oppsettslag, Kolonnekjenner<string>>> = {
  VIRKSOMHET: new Kolonnekjenner(OPPSETTFELT.VIRKSOMHET, ARK.VIRKSOMHET.kolonner),
  PERSON: new Kolonnekjenner(OPPSETTFELT.PERSON, ARK.PERSON.kolonner),
  LIS: new Kolonnekjenner(OPPSETTFELT.LIS, ARK.LIS.kolonner),
};

/** The heading of a field in the template. */
export const kolonnenavn = (slag: Oppsettslag, felt: string): string => ARK[slag].kolonner[felt]?.[0] ?? felt;

/** Any of the sheets: tells the separator of a text file. */
export const noenOverskrifter: Overskrifter = {
  poeng: (row) => Math.max(...OPPSETTSLAG.map((slag) => KJENNERE[slag].poeng(row))),
  finnOverskriftsrad: (rows) =>
    OPPSETTSLAG.map((slag) => KJENNERE[slag].finnOverskriftsrad(rows)).find((index) => index !== null) ?? null,
};

/** By the name of the sheet, the surest word first: «Personer og roller», «LIS 2026», «Virksomheter». */
export function slagByName(navn: string): Oppsettslag | undefined {
  const words = wordsOf(navn);
  return OPPSETTSLAG.find((slag) => words.some((word) => ARK[slag].kjennetegn.includes(word)));
}
