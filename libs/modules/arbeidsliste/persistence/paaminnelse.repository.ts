import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { type Script, all, insert, one } from '@kp/platform/database/statement';

/** When somebody was reminded of what. */
@Injectable()
export class PaaminnelseRepository {
  *add(oppgaveId: string, brukerId: string, tid: string): Script<void> {
    yield* insert('paaminnelse', { id: newId(), oppgaveId, brukerId, tid });
  }

  *findLast(oppgaveId: string): Script<string | null> {
    const sql = 'SELECT MAX(tid) AS tid FROM paaminnelse WHERE oppgave_id = ?';
    return (yield* one<{ tid: string | null }>(sql, oppgaveId))?.tid ?? null;
  }

  /** The last about each open item of a LIS. */
  *listLast(lisId: string): Script<Map<string, string>> {
    const sql = `SELECT p.oppgave_id AS "oppgaveId", MAX(p.tid) AS tid FROM paaminnelse p
      JOIN arbeidsoppgave o ON o.id = p.oppgave_id WHERE o.lis_id = ? AND o.ferdig_tid IS NULL GROUP BY p.oppgave_id`;
    const rows = yield* all<{ oppgaveId: string; tid: string }>(sql, lisId);
    return new Map(rows.map(({ oppgaveId, tid }) => [oppgaveId, tid]));
  }
}
