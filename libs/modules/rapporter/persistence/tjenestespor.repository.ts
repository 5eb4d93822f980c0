import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

/** What is locked once it is attested, by the table it stands in. */
const LOCKED = {
  tjenesteperiode: 'p.kategori, p.stilling, p.fra, p.arena_id AS "arenaId"',
  tjenestefordeling: 'p.andeler, p.fra',
} as const;

export type Attestertabell = keyof typeof LOCKED;
export const ATTESTERTE_TABELLER = Object.keys(LOCKED) as readonly Attestertabell[];

/** Something that is attested, beside what was last signed about it; the other fields are those locked. */
export interface Attestertrad extends Readonly<Record<string, string | number | null>> {
  readonly id: string;
  readonly attestertTil: string | null;
  /** Canonical JSON of the last attest in the log; null when there is none. */
  readonly innhold: string | null;
}

@Injectable()
export class TjenestesporRepository {
  /** Everything that is attested or was signed as attested. */
  *listAttesterte(tabell: Attestertabell): Script<Attestertrad[]> {
    return yield* all<Attestertrad>(
      `SELECT p.id, p.attestert_til AS "attestertTil", ${LOCKED[tabell]}, s.innhold
      FROM ${tabell} p
      LEFT JOIN (SELECT gjelder_id, MAX(nr) AS nr FROM signaturlogg WHERE gjelder = '${tabell}'
        AND handling = 'tjenestetid.attester' GROUP BY gjelder_id) x ON x.gjelder_id = p.id
      LEFT JOIN signaturlogg s ON s.nr = x.nr
      WHERE p.attestert_til IS NOT NULL OR s.nr IS NOT NULL ORDER BY p.id`,
    );
  }
}
