import { Inject, Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Outbox } from '@kp/platform/outbox/outbox';
import { type HvorOfte, VARSELGRUPPER, type Varselgruppe, kanVelges, standardFor } from '../domain/varselgruppe';
import { slagI } from '../domain/varselslag';
import { VarselRepository } from '../persistence/varsel.repository';
import { VarselvalgRepository } from '../persistence/varselvalg.repository';

export interface Gruppevalg {
  readonly gruppe: Varselgruppe;
  readonly hvorOfte: HvorOfte;
}

export interface Valgene {
  /** False when the portal has no mail server. */
  readonly epost: boolean;
  readonly klokken: string;
  /** 1 is Monday. */
  readonly ukedag: number;
  readonly grupper: (Gruppevalg & { kanVelges: boolean })[];
}

/** How often a person wants mail, a group at a time. The portal itself always shows everything. */
@Injectable()
export class Varselvalg {
  constructor(
    private readonly database: Database,
    private readonly valg: VarselvalgRepository,
    private readonly varsler: VarselRepository,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  find(brukerId: string): Promise<Valgene> {
    return this.database.unitOfWork.read(() => this.compose(brukerId));
  }

  save(brukerId: string, valg: readonly Gruppevalg[]): Promise<Result<Valgene>> {
    return this.database.unitOfWork.script(() => this.store(brukerId, valg));
  }

  private *store(brukerId: string, valg: readonly Gruppevalg[]): Script<Result<Valgene>> {
    for (const { gruppe, hvorOfte } of valg) {
      if (!kanVelges(gruppe)) return fail('regel', 'varsler.kanIkkeVelges');
      yield* this.valg.save(brukerId, gruppe, hvorOfte);
      const til = hvorOfte === 'DAGLIG' || hvorOfte === 'UKENTLIG' ? hvorOfte : null;
      yield* this.varsler.moveDigest(brukerId, slagI(gruppe), til);
    }
    return ok(yield* this.compose(brukerId));
  }

  private *compose(brukerId: string): Script<Valgene> {
    const chosen = yield* this.valg.list(brukerId);
    const grupper = VARSELGRUPPER.map((gruppe) => ({
      ...{ gruppe, hvorOfte: chosen.get(gruppe) ?? standardFor(gruppe), kanVelges: kanVelges(gruppe) },
    }));
    return { epost: this.outbox.canSend, ...this.config.digest, grupper };
  }
}
