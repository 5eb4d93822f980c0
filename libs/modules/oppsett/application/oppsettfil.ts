import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Navngittark, lesArbeidsbok } from '@kp/platform/regneark/les-regneark';
import { type Tabell, lesTabell } from '@kp/platform/regneark/tabell';
import { OPPSETTFELT, OPPSETTSLAG, type Oppsettrad, type Oppsettslag, erEksempel } from '../domain/oppsettrad';
import { ARK, KJENNERE, kolonnenavn, noenOverskrifter, slagByName } from './kolonner';
import { FORKLARING } from './oppsettmal';

/** What stands in one file. */
export interface Oppsettfil {
  readonly rader: readonly Oppsettrad[];
  /** Sheets that hold something and were not read. */
  readonly ulesteArk: readonly string[];
}

/**
 * A kommune is some tens of rows. The rows are written in one turn, in which nobody else can write, and a LIS is more
 * than a hundred goals.
 */
const MOST_SETUP_ROWS = 2000;
const MOST_LIS = 200;

/** From bytes to cells by field. Slow for large files, so it is done before a transaction is opened. */
export async function lesOppsettfil(buffer: Buffer, filnavn: string): Promise<Result<Oppsettfil>> {
  const lest = await lesArbeidsbok(buffer, filnavn, noenOverskrifter);
  if (!lest.ok) return lest;
  const read: Arklest[] = [];
  for (const ark of lest.value) {
    const result = readSheet(ark);
    if (!result.ok) return result;
    read.push(result.value);
  }
  const rader = OPPSETTSLAG.flatMap((slag) => read.filter((one) => one.slag === slag).flatMap((one) => one.rader));
  const ulesteArk = read.flatMap(({ slag, navn }) => (slag === null && navn !== FORKLARING ? [navn] : []));
  if (read.every(({ slag }) => slag === null)) return fail('ugyldig', 'oppsett.ingenArk');
  if (rader.length === 0) return fail('ugyldig', 'oppsett.ingenRader');
  if (rader.length > MOST_SETUP_ROWS) return fail('ugyldig', 'regneark.forMangeRader', { grense: MOST_SETUP_ROWS });
  if (rader.filter(({ slag }) => slag === 'LIS').length > MOST_LIS)
    return fail('ugyldig', 'oppsett.forMangeLis', { grense: MOST_LIS });
  return ok({ rader, ulesteArk });
}

interface Arklest {
  readonly navn: string;
  readonly slag: Oppsettslag | null;
  readonly rader: readonly Oppsettrad[];
}

function readSheet({ navn, rader }: Navngittark): Result<Arklest> {
  const found = navn === FORKLARING ? null : recognize(navn, rader);
  if (found && !found.ok) return found;
  const table = found?.value ?? null;
  const read = new Set(table?.tabell.rader.map(({ rad }) => rad));
  // What no row of ours tells of must be refused here: it is in the file, wherever it stands (domene.md section 7).
  const outside = rader.findIndex((row, index) => !read.has(index + 1) && hasNumber(row));
  if (outside >= 0) return fail('regel', 'oppsett.fodselsnummerIArk', { ark: navn, rad: outside + 1 });
  if (!table) return ok({ navn, slag: null, rader: [] });
  const { slag, tabell } = table;
  const own = tabell.rader.filter(({ celler }) => !erEksempel(celler));
  return ok({
    ...{ navn, slag },
    rader: own.map(({ rad, celler }) => ({
      ...{ slag, ark: navn, rad, celler },
      fodselsnummer: hasNumber(rader[rad - 1] ?? []),
    })),
  });
}

/** The cells stay apart by the line breaks. */
const hasNumber = (row: readonly string[]): boolean => hasFodselsnummer(row.join('\n'));

interface Kjent {
  readonly slag: Oppsettslag;
  readonly tabell: Tabell<string>;
}

/** By its name, else by its headings. A sheet with the right name and the wrong columns is a fault, not another sheet. */
function recognize(navn: string, rader: Navngittark['rader']): Result<Kjent> | null {
  const named = slagByName(navn);
  const candidates = (named ? [named] : OPPSETTSLAG).map((slag) => {
    const tabell = lesTabell(rader, OPPSETTFELT[slag], KJENNERE[slag]);
    const poeng = KJENNERE[slag].poeng(rader[(tabell.overskriftsrad ?? 1) - 1] ?? []);
    return { slag, tabell, poeng, mangler: ARK[slag].kreves.filter((felt) => tabell.mangler.includes(felt)) };
  });
  const [best] = candidates.filter(({ mangler }) => mangler.length === 0).sort((a, b) => b.poeng - a.poeng);
  if (best) return ok(best);
  const [only] = candidates;
  if (!named || !only) return null;
  const kolonner = only.mangler.map((felt) => `«${kolonnenavn(named, felt)}»`).join(', ');
  return fail('ugyldig', 'oppsett.manglerKolonner', { ark: navn, kolonner });
}
