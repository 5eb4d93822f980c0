import { Injectable } from '@nestjs/common';
import type { Spraak } from '@kp/kernel/spraak';
import { type Script, one } from '@kp/platform/database/statement';

interface Mottaker {
  readonly epost: string;
  readonly spraak: Spraak;
}

/** Where a person's mail goes, and the language it is written in. */
@Injectable()
export class MottakerRepository {
  /** Nothing for one who holds no role today: whoever has left is not written to. */
  *find(brukerId: string, idag: string): Script<Mottaker | undefined> {
    const sql = `SELECT b.epost, b.spraak FROM bruker b WHERE b.id = ? AND EXISTS (SELECT 1 FROM rolle r
      WHERE r.bruker_id = b.id AND r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?))`;
    return yield* one<Mottaker>(sql, brukerId, idag, idag);
  }
}
