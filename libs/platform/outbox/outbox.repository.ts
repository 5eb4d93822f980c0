import { Injectable } from '@nestjs/common';
import { insertMany } from '../database/insert-many';
import { type Script, type SqlValue, all, one, run, update } from '../database/statement';

export interface NyUtboksrad {
  readonly id: string;
  readonly noekkel: string;
  readonly slag: string;
  readonly mottakerId: string;
  readonly innhold: string;
  readonly opprettetTid: string;
}

export interface Utboksrad extends NyUtboksrad {
  /** Tries that failed. */
  readonly forsoek: number;
  /** The lease; whoever marks the row must still have it. */
  readonly laastTil: string;
}

const COLUMNS = `id, noekkel, slag, mottaker_id AS "mottakerId", innhold, opprettet_tid AS "opprettetTid", forsoek,
  laast_til AS "laastTil"`;
const DUE = `tilstand = 'VENTER' AND neste_tid <= ? AND (laast_til IS NULL OR laast_til <= ?)`;

@Injectable()
export class OutboxRepository {
  /** Rows whose key is there already are passed over. */
  *add(rows: readonly NyUtboksrad[]): Script<number> {
    const values = rows.map((row) => ({ ...row, nesteTid: row.opprettetTid, forsoek: 0, tilstand: 'VENTER' }));
    return yield* insertMany('utboks', values, 'ON CONFLICT (noekkel) DO NOTHING');
  }

  /** The oldest that are due; another worker may take them first. */
  *listDue(now: string, antall: number): Script<string[]> {
    const sql = `SELECT id FROM utboks WHERE ${DUE} ORDER BY neste_tid, id LIMIT ?`;
    return (yield* all<{ id: string }>(sql, now, now, antall)).map(({ id }) => id);
  }

  /** Guarded: of several who ask for a row at once, one gets it. */
  *lease(id: string, now: string, laastTil: string): Script<Utboksrad | undefined> {
    const { affected } = yield* run(`UPDATE utboks SET laast_til = ? WHERE id = ? AND ${DUE}`, laastTil, id, now, now);
    return affected === 0 ? undefined : yield* one<Utboksrad>(`SELECT ${COLUMNS} FROM utboks WHERE id = ?`, id);
  }

  /** False when the lease had run out and another has taken over. */
  *mark({ id, laastTil }: Utboksrad, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('utboks', { ...set, laastTil: null }, { id, laastTil, tilstand: 'VENTER' })) === 1;
  }

  /** What the mails were made of is needed no longer; that they were sent is kept. */
  *erase(before: string): Script<void> {
    const sql = `UPDATE utboks SET innhold = '{}' WHERE tilstand IN ('SENDT', 'BORTFALT') AND neste_tid < ? AND innhold <> '{}'`;
    yield* run(sql, before);
  }
}
