import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, update } from '@kp/platform/database/statement';

export interface Journalaapning {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly omraade: string;
  readonly aapnetTid: string;
  readonly til: string;
}

/** What an office sees of a record before it opens it. */
export interface AapnetJournal {
  readonly utdanningslopId: string;
  readonly lis: string;
  readonly virksomhet: string | null;
  readonly til: string;
}

const COLUMNS = 'a.id, a.utdanningslop_id AS "utdanningslopId", a.omraade, a.aapnet_tid AS "aapnetTid", a.til';
/** Neither closed nor past its last day. */
const IN_FORCE = 'a.lukket_tid IS NULL AND a.til >= ?';

@Injectable()
export class JournalaapningRepository {
  *listGjeldende(utdanningslopId: string, idag: string): Script<Journalaapning[]> {
    const sql = `SELECT ${COLUMNS} FROM journalaapning a WHERE a.utdanningslop_id = ? AND ${IN_FORCE}
      ORDER BY a.aapnet_tid, a.id`;
    return yield* all<Journalaapning>(sql, utdanningslopId, idag);
  }

  *find(id: string): Script<Journalaapning | undefined> {
    return yield* one<Journalaapning>(`SELECT ${COLUMNS} FROM journalaapning a WHERE a.id = ?`, id);
  }

  /** What is open to an office, with where the LIS is today. */
  *listFor(omraade: string, idag: string): Script<AapnetJournal[]> {
    const sql = `SELECT a.utdanningslop_id AS "utdanningslopId", b.navn AS lis, v.navn AS virksomhet, a.til
      FROM journalaapning a JOIN utdanningslop u ON u.id = a.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id
      LEFT JOIN tilknytning t ON t.utdanningslop_id = u.id AND t.ansvarlig = ? AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)
      LEFT JOIN virksomhet v ON v.id = t.virksomhet_id
      WHERE a.omraade = ? AND ${IN_FORCE} ORDER BY b.navn, a.id`;
    return yield* all<AapnetJournal>(sql, true, idag, idag, omraade, idag);
  }

  *create(aapning: Journalaapning): Script<void> {
    yield* insert('journalaapning', { ...aapning });
  }

  /** False when it was closed already. */
  *close(id: string, lukketTid: string): Script<boolean> {
    const sql = 'SELECT id FROM journalaapning WHERE id = ? AND lukket_tid IS NULL';
    if (!(yield* one(sql, id))) return false;
    yield* update('journalaapning', { lukketTid }, { id });
    return true;
  }
}
