import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, run } from '@kp/platform/database/statement';
import type { Sammendragstakt } from '../domain/varselgruppe';
import type { Varselslag } from '../domain/varselslag';

export interface NyttVarsel {
  readonly id: string;
  readonly brukerId: string;
  /** Kind of notice; the web has a sentence for each. */
  readonly slag: string;
  readonly parametere: string;
  readonly lenke: string;
  readonly opprettetTid: string;
  /** Which digest it goes into; null for none. */
  readonly sammendrag: Sammendragstakt | null;
}

/** What a mail is made of. */
export interface Varselpost {
  readonly brukerId: string;
  readonly slag: string;
  readonly lenke: string;
  readonly opprettetTid: string;
}

const POST = 'bruker_id AS "brukerId", slag, lenke, opprettet_tid AS "opprettetTid"';

@Injectable()
export class VarselRepository {
  *add(varsel: NyttVarsel): Script<void> {
    yield* insert('varsel', { ...varsel, lestTid: null });
  }

  *find(id: string): Script<Varselpost | undefined> {
    return yield* one<Varselpost>(`SELECT ${POST} FROM varsel WHERE id = ?`, id);
  }

  /** The person has been told just this, and has not read it. */
  *hasUnread(brukerId: string, slag: Varselslag, parametere: string): Script<boolean> {
    const sql = 'SELECT id FROM varsel WHERE bruker_id = ? AND slag = ? AND parametere = ? AND lest_tid IS NULL';
    return (yield* one(sql, brukerId, slag, parametere)) !== undefined;
  }

  /** Everybody's unread that are to go into these digests, oldest first. */
  *listForDigest(takter: readonly Sammendragstakt[]): Script<Varselpost[]> {
    const sql = `SELECT ${POST} FROM varsel WHERE sammendrag IN (${placeholders(takter)}) AND lest_tid IS NULL
      ORDER BY opprettet_tid, id`;
    return yield* all<Varselpost>(sql, ...takter);
  }

  /** They have gone, or were read in the portal. */
  *clearDigest(takter: readonly Sammendragstakt[]): Script<void> {
    yield* run(`UPDATE varsel SET sammendrag = NULL WHERE sammendrag IN (${placeholders(takter)})`, ...takter);
  }

  /** What is already made follows a new choice. */
  *moveDigest(brukerId: string, slag: readonly Varselslag[], til: Sammendragstakt | null): Script<void> {
    const sql = `UPDATE varsel SET sammendrag = ? WHERE bruker_id = ? AND sammendrag IS NOT NULL
      AND slag IN (${placeholders(slag)})`;
    yield* run(sql, til, brukerId, ...slag);
  }
}
