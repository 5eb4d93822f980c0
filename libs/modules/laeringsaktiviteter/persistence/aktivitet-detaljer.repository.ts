import { Injectable } from '@nestjs/common';
import { type Script, all, one, placeholders } from '@kp/platform/database/statement';

export interface Maallenke {
  readonly aktivitetId: string;
  readonly id: string;
  readonly kode: string;
  readonly tittel: string;
  readonly stjerne: boolean;
  readonly tilstand: string;
  /** The goal's plan has given way to a newer one. */
  readonly avlostTid: string | null;
}

/** That somebody confirmed an entry, and the day it is about. */
export interface Bekreftelsesrad {
  readonly aktivitetId: string;
  readonly brukerId: string;
  readonly tid: string;
  readonly dato: string;
}

/** How much of one type is confirmed on a goal; an entry without a count is one. */
export interface Bekreftede {
  readonly maalId: string;
  readonly type: string;
  readonly antall: number;
}

export interface HendelseMedNavn {
  readonly aktivitetId: string;
  readonly handling: string;
  readonly brukerId: string;
  readonly navn: string;
  readonly rolle: string;
  readonly tekst: string | null;
  readonly signaturNr: number | null;
  readonly tid: string;
}

/** What stands beside activities on a screen, fetched for many of them at once. */
@Injectable()
export class AktivitetDetaljerRepository {
  *listMaal(ids: readonly string[]): Script<Maallenke[]> {
    const sql = `SELECT am.aktivitet_id AS "aktivitetId", m.id, l.kode, l.tittel, am.stjerne, m.tilstand,
      o.tid AS "avlostTid"
      FROM aktivitet_maal am JOIN maal m ON m.id = am.maal_id JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
      LEFT JOIN overgang o ON o.fra_maalplan_id = m.maalplan_id
      WHERE am.aktivitet_id IN (${placeholders(ids)}) ORDER BY l.kode`;
    return yield* all<Maallenke>(sql, ...ids);
  }

  *listHendelser(ids: readonly string[]): Script<HendelseMedNavn[]> {
    const sql = `SELECT h.aktivitet_id AS "aktivitetId", h.handling, h.bruker_id AS "brukerId", b.navn, h.rolle, h.tekst,
      h.signatur_nr AS "signaturNr", h.tid FROM aktivitet_hendelse h JOIN bruker b ON b.id = h.bruker_id
      WHERE h.aktivitet_id IN (${placeholders(ids)}) ORDER BY h.aktivitet_id, h.nr`;
    return yield* all<HendelseMedNavn>(sql, ...ids);
  }

  /** Every confirmation in one record. */
  *listBekreftelser(utdanningslopId: string): Script<Bekreftelsesrad[]> {
    const sql = `SELECT h.aktivitet_id AS "aktivitetId", h.bruker_id AS "brukerId", h.tid, COALESCE(a.til, a.fra) AS dato
      FROM laeringsaktivitet a JOIN aktivitet_hendelse h ON h.aktivitet_id = a.id
      WHERE a.utdanningslop_id = ? AND h.handling = 'bekreft'`;
    return yield* all<Bekreftelsesrad>(sql, utdanningslopId);
  }

  *countBekreftede(maalIder: readonly string[]): Script<Bekreftede[]> {
    const sql = `SELECT am.maal_id AS "maalId", a.type, SUM(COALESCE(a.antall, 1)) AS antall
      FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
      WHERE am.maal_id IN (${placeholders(maalIder)}) AND a.tilstand = 'BEKREFTET' GROUP BY am.maal_id, a.type`;
    const rows = yield* all<Omit<Bekreftede, 'antall'> & { antall: number | string }>(sql, ...maalIder);
    return rows.map((row) => ({ ...row, antall: Number(row.antall) }));
  }

  listNames(ids: readonly string[]): Script<Map<string, string>> {
    return listNavn('bruker', ids);
  }

  listArenas(ids: readonly string[]): Script<Map<string, string>> {
    return listNavn('laeringsarena', ids);
  }

  /** True when the arena belongs to one of the virksomheter. */
  *hasArena(arenaId: string, virksomhetIder: readonly string[]): Script<boolean> {
    const sql = `SELECT id FROM laeringsarena WHERE id = ? AND virksomhet_id IN (${placeholders(virksomhetIder)})`;
    return (yield* one(sql, arenaId, ...virksomhetIder)) !== undefined;
  }
}

/** The name of each id; the same one may be asked for many times. */
function* listNavn(tabell: 'bruker' | 'laeringsarena', ids: readonly string[]): Script<Map<string, string>> {
  const each = [...new Set(ids)];
  if (each.length === 0) return new Map();
  const sql = `SELECT id, navn FROM ${tabell} WHERE id IN (${placeholders(each)})`;
  return new Map((yield* all<{ id: string; navn: string }>(sql, ...each)).map((row) => [row.id, row.navn]));
}
