import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { one } from '@kp/platform/database/statement';
import { leafHash } from '../domain/leaf';
import { SignaturloggRepository } from '../persistence/signaturlogg.repository';

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
  ) {}

  async find(nr: number, brukerId: string): Promise<Result<Signatur>> {
    const row = await this.database.unitOfWork.read(() => this.logg.find(nr));
    if (!row || !(await this.concerns(row.brukerId, row.utdanningslopId, brukerId)))
      return fail('finnesIkke', 'http.finnesIkke');
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

  private async concerns(signerId: string, utdanningslopId: string | null, brukerId: string): Promise<boolean> {
    if (signerId === brukerId) return true;
    const sql = 'SELECT 1 AS mine FROM utdanningslop WHERE id = ? AND bruker_id = ?';
    return (await this.database.unitOfWork.read(() => one(sql, utdanningslopId, brukerId))) !== undefined;
  }
}
