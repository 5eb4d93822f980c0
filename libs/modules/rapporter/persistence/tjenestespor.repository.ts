import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

/** A period that is attested, beside what was last signed about it. */
export interface Attestertrad {
  readonly id: string;
  readonly attestertTil: string | null;
  readonly kategori: string;
  readonly stilling: number;
  readonly fra: string;
  readonly arenaId: string | null;
  /** Canonical JSON of the last attest in the log; null when there is none. */
  readonly innhold: string | null;
}

@Injectable()
export class TjenestesporRepository {
  /** Every period that is attested or was signed as attested. */
  *listAttesterte(): Script<Attestertrad[]> {
    return yield* all<Attestertrad>(
      `SELECT p.id, p.attestert_til AS "attestertTil", p.kategori, p.stilling, p.fra, p.arena_id AS "arenaId", s.innhold
      FROM tjenesteperiode p
      LEFT JOIN (SELECT gjelder_id, MAX(nr) AS nr FROM signaturlogg WHERE gjelder = 'tjenesteperiode'
        AND handling = 'tjenestetid.attester' GROUP BY gjelder_id) x ON x.gjelder_id = p.id
      LEFT JOIN signaturlogg s ON s.nr = x.nr
      WHERE p.attestert_til IS NOT NULL OR s.nr IS NOT NULL ORDER BY p.id`,
    );
  }
}
