import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Live, userKey } from '@kp/platform/live/live';
import { type VarselRad, VarsellisteRepository } from '../persistence/varselliste.repository';

export interface VistVarsel {
  readonly id: string;
  readonly slag: string;
  readonly parametere: Record<string, string | number>;
  readonly lenke: string;
  readonly opprettetTid: string;
  readonly lest: boolean;
}

export interface Varselside {
  readonly varsler: VistVarsel[];
  readonly uleste: number;
}

/** A person's own notices, newest first. */
@Injectable()
export class Varselliste {
  constructor(
    private readonly database: Database,
    private readonly varsler: VarsellisteRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  list(brukerId: string, { side, antall }: { side: number; antall: number }): Promise<Varselside> {
    return this.database.unitOfWork.read(() => this.compose(brukerId, antall, (side - 1) * antall));
  }

  /** Marks some, or all when `ider` is null; the answer is how many are left unread. */
  markRead(brukerId: string, ider: readonly string[] | null): Promise<number> {
    return this.database.unitOfWork.script(() => this.mark(brukerId, ider));
  }

  /** As a part of the transaction that reads what the notices lead to. */
  *markReadAt(brukerIder: readonly string[], lenke: string): Script<void> {
    yield* this.varsler.markReadAt(brukerIder, lenke, this.clock.instant());
  }

  private *compose(brukerId: string, antall: number, offset: number): Script<Varselside> {
    const rows = yield* this.varsler.list(brukerId, antall, offset);
    return { varsler: rows.map(toVarsel), uleste: yield* this.varsler.countUnread(brukerId) };
  }

  private *mark(brukerId: string, ider: readonly string[] | null): Script<number> {
    yield* this.varsler.markRead(brukerId, ider, this.clock.instant());
    yield* this.live.touch([userKey(brukerId)], 'varsler');
    return yield* this.varsler.countUnread(brukerId);
  }
}

const toVarsel = ({ lestTid, parametere, ...rest }: VarselRad): VistVarsel => ({
  ...rest,
  parametere: JSON.parse(parametere) as Record<string, string | number>,
  lest: lestTid !== null,
});
