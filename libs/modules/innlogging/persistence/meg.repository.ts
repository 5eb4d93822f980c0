import { Injectable } from '@nestjs/common';
import { type Script, all, one } from '@kp/platform/database/statement';

export interface MittLop {
  readonly id: string;
  readonly spesialitet: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  readonly virksomhetId: string | null;
}

/** The few figures the frame of every page shows. */
@Injectable()
export class MegRepository {
  *findEpost(brukerId: string): Script<string> {
    return (yield* one<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', brukerId))?.epost ?? '';
  }

  *listLop(brukerId: string, idag: string): Script<MittLop[]> {
    const sql = `SELECT u.id, u.spesialitet, (SELECT MIN(t.virksomhet_id) FROM tilknytning t WHERE t.utdanningslop_id = u.id
      AND t.ansvarlig AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)) AS "virksomhetId"
      FROM utdanningslop u WHERE u.bruker_id = ? ORDER BY u.status, u.startdato DESC`;
    return yield* all<MittLop>(sql, idag, idag, brukerId);
  }

  *countUnread(brukerId: string): Script<number> {
    const sql = 'SELECT COUNT(*) AS antall FROM varsel WHERE bruker_id = ? AND lest_tid IS NULL';
    return Number((yield* one<{ antall: number | string }>(sql, brukerId))?.antall ?? 0);
  }
}
