import { Injectable } from '@nestjs/common';
import {
  columnName,
  type Script,
  type SqlValue,
  all,
  one,
  placeholders,
  run,
  sameText,
  unawaited,
  update,
} from '@kp/platform/database/statement';
import type { Maaltilstandsnavn } from '../domain/maal-tabell';

/** A goal of a målplan with what every decision about it needs to know. */
export interface Maalsak {
  readonly id: string;
  readonly maalplanId: string;
  readonly utdanningslopId: string;
  readonly laeringsmaalId: string;
  readonly lisId: string;
  readonly kode: string;
  readonly tittel: string;
  /** Of the goal's text, which may be put right while the goal stands. */
  readonly revisjon: number;
  readonly tilstand: Maaltilstandsnavn;
  readonly tilstandSiden: string | null;
  readonly runde: number;
  readonly sendtTid: string | null;
  readonly godkjentTidligere: boolean;
  readonly sammePerson: boolean;
  readonly versjon: number;
  /** When its målplan was superseded; null in a plan that counts. */
  readonly avlostTid: string | null;
}

const SELECT = `SELECT m.id, m.maalplan_id AS "maalplanId", m.utdanningslop_id AS "utdanningslopId",
  m.laeringsmaal_id AS "laeringsmaalId", u.bruker_id AS "lisId", l.kode, l.tittel, l.revisjon, m.tilstand,
  m.tilstand_siden AS "tilstandSiden", m.runde, m.sendt_tid AS "sendtTid", m.godkjent_tidligere AS "godkjentTidligere",
  m.samme_person AS "sammePerson", m.versjon, o.tid AS "avlostTid"
  FROM maal m JOIN utdanningslop u ON u.id = m.utdanningslop_id JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
  LEFT JOIN overgang o ON o.fra_maalplan_id = m.maalplan_id`;

const FIND = `${SELECT} WHERE m.id = ?`;

const COUNTER: Readonly<Record<Maaltilstandsnavn, string>> = {
  IKKE_PAABEGYNT: 'ikkePaabegynt',
  PAABEGYNT: 'paabegynt',
  TIL_ANBEFALING: 'tilAnbefaling',
  TIL_GODKJENNING: 'tilGodkjenning',
  RETURNERT: 'returnert',
  GODKJENT: 'godkjent',
};

@Injectable()
export class MaalRepository {
  *find(id: string): Script<Maalsak | undefined> {
    return yield* one<Maalsak>(FIND, id);
  }

  *findMany(ids: readonly string[]): Script<Maalsak[]> {
    return yield* all<Maalsak>(`${SELECT} WHERE m.id IN (${placeholders(ids)}) ORDER BY l.kode`, ...ids);
  }

  /** Every goal of a plan, in the order of the catalogue. */
  *listFor(maalplanId: string): Script<Maalsak[]> {
    return yield* all<Maalsak>(`${SELECT} WHERE m.maalplan_id = ? ORDER BY l.rekkefolge, l.kode`, maalplanId);
  }

  /** False when somebody else has changed the goal since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('maal', { versjon: versjon + 1, ...set }, { id, versjon })) === 1;
  }

  /** One goal less in one state and one more in another. */
  *moveCount(maalplanId: string, from: Maaltilstandsnavn, to: Maaltilstandsnavn): Script<void> {
    if (from === to) return;
    const sql = sameText('fremdrift', [from, to], () => {
      const [less, more] = [columnName(COUNTER[from]), columnName(COUNTER[to])];
      return `UPDATE fremdrift SET ${less} = ${less} - 1, ${more} = ${more} + 1 WHERE maalplan_id = ?`;
    });
    yield* unawaited(run(sql, maalplanId));
  }

  /** Among the approved ones, one more or one less that was approved elsewhere. */
  *moveTidligere(maalplanId: string, change: number): Script<void> {
    const sql = 'UPDATE fremdrift SET godkjent_tidligere = godkjent_tidligere + ? WHERE maalplan_id = ?';
    if (change !== 0) yield* run(sql, change, maalplanId);
  }

  *recordActivity(utdanningslopId: string, tid: string): Script<void> {
    const sql = `UPDATE utdanningslop SET forste_aktivitet_tid = COALESCE(forste_aktivitet_tid, ?), siste_aktivitet_tid = ?
      WHERE id = ?`;
    yield* unawaited(run(sql, tid, tid, utdanningslopId));
  }
}
