import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import { one, placeholders } from '@kp/platform/database/statement';
import { leafHash } from '../domain/leaf';
import { type SignaturRad, SignaturloggRepository } from '../persistence/signaturlogg.repository';

const GODKJENNERE: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'];

export interface Signatur {
  readonly nr: number;
  readonly tid: string;
  readonly handling: string;
  readonly rolle: string;
  readonly leafHash: string;
  readonly forrigeHash: string;
  readonly gyldig: boolean;
}

/** One row of the log for those it concerns. */
@Injectable()
export class Signaturoppslag {
  constructor(
    private readonly database: Database,
    private readonly logg: SignaturloggRepository,
    private readonly clock: Clock,
  ) {}

  async find(nr: number, principal: Principal): Promise<Result<Signatur>> {
    const row = await this.database.unitOfWork.read(() => this.logg.find(nr));
    if (!row || !(await this.concerns(row, principal))) return fail('finnesIkke', 'http.finnesIkke');
    const { tid, handling, rolle, forrigeHash } = row;
    return ok({
      nr,
      tid,
      handling,
      rolle,
      leafHash: row.leafHash,
      forrigeHash,
      gyldig: leafHash(row.innhold) === row.leafHash,
    });
  }

  /** The one who signed, the LIS, the LIS's veileder while the role is in force, and those who lead where it was signed. */
  private async concerns(row: SignaturRad, { brukerId, roller }: Principal): Promise<boolean> {
    if (row.brukerId === brukerId) return true;
    const leads = roller.some((r) => GODKJENNERE.includes(r.rolle) && r.virksomhetId === row.virksomhetId);
    if (leads && row.virksomhetId !== null) return true;
    const steder = roller.flatMap((r) => (r.rolle === 'VEILEDER' && r.virksomhetId ? [r.virksomhetId] : []));
    const idag = this.clock.today();
    const sql = `SELECT 1 AS mine FROM utdanningslop u WHERE u.id = ? AND (u.bruker_id = ?
      OR EXISTS (SELECT 1 FROM tilknytning t WHERE t.utdanningslop_id = u.id AND t.veileder_id = ?
        AND t.virksomhet_id IN (${placeholders(steder)}) AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)))`;
    const params = [row.utdanningslopId, brukerId, brukerId, ...steder, idag, idag];
    return (await this.database.unitOfWork.read(() => one(sql, ...params))) !== undefined;
  }
}
