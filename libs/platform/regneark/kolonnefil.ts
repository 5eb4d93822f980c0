import { type Result, fail, ok } from '@kp/kernel/result';
import { lesCelle } from './celletekst';
import { Kolonnekjenner } from './kolonnekjenner';
import { lesRegneark } from './les-regneark';

/** A row by what its columns mean. */
export interface Kolonnerad<F extends string> {
  /** The row's number in the file, from 1. */
  readonly rad: number;
  readonly celler: Readonly<Record<F, string>>;
}

/** What a kind of file holds; `navn` is what each column is called, the name of the template first. */
export interface Kolonnefiloppsett<F extends string> {
  readonly felt: readonly F[];
  readonly navn: Readonly<Record<F, readonly string[]>>;
  readonly paakrevd: readonly F[];
  readonly flestRader: number;
}

/** One kind of file that people fill in: known columns in any order, one thing a row. */
export class Kolonnefil<F extends string> {
  private readonly overskrifter: Kolonnekjenner<F>;

  constructor(private readonly oppsett: Kolonnefiloppsett<F>) {
    this.overskrifter = new Kolonnekjenner(oppsett.felt, oppsett.navn);
  }

  /** From bytes to cells by field. Slow for large files, so it is done before a transaction is opened. */
  async les(buffer: Buffer, filnavn: string): Promise<Result<Kolonnerad<F>[]>> {
    const lest = await lesRegneark(buffer, filnavn, { overskrifter: this.overskrifter });
    if (!lest.ok) return lest;
    const { navn, paakrevd, flestRader } = this.oppsett;
    const { rader } = lest.value;
    const header = this.overskrifter.finnOverskriftsrad(rader);
    const kolonner = this.overskrifter.foreslaa(rader[header ?? -1] ?? []);
    const missing = paakrevd.filter((one) => kolonner[one] === null);
    if (header === null || missing.length > 0) {
      const names = missing.map((one) => `«${navn[one].at(0) ?? one}»`).join(', ');
      return fail('ugyldig', 'regneark.manglerKolonner', { kolonner: names });
    }
    const rows = rader
      .map((row, index) => ({ rad: index + 1, celler: this.readCells(row, kolonner) }))
      .filter(({ rad, celler }) => rad > header + 1 && Object.values(celler).some((cell) => cell !== ''));
    if (rows.length === 0) return fail('ugyldig', 'regneark.ingenRader');
    return rows.length > flestRader ? fail('ugyldig', 'regneark.forMangeRader', { grense: flestRader }) : ok(rows);
  }

  private readCells(row: readonly string[], kolonner: Readonly<Record<F, number | null>>): Record<F, string> {
    const entries = this.oppsett.felt.map((felt) => {
      const column: number | null = kolonner[felt];
      return [felt, lesCelle(row[column ?? -1] ?? '')] as const;
    });
    return Object.fromEntries(entries) as Record<F, string>;
  }
}
