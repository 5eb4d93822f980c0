import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { AktivRolle } from '@kp/kernel/rolle';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { MegRepository, type MittLop } from '../persistence/meg.repository';

export interface MegSelv {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
  readonly roller: AktivRolle[];
  readonly utdanningslop: MittLop[];
  readonly ventende: number;
  readonly ulesteVarsler: number;
}

@Injectable()
export class Meg {
  constructor(
    private readonly database: Database,
    private readonly repository: MegRepository,
    private readonly clock: Clock,
  ) {}

  find(principal: Principal): Promise<MegSelv> {
    return this.database.unitOfWork.read(() => this.compose(principal));
  }

  private *compose({ brukerId, navn, roller }: Principal): Script<MegSelv> {
    const epost = yield* this.repository.findEpost(brukerId);
    const utdanningslop = yield* this.repository.listLop(brukerId, this.clock.today());
    const ledet = roller.flatMap((r) =>
      r.virksomhetId && (r.rolle === 'LEDER' || r.rolle === 'STEDFORTREDER') ? [r.virksomhetId] : [],
    );
    const delegert = roller.flatMap((r) =>
      r.virksomhetId && r.rolle === 'DELEGERT_GODKJENNER' ? [r.virksomhetId] : [],
    );
    const ventende = yield* this.repository.countTasks(brukerId, ledet, delegert);
    const ulesteVarsler = yield* this.repository.countUnread(brukerId);
    return { id: brukerId, navn, epost, roller: [...roller], utdanningslop, ventende, ulesteVarsler };
  }
}
