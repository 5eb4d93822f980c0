import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from '@kp/platform/database/statement';
import { type Maalhandling, maalTabell } from '../domain/maal-tabell';
import { MaalRepository, type Maalsak } from '../persistence/maal.repository';

/** What may change with the state, which the table decides, and the version, which only counts up. */
export type Maalendring = Partial<
  Pick<Maalsak, 'tilstandSiden' | 'runde' | 'sendtTid' | 'godkjentTidligere' | 'sammePerson'>
>;

/** The one place where a goal changes state; the kept counts follow in the same transaction. */
@Injectable()
export class Maaltilstand {
  constructor(
    private readonly maal: MaalRepository,
    private readonly clock: Clock,
  ) {}

  *find(id: string): Script<Maalsak | undefined> {
    return yield* this.maal.find(id);
  }

  *findMany(ids: readonly string[]): Script<Maalsak[]> {
    return yield* this.maal.findMany(ids);
  }

  /** Moves a goal where the table says `handling` leads. The caller has checked the guards. */
  *move(sak: Maalsak, handling: Maalhandling, set: Maalendring = {}): Script<Result<undefined>> {
    const step = maalTabell[sak.tilstand][handling];
    if (!step || step.to === 'SLETTET')
      return fail('konflikt', 'maal.feilTilstand', { tilstand: sak.tilstand, handling });
    const tilstandSiden = step.to === sak.tilstand ? sak.tilstandSiden : this.clock.instant();
    const saved = yield* this.maal.save(sak.id, sak.versjon, { tilstandSiden, tilstand: step.to, ...set });
    if (!saved) return fail('foreldet', 'maal.foreldet', { versjon: sak.versjon });
    yield* this.maal.moveCount(sak.maalplanId, sak.tilstand, step.to);
    const { godkjentTidligere = sak.godkjentTidligere } = set;
    yield* this.maal.moveTidligere(sak.maalplanId, Number(godkjentTidligere) - Number(sak.godkjentTidligere));
    return ok();
  }

  /** Goals that had nothing get their first entry. */
  *begin(ids: readonly string[]): Script<void> {
    for (const sak of yield* this.maal.findMany(ids)) {
      if (sak.tilstand === 'IKKE_PAABEGYNT' && sak.avlostTid === null) yield* this.move(sak, 'begynn');
    }
  }

  *recordActivity(utdanningslopId: string): Script<void> {
    yield* this.maal.recordActivity(utdanningslopId, this.clock.instant());
  }
}
