import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';
import type { Lenkeutfall } from '../domain/ressurs';
import { FROM_RESSURS, RESSURS, type Ressursraa, type Ressursrad, toRessurs } from './ressurs.repository';
import type { Vilkaar } from './synlighet';

export interface Eierrad extends Ressursrad {
  readonly nyttig: number;
  readonly ikkeNyttig: number;
  readonly kommentarer: number;
  readonly utfall: Lenkeutfall | null;
  readonly grunn: string | null;
  readonly feilPaaRad: number | null;
  readonly sjekketTid: string | null;
}

const COUNTS = `SELECT ressurs_id, SUM(CASE WHEN nyttig THEN 1 ELSE 0 END) AS nyttig,
  SUM(CASE WHEN nyttig THEN 0 ELSE 1 END) AS ikke_nyttig, COUNT(kommentar) AS kommentarer
  FROM ressurs_vurdering GROUP BY ressurs_id`;

/** What somebody publishes, with what those who publish need to know of it. */
@Injectable()
export class EierlisteRepository {
  *list(owned: Vilkaar): Script<Eierrad[]> {
    const sql = `SELECT ${RESSURS}, n.nyttig, n.ikke_nyttig AS "ikkeNyttig", n.kommentarer, s.utfall, s.grunn,
      s.feil_paa_rad AS "feilPaaRad", s.sjekket_tid AS "sjekketTid" ${FROM_RESSURS}
      LEFT JOIN (${COUNTS}) n ON n.ressurs_id = r.id LEFT JOIN ressurs_lenkesjekk s ON s.ressurs_id = r.id
      WHERE ${owned.sql} ORDER BY r.tilstand, r.neste_gjennomgang IS NULL, r.neste_gjennomgang, r.id`;
    const rows = yield* all<Ressursraa & Omit<Eierrad, keyof Ressursrad>>(sql, ...owned.params);
    return rows.map((row) => ({
      ...toRessurs(row),
      nyttig: Number(row.nyttig),
      ikkeNyttig: Number(row.ikkeNyttig),
      kommentarer: Number(row.kommentarer),
    }));
  }
}
