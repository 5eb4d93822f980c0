import { Injectable } from '@nestjs/common';
import { type Script, all, placeholders } from '@kp/platform/database/statement';

export interface Tilknyttet {
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly virksomhet: string;
  readonly veilederId: string | null;
}

@Injectable()
export class KandidatRepository {
  /** Attachments in force of the LIS a person is veileder for, and of those who asked the person something. */
  *listAttached(brukerId: string, utdanningslopIder: readonly string[], idag: string): Script<Tilknyttet[]> {
    const sql = `SELECT t.utdanningslop_id AS "utdanningslopId", t.virksomhet_id AS "virksomhetId", v.navn AS virksomhet,
      t.veileder_id AS "veilederId" FROM tilknytning t JOIN virksomhet v ON v.id = t.virksomhet_id
      JOIN utdanningslop u ON u.id = t.utdanningslop_id
      WHERE (t.veileder_id = ? OR t.utdanningslop_id IN (${placeholders(utdanningslopIder)}))
        AND u.bruker_id <> ? AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?) ORDER BY t.fra DESC, t.id`;
    return yield* all<Tilknyttet>(sql, brukerId, ...utdanningslopIder, brukerId, idag, idag);
  }
}
