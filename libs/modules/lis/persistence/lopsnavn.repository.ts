import { Injectable } from '@nestjs/common';
import { type Script, all, placeholders } from '@kp/platform/database/statement';

export interface Lopsnavn {
  readonly utdanningslopId: string;
  readonly lisId: string;
  readonly lis: string;
}

const COLUMNS = 'u.id AS "utdanningslopId", u.bruker_id AS "lisId", b.navn AS lis';

@Injectable()
export class LopsnavnRepository {
  *listFor(brukerId: string): Script<Lopsnavn[]> {
    const sql = `SELECT ${COLUMNS} FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id
      WHERE u.bruker_id = ? ORDER BY u.startdato DESC, u.id`;
    return yield* all<Lopsnavn>(sql, brukerId);
  }

  *findMany(ids: readonly string[]): Script<Lopsnavn[]> {
    const sql = `SELECT ${COLUMNS} FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id
      WHERE u.id IN (${placeholders(ids)}) ORDER BY b.navn, u.id`;
    return yield* all<Lopsnavn>(sql, ...ids);
  }

  /** With the attachments to the virksomhet that had not ended by a day. */
  *listVed(virksomhetId: string, ikkeSluttetFoer: string): Script<(Lopsnavn & { fra: string; til: string | null })[]> {
    const sql = `SELECT ${COLUMNS}, t.fra, t.til FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id
      JOIN bruker b ON b.id = u.bruker_id WHERE t.virksomhet_id = ? AND (t.til IS NULL OR t.til >= ?)
      ORDER BY b.navn, u.id, t.id`;
    return yield* all<Lopsnavn & { fra: string; til: string | null }>(sql, virksomhetId, ikkeSluttetFoer);
  }
}
