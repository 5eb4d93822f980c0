import { Injectable } from '@nestjs/common';
import { type Script, insert, one, run, update } from '@kp/platform/database/statement';

export interface NySesjon {
  readonly id: string;
  readonly brukerId: string;
  readonly opprettetTid: string;
  readonly utloperTid: string;
}

@Injectable()
export class SesjonRepository {
  *findActive(id: string, now: string): Script<{ brukerId: string; navn: string } | undefined> {
    const sql = `SELECT s.bruker_id AS "brukerId", b.navn FROM sesjon s JOIN bruker b ON b.id = s.bruker_id
      WHERE s.id = ? AND s.avsluttet_tid IS NULL AND s.utloper_tid > ?`;
    return yield* one<{ brukerId: string; navn: string }>(sql, id, now);
  }

  *add(sesjon: NySesjon): Script<void> {
    yield* insert('sesjon', { ...sesjon, avsluttetTid: null });
  }

  *end(id: string, tid: string): Script<void> {
    yield* update('sesjon', { avsluttetTid: tid }, { id });
  }

  *endAll(brukerId: string, tid: string): Script<void> {
    yield* run('UPDATE sesjon SET avsluttet_tid = ? WHERE bruker_id = ? AND avsluttet_tid IS NULL', tid, brukerId);
  }
}
