import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, update } from '@kp/platform/database/statement';

export interface PermisjonRad {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly fra: string;
  readonly til: string | null;
}

export interface NyPermisjon extends PermisjonRad {
  readonly registrertAv: string;
  readonly registrertTid: string;
}

const SELECT = 'SELECT id, utdanningslop_id AS "utdanningslopId", fra, til FROM permisjon';

@Injectable()
export class PermisjonRepository {
  *listMany(utdanningslopIds: readonly string[]): Script<PermisjonRad[]> {
    const sql = `${SELECT} WHERE utdanningslop_id IN (${placeholders(utdanningslopIds)}) ORDER BY fra, id`;
    return yield* all<PermisjonRad>(sql, ...utdanningslopIds);
  }

  *find(id: string): Script<PermisjonRad | undefined> {
    return yield* one<PermisjonRad>(`${SELECT} WHERE id = ?`, id);
  }

  *create(permisjon: NyPermisjon): Script<void> {
    yield* insert('permisjon', { ...permisjon });
  }

  *update(id: string, fra: string, til: string | null): Script<void> {
    yield* update('permisjon', { fra, til }, { id });
  }
}
