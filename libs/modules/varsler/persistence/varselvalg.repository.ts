import { Injectable } from '@nestjs/common';
import { type Script, all, one, run } from '@kp/platform/database/statement';
import { type HvorOfte, type Varselgruppe, standardFor } from '../domain/varselgruppe';

/** How often each person wants mail; without a row the default of the group holds. */
@Injectable()
export class VarselvalgRepository {
  *find(brukerId: string, gruppe: Varselgruppe): Script<HvorOfte> {
    const sql = 'SELECT hvor_ofte AS "hvorOfte" FROM varselvalg WHERE bruker_id = ? AND gruppe = ?';
    return (yield* one<{ hvorOfte: HvorOfte }>(sql, brukerId, gruppe))?.hvorOfte ?? standardFor(gruppe);
  }

  *list(brukerId: string): Script<Map<string, HvorOfte>> {
    const sql = 'SELECT gruppe AS navn, hvor_ofte AS "hvorOfte" FROM varselvalg WHERE bruker_id = ?';
    return toMap(yield* all<Valgrad>(sql, brukerId));
  }

  /** What everybody who has chosen has chosen for a group. */
  *listForGroup(gruppe: Varselgruppe): Script<Map<string, HvorOfte>> {
    const sql = 'SELECT bruker_id AS navn, hvor_ofte AS "hvorOfte" FROM varselvalg WHERE gruppe = ?';
    return toMap(yield* all<Valgrad>(sql, gruppe));
  }

  *save(brukerId: string, gruppe: Varselgruppe, hvorOfte: HvorOfte): Script<void> {
    const sql = `INSERT INTO varselvalg (bruker_id, gruppe, hvor_ofte) VALUES (?, ?, ?)
      ON CONFLICT (bruker_id, gruppe) DO UPDATE SET hvor_ofte = excluded.hvor_ofte`;
    yield* run(sql, brukerId, gruppe, hvorOfte);
  }
}

interface Valgrad {
  readonly navn: string;
  readonly hvorOfte: HvorOfte;
}

const toMap = (rows: readonly Valgrad[]): Map<string, HvorOfte> =>
  new Map(rows.map(({ navn, hvorOfte }) => [navn, hvorOfte]));
