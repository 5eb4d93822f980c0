import { Injectable } from '@nestjs/common';
import { ROLE_COLUMNS, ROLE_IN_FORCE } from '@kp/modules/virksomheter';
import type { AktivRolle } from '@kp/platform/auth/principal';
import { type Script, all, insert, run, update } from '@kp/platform/database/statement';

export interface NySesjon {
  readonly id: string;
  readonly brukerId: string;
  readonly opprettetTid: string;
  readonly utloperTid: string;
}

export type Sesjonsrad = { readonly brukerId: string; readonly navn: string } & (
  AktivRolle | Readonly<Record<keyof AktivRolle, null>>
);

const LIST_ACTIVE = `SELECT s.bruker_id AS "brukerId", b.navn, ${ROLE_COLUMNS} FROM sesjon s JOIN bruker b ON b.id = s.bruker_id
  LEFT JOIN rolle r ON r.bruker_id = s.bruker_id AND ${ROLE_IN_FORCE} LEFT JOIN virksomhet v ON v.id = r.virksomhet_id
  WHERE s.id = ? AND s.avsluttet_tid IS NULL AND s.utloper_tid > ? ORDER BY r.fra, r.id`;

@Injectable()
export class SesjonRepository {
  /** Whose session it is, with the roles in force on a date: one row a role, and one with none. */
  *listActive(id: string, now: string, idag: string): Script<Sesjonsrad[]> {
    return yield* all<Sesjonsrad>(LIST_ACTIVE, idag, idag, id, now);
  }

  *add(sesjon: NySesjon): Script<void> {
    yield* insert('sesjon', { ...sesjon, avsluttetTid: null });
  }

  *end(id: string, tid: string): Script<void> {
    yield* update('sesjon', { avsluttetTid: tid }, { id });
  }

  *endAll(brukerId: string, tid: string): Script<void> {
    yield* run('UPDATE sesjon SET avsluttet_tid = ? WHERE bruker_id = ? AND avsluttet_tid IS NULL', tid, brukerId);
  }
}
