import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run } from '@kp/platform/database/statement';

export interface Variantrad {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly navn: string;
  /** The changes as JSON. */
  readonly endringer: string;
  readonly lagetTid: string;
}

const SELECT = `SELECT id, utdanningslop_id AS "utdanningslopId", navn, endringer, laget_tid AS "lagetTid"
  FROM tjenestevariant`;

@Injectable()
export class VariantRepository {
  *list(utdanningslopId: string): Script<Variantrad[]> {
    return yield* all<Variantrad>(`${SELECT} WHERE utdanningslop_id = ? ORDER BY laget_tid, id`, utdanningslopId);
  }

  *find(id: string): Script<Variantrad | undefined> {
    return yield* one<Variantrad>(`${SELECT} WHERE id = ?`, id);
  }

  *add(rad: Variantrad): Script<void> {
    yield* insert('tjenestevariant', { ...rad });
  }

  *remove(id: string): Script<void> {
    yield* run('DELETE FROM tjenestevariant WHERE id = ?', id);
  }
}
