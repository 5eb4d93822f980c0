import { Injectable } from '@nestjs/common';
import { type Script, all, one, placeholders, run } from '@kp/platform/database/statement';

export interface VarselRad {
  readonly id: string;
  readonly slag: string;
  /** JSON text. */
  readonly parametere: string;
  readonly lenke: string;
  readonly opprettetTid: string;
  readonly lestTid: string | null;
}

/** Well below what either database takes in one statement. */
const AT_A_TIME = 1_000;

const COLUMNS = 'id, slag, parametere, lenke, opprettet_tid AS "opprettetTid", lest_tid AS "lestTid"';

/** A person's own notices. */
@Injectable()
export class VarsellisteRepository {
  *list(brukerId: string, antall: number, offset: number): Script<VarselRad[]> {
    const sql = `SELECT ${COLUMNS} FROM varsel WHERE bruker_id = ? ORDER BY opprettet_tid DESC, id LIMIT ? OFFSET ?`;
    return yield* all<VarselRad>(sql, brukerId, antall, offset);
  }

  *countUnread(brukerId: string): Script<number> {
    const sql = 'SELECT COUNT(*) AS antall FROM varsel WHERE bruker_id = ? AND lest_tid IS NULL';
    return Number((yield* one<{ antall: number | string }>(sql, brukerId))?.antall ?? 0);
  }

  /** Only the person's own; ids of others are passed over. Null marks all. */
  *markRead(brukerId: string, ider: readonly string[] | null, lestTid: string): Script<void> {
    const which = ider === null ? '' : `AND id IN (${placeholders(ider)})`;
    const sql = `UPDATE varsel SET lest_tid = ? WHERE bruker_id = ? AND lest_tid IS NULL ${which}`;
    yield* run(sql, lestTid, brukerId, ...(ider ?? []));
  }

  /** The thing that the notices are about was read where it stands. */
  *markReadAt(brukerIder: readonly string[], lenke: string, lestTid: string): Script<void> {
    for (let at = 0; at < brukerIder.length; at += AT_A_TIME) {
      const some = brukerIder.slice(at, at + AT_A_TIME);
      const sql = `UPDATE varsel SET lest_tid = ?
        WHERE bruker_id IN (${placeholders(some)}) AND lenke = ? AND lest_tid IS NULL`;
      yield* run(sql, lestTid, ...some, lenke);
    }
  }
}
