import { Injectable } from '@nestjs/common';
import { insertMany } from '@kp/platform/database/insert-many';
import { type Script, type SqlValue, all, insert, one, run, unawaited, update } from '@kp/platform/database/statement';
import type { Aktivitet } from '../domain/aktivitet';

const COLUMNS = `a.id, a.utdanningslop_id AS "utdanningslopId", a.bruker_id AS "brukerId", a.virksomhet_id AS "virksomhetId",
  a.arena_id AS "arenaId", a.type, a.tittel, a.tekst, a.fra, a.til, a.minutter, a.antall, a.privat, a.tilstand,
  a.bedt_bruker_id AS "bedtBrukerId", a.bedt_rolle AS "bedtRolle", a.sendt_tid AS "sendtTid", a.avgjort_av AS "avgjortAv",
  a.avgjort_rolle AS "avgjortRolle", a.avgjort_tid AS "avgjortTid", a.merket_av_leder AS "merketAvLeder",
  a.opprettet_tid AS "opprettetTid", a.endret_tid AS "endretTid", a.versjon`;

export interface Hendelse {
  readonly id: string;
  readonly aktivitetId: string;
  readonly handling: string;
  readonly brukerId: string;
  readonly rolle: string;
  readonly tekst: string | null;
  readonly salt: string | null;
  readonly signaturNr: number | null;
  readonly tid: string;
}

/** A condition on activities `a`, with its values. */
export interface Filter {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

@Injectable()
export class AktivitetRepository {
  *find(id: string): Script<Aktivitet | undefined> {
    return yield* one<Aktivitet>(`SELECT ${COLUMNS} FROM laeringsaktivitet a WHERE a.id = ?`, id);
  }

  *list({ sql, params }: Filter, limit: number, offset: number): Script<Aktivitet[]> {
    const text = `SELECT ${COLUMNS} FROM laeringsaktivitet a WHERE ${sql}
      ORDER BY a.fra DESC, a.opprettet_tid DESC, a.id LIMIT ? OFFSET ?`;
    return yield* all<Aktivitet>(text, ...params, limit, offset);
  }

  *count({ sql, params }: Filter): Script<number> {
    const row = yield* one<{ antall: number | string }>(
      `SELECT COUNT(*) AS antall FROM laeringsaktivitet a WHERE ${sql}`,
      ...params,
    );
    return Number(row?.antall ?? 0);
  }

  *add(aktivitet: Aktivitet): Script<void> {
    yield* unawaited(insert('laeringsaktivitet', { ...aktivitet }));
  }

  /** False when somebody else has changed it since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('laeringsaktivitet', { ...set, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  *remove(id: string, versjon: number): Script<boolean> {
    yield* run('DELETE FROM aktivitet_hendelse WHERE aktivitet_id = ?', id);
    yield* run('DELETE FROM aktivitet_maal WHERE aktivitet_id = ?', id);
    return (yield* run('DELETE FROM laeringsaktivitet WHERE id = ? AND versjon = ?', id, versjon)).affected === 1;
  }

  *listMaalIder(aktivitetId: string): Script<string[]> {
    const rows = yield* all<{ maalId: string }>(
      'SELECT maal_id AS "maalId" FROM aktivitet_maal WHERE aktivitet_id = ?',
      aktivitetId,
    );
    return rows.map((row) => row.maalId);
  }

  /** Names the goals the entry counts on; stars on goals that stay are kept. */
  *saveMaal(aktivitetId: string, maalIder: readonly string[]): Script<void> {
    const before = yield* this.listMaalIder(aktivitetId);
    for (const maalId of before.filter((id) => !maalIder.includes(id))) {
      yield* run('DELETE FROM aktivitet_maal WHERE aktivitet_id = ? AND maal_id = ?', aktivitetId, maalId);
    }
    yield* this.addMaal(
      aktivitetId,
      maalIder.filter((id) => !before.includes(id)),
    );
  }

  /** Goals that the entry does not count on yet. */
  *addMaal(aktivitetId: string, maalIder: readonly string[]): Script<void> {
    const rows = maalIder.map((maalId) => ({ aktivitetId, maalId, stjerne: false }));
    yield* unawaited(insertMany('aktivitet_maal', rows));
  }

  *addHendelse(hendelse: Hendelse): Script<void> {
    const sql = 'SELECT COUNT(*) AS antall FROM aktivitet_hendelse WHERE aktivitet_id = ?';
    const earlier = yield* one<{ antall: number | string }>(sql, hendelse.aktivitetId);
    yield* unawaited(insert('aktivitet_hendelse', { ...hendelse, nr: Number(earlier?.antall ?? 0) + 1 }));
  }

  /** How many entries others can see name the goal, and how many of them are confirmed. */
  *countForMaal(maalId: string): Script<{ aktiviteter: number; bekreftede: number }> {
    const sql = `SELECT COUNT(*) AS aktiviteter, COALESCE(SUM(CASE WHEN a.tilstand = 'BEKREFTET' THEN 1 ELSE 0 END), 0) AS bekreftede
      FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
      WHERE am.maal_id = ? AND a.privat = ? AND a.tilstand <> 'UTKAST'`;
    const row = yield* one<{ aktiviteter: number | string; bekreftede: number | string }>(sql, maalId, false);
    return { aktiviteter: Number(row?.aktiviteter ?? 0), bekreftede: Number(row?.bekreftede ?? 0) };
  }

  /** The starred entries of a goal, with what says whether others can read them. */
  *listStarred(maalId: string): Script<Pick<Aktivitet, 'id' | 'privat' | 'tilstand'>[]> {
    const sql = `SELECT a.id, a.privat, a.tilstand FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
      WHERE am.maal_id = ? AND am.stjerne = ?`;
    return yield* all<Pick<Aktivitet, 'id' | 'privat' | 'tilstand'>>(sql, maalId, true);
  }

  *listIdsForMaal(maalId: string): Script<string[]> {
    const rows = yield* all<{ id: string }>('SELECT aktivitet_id AS id FROM aktivitet_maal WHERE maal_id = ?', maalId);
    return rows.map(({ id }) => id);
  }

  /** What counts on one goal counts on another too; `stjerner` says whether the stars follow. */
  *copyLinks(fraMaalId: string, tilMaalId: string, stjerner: boolean): Script<void> {
    const sql = `INSERT INTO aktivitet_maal (aktivitet_id, maal_id, stjerne)
      SELECT am.aktivitet_id, m.id, ${stjerner ? 'am.stjerne' : 'FALSE'}
      FROM aktivitet_maal am JOIN maal m ON m.id = ? WHERE am.maal_id = ?
        AND NOT EXISTS (SELECT 1 FROM aktivitet_maal x WHERE x.aktivitet_id = am.aktivitet_id AND x.maal_id = m.id)`;
    yield* run(sql, tilMaalId, fraMaalId);
  }

  *saveStars(maalId: string, aktivitetIder: readonly string[]): Script<void> {
    yield* update('aktivitet_maal', { stjerne: false }, { maalId });
    for (const aktivitetId of aktivitetIder)
      yield* update('aktivitet_maal', { stjerne: true }, { maalId, aktivitetId });
  }
}
