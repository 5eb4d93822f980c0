import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, all, one, run, update } from '@kp/platform/database/statement';
import type { Utgavekode } from '../domain/regelsett';

export interface Regelsettrad extends Record<string, SqlValue> {
  readonly id: string;
  readonly kode: Utgavekode;
  readonly utgave: number;
  readonly status: 'UTKAST' | 'PUBLISERT';
  readonly gyldigFra: string;
  /** The domain's Regelsett as JSON. */
  readonly innhold: string;
  readonly lagetAv: string | null;
  readonly lagetTid: string;
  readonly publisertAv: string | null;
  readonly publisertTid: string | null;
  readonly versjon: number;
}

export type RegelsettMedNavn = Regelsettrad & {
  readonly lagetAvNavn: string | null;
  readonly publisertAvNavn: string | null;
};

const SELECT = `SELECT r.id, r.kode, r.utgave, r.status, r.gyldig_fra AS "gyldigFra", r.innhold, r.laget_av AS "lagetAv",
  r.laget_tid AS "lagetTid", r.publisert_av AS "publisertAv", r.publisert_tid AS "publisertTid", r.versjon,
  l.navn AS "lagetAvNavn", p.navn AS "publisertAvNavn" FROM regelsett r
  LEFT JOIN bruker l ON l.id = r.laget_av LEFT JOIN bruker p ON p.id = r.publisert_av`;

@Injectable()
export class RegelsettRepository {
  *list(status: 'UTKAST' | 'PUBLISERT'): Script<RegelsettMedNavn[]> {
    return yield* all<RegelsettMedNavn>(`${SELECT} WHERE r.status = ? ORDER BY r.kode, r.utgave`, status);
  }

  *find(id: string): Script<RegelsettMedNavn | undefined> {
    return yield* one<RegelsettMedNavn>(`${SELECT} WHERE r.id = ?`, id);
  }

  *findNesteUtgave(kode: string): Script<number> {
    const row = yield* one<{ utgave: number | string | null }>(
      'SELECT MAX(utgave) AS utgave FROM regelsett WHERE kode = ?',
      kode,
    );
    return Number(row?.utgave ?? 0) + 1;
  }

  /** Leaves what is there: an installation begins with the editions it was shipped with, once. */
  *addIfMissing(rad: Regelsettrad): Script<void> {
    const { id, kode, utgave, status, gyldigFra, innhold, lagetAv, lagetTid, publisertAv, publisertTid, versjon } = rad;
    yield* run(
      `INSERT INTO regelsett (id, kode, utgave, status, gyldig_fra, innhold, laget_av, laget_tid, publisert_av,
        publisert_tid, versjon) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kode, utgave) DO NOTHING`,
      ...[id, kode, utgave, status, gyldigFra, innhold, lagetAv, lagetTid, publisertAv, publisertTid, versjon],
    );
  }

  /** False when somebody else has changed it since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('regelsett', { ...set, versjon: versjon + 1 }, { id, versjon, status: 'UTKAST' })) === 1;
  }
}
