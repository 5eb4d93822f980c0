import { Injectable } from '@nestjs/common';
import type { Script } from '@kp/platform/database/statement';
import { tellFremdrift } from '../domain/fremdrift';
import { type Grense, isBegrenset, kanVise } from '../domain/innsynsgrense';
import { type Kategori, tellKategorier } from '../domain/kategorier';
import type { Maaltilstandsnavn } from '../domain/maal-tabell';
import { type DatertMaalrad, MaallisteRepository, type MaallisteRad } from '../persistence/maalliste.repository';
import { MaalplanRepository, type MaalplanRad } from '../persistence/maalplan.repository';

export interface Maalfilter {
  readonly sok?: string;
  readonly kategori?: string;
  readonly tilstand?: Maaltilstandsnavn;
}

export interface Maalliste {
  readonly maal: readonly MaallisteRad[];
  /** Over all goals, whatever the filter. */
  readonly kategorier: readonly Kategori[];
  readonly maalplaner: readonly MaalplanRad[];
}

const UTEN_GRENSE: Grense = { fra: null, til: null };

/** The goals of an utdanningsløp. Who may see them is for the caller. */
@Injectable()
export class Maallister {
  constructor(
    private readonly maal: MaallisteRepository,
    private readonly maalplaner: MaalplanRepository,
  ) {}

  *load(utdanningslopId: string, filter: Maalfilter = {}, grense: Grense = UTEN_GRENSE): Script<Maalliste> {
    const maalplaner = yield* this.maalplaner.listMany([utdanningslopId]);
    if (!isBegrenset(grense)) return compose(yield* this.maal.list(utdanningslopId), maalplaner, filter);
    const rows = yield* this.maal.listDatert(utdanningslopId);
    const visible = rows.filter((row) => kanVise(grense, row)).map(withoutCounts);
    return compose(
      visible,
      maalplaner.map((plan) => withFremdriftOf(plan, visible)),
      filter,
    );
  }
}

/** Categories stand in the order of the plans, and within a plan in that of its catalogue. */
function compose(rows: readonly MaallisteRad[], maalplaner: readonly MaalplanRad[], filter: Maalfilter): Maalliste {
  const [only, ...others] = maalplaner;
  const ordered =
    others.length === 0 && rows.every(({ maalplanId }) => maalplanId === only?.id)
      ? rows
      : maalplaner.flatMap(({ id }) => rows.filter((row) => row.maalplanId === id));
  const maal = Object.keys(filter).length === 0 ? ordered : ordered.filter(matcher(filter));
  return { maal, kategorier: tellKategorier(ordered), maalplaner };
}

function matcher({ sok, kategori, tilstand }: Maalfilter): (row: MaallisteRad) => boolean {
  const words = (sok ?? '')
    .toLocaleLowerCase('nb')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (row) => {
    if (kategori !== undefined && row.kategori !== kategori) return false;
    if (tilstand !== undefined && row.tilstand !== tilstand) return false;
    const text = words.length === 0 ? '' : `${row.kode} ${row.tittel} ${row.kategori}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  };
}

/** The kept counts know no dates, so a former leder is not shown them: they would tell of what came later. */
const withoutCounts = ({ sendtTid: _, ...row }: DatertMaalrad): MaallisteRad => ({
  ...row,
  aktiviteter: 0,
  bekreftede: 0,
});

/** The plan's progress as far as the goals tell it. */
export const withFremdriftOf = (plan: MaalplanRad, rows: readonly MaallisteRad[]): MaalplanRad => ({
  ...plan,
  fremdrift: tellFremdrift(rows.filter(({ maalplanId }) => maalplanId === plan.id)),
});
