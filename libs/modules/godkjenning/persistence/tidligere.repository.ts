import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import type { Maaltilstandsnavn } from '@kp/modules/lis';
import {
  type Script,
  type SqlValue,
  all,
  insert,
  one,
  placeholders,
  run,
  update,
} from '@kp/platform/database/statement';
import type { Tidligerehandling, Tidligeretilstand, Tidligereutfall } from '../domain/tidligere';

/** When, where and by whom something was approved elsewhere. */
export interface Opphav {
  readonly dato: string;
  readonly virksomhet: string;
  readonly godkjenner: string;
}

/** What was written once for all the goals; each has its own too. */
export type Fellesopphav = { readonly [K in keyof Opphav]: string | null };

export interface Tidligererad extends Fellesopphav {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly lisId: string;
  readonly lis: string;
  /** Whose leder decides. */
  readonly sendtTil: string;
  readonly sendtTilNavn: string;
  readonly tilstand: Tidligeretilstand;
  readonly dokument: string;
  readonly sendtTid: string;
  readonly versjon: number;
}

export interface Tidligeremaalrad extends Opphav {
  readonly tidligereId: string;
  readonly maalId: string;
  readonly utfall: Tidligereutfall;
  readonly kode: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly tilstand: Maaltilstandsnavn;
  /** Of the goal. */
  readonly versjon: number;
  /** The plan has given way to a newer one. */
  readonly avlost: boolean;
}

export interface Tidligerehendelse {
  readonly tidligereId: string;
  readonly handling: Tidligerehandling;
  readonly navn: string;
  readonly rolle: string;
  readonly tekst: string | null;
  readonly signaturNr: number | null;
  readonly tid: string;
}

export type Maalopphav = Opphav & { readonly maalId: string };

const SELECT = `SELECT t.id, t.utdanningslop_id AS "utdanningslopId", u.bruker_id AS "lisId", b.navn AS lis,
  t.sendt_til AS "sendtTil", v.navn AS "sendtTilNavn", t.tilstand, t.dokument, t.dato, t.virksomhet, t.godkjenner,
  t.sendt_tid AS "sendtTid", t.versjon FROM tidligere_godkjenning t JOIN utdanningslop u ON u.id = t.utdanningslop_id
  JOIN bruker b ON b.id = u.bruker_id JOIN virksomhet v ON v.id = t.sendt_til`;

@Injectable()
export class TidligereRepository {
  *find(id: string): Script<Tidligererad | undefined> {
    return yield* one<Tidligererad>(`${SELECT} WHERE t.id = ?`, id);
  }

  /** The messages of one record, newest first. */
  *list(utdanningslopId: string): Script<Tidligererad[]> {
    const sql = `${SELECT} WHERE t.utdanningslop_id = ? ORDER BY t.sendt_tid DESC, t.id`;
    return yield* all<Tidligererad>(sql, utdanningslopId);
  }

  /** The goals of some messages as they stand now, in the order of the catalogue. */
  *listMaal(ids: readonly string[]): Script<Tidligeremaalrad[]> {
    if (ids.length === 0) return [];
    const sql = `SELECT g.tidligere_id AS "tidligereId", g.maal_id AS "maalId", g.dato, g.virksomhet, g.godkjenner, g.utfall,
      l.kode, l.tittel, l.kategori, m.tilstand, m.versjon, CASE WHEN o.id IS NULL THEN 0 ELSE 1 END AS avlost
      FROM tidligere_godkjenning_maal g JOIN maal m ON m.id = g.maal_id JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
      LEFT JOIN overgang o ON o.fra_maalplan_id = m.maalplan_id
      WHERE g.tidligere_id IN (${placeholders(ids)}) ORDER BY l.katalogversjon_id, l.rekkefolge, l.kode`;
    const rows = yield* all<Omit<Tidligeremaalrad, 'avlost'> & { avlost: number | string }>(sql, ...ids);
    return rows.map((row) => ({ ...row, avlost: Number(row.avlost) === 1 }));
  }

  /** The goals of a record that wait in a message, or came back in one, and in which. */
  *listMeldte(utdanningslopId: string): Script<{ maalId: string; tidligereId: string }[]> {
    const sql = `SELECT g.maal_id AS "maalId", g.tidligere_id AS "tidligereId" FROM tidligere_godkjenning_maal g
      JOIN tidligere_godkjenning t ON t.id = g.tidligere_id
      WHERE t.utdanningslop_id = ? AND t.tilstand IN ('SENDT', 'RETURNERT') AND g.utfall <> 'GODKJENT'`;
    return yield* all<{ maalId: string; tidligereId: string }>(sql, utdanningslopId);
  }

  *listHendelser(ids: readonly string[]): Script<Tidligerehendelse[]> {
    if (ids.length === 0) return [];
    const sql = `SELECT h.tidligere_id AS "tidligereId", h.handling, b.navn, h.rolle, h.tekst, h.signatur_nr AS "signaturNr",
      h.tid FROM tidligere_hendelse h JOIN bruker b ON b.id = h.bruker_id
      WHERE h.tidligere_id IN (${placeholders(ids)}) ORDER BY h.nr DESC`;
    return yield* all<Tidligerehendelse>(sql, ...ids);
  }

  *add(rad: Record<string, SqlValue> & { readonly id: string }): Script<void> {
    yield* insert('tidligere_godkjenning', { ...rad, versjon: 1 });
  }

  /** False when somebody else has changed it since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('tidligere_godkjenning', { ...set, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  /** What is sent anew takes the place of what was not approved before. */
  *saveMaal(tidligereId: string, maal: readonly Maalopphav[]): Script<void> {
    yield* run("DELETE FROM tidligere_godkjenning_maal WHERE tidligere_id = ? AND utfall <> 'GODKJENT'", tidligereId);
    for (const one of maal) yield* insert('tidligere_godkjenning_maal', { tidligereId, ...one, utfall: 'VENTER' });
  }

  *saveUtfall(tidligereId: string, maalId: string, utfall: Tidligereutfall): Script<void> {
    yield* update('tidligere_godkjenning_maal', { utfall }, { tidligereId, maalId });
  }

  *addHendelse(hendelse: Record<string, SqlValue> & { readonly tidligereId: string }): Script<void> {
    const sql = 'SELECT COUNT(*) AS antall FROM tidligere_hendelse WHERE tidligere_id = ?';
    const earlier = yield* one<{ antall: number | string }>(sql, hendelse.tidligereId);
    yield* insert('tidligere_hendelse', { id: newId(), ...hendelse, nr: Number(earlier?.antall ?? 0) + 1 });
  }

  /** The goals of the plans that count in a record. */
  *listJournalmaal(utdanningslopId: string): Script<Journalmaal[]> {
    const sql = `SELECT m.id, l.kode, l.tittel, m.tilstand FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
      WHERE m.utdanningslop_id = ? AND NOT EXISTS (SELECT 1 FROM overgang o WHERE o.fra_maalplan_id = m.maalplan_id)
      ORDER BY l.katalogversjon_id, l.rekkefolge`;
    return yield* all<Journalmaal>(sql, utdanningslopId);
  }
}

export interface Journalmaal {
  readonly id: string;
  readonly kode: string;
  readonly tittel: string;
  readonly tilstand: Maaltilstandsnavn;
}
