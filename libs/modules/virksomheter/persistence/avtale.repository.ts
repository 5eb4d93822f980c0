import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one } from '@kp/platform/database/statement';

export interface Avtale {
  readonly id: string;
  readonly virksomhetId: string;
  readonly arenaId: string | null;
  readonly motpart: string;
  readonly fra: string;
  readonly til: string | null;
  readonly versjon: number;
}

export interface AvtaleMedArena extends Avtale {
  readonly arena: string | null;
}

const COLUMNS = 's.id, s.virksomhet_id AS "virksomhetId", s.arena_id AS "arenaId", s.motpart, s.fra, s.til, s.versjon';

/** Agreements on outside arenas. */
@Injectable()
export class AvtaleRepository {
  *find(id: string): Script<Avtale | undefined> {
    return yield* one<Avtale>(`SELECT ${COLUMNS} FROM samarbeidsavtale s WHERE s.id = ?`, id);
  }

  *list(virksomhetId: string): Script<AvtaleMedArena[]> {
    const sql = `SELECT ${COLUMNS}, a.navn AS arena FROM samarbeidsavtale s LEFT JOIN laeringsarena a ON a.id = s.arena_id
      WHERE s.virksomhet_id = ? ORDER BY s.fra DESC, s.motpart, s.id`;
    return yield* all<AvtaleMedArena>(sql, virksomhetId);
  }

  *add(avtale: Avtale): Script<void> {
    yield* insert('samarbeidsavtale', { ...avtale });
  }
}
