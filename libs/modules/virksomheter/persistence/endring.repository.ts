import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, one, update } from '@kp/platform/database/statement';

/** The tables that several people keep up. */
export type Versjonert = 'virksomhet' | 'virksomhet_status' | 'laeringsarena' | 'samarbeidsavtale';

export interface SistEndret {
  readonly versjon: number;
  /** Who, by name, and when; null when nobody has changed it since it came. */
  readonly av: string | null;
  readonly tid: string | null;
}

/** Changes on top of the version that was on the screen, and who made the last one. */
@Injectable()
export class EndringRepository {
  /** False when somebody else has changed it since `versjon`. */
  *save(
    tabell: Versjonert,
    { id, versjon }: { id: string; versjon: number },
    set: Record<string, SqlValue>,
    { endretAv, endretTid }: { endretAv: string; endretTid: string },
  ): Script<boolean> {
    return (yield* update(tabell, { ...set, endretAv, endretTid, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  *findLast(tabell: Versjonert, id: string): Script<SistEndret | undefined> {
    const sql = `SELECT e.versjon, b.navn AS av, e.endret_tid AS tid FROM ${tabell} e
      LEFT JOIN bruker b ON b.id = e.endret_av WHERE e.id = ?`;
    return yield* one<SistEndret>(sql, id);
  }
}
