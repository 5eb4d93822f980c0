import { Injectable } from '@nestjs/common';
import { insertMany } from '@kp/platform/database/insert-many';
import { type Script, all, insert, one, placeholders, run } from '@kp/platform/database/statement';
import type { Avsenderrolle, Maalgruppe } from '../domain/maalgruppe';

export interface NyKunngjoering {
  readonly id: string;
  /** The key of the office. */
  readonly avsender: string;
  readonly rolle: Avsenderrolle;
  readonly virksomhetId: string | null;
  readonly omraade: string | null;
  readonly opprettetAv: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly maalgruppe: Maalgruppe;
  readonly viktig: boolean;
  readonly opprettetTid: string;
  readonly publiseresTid: string;
}

export interface KunngjoeringRad extends NyKunngjoering {
  readonly virksomhet: string | null;
  readonly skrevetAv: string;
  readonly publisertTid: string | null;
  readonly trukketTid: string | null;
  readonly antall: number;
  readonly antallLest: number;
  readonly antallBekreftet: number;
}

export interface MottattRad {
  readonly id: string;
  readonly avsender: string;
  readonly rolle: Avsenderrolle;
  readonly virksomhetId: string | null;
  readonly virksomhet: string | null;
  readonly omraade: string | null;
  readonly tittel: string;
  readonly tekst: string;
  readonly viktig: boolean;
  readonly publisertTid: string;
  readonly lestTid: string | null;
  readonly bekreftetTid: string | null;
}

export interface Plass {
  readonly tid: string;
  readonly id: string;
}

const SENDER = `k.id, k.avsender, k.rolle, k.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, k.omraade, k.tittel,
  k.tekst, k.viktig`;
const SENT = `SELECT ${SENDER}, k.opprettet_av AS "opprettetAv", b.navn AS "skrevetAv", k.maalgruppe,
  k.opprettet_tid AS "opprettetTid", k.publiseres_tid AS "publiseresTid", k.publisert_tid AS "publisertTid",
  k.trukket_tid AS "trukketTid", k.antall, k.antall_lest AS "antallLest", k.antall_bekreftet AS "antallBekreftet"
  FROM kunngjoering k JOIN bruker b ON b.id = k.opprettet_av LEFT JOIN virksomhet v ON v.id = k.virksomhet_id`;
const RECEIVED = `SELECT ${SENDER}, m.publisert_tid AS "publisertTid", m.lest_tid AS "lestTid",
  m.bekreftet_tid AS "bekreftetTid" FROM kunngjoering_mottaker m JOIN kunngjoering k ON k.id = m.kunngjoering_id
  LEFT JOIN virksomhet v ON v.id = k.virksomhet_id WHERE m.bruker_id = ? AND k.trukket_tid IS NULL`;

type RawSent = Omit<KunngjoeringRad, 'maalgruppe'> & { maalgruppe: string };

const toSent = ({ maalgruppe, ...row }: RawSent): KunngjoeringRad => ({
  ...row,
  maalgruppe: JSON.parse(maalgruppe) as Maalgruppe,
});

/** Announcements, and whom they reached. */
@Injectable()
export class KunngjoeringRepository {
  *add({ maalgruppe, ...ny }: NyKunngjoering): Script<void> {
    const zero = { antall: 0, antallLest: 0, antallBekreftet: 0 };
    yield* insert('kunngjoering', { ...ny, ...zero, maalgruppe: JSON.stringify(maalgruppe) });
  }

  *find(id: string): Script<KunngjoeringRad | undefined> {
    const row = yield* one<RawSent>(`${SENT} WHERE k.id = ?`, id);
    return row && toSent(row);
  }

  /** What the offices have sent, newest first. */
  *listSendt(avsendere: readonly string[], foer: Plass | undefined, antall: number): Script<KunngjoeringRad[]> {
    const before = foer ? 'AND (k.opprettet_tid, k.id) < (?, ?)' : '';
    const sql = `${SENT} WHERE k.avsender IN (${placeholders(avsendere)}) ${before}
      ORDER BY k.opprettet_tid DESC, k.id DESC LIMIT ?`;
    return (yield* all<RawSent>(sql, ...avsendere, ...(foer ? [foer.tid, foer.id] : []), antall)).map(toSent);
  }

  *listForfalte(naa: string): Script<string[]> {
    const sql = `SELECT k.id FROM kunngjoering k
      WHERE k.publisert_tid IS NULL AND k.trukket_tid IS NULL AND k.publiseres_tid <= ? ORDER BY k.publiseres_tid, k.id`;
    return (yield* all<{ id: string }>(sql, naa)).map(({ id }) => id);
  }

  /** False when it is published already or taken back; of two who try, one gets true. */
  *markPublisert(id: string, tid: string): Script<boolean> {
    const sql = `UPDATE kunngjoering SET publisert_tid = ?
      WHERE id = ? AND publisert_tid IS NULL AND trukket_tid IS NULL`;
    return (yield* run(sql, tid, id)).affected === 1;
  }

  *addMottakere(kunngjoeringId: string, publisertTid: string, brukerIder: readonly string[]): Script<void> {
    yield* insertMany(
      'kunngjoering_mottaker',
      brukerIder.map((brukerId) => ({ kunngjoeringId, brukerId, publisertTid })),
    );
    const sql = "UPDATE kunngjoering SET antall = ?, varsles_etter = '' WHERE id = ?";
    yield* run(sql, brukerIder.length, kunngjoeringId);
  }

  /** Announcements with recipients who have no notice yet. */
  *listUvarslet(): Script<{ id: string; etter: string }[]> {
    const sql = `SELECT k.id, k.varsles_etter AS etter FROM kunngjoering k
      WHERE k.varsles_etter IS NOT NULL ORDER BY k.publisert_tid, k.id`;
    return yield* all<{ id: string; etter: string }>(sql);
  }

  *listMottakere(id: string): Script<string[]> {
    const sql = 'SELECT m.bruker_id AS id FROM kunngjoering_mottaker m WHERE m.kunngjoering_id = ?';
    return (yield* all<{ id: string }>(sql, id)).map((row) => row.id);
  }

  /** The next of the recipients, in the order of their ids. */
  *listNesteMottakere(id: string, etter: string, antall: number): Script<string[]> {
    const sql = `SELECT m.bruker_id AS id FROM kunngjoering_mottaker m
      WHERE m.kunngjoering_id = ? AND m.bruker_id > ? ORDER BY m.bruker_id LIMIT ?`;
    return (yield* all<{ id: string }>(sql, id, etter, antall)).map((row) => row.id);
  }

  /** False when another process has taken this part already. */
  *moveVarsles(id: string, fra: string, til: string | null): Script<boolean> {
    const sql = 'UPDATE kunngjoering SET varsles_etter = ? WHERE id = ? AND varsles_etter = ?';
    return (yield* run(sql, til, id, fra)).affected === 1;
  }

  /** False when it was taken back already. */
  *trekk(id: string, tid: string): Script<boolean> {
    const sql = 'UPDATE kunngjoering SET trukket_tid = ? WHERE id = ? AND trukket_tid IS NULL';
    return (yield* run(sql, tid, id)).affected === 1;
  }

  *listMottatt(brukerId: string, foer: Plass | undefined, antall: number): Script<MottattRad[]> {
    const before = foer ? 'AND (m.publisert_tid, m.kunngjoering_id) < (?, ?)' : '';
    const sql = `${RECEIVED} ${before} ORDER BY m.publisert_tid DESC, m.kunngjoering_id DESC LIMIT ?`;
    return yield* all<MottattRad>(sql, brukerId, ...(foer ? [foer.tid, foer.id] : []), antall);
  }

  /** The important ones that are not confirmed, oldest first. */
  *listUbekreftet(brukerId: string, antall: number): Script<MottattRad[]> {
    const sql = `${RECEIVED} AND k.viktig = ? AND m.bekreftet_tid IS NULL ORDER BY m.publisert_tid, k.id LIMIT ?`;
    return yield* all<MottattRad>(sql, brukerId, true, antall);
  }

  *countUleste(brukerId: string): Script<number> {
    const sql = `SELECT COUNT(*) AS antall FROM kunngjoering_mottaker m JOIN kunngjoering k ON k.id = m.kunngjoering_id
      WHERE m.bruker_id = ? AND m.lest_tid IS NULL AND k.trukket_tid IS NULL`;
    return Number((yield* one<{ antall: number | string }>(sql, brukerId))?.antall ?? 0);
  }

  *findMottatt(brukerId: string, id: string): Script<MottattRad | undefined> {
    return yield* one<MottattRad>(`${RECEIVED} AND k.id = ?`, brukerId, id);
  }

  /** Marks once, and counts once. */
  *mark(column: 'lest' | 'bekreftet', id: string, brukerId: string, tid: string): Script<void> {
    const sql = `UPDATE kunngjoering_mottaker SET ${column}_tid = ?
      WHERE kunngjoering_id = ? AND bruker_id = ? AND ${column}_tid IS NULL`;
    if ((yield* run(sql, tid, id, brukerId)).affected === 0) return;
    yield* run(`UPDATE kunngjoering SET antall_${column} = antall_${column} + 1 WHERE id = ?`, id);
  }
}
