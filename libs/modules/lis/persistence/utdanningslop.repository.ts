import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, update } from '@kp/platform/database/statement';
import type { Spesialitet } from '../domain/spesialitet';

export type Lopstatus = 'AKTIV' | 'FULLFOERT' | 'AVSLUTTET';

export interface UtdanningslopRad {
  readonly id: string;
  readonly lisId: string;
  readonly lis: string;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly status: Lopstatus;
  readonly sluttdato: string | null;
  readonly forsteAktivitetTid: string | null;
  readonly sisteAktivitetTid: string | null;
  readonly versjon: number;
}

export interface NyttUtdanningslop {
  readonly id: string;
  readonly brukerId: string;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly opprettetTid: string;
}

const SELECT = `SELECT u.id, u.bruker_id AS "lisId", b.navn AS lis, u.spesialitet, u.startdato,
  u.planlagt_slutt AS "planlagtSlutt", u.status, u.sluttdato, u.forste_aktivitet_tid AS "forsteAktivitetTid",
  u.siste_aktivitet_tid AS "sisteAktivitetTid", u.versjon FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id`;

@Injectable()
export class UtdanningslopRepository {
  *find(id: string): Script<UtdanningslopRad | undefined> {
    return yield* one<UtdanningslopRad>(`${SELECT} WHERE u.id = ?`, id);
  }

  *findMany(ids: readonly string[]): Script<UtdanningslopRad[]> {
    return yield* all<UtdanningslopRad>(`${SELECT} WHERE u.id IN (${placeholders(ids)}) ORDER BY b.navn, u.id`, ...ids);
  }

  *hasActive(brukerId: string, spesialitet: Spesialitet, virksomhetId?: string): Script<boolean> {
    const there = 'EXISTS (SELECT 1 FROM tilknytning t WHERE t.utdanningslop_id = u.id AND t.virksomhet_id = ?)';
    const sql = `SELECT u.id FROM utdanningslop u WHERE u.bruker_id = ? AND u.spesialitet = ? AND u.status = 'AKTIV'
      ${virksomhetId === undefined ? '' : `AND ${there}`}`;
    const place = virksomhetId === undefined ? [] : [virksomhetId];
    return (yield* one(sql, brukerId, spesialitet, ...place)) !== undefined;
  }

  *create(lop: NyttUtdanningslop): Script<void> {
    const fresh = { status: 'AKTIV', sluttdato: null, forsteAktivitetTid: null, sisteAktivitetTid: null, versjon: 1 };
    yield* insert('utdanningslop', { ...lop, ...fresh });
  }

  /** False when it was changed or ended in the meantime. */
  *saveEndret(id: string, versjon: number): Script<boolean> {
    return (yield* update('utdanningslop', { versjon: versjon + 1 }, { id, versjon, status: 'AKTIV' })) === 1;
  }

  /** False when it was ended in the meantime. */
  *saveAvsluttet(id: string, versjon: number, status: Lopstatus, sluttdato: string): Script<boolean> {
    const set = { status, sluttdato, versjon: versjon + 1 };
    return (yield* update('utdanningslop', set, { id, versjon, status: 'AKTIV' })) === 1;
  }
}
