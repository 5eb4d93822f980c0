import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

/** A goal of a record, as far as it is proposed. */
export interface Forslagsmaal {
  readonly id: string;
  readonly laeringsmaalId: string;
  readonly katalogversjonId: string;
  readonly revisjon: number;
  readonly kode: string;
  readonly tittel: string;
  readonly tilstand: string;
}

const SQL = `SELECT m.id, l.id AS "laeringsmaalId", l.katalogversjon_id AS "katalogversjonId", l.revisjon, l.kode,
  l.tittel, m.tilstand FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
  WHERE m.maalplan_id IN (SELECT f.maalplan_id FROM fremdrift f WHERE f.utdanningslop_id = ?)`;

@Injectable()
export class MaalforslagRepository {
  /** Of the plans that count. */
  *listMaal(utdanningslopId: string): Script<Forslagsmaal[]> {
    return yield* all<Forslagsmaal>(SQL, utdanningslopId);
  }
}
