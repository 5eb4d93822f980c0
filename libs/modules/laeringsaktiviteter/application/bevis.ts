import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from '@kp/platform/database/statement';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { Maaltelling } from './maaltelling';

/** At most this many entries are starred as the best evidence of a goal. */
export const MAKS_STJERNER = 3;

/** The starred entries of a goal: what those who assess read first. */
@Injectable()
export class Bevis {
  constructor(
    private readonly aktiviteter: AktivitetRepository,
    private readonly telling: Maaltelling,
  ) {}

  /** What counts on a goal counts on its successor too. Stars follow to a goal with one predecessor. */
  *carryOver(fraMaalIder: readonly string[], tilMaalId: string): Script<void> {
    for (const id of fraMaalIder) yield* this.aktiviteter.copyLinks(id, tilMaalId, fraMaalIder.length === 1);
    if (fraMaalIder.length > 0) yield* this.telling.update([tilMaalId]);
  }

  *listStarred(maalId: string): Script<string[]> {
    return (yield* this.aktiviteter.listStarred(maalId)).map(({ id }) => id);
  }

  /** Only entries that name the goal and that others can read may be starred. */
  *saveStars(maalId: string, aktivitetIder: readonly string[]): Script<Result<undefined>> {
    if (aktivitetIder.length > MAKS_STJERNER) return fail('regel', 'maal.forMangeStjerner', { maks: MAKS_STJERNER });
    const linked = new Set(yield* this.aktiviteter.listIdsForMaal(maalId));
    for (const id of aktivitetIder) {
      const aktivitet = linked.has(id) ? yield* this.aktiviteter.find(id) : undefined;
      if (!aktivitet) return fail('regel', 'maal.ukjentAktivitet');
      if (aktivitet.privat) return fail('regel', 'maal.stjernePrivat');
      if (aktivitet.tilstand === 'UTKAST') return fail('regel', 'maal.stjerneUtkast');
    }
    yield* this.aktiviteter.saveStars(maalId, aktivitetIder);
    return ok();
  }

  /** How many starred entries others can read now; one that was made private or called back no longer counts. */
  *countReadable(maalId: string): Script<number> {
    const starred = yield* this.aktiviteter.listStarred(maalId);
    return starred.filter(({ privat, tilstand }) => !privat && tilstand !== 'UTKAST').length;
  }
}
