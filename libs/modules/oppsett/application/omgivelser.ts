import type { AktivRolle } from '@kp/kernel/rolle';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { VirksomhetRad } from '@kp/modules/virksomheter';
import { wordsOf } from '@kp/platform/regneark/kolonnekjenner';
import type { Oppsettmerknad, Oppsettutfall } from '../domain/oppsettrad';

export interface Personmerke {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
}

/** What the rows are carried out among; it grows with each that is. */
export interface Omgivelser {
  readonly brukerId: string;
  readonly roller: readonly AktivRolle[];
  /** Those the one who sends the file may see. */
  readonly virksomheter: Map<string, VirksomhetRad>;
  readonly medHpr: Map<string, Personmerke[]>;
  /** Addresses of the file that stand for an account with another one. */
  readonly kalt: Map<string, string>;
  /** Accounts that this file makes. */
  readonly nyePersoner: Set<string>;
}

/** What became of a row that could be carried out. */
export interface Radsvar {
  readonly utfall: Exclude<Oppsettutfall, 'FEIL'>;
  readonly virksomhet: string | null;
  /** Fields that are written over. */
  readonly felt: readonly string[];
  readonly merknader: readonly Oppsettmerknad[];
  /** What the same row is about in another run: the dry run and the writing are held against each other by it. */
  readonly spor: string;
  /** A new account with the code of its link; null when the person has a place here already. */
  readonly nyKonto: Nykonto | null;
}

export interface Nykonto {
  readonly epost: string;
  readonly navn: string;
  readonly kode: string | null;
}

const sameName = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** By organisasjonsnummer or name, among those the person may see; an empty cell is the one virksomhet that they lead. */
export function finnVirksomhet(cell: string, { roller, virksomheter }: Omgivelser): Result<VirksomhetRad> {
  if (cell === '') {
    const leads = new Set(
      roller.flatMap(({ rolle, virksomhetId }) => (LEADS.includes(rolle) && virksomhetId ? [virksomhetId] : [])),
    );
    const [only] = [...leads].flatMap((id) => virksomheter.get(id) ?? []);
    return only && leads.size === 1 ? ok(only) : fail('regel', 'oppsett.manglerVirksomhet');
  }
  const orgnr = cell.replace(/\s/gu, '');
  const found = [...virksomheter.values()].filter((one) => one.orgnr === orgnr || sameName(one.navn, cell));
  const [first] = found;
  if (found.length > 1) return fail('regel', 'oppsett.flereVirksomheter', { verdi: cell });
  return first ? ok(first) : fail('regel', 'oppsett.ukjentVirksomhet', { verdi: cell });
}

const LEADS: readonly string[] = ['LEDER', 'STEDFORTREDER'];
