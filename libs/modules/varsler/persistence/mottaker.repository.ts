import { Injectable } from '@nestjs/common';
import { type Script, one } from '@kp/platform/database/statement';

/** Where a person's mail goes. */
@Injectable()
export class MottakerRepository {
  /** Nothing for one who holds no role today: whoever has left is not written to. */
  *findEpost(brukerId: string, idag: string): Script<string | undefined> {
    const sql = `SELECT b.epost FROM bruker b WHERE b.id = ? AND EXISTS (SELECT 1 FROM rolle r WHERE r.bruker_id = b.id
      AND r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?))`;
    return (yield* one<{ epost: string }>(sql, brukerId, idag, idag))?.epost;
  }
}
