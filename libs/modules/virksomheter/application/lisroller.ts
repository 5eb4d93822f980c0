import { Injectable } from '@nestjs/common';
import { type Script, run } from '@kp/platform/database/statement';

/** The role of a LIS follows the attachment, so the module `lis` says when it ends; nobody else can take it away. */
@Injectable()
export class Lisroller {
  /** The last day of the role in a virksomhet that the LIS leaves. */
  *setLastDay(brukerId: string, virksomhetId: string, til: string): Script<void> {
    const sql = `UPDATE rolle SET til = ? WHERE bruker_id = ? AND virksomhet_id = ? AND rolle = 'LIS'
      AND avsluttet_tid IS NULL AND fra <= ? AND (til IS NULL OR til > ?)`;
    yield* run(sql, til, brukerId, virksomhetId, til, til);
  }
}
