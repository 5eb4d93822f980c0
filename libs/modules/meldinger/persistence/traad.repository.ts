import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run, update } from '@kp/platform/database/statement';
import { insertMany } from '@kp/platform/database/insert-many';
import type { Strekk } from '../domain/lesning';
import type { Omslag } from '../domain/omslag';
import type { Part } from '../domain/part';

export interface TraadRad {
  readonly id: string;
  readonly emne: string;
  readonly omSlag: Omslag | null;
  readonly omId: string | null;
  readonly omTittel: string | null;
  readonly utdanningslopId: string | null;
  readonly opprettetAv: string;
  readonly opprettetTid: string;
  readonly sisteNr: number;
}

/** A party as it stands in a thread, with the names a page shows. */
export interface PartRad extends Part {
  readonly traadId: string;
  readonly navn: string | null;
  readonly virksomhet: string | null;
  readonly sisteNr: number;
  readonly sluttetTid: string | null;
}

export interface StrekkRad extends Strekk {
  readonly navn: string;
}

const TRAAD = `t.id, t.emne, t.om_slag AS "omSlag", t.om_id AS "omId", t.om_tittel AS "omTittel",
  t.utdanningslop_id AS "utdanningslopId", t.opprettet_av AS "opprettetAv", t.opprettet_tid AS "opprettetTid",
  t.siste_nr AS "sisteNr"`;

const PART = `p.traad_id AS "traadId", p.noekkel, p.rolle, p.bruker_id AS "brukerId", p.virksomhet_id AS "virksomhetId",
  p.omraade, b.navn, v.navn AS virksomhet, p.siste_nr AS "sisteNr", p.sluttet_tid AS "sluttetTid"
  FROM meldingstraad_part p LEFT JOIN bruker b ON b.id = p.bruker_id LEFT JOIN virksomhet v ON v.id = p.virksomhet_id`;

const STREKK = `l.bruker_id AS "brukerId", l.fra_nr AS "fraNr", l.siste_nr AS "sisteNr", l.lest_nr AS "lestNr", l.dempet,
  b.navn FROM meldingstraad_leser l JOIN bruker b ON b.id = l.bruker_id`;

/** The LIS first, then the rest of the persons, then the roles. */
const ORDER = `ORDER BY CASE WHEN p.rolle = 'LIS' THEN 0 WHEN p.bruker_id IS NOT NULL THEN 1 ELSE 2 END, b.navn, p.noekkel`;

/** A thread, its parties, and what has reached each reader. */
@Injectable()
export class TraadRepository {
  *find(id: string): Script<TraadRad | undefined> {
    return yield* one<TraadRad>(`SELECT ${TRAAD} FROM meldingstraad t WHERE t.id = ?`, id);
  }

  *listParter(traadIder: readonly string[]): Script<PartRad[]> {
    const marks = traadIder.map(() => '?').join(', ') || 'NULL';
    return yield* all<PartRad>(`SELECT ${PART} WHERE p.traad_id IN (${marks}) ${ORDER}`, ...traadIder);
  }

  /** Everybody's stretches in one thread. */
  *listStrekk(traadId: string): Script<StrekkRad[]> {
    return yield* all<StrekkRad>(`SELECT ${STREKK} WHERE l.traad_id = ?`, traadId);
  }

  *create(traad: TraadRad, parter: readonly Part[], soeketekst: string): Script<void> {
    const traadId = traad.id;
    yield* insert('meldingstraad', { ...traad, soeketekst });
    const fresh = { sisteNr: traad.sisteNr, sisteTid: traad.opprettetTid, sluttetTid: null };
    yield* insertMany(
      'meldingstraad_part',
      parter.map((part) => ({ traadId, ...part, ...fresh })),
    );
  }

  /** The number of the next message; whoever else writes in the thread waits until this is committed. */
  *nextNr(traadId: string): Script<number> {
    yield* run('UPDATE meldingstraad SET siste_nr = siste_nr + 1 WHERE id = ?', traadId);
    const row = yield* one<{ nr: number }>('SELECT siste_nr AS nr FROM meldingstraad WHERE id = ?', traadId);
    return row?.nr ?? 0;
  }

  /** The parties of the thread as it is now have the newest message. */
  *moveParter(traadId: string, sisteNr: number, sisteTid: string): Script<void> {
    const sql = 'UPDATE meldingstraad_part SET siste_nr = ?, siste_tid = ? WHERE traad_id = ? AND sluttet_tid IS NULL';
    yield* run(sql, sisteNr, sisteTid, traadId);
  }

  /** False when it had ended already. */
  *endPart(traadId: string, noekkel: string, sluttetTid: string): Script<boolean> {
    return (yield* update('meldingstraad_part', { sluttetTid }, { traadId, noekkel })) === 1;
  }

  *fortsett(traadId: string, sisteNr: number, sisteTid: string, brukerIder: readonly string[]): Script<void> {
    if (brukerIder.length === 0) return;
    const marks = brukerIder.map(() => '?').join(', ');
    const sql = `UPDATE meldingstraad_leser SET siste_nr = ?, siste_tid = ?
      WHERE traad_id = ? AND siste_nr = ? AND bruker_id IN (${marks})`;
    yield* run(sql, sisteNr, sisteTid, traadId, sisteNr - 1, ...brukerIder);
  }

  /** New stretches; what was left unread in earlier ones is then counted no more. */
  *begynn(traadId: string, sisteTid: string, nye: readonly Strekk[]): Script<void> {
    if (nye.length === 0) return;
    const marks = nye.map(() => '?').join(', ');
    const sql = `UPDATE meldingstraad_leser SET lest_nr = siste_nr
      WHERE traad_id = ? AND lest_nr < siste_nr AND bruker_id IN (${marks})`;
    yield* run(sql, traadId, ...nye.map(({ brukerId }) => brukerId));
    yield* insertMany(
      'meldingstraad_leser',
      nye.map(({ brukerId, fraNr, sisteNr, lestNr, dempet }) => ({
        ...{ traadId, brukerId, fraNr, sisteNr, sisteTid, lestNr, dempet },
      })),
    );
  }

  /** Reads up to a number, never further than what has reached the person, and never back. */
  *markLest(traadId: string, brukerId: string, nr: number): Script<void> {
    const sql = `UPDATE meldingstraad_leser SET lest_nr = CASE WHEN siste_nr < ? THEN siste_nr ELSE ? END
      WHERE traad_id = ? AND bruker_id = ? AND lest_nr < ? AND lest_nr < siste_nr`;
    yield* run(sql, nr, nr, traadId, brukerId, nr);
  }

  *setDempet(traadId: string, brukerId: string, dempet: boolean): Script<void> {
    yield* update('meldingstraad_leser', { dempet }, { traadId, brukerId });
  }
}
