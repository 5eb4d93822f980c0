import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, run, update } from '@kp/platform/database/statement';
import type { Vedlegg, Vedleggslag } from '../domain/vedlegg';

const VEDLEGG = `SELECT id, eier_id AS "eierId", slag, gjelder_id AS "gjelderId", navn, mime, bytes, sha256, fil,
  opplastet_tid AS "opplastetTid", loes_siden AS "loesSiden" FROM vedlegg`;

@Injectable()
export class VedleggRepository {
  *find(id: string): Script<Vedlegg | undefined> {
    return yield* one<Vedlegg>(`${VEDLEGG} WHERE id = ?`, id);
  }

  *findMany(ids: readonly string[]): Script<Vedlegg[]> {
    return yield* all<Vedlegg>(`${VEDLEGG} WHERE id IN (${placeholders(ids)})`, ...ids);
  }

  /** In the order they were uploaded. */
  *list(slag: Vedleggslag, gjelderIder: readonly string[]): Script<Vedlegg[]> {
    const where = `WHERE slag = ? AND gjelder_id IN (${placeholders(gjelderIder)})`;
    return yield* all<Vedlegg>(`${VEDLEGG} ${where} ORDER BY opplastet_tid, navn, id`, slag, ...gjelderIder);
  }

  *add(vedlegg: Vedlegg): Script<void> {
    yield* insert('vedlegg', { ...vedlegg });
  }

  /** What somebody has stored in all, a file that several rows name once, and what is not saved with anything yet. */
  *sum(eierId: string): Script<{ bytes: number; loose: number }> {
    const sql = `SELECT COALESCE(SUM(f.bytes), 0) AS bytes, SUM(f.loose) AS loose
      FROM (SELECT MAX(bytes) AS bytes, SUM(CASE WHEN slag IS NULL THEN 1 ELSE 0 END) AS loose
        FROM vedlegg WHERE eier_id = ? GROUP BY fil) f`;
    const sum = yield* one<{ bytes: number | string; loose: number | string | null }>(sql, eierId);
    return { bytes: Number(sum?.bytes ?? 0), loose: Number(sum?.loose ?? 0) };
  }

  /** False when it is gone, or saved with something else meanwhile. */
  *bind(id: string, slag: Vedleggslag, gjelderId: string): Script<boolean> {
    const sql = 'UPDATE vedlegg SET slag = ?, gjelder_id = ?, loes_siden = NULL WHERE id = ? AND slag IS NULL';
    return (yield* run(sql, slag, gjelderId, id)).affected === 1;
  }

  /** False when it is saved with something meanwhile. */
  *removeUnbound(id: string): Script<boolean> {
    return (yield* run('DELETE FROM vedlegg WHERE id = ? AND slag IS NULL', id)).affected === 1;
  }

  /** No longer saved with anything: the uploader's alone again. */
  *loosen(ids: readonly string[], tid: string): Script<void> {
    for (const id of ids) yield* update('vedlegg', { slag: null, gjelderId: null, loesSiden: tid }, { id });
  }

  /** Not saved with anything since before this instant; returns how many. */
  *removeLoose(before: string): Script<number> {
    return (yield* run('DELETE FROM vedlegg WHERE loes_siden < ?', before)).affected;
  }

  *listFiler(): Script<{ id: string; fil: string; sha256: string }[]> {
    return yield* all('SELECT id, fil, sha256 FROM vedlegg ORDER BY id');
  }
}
