import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, all, insert, one } from '@kp/platform/database/statement';

export interface NyOvergang extends Record<string, SqlValue> {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly fraMaalplanId: string;
  readonly tilMaalplanId: string;
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string;
  readonly tekst: string;
  readonly salt: string;
  readonly signaturNr: number;
  readonly tid: string;
}

export interface Overgang {
  readonly tilMaalplanId: string;
  readonly navn: string;
  readonly rolle: string;
  readonly virksomhet: string;
  readonly tekst: string;
  readonly signaturNr: number;
  readonly tid: string;
}

/** A plan that no longer counts. */
export interface AvlostPlan {
  readonly id: string;
  readonly navn: string;
  readonly versjonsnummer: number;
  readonly tid: string;
}

@Injectable()
export class OvergangRepository {
  *find(fraMaalplanId: string): Script<Overgang | undefined> {
    const sql = `SELECT o.til_maalplan_id AS "tilMaalplanId", b.navn, o.rolle, v.navn AS virksomhet, o.tekst,
      o.signatur_nr AS "signaturNr", o.tid FROM overgang o JOIN bruker b ON b.id = o.bruker_id
      JOIN virksomhet v ON v.id = o.virksomhet_id WHERE o.fra_maalplan_id = ?`;
    return yield* one<Overgang>(sql, fraMaalplanId);
  }

  /** Newest first. */
  *listAvloste(utdanningslopId: string): Script<AvlostPlan[]> {
    const sql = `SELECT p.id, p.navn, k.nummer AS versjonsnummer, o.tid FROM overgang o
      JOIN maalplan p ON p.id = o.fra_maalplan_id JOIN katalogversjon k ON k.id = p.katalogversjon_id
      WHERE o.utdanningslop_id = ? ORDER BY o.tid DESC, p.id`;
    return yield* all<AvlostPlan>(sql, utdanningslopId);
  }

  *create(overgang: NyOvergang): Script<void> {
    yield* insert('overgang', overgang);
  }
}
