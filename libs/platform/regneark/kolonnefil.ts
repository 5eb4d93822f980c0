import { type Result, fail, ok } from '@kp/kernel/result';
import { Kolonnekjenner } from './kolonnekjenner';
import { lesRegneark } from './les-regneark';
import { type Tabellrad, lesTabell } from './tabell';

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
  async les(buffer: Buffer, filnavn: string): Promise<Result<readonly Tabellrad<F>[]>> {
    const lest = await lesRegneark(buffer, filnavn, { overskrifter: this.overskrifter });
    if (!lest.ok) return lest;
    const { felt, navn, paakrevd, flestRader } = this.oppsett;
    const { rader, mangler } = lesTabell(lest.value.rader, felt, this.overskrifter);
    const missing = paakrevd.filter((one) => mangler.includes(one));
    if (missing.length > 0) {
      const names = missing.map((one) => `«${navn[one].at(0) ?? one}»`).join(', ');
      return fail('ugyldig', 'regneark.manglerKolonner', { kolonner: names });
    }
    if (rader.length === 0) return fail('ugyldig', 'regneark.ingenRader');
    return rader.length > flestRader ? fail('ugyldig', 'regneark.forMangeRader', { grense: flestRader }) : ok(rader);
  }
}
