import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { AktivRolle } from '@kp/kernel/rolle';
import type { Spraak } from '@kp/kernel/spraak';
import type { Principal } from '@kp/platform/auth/principal';
import { Oppgaveliste } from '@kp/modules/arbeidsliste';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { MegRepository, type MittLop } from '../persistence/meg.repository';

export interface MegSelv {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
  readonly spraak: Spraak;
  readonly roller: (AktivRolle & { venter: number })[];
  readonly utdanningslop: MittLop[];
  readonly ventende: number;
  readonly ulesteVarsler: number;
}

@Injectable()
export class Meg {
  constructor(
    private readonly database: Database,
    private readonly repository: MegRepository,
    private readonly oppgaver: Oppgaveliste,
    private readonly clock: Clock,
  ) {}

  find(principal: Principal): Promise<MegSelv> {
    return this.database.unitOfWork.read(() => this.compose(principal));
  }

  chooseLanguage({ brukerId }: Principal, spraak: Spraak): Promise<void> {
    return this.database.unitOfWork.script(() => this.repository.chooseLanguage(brukerId, spraak));
  }

  private *compose({ brukerId, navn, roller }: Principal): Script<MegSelv> {
    const self = yield* this.repository.findSelf(brukerId);
    const utdanningslop = yield* this.repository.listLop(brukerId, this.clock.today());
    const oppgaver = yield* this.oppgaver.findFor(brukerId);
    const ulesteVarsler = yield* this.repository.countUnread(brukerId);
    const waitsIn = ({ rolle, virksomhetId }: AktivRolle): number =>
      oppgaver.filter((o) => o.rolle === rolle && (o.virksomhetId === virksomhetId || rolle === 'LIS')).length;
    return {
      ...{ ...self, id: brukerId, navn, utdanningslop, ulesteVarsler, ventende: oppgaver.length },
      roller: roller.map((rolle) => ({ ...rolle, venter: waitsIn(rolle) })),
    };
  }
}
