import { skrivMal } from '@kp/platform/regneark/skriv-mal';
import { IMPORTFELT, type Importfelt } from '../domain/importrad';
import { KOLONNER } from './periodefil';

/** Plainly invented, and told apart from a real one when the file comes back. */
export const EKSEMPELSTED = 'Eksempel kommune (slett denne raden)';

const EXAMPLE: Readonly<Record<Importfelt, string>> = {
  fra: '01.09.2025',
  til: '28.02.2026',
  virksomhet: EKSEMPELSTED,
  arena: 'Eksempel legesenter',
  kategori: 'Åpen uselektert praksis',
  stilling: '60 %',
  fravaer: 'Ferie 01.12.2025–05.12.2025; annet 10.02.2026–16.02.2026 50 %',
  dokument: '',
  utsteder: '',
  dokumentdato: '',
};

const HELP: Readonly<Record<Importfelt, string>> = {
  fra: 'Første dag, som 01.09.2025. Må fylles ut.',
  til: 'Siste dag. La den stå tom når perioden pågår.',
  virksomhet:
    'Virksomheten som har ansvaret, med navnet den har i portalen, eller organisasjonsnummeret. Må fylles ut.',
  arena: 'Læringsstedet, med navnet det har i portalen. Kan stå tomt.',
  kategori: 'Kategorien i regelsettet for spesialiteten din, for eksempel «Åpen uselektert praksis».',
  stilling: 'Prosent av full stilling, som 60 %. Må fylles ut.',
  fravaer:
    'Slag, første og siste dag og hvor mye av stillingen. Flere fravær skilles med semikolon. Skriv ikke grunnen.',
  dokument: 'Bare for tjeneste som er godkjent et annet sted: hva dokumentet heter.',
  utsteder: 'Hvem som har gitt dokumentet.',
  dokumentdato: 'Datoen på dokumentet.',
};

/** A workbook with the headings, one invented row, and what each column takes. */
export const skrivImportmal = (): Promise<Buffer> =>
  skrivMal(
    'Perioder',
    IMPORTFELT.map((felt) => ({ navn: KOLONNER[felt][0] ?? felt, eksempel: EXAMPLE[felt], hjelp: HELP[felt] })),
  );
