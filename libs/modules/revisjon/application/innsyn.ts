import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Innsyn, Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import { all, insert, unawaited } from '@kp/platform/database/statement';

export interface InnsynRad {
  readonly tid: string;
  readonly rolle: string;
  readonly virksomhet: string | null;
  readonly hva: string;
}

const MOST = 500;

/** Who looked at whom. A row rides in the next group commit, and the answer waits for it. */
@Injectable()
export class LagretInnsynslogg extends Innsynslogg {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(innsyn: Innsyn): Promise<void> {
    const tid = this.clock.instant();
    await this.database.unitOfWork.script(() => unawaited(insert('innsynslogg', { tid, ...innsyn })));
  }

  /** Dates, roles and purposes of looks at one's own data (CJEU C-579/21), newest first. */
  listOwn(brukerId: string): Promise<InnsynRad[]> {
    const sql = `SELECT i.tid, i.rolle, v.navn AS virksomhet, i.hva FROM innsynslogg i
      LEFT JOIN virksomhet v ON v.id = i.virksomhet_id
      WHERE i.gjelder_bruker_id = ? ORDER BY i.nr DESC LIMIT ${String(MOST)}`;
    return this.database.unitOfWork.read(() => all<InnsynRad>(sql, brukerId));
  }
}
