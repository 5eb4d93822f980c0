import { Injectable } from '@nestjs/common';
import type { Spesialitet } from '@kp/modules/lis';
import { type Script, all } from '@kp/platform/database/statement';

/** All training in progress of one specialty, summed from the kept counts. */
export interface Spesialitetssum {
  readonly spesialitet: Spesialitet;
  readonly lis: number;
  readonly maalAntall: number;
  readonly maalGodkjent: number;
}

/**
 * Training without an entry and without an approved goal: one utdanningsløp with one leave of it, or all that began on the
 * same day and have none; then `utdanningslopId` and both dates are null.
 */
export interface Ustartet {
  readonly utdanningslopId: string | null;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly fra: string | null;
  readonly til: string | null;
  readonly antall: number;
}

/** The entry decides; an approval of earlier training counts as well. */
const USTARTET = `u.status = 'AKTIV' AND u.forste_aktivitet_tid IS NULL
  AND NOT EXISTS (SELECT 1 FROM fremdrift f WHERE f.utdanningslop_id = u.id AND f.godkjent > 0)`;

@Injectable()
export class NasjonaltRepository {
  *sumSpesialiteter(): Script<Spesialitetssum[]> {
    const sql = `SELECT u.spesialitet, COUNT(DISTINCT u.id) AS lis, COALESCE(SUM(f.antall), 0) AS "maalAntall",
      COALESCE(SUM(f.godkjent), 0) AS "maalGodkjent" FROM utdanningslop u
      LEFT JOIN fremdrift f ON f.utdanningslop_id = u.id WHERE u.status = 'AKTIV' GROUP BY u.spesialitet`;
    const rows = yield* all<Spesialitetssum>(sql);
    return rows.map((row) => ({
      spesialitet: row.spesialitet,
      lis: Number(row.lis),
      maalAntall: Number(row.maalAntall),
      maalGodkjent: Number(row.maalGodkjent),
    }));
  }

  /** Leave moves the day from which it is said that they never started; without it the day of start decides alone. */
  *listUstartede(): Script<Ustartet[]> {
    const sql = `SELECT p.utdanningslop_id AS "utdanningslopId", u.spesialitet, u.startdato, p.fra, p.til,
      COUNT(DISTINCT u.id) AS antall FROM utdanningslop u LEFT JOIN permisjon p ON p.utdanningslop_id = u.id
      WHERE ${USTARTET} GROUP BY p.utdanningslop_id, u.spesialitet, u.startdato, p.fra, p.til`;
    const rows = yield* all<Omit<Ustartet, 'antall'> & { antall: number | string }>(sql);
    return rows.map((row) => ({ ...row, antall: Number(row.antall) }));
  }

  *countPermisjon(idag: string): Script<{ spesialitet: Spesialitet; antall: number }[]> {
    const sql = `SELECT u.spesialitet, COUNT(DISTINCT u.id) AS antall FROM utdanningslop u
      JOIN permisjon p ON p.utdanningslop_id = u.id
      WHERE u.status = 'AKTIV' AND p.fra <= ? AND (p.til IS NULL OR p.til >= ?) GROUP BY u.spesialitet`;
    const rows = yield* all<{ spesialitet: Spesialitet; antall: number | string }>(sql, idag, idag);
    return rows.map((row) => ({ ...row, antall: Number(row.antall) }));
  }

  /** People, not posts: someone with two specialties is one. */
  *countFylker(idag: string): Script<{ fylke: string; lis: number }[]> {
    const sql = `SELECT v.fylke, COUNT(DISTINCT u.bruker_id) AS lis FROM tilknytning t
      JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN virksomhet v ON v.id = t.virksomhet_id
      WHERE u.status = 'AKTIV' AND t.ansvarlig AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?) GROUP BY v.fylke ORDER BY v.fylke`;
    const rows = yield* all<{ fylke: string; lis: number | string }>(sql, idag, idag);
    return rows.map((row) => ({ ...row, lis: Number(row.lis) }));
  }
}
