import { Injectable } from '@nestjs/common';
import { type Spraak, somSpraak } from '@kp/kernel/spraak';
import { type Script, all, one, update } from '@kp/platform/database/statement';

export interface MittLop {
  readonly id: string;
  readonly spesialitet: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  readonly virksomhetId: string | null;
}

interface Meg {
  readonly epost: string;
  readonly spraak: Spraak;
}

/** The few figures the frame of every page shows. */
@Injectable()
export class MegRepository {
  *findSelf(brukerId: string): Script<Meg> {
    const row = yield* one<Meg>('SELECT epost, spraak FROM bruker WHERE id = ?', brukerId);
    return { epost: row?.epost ?? '', spraak: somSpraak(row?.spraak) };
  }

  *chooseLanguage(brukerId: string, spraak: Spraak): Script<void> {
    yield* update('bruker', { spraak }, { id: brukerId });
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
