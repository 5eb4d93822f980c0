import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';
import type { Maaltilstandsnavn } from '../domain/maal-tabell';

/** A goal as a list shows it: narrow, because this is the page that is opened most. */
export interface MaallisteRad {
  readonly id: string;
  readonly maalplanId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly tilstand: Maaltilstandsnavn;
  readonly tilstandSiden: string | null;
  readonly godkjentTidligere: boolean;
  readonly aktiviteter: number;
  readonly bekreftede: number;
}

/** With what says whether a former leder may see it. */
export interface DatertMaalrad extends MaallisteRad {
  readonly sendtTid: string | null;
}

const COLUMNS = `m.id, m.maalplan_id AS "maalplanId", l.kode, l.tittel, l.kategori, m.tilstand,
  m.tilstand_siden AS "tilstandSiden", m.godkjent_tidligere AS "godkjentTidligere", m.aktiviteter, m.bekreftede`;
const FROM = `FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
  WHERE m.maalplan_id IN (SELECT f.maalplan_id FROM fremdrift f WHERE f.utdanningslop_id = ?)
  ORDER BY l.katalogversjon_id, l.rekkefolge`;

@Injectable()
export class MaallisteRepository {
  *list(utdanningslopId: string): Script<MaallisteRad[]> {
    return yield* all<MaallisteRad>(`SELECT ${COLUMNS} ${FROM}`, utdanningslopId);
  }

  *listDatert(utdanningslopId: string): Script<DatertMaalrad[]> {
    return yield* all<DatertMaalrad>(`SELECT ${COLUMNS}, m.sendt_tid AS "sendtTid" ${FROM}`, utdanningslopId);
  }
}
