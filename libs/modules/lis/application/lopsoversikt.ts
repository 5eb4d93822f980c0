import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { Script } from '@kp/platform/database/statement';
import { type Takt, beregnTakt } from '../domain/takt';
import { TAKTPARAMETERE } from '../domain/takt-parametere';
import { MaalplanRepository, type MaalplanRad } from '../persistence/maalplan.repository';
import { PermisjonRepository, type PermisjonRad } from '../persistence/permisjon.repository';
import { UtdanningslopRepository, type UtdanningslopRad } from '../persistence/utdanningslop.repository';

/** An utdanningsløp with its progress: what a list of LIS and the head of a record show. */
export interface Lop extends UtdanningslopRad {
  readonly maalplaner: readonly MaalplanRad[];
  readonly permisjoner: readonly PermisjonRad[];
  readonly takt: Takt;
  /** Approved goals minus expected; null as long as nothing is expected. */
  readonly taktAvvik: number | null;
}

/** Progress of many utdanningsløp in three queries, however many they are. Who may see them is for the caller. */
@Injectable()
export class Lopsoversikt {
  constructor(
    private readonly lop: UtdanningslopRepository,
    private readonly maalplaner: MaalplanRepository,
    private readonly permisjoner: PermisjonRepository,
    private readonly clock: Clock,
  ) {}

  *findMany(ids: readonly string[]): Script<Lop[]> {
    const rows = yield* this.lop.findMany(ids);
    const maalplaner = byLop(yield* this.maalplaner.listMany(ids));
    const permisjoner = byLop(yield* this.permisjoner.listMany(ids));
    const idag = this.clock.today();
    return rows.map((row) =>
      withTakt({ ...row, maalplaner: maalplaner(row.id), permisjoner: permisjoner(row.id) }, idag),
    );
  }
}

function byLop<T extends { readonly utdanningslopId: string }>(rows: readonly T[]): (id: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.utdanningslopId);
    if (group) group.push(row);
    else groups.set(row.utdanningslopId, [row]);
  }
  return (id) => groups.get(id) ?? [];
}

/** For training that has ended, the pace is what it was on the last day. */
export function withTakt(lop: Omit<Lop, 'takt' | 'taktAvvik'>, idag: string): Lop {
  const sum = (field: 'antall' | 'godkjent'): number =>
    lop.maalplaner.reduce((n, { fremdrift }) => n + fremdrift[field], 0);
  const { takt, avvik } = beregnTakt({
    startdato: lop.startdato,
    planlagtSlutt: lop.planlagtSlutt,
    normMaaneder: TAKTPARAMETERE.normMaaneder[lop.spesialitet],
    permisjoner: lop.permisjoner,
    idag: lop.sluttdato !== null && lop.sluttdato < idag ? lop.sluttdato : idag,
    godkjent: sum('godkjent'),
    antall: sum('antall'),
    harAktivitet: lop.forsteAktivitetTid !== null,
    status: lop.status,
  });
  return { ...lop, takt, taktAvvik: avvik };
}
