import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Script, all, insert, one, placeholders, run } from '@kp/platform/database/statement';

export interface NyRolle {
  readonly id: string;
  readonly brukerId: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly omraade: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly opprettetAv: string | null;
  readonly opprettetTid: string;
}

export interface Rollerad {
  readonly id: string;
  readonly brukerId: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly avsluttetTid: string | null;
}

const SELECT = `SELECT id, bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId", fra, til,
  avsluttet_tid AS "avsluttetTid" FROM rolle`;

/** Roles as they are given and ended; who holds one today is asked of `Roller`. */
@Injectable()
export class RolletildelingRepository {
  *find(id: string): Script<Rollerad | undefined> {
    return yield* one<Rollerad>(`${SELECT} WHERE id = ?`, id);
  }

  *add(rolle: NyRolle): Script<void> {
    yield* insert('rolle', { ...rolle, avsluttetTid: null, avsluttetAv: null });
  }

  /** A role of the same kind in the same place whose days meet these. */
  *findOverlapping(r: Omit<NyRolle, 'id' | 'opprettetAv' | 'opprettetTid'>): Script<{ id: string } | undefined> {
    const sql = `SELECT id FROM rolle WHERE bruker_id = ? AND rolle = ? AND COALESCE(virksomhet_id, '') = ?
      AND COALESCE(omraade, '') = ? AND avsluttet_tid IS NULL AND fra <= ? AND (til IS NULL OR til >= ?)`;
    const place = [r.virksomhetId ?? '', r.omraade ?? ''];
    return yield* one<{ id: string }>(sql, r.brukerId, r.rolle, ...place, r.til ?? '9999-12-31', r.fra);
  }

  /** What a person is or will be, in all places. */
  *listUnended(brukerId: string, idag: string): Script<Rollerad[]> {
    const sql = `${SELECT} WHERE bruker_id = ? AND avsluttet_tid IS NULL AND (til IS NULL OR til >= ?)`;
    return yield* all<Rollerad>(sql, brukerId, idag);
  }

  /** Roles whose last day has passed and that nobody has ended. */
  *listExpired(idag: string): Script<Rollerad[]> {
    return yield* all<Rollerad>(`${SELECT} WHERE avsluttet_tid IS NULL AND til < ? ORDER BY til, id`, idag);
  }

  /** False when the role had been ended already. */
  *end(id: string, avsluttetTid: string, avsluttetAv: string | null): Script<boolean> {
    const sql = 'UPDATE rolle SET avsluttet_tid = ?, avsluttet_av = ? WHERE id = ? AND avsluttet_tid IS NULL';
    return (yield* run(sql, avsluttetTid, avsluttetAv, id)).affected === 1;
  }

  /** How many others hold one of the roles in the same place today. */
  *countOthers(role: Rollerad, names: readonly Rollenavn[], idag: string): Script<number> {
    const place = role.virksomhetId === null ? 'virksomhet_id IS NULL' : 'virksomhet_id = ?';
    const sql = `SELECT COUNT(DISTINCT bruker_id) AS antall FROM rolle WHERE ${place} AND bruker_id <> ?
      AND rolle IN (${placeholders(names)}) AND avsluttet_tid IS NULL AND fra <= ? AND (til IS NULL OR til >= ?)`;
    const values = [...(role.virksomhetId === null ? [] : [role.virksomhetId]), role.brukerId, ...names, idag, idag];
    return Number((yield* one<{ antall: number | string }>(sql, ...values))?.antall ?? 0);
  }
}
