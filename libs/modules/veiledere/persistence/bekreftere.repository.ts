import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

/** Somebody who may confirm entries and recommend goals for one LIS. */
export interface Bekrefter {
  readonly id: string;
  readonly navn: string;
  readonly yrke: string | null;
  readonly rolle: 'VEILEDER' | 'SUPERVISOR';
  readonly virksomhetId: string;
  readonly virksomhet: string;
  /** The main veileder of the attachment. */
  readonly hovedveileder: boolean;
}

@Injectable()
export class BekreftereRepository {
  /** Those who hold the role today where the LIS is attached today, but for the LIS. */
  *list(utdanningslopId: string, idag: string): Script<Bekrefter[]> {
    const sql = `SELECT b.id, b.navn, b.yrke, r.rolle, v.id AS "virksomhetId", v.navn AS virksomhet,
      CASE WHEN r.rolle = 'VEILEDER' AND t.veileder_id = b.id THEN 1 ELSE 0 END AS hovedveileder
      FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN virksomhet v ON v.id = t.virksomhet_id
      JOIN rolle r ON r.virksomhet_id = v.id AND r.rolle IN ('VEILEDER', 'SUPERVISOR') AND r.avsluttet_tid IS NULL
        AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?)
      JOIN bruker b ON b.id = r.bruker_id
      WHERE t.utdanningslop_id = ? AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?) AND b.id <> u.bruker_id`;
    const rows = yield* all<Omit<Bekrefter, 'hovedveileder'> & { hovedveileder: number }>(
      sql,
      idag,
      idag,
      utdanningslopId,
      idag,
      idag,
    );
    return rows.map((row) => ({ ...row, hovedveileder: Boolean(row.hovedveileder) }));
  }
}
