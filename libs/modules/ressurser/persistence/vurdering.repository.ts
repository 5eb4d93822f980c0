import { Injectable } from '@nestjs/common';
import { type Script, all, one, run } from '@kp/platform/database/statement';

export interface Vurdering {
  readonly nyttig: boolean;
  readonly kommentar: string | null;
  readonly tid: string;
}

const MOST_SHOWN = 200;

@Injectable()
export class VurderingRepository {
  *find(ressursId: string, brukerId: string): Script<Vurdering | undefined> {
    const sql = 'SELECT nyttig, kommentar, tid FROM ressurs_vurdering WHERE ressurs_id = ? AND bruker_id = ?';
    return yield* one<Vurdering>(sql, ressursId, brukerId);
  }

  /** Without names: those who publish need the words, not who wrote them. */
  *list(ressursId: string): Script<Vurdering[]> {
    const sql = `SELECT nyttig, kommentar, tid FROM ressurs_vurdering WHERE ressurs_id = ?
      ORDER BY tid DESC, bruker_id LIMIT ${String(MOST_SHOWN)}`;
    return yield* all<Vurdering>(sql, ressursId);
  }

  *save(ressursId: string, brukerId: string, { nyttig, kommentar, tid }: Vurdering): Script<void> {
    const sql = `INSERT INTO ressurs_vurdering (ressurs_id, bruker_id, nyttig, kommentar, tid) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (ressurs_id, bruker_id)
      DO UPDATE SET nyttig = excluded.nyttig, kommentar = excluded.kommentar, tid = excluded.tid`;
    yield* run(sql, ressursId, brukerId, nyttig, kommentar, tid);
  }

  *isFavoritt(ressursId: string, brukerId: string): Script<boolean> {
    const sql = 'SELECT ressurs_id FROM ressurs_favoritt WHERE ressurs_id = ? AND bruker_id = ?';
    return (yield* one(sql, ressursId, brukerId)) !== undefined;
  }

  *setFavoritt(ressursId: string, brukerId: string, favoritt: boolean): Script<void> {
    const sql = favoritt
      ? 'INSERT INTO ressurs_favoritt (ressurs_id, bruker_id) VALUES (?, ?) ON CONFLICT (ressurs_id, bruker_id) DO NOTHING'
      : 'DELETE FROM ressurs_favoritt WHERE ressurs_id = ? AND bruker_id = ?';
    yield* run(sql, ressursId, brukerId);
  }
}
