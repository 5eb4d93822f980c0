import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, all, insert, run, unawaited, update } from '@kp/platform/database/statement';
import type { Anbefalerrolle, Utfall } from '../domain/sak';

export interface AnbefalingRad {
  readonly id: string;
  readonly maalId: string;
  readonly runde: number;
  readonly rolle: Anbefalerrolle;
  readonly brukerId: string | null;
  readonly navn: string | null;
  readonly tilstand: 'VENTER' | Utfall;
  readonly utenfor: boolean;
  readonly utenforNavn: string | null;
  readonly utenforDato: string | null;
  readonly utenforHvordan: string | null;
  readonly registrertAv: string | null;
  readonly tekst: string | null;
  readonly bedtTid: string;
  readonly avgittTid: string | null;
  readonly signaturNr: number | null;
}

export type NyAnbefaling = Pick<AnbefalingRad, 'id' | 'maalId' | 'runde' | 'rolle' | 'brukerId' | 'bedtTid'> &
  Record<string, SqlValue>;

const SELECT = `SELECT a.id, a.maal_id AS "maalId", a.runde, a.rolle, a.bruker_id AS "brukerId", b.navn, a.tilstand, a.utenfor,
  a.utenfor_navn AS "utenforNavn", a.utenfor_dato AS "utenforDato", a.utenfor_hvordan AS "utenforHvordan",
  r.navn AS "registrertAv", a.tekst, a.bedt_tid AS "bedtTid", a.avgitt_tid AS "avgittTid", a.signatur_nr AS "signaturNr"
  FROM anbefaling a LEFT JOIN bruker b ON b.id = a.bruker_id LEFT JOIN bruker r ON r.id = a.registrert_av`;

const LIST = `${SELECT} WHERE a.maal_id = ? AND a.runde = ? AND a.tilstand <> 'BORTFALT' ORDER BY a.rolle DESC`;

@Injectable()
export class AnbefalingRepository {
  /** The recommendations of one round that stand, veileder first. */
  *list(maalId: string, runde: number): Script<AnbefalingRad[]> {
    return yield* all<AnbefalingRad>(LIST, maalId, runde);
  }

  *add(anbefaling: NyAnbefaling): Script<void> {
    yield* insert('anbefaling', { tilstand: 'VENTER', utenfor: false, ...anbefaling });
  }

  *save(id: string, set: Record<string, SqlValue>): Script<void> {
    yield* update('anbefaling', set, { id });
  }

  /** What was asked for in the round and not given is no longer asked for. */
  *dropWaiting(maalId: string, runde: number): Script<void> {
    const sql = "UPDATE anbefaling SET tilstand = 'BORTFALT' WHERE maal_id = ? AND runde = ? AND tilstand = 'VENTER'";
    yield* unawaited(run(sql, maalId, runde));
  }
}
