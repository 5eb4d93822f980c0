import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, run, unawaited } from '@kp/platform/database/statement';
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
    yield* unawaited(insert('varsel', { lestTid: null, ...varsel }));
  }

  *find(id: string): Script<Varselpost | undefined> {
    return yield* one<Varselpost>(`SELECT ${POST} FROM varsel WHERE id = ?`, id);
  }

  /** The person has been told just this, and has not read it. */
  *hasUnread(brukerId: string, slag: Varselslag, parametere: string): Script<boolean> {
    const sql = 'SELECT id FROM varsel WHERE bruker_id = ? AND slag = ? AND parametere = ? AND lest_tid IS NULL';
    return (yield* one(sql, brukerId, slag, parametere)) !== undefined;
  }

  /**
   * Takes out everybody's that are to go into these digests; the answer is the unread, oldest first. One statement: what
   * is committed between two would be taken out and not answered.
   */
  *takeForDigest(takter: readonly Sammendragstakt[]): Script<Varselpost[]> {
    const sql = `UPDATE varsel SET sammendrag = NULL WHERE sammendrag IN (${placeholders(takter)})
      RETURNING id, ${POST}, lest_tid AS "lestTid"`;
    const taken = yield* all<Varselpost & { id: string; lestTid: string | null }>(sql, ...takter);
    const place = ({ opprettetTid, id }: { opprettetTid: string; id: string }): string => `${opprettetTid} ${id}`;
    return taken.filter(({ lestTid }) => lestTid === null).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  /** What is already made follows a new choice. */
  *moveDigest(brukerId: string, slag: readonly Varselslag[], til: Sammendragstakt | null): Script<void> {
    const sql = `UPDATE varsel SET sammendrag = ? WHERE bruker_id = ? AND sammendrag IS NOT NULL
      AND slag IN (${placeholders(slag)})`;
    yield* run(sql, til, brukerId, ...slag);
  }
}
