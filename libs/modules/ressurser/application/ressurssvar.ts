import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Vurdering, VurderingRepository } from '../persistence/vurdering.repository';
import { type Ressursvisning, Ressurssoek } from './ressurssoek';
import { Ressurstilgang } from './ressurstilgang';

/** What readers answer: whether it was useful, and that they want it at hand. */
@Injectable()
export class Ressurssvar {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Ressurstilgang,
    private readonly soek: Ressurssoek,
    private readonly vurderinger: VurderingRepository,
    private readonly clock: Clock,
  ) {}

  /** A new answer takes the place of the earlier one. */
  vurder(brukerId: string, id: string, nyttig: boolean, kommentar: string | null): Promise<Result<Ressursvisning>> {
    const vurdering = { nyttig, kommentar, tid: this.clock.instant() };
    return this.answer(brukerId, id, () => this.vurderinger.save(id, brukerId, vurdering));
  }

  setFavoritt(brukerId: string, id: string, favoritt: boolean): Promise<Result<Ressursvisning>> {
    return this.answer(brukerId, id, () => this.vurderinger.setFavoritt(id, brukerId, favoritt));
  }

  private answer(brukerId: string, id: string, write: () => Script<void>): Promise<Result<Ressursvisning>> {
    return this.database.unitOfWork.script(() => this.answerScript(brukerId, id, write));
  }

  private *answerScript(brukerId: string, id: string, write: () => Script<void>): Script<Result<Ressursvisning>> {
    const found = yield* this.tilgang.find(brukerId, id);
    if (!found.ok) return found;
    yield* write();
    return yield* this.soek.findScript(brukerId, id);
  }

  list(brukerId: string, id: string): Promise<Result<readonly Vurdering[]>> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, id));
  }

  private *listScript(brukerId: string, id: string): Script<Result<readonly Vurdering[]>> {
    const own = yield* this.tilgang.findOwn(brukerId, id);
    return own.ok ? ok(yield* this.vurderinger.list(id)) : own;
  }
}
