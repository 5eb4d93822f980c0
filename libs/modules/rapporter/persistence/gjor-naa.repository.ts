import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Script, all, one } from '@kp/platform/database/statement';

export interface KlartMaal {
  readonly id: string;
  readonly kode: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly maalplanId: string;
}

/** The words with which something came back to the LIS. */
export interface Returbegrunnelse {
  readonly oppgaveId: string;
  readonly tekst: string;
  readonly av: string;
  readonly rolle: Rollenavn;
  readonly tid: string;
}

/** Words given when the task was made or after: older ones belong to an earlier return. */
const reasons = (
  table: string,
  subject: string,
): string => `SELECT o.id AS "oppgaveId", h.tekst, b.navn AS av, h.rolle, h.tid
  FROM arbeidsoppgave o JOIN ${table} h ON h.${subject} = o.gjelder_id AND h.tid >= o.siden_tid
  JOIN bruker b ON b.id = h.bruker_id WHERE o.lis_id = ? AND o.utdanningslop_id = ? AND o.ferdig_tid IS NULL
  AND o.rolle = 'LIS' AND h.tekst IS NOT NULL AND h.bruker_id <> o.lis_id`;

@Injectable()
export class GjorNaaRepository {
  /** Begun goals with confirmed evidence: a starred entry, or enough of them. */
  *listKlare(utdanningslopId: string, fraBekreftede: number): Script<KlartMaal[]> {
    const starred = `SELECT 1 FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
      WHERE am.maal_id = m.id AND am.stjerne = ? AND a.privat = ? AND a.tilstand <> 'UTKAST'`;
    const sql = `SELECT m.id, l.kode, l.tittel, l.kategori, m.maalplan_id AS "maalplanId" FROM maal m JOIN laeringsmaal l ON l.id = m.laeringsmaal_id
      JOIN fremdrift f ON f.maalplan_id = m.maalplan_id
      WHERE m.utdanningslop_id = ? AND m.tilstand = 'PAABEGYNT' AND m.bekreftede > 0
        AND (m.bekreftede >= ? OR EXISTS (${starred})) ORDER BY m.bekreftede DESC, l.kode`;
    return yield* all<KlartMaal>(sql, utdanningslopId, fraBekreftede, true, false);
  }

  /** Private notes are never sent, so they do not count as drafts. */
  *countUtkast(utdanningslopId: string): Script<number> {
    const sql = `SELECT COUNT(*) AS antall FROM laeringsaktivitet
      WHERE utdanningslop_id = ? AND tilstand = 'UTKAST' AND privat = ?`;
    return Number((yield* one<{ antall: number | string }>(sql, utdanningslopId, false))?.antall ?? 0);
  }

  *listBegrunnelser(lisId: string, utdanningslopId: string): Script<Returbegrunnelse[]> {
    const parts = [
      reasons('aktivitet_hendelse', 'aktivitet_id'),
      reasons('attestasjon', 'maal_id'),
      reasons('tjenesteattest', 'periode_id'),
      reasons('fordelingsattest', 'fordeling_id'),
    ];
    const params = parts.flatMap(() => [lisId, utdanningslopId]);
    return yield* all<Returbegrunnelse>(parts.join(' UNION ALL '), ...params);
  }
}
