import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run, update } from '@kp/platform/database/statement';

export interface Vurdering {
  readonly nyttig: boolean;
  readonly kommentar: string | null;
  readonly tid: string;
}

const MOST_SHOWN = 200;
const toVurdering = <T extends Vurdering>(row: T): T => ({ ...row, nyttig: Boolean(row.nyttig) });

@Injectable()
export class VurderingRepository {
  *find(ressursId: string, brukerId: string): Script<Vurdering | undefined> {
    const sql = 'SELECT nyttig, kommentar, tid FROM ressurs_vurdering WHERE ressurs_id = ? AND bruker_id = ?';
    const row = yield* one<Vurdering>(sql, ressursId, brukerId);
    return row && toVurdering(row);
  }

  /** Without names: those who publish need the words, not who wrote them. */
  *list(ressursId: string): Script<Vurdering[]> {
    const sql = `SELECT nyttig, kommentar, tid FROM ressurs_vurdering WHERE ressurs_id = ?
      ORDER BY tid DESC, bruker_id LIMIT ${String(MOST_SHOWN)}`;
    return (yield* all<Vurdering>(sql, ressursId)).map(toVurdering);
  }

  *save(ressursId: string, brukerId: string, { nyttig, kommentar, tid }: Vurdering): Script<void> {
    const key = { ressursId, brukerId };
    if ((yield* update('ressurs_vurdering', { nyttig, kommentar, tid }, key)) === 0)
      yield* insert('ressurs_vurdering', { ...key, nyttig, kommentar, tid });
  }

  *isFavoritt(ressursId: string, brukerId: string): Script<boolean> {
    const sql = 'SELECT ressurs_id FROM ressurs_favoritt WHERE ressurs_id = ? AND bruker_id = ?';
    return (yield* one(sql, ressursId, brukerId)) !== undefined;
  }

  *setFavoritt(ressursId: string, brukerId: string, favoritt: boolean): Script<void> {
    if ((yield* this.isFavoritt(ressursId, brukerId)) === favoritt) return;
    if (favoritt) yield* insert('ressurs_favoritt', { brukerId, ressursId });
    else yield* run('DELETE FROM ressurs_favoritt WHERE ressurs_id = ? AND bruker_id = ?', ressursId, brukerId);
  }
}
