import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Script, all, insert, one } from '@kp/platform/database/statement';
import type { Utsnitt } from '../domain/lesning';

export interface NyMelding {
  readonly id: string;
  readonly traadId: string;
  readonly nr: number;
  readonly avsenderId: string;
  readonly avsenderRolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly tekst: string;
  readonly retterNr: number | null;
  readonly tid: string;
}

export interface MeldingRad extends Omit<NyMelding, 'traadId' | 'virksomhetId'> {
  readonly avsender: string;
  readonly virksomhet: string | null;
  /** The message that corrects this one, if any; the last of them. */
  readonly rettetAvNr: number | null;
}

const SELECT = `SELECT m.id, m.nr, m.avsender_id AS "avsenderId", b.navn AS avsender, m.avsender_rolle AS "avsenderRolle",
  v.navn AS virksomhet, m.tekst, m.retter_nr AS "retterNr", m.tid FROM melding m JOIN bruker b ON b.id = m.avsender_id
  LEFT JOIN virksomhet v ON v.id = m.virksomhet_id`;

type Rad = Omit<MeldingRad, 'rettetAvNr'>;

/** The messages of a thread. What the reader may see is handed in and is part of every query. */
@Injectable()
export class MeldingRepository {
  *add(melding: NyMelding, soeketekst: string): Script<void> {
    yield* insert('melding', { ...melding, soeketekst });
  }

  /** The newest before a number, oldest of them first. */
  *listFoer(traadId: string, utsnitt: readonly Utsnitt[], foer: number, antall: number): Script<MeldingRad[]> {
    const seen = within(utsnitt);
    const sql = `${SELECT} WHERE m.traad_id = ? AND m.nr < ? AND ${seen.sql} ORDER BY m.nr DESC LIMIT ?`;
    const rows = yield* all<Rad>(sql, traadId, foer, ...seen.params, antall);
    return yield* this.withCorrections(traadId, utsnitt, rows.reverse());
  }

  /** Those after a number, oldest first. */
  *listEtter(traadId: string, utsnitt: readonly Utsnitt[], etter: number, antall: number): Script<MeldingRad[]> {
    const seen = within(utsnitt);
    const sql = `${SELECT} WHERE m.traad_id = ? AND m.nr > ? AND ${seen.sql} ORDER BY m.nr LIMIT ?`;
    return yield* this.withCorrections(traadId, utsnitt, yield* all<Rad>(sql, traadId, etter, ...seen.params, antall));
  }

  *find(traadId: string, nr: number): Script<{ avsenderId: string; retterNr: number | null } | undefined> {
    const sql =
      'SELECT avsender_id AS "avsenderId", retter_nr AS "retterNr" FROM melding WHERE traad_id = ? AND nr = ?';
    return (yield* all<{ avsenderId: string; retterNr: number | null }>(sql, traadId, nr))[0];
  }

  /** Where a message stands. */
  *findPlass(id: string): Script<{ traadId: string; nr: number } | undefined> {
    return yield* one('SELECT traad_id AS "traadId", nr FROM melding WHERE id = ?', id);
  }

  private *withCorrections(traadId: string, utsnitt: readonly Utsnitt[], rows: readonly Rad[]): Script<MeldingRad[]> {
    if (rows.length === 0) return [];
    const seen = within(utsnitt);
    const sql = `SELECT m.retter_nr AS nr, MAX(m.nr) AS "rettetAvNr" FROM melding m
      WHERE m.traad_id = ? AND m.retter_nr >= ? AND m.retter_nr <= ? AND ${seen.sql} GROUP BY m.retter_nr`;
    const [first, last] = [rows[0]?.nr ?? 0, rows.at(-1)?.nr ?? 0];
    const found = yield* all<{ nr: number; rettetAvNr: number }>(sql, traadId, first, last, ...seen.params);
    const by = new Map(found.map(({ nr, rettetAvNr }) => [nr, rettetAvNr]));
    return rows.map((row) => ({ ...row, rettetAvNr: by.get(row.nr) ?? null }));
  }
}

const within = (utsnitt: readonly Utsnitt[]): { sql: string; params: number[] } => ({
  sql: `(${utsnitt.map(() => 'm.nr BETWEEN ? AND ?').join(' OR ') || '1 = 0'})`,
  params: utsnitt.flatMap(({ fra, til }) => [fra, til]),
});
