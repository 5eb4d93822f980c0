import { Injectable } from '@nestjs/common';
import { type Script, one, run } from '@kp/platform/database/statement';
import type { Periode } from '../domain/periode';

/** Which days and weeks have had their digests. */
@Injectable()
export class VarselperiodeRepository {
  *isDone({ hvorOfte, periode }: Periode): Script<boolean> {
    const sql = 'SELECT periode FROM varselperiode WHERE hvor_ofte = ? AND periode = ?';
    return (yield* one(sql, hvorOfte, periode)) !== undefined;
  }

  /** True for the one who is to make it; another server that asks at the same time waits, and is told no. */
  *claim({ hvorOfte, periode }: Periode, lagetTid: string): Script<boolean> {
    const sql = `INSERT INTO varselperiode (hvor_ofte, periode, laget_tid) VALUES (?, ?, ?)
      ON CONFLICT (hvor_ofte, periode) DO NOTHING`;
    return (yield* run(sql, hvorOfte, periode, lagetTid)).affected === 1;
  }
}
