import { Injectable } from '@nestjs/common';
import { type Script, all, one } from '@kp/platform/database/statement';

export interface TilknytningRad {
  readonly id: string;
  readonly virksomhetId: string;
  readonly virksomhet: string;
  readonly lederId: string | null;
  readonly leder: string | null;
  readonly veilederId: string | null;
  readonly veileder: string | null;
  readonly ansvarlig: boolean;
  readonly fra: string;
  readonly til: string | null;
  readonly versjon: number;
}

export interface LopRad {
  readonly id: string;
  readonly lisId: string;
  readonly lis: string;
  readonly spesialitet: string;
  readonly status: string;
}

const TILKNYTNING = `SELECT t.id, t.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, t.leder_id AS "lederId",
  l.navn AS leder, t.veileder_id AS "veilederId", s.navn AS veileder, t.ansvarlig, t.fra, t.til, t.versjon
  FROM tilknytning t JOIN virksomhet v ON v.id = t.virksomhet_id
  LEFT JOIN bruker l ON l.id = t.leder_id LEFT JOIN bruker s ON s.id = t.veileder_id`;

const FIND_TILKNYTNINGER = `${TILKNYTNING} WHERE t.utdanningslop_id = ? ORDER BY t.fra DESC, t.id`;

@Injectable()
export class TilgangRepository {
  *findLop(utdanningslopId: string): Script<LopRad | undefined> {
    const sql = `SELECT u.id, u.bruker_id AS "lisId", b.navn AS lis, u.spesialitet, u.status
      FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id WHERE u.id = ?`;
    return yield* one<LopRad>(sql, utdanningslopId);
  }

  *findTilknytninger(utdanningslopId: string): Script<TilknytningRad[]> {
    return yield* all<TilknytningRad>(FIND_TILKNYTNINGER, utdanningslopId);
  }
}
