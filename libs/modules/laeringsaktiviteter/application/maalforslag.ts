import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Katalogoppslag } from '@kp/modules/laeringsmaal';
import { Journaltilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Aktivitetstype } from '../domain/aktivitet';
import { Maalindeks, type Maalord } from '../domain/maalforslag';
import { type Forslagsmaal, MaalforslagRepository } from '../persistence/maalforslag.repository';
import { lesOrd, stem } from './les-ord';

export interface Forslag {
  readonly maalId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly ord: readonly string[];
}

/** Every catalogue is read anew when it has been out of use for so many others. */
const MOST_KEPT = 16;
const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Which goals a text may be about. The text is read and forgotten; only what the catalogues say is kept. */
@Injectable()
export class Maalforslag {
  /** To read a hundred goals takes a tenth of a second, to search among them a fraction of a millisecond. */
  private readonly indekser = new Map<string, Maalindeks>();

  constructor(
    private readonly database: Database,
    private readonly maal: MaalforslagRepository,
    private readonly kataloger: Katalogoppslag,
    private readonly tilgang: Journaltilgang,
  ) {}

  async list(
    brukerId: string,
    utdanningslopId: string,
    tekst: string,
    type: Aktivitetstype,
  ): Promise<Result<Forslag[]>> {
    const own = await this.database.unitOfWork.read(() => this.listOwn(brukerId, utdanningslopId));
    if (!own.ok) return own;
    const indeks = await this.findIndeks(own.value);
    // Nothing more is asked of a goal that is approved.
    const open = own.value.filter(({ tilstand }) => tilstand !== 'GODKJENT');
    const byId = new Map(open.map((maal) => [maal.laeringsmaalId, maal]));
    const found = indeks
      .foreslaa(tekst, type, (id) => byId.has(id))
      .flatMap(({ id, ord }) => {
        const maal = byId.get(id);
        return maal ? [{ ...maal, ord }] : [];
      });
    return ok(found.map(({ id, kode, tittel, ord }) => ({ maalId: id, kode, tittel, ord })));
  }

  private *listOwn(brukerId: string, utdanningslopId: string): Script<Result<Forslagsmaal[]>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    return tilgang?.egen ? ok(yield* this.maal.listMaal(utdanningslopId)) : NOT_FOUND;
  }

  /** A published version is fixed but for revisions of its explanatory parts, and they are counted. */
  private async findIndeks(maal: readonly Forslagsmaal[]): Promise<Maalindeks> {
    const versjoner = [...new Set(maal.map(({ katalogversjonId }) => katalogversjonId))].sort();
    const revisjoner = maal.reduce((total, { revisjon }) => total + revisjon, 0);
    const key = [...versjoner, revisjoner].join(' ');
    const indeks = this.indekser.get(key) ?? (await this.read(versjoner));
    // The one used last is the last to go.
    this.indekser.delete(key);
    this.indekser.set(key, indeks);
    for (const old of [...this.indekser.keys()].slice(0, -MOST_KEPT)) this.indekser.delete(old);
    return indeks;
  }

  private async read(versjoner: readonly string[]): Promise<Maalindeks> {
    const maal = await this.database.unitOfWork.read(() => this.listAll(versjoner));
    return new Maalindeks(maal, lesOrd, stem);
  }

  private *listAll(versjoner: readonly string[]): Script<Maalord[]> {
    const maal: Maalord[] = [];
    for (const versjon of versjoner) maal.push(...(yield* this.kataloger.listMaal(versjon)));
    return maal;
  }
}
