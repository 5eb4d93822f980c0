import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

export interface Fremdriftsavvik {
  readonly maalplanId: string;
  readonly tilstand: string;
  readonly holdt: number;
  readonly talt: number;
}

const STATES = [
  ['IKKE_PAABEGYNT', 'ikke_paabegynt'],
  ['PAABEGYNT', 'paabegynt'],
  ['TIL_ANBEFALING', 'til_anbefaling'],
  ['TIL_GODKJENNING', 'til_godkjenning'],
  ['RETURNERT', 'returnert'],
  ['GODKJENT', 'godkjent'],
] as const;

/** What is kept, held against what it is kept from. Each query answers only with what does not agree. */
@Injectable()
export class EtterkontrollRepository {
  *listFremdriftsavvik(): Script<Fremdriftsavvik[]> {
    const found: Fremdriftsavvik[] = [];
    for (const [tilstand, column] of STATES) {
      const sql = `SELECT f.maalplan_id AS "maalplanId", f.${column} AS holdt, COUNT(m.id) AS talt FROM fremdrift f
        LEFT JOIN maal m ON m.maalplan_id = f.maalplan_id AND m.tilstand = ?
        GROUP BY f.maalplan_id, f.${column} HAVING COUNT(m.id) <> f.${column}`;
      const rows = yield* all<{ maalplanId: string; holdt: number; talt: number | string }>(sql, tilstand);
      found.push(...rows.map((row) => ({ ...row, tilstand, talt: Number(row.talt) })));
    }
    return found;
  }

  /** Goals whose kept number of entries is not the number there is. */
  *listAktivitetsavvik(): Script<string[]> {
    const sql = `SELECT m.id FROM maal m LEFT JOIN (
        SELECT am.maal_id, COUNT(*) AS alle, SUM(CASE WHEN a.tilstand = 'BEKREFTET' THEN 1 ELSE 0 END) AS bekreftede
        FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
        WHERE a.privat = ? AND a.tilstand <> 'UTKAST' GROUP BY am.maal_id
      ) t ON t.maal_id = m.id
      WHERE m.aktiviteter <> COALESCE(t.alle, 0) OR m.bekreftede <> COALESCE(t.bekreftede, 0)`;
    return (yield* all<{ id: string }>(sql, false)).map((row) => row.id);
  }

  /** Approved goals whose newest approval is not in the signaturlogg, or is there about something else. */
  *listUsignerte(): Script<string[]> {
    const sql = `SELECT m.id FROM maal m WHERE m.tilstand = 'GODKJENT' AND NOT EXISTS (
        SELECT 1 FROM attestasjon a JOIN signaturlogg s ON s.nr = a.signatur_nr AND s.gjelder_id = m.id
        WHERE a.maal_id = m.id AND a.handling IN ('godkjenn', 'godkjennTidligere')
          AND s.handling = 'maal.' || a.handling)`;
    return (yield* all<{ id: string }>(sql)).map((row) => row.id);
  }

  /** Goals that wait for a decision without standing in anybody's arbeidsliste, or the reverse. */
  *listOppgaveavvik(): Script<string[]> {
    const sql = `SELECT m.id FROM maal m
      LEFT JOIN arbeidsoppgave o ON o.gjelder_id = m.id AND o.slag = 'GODKJENN_MAAL' AND o.ferdig_tid IS NULL
      GROUP BY m.id, m.tilstand HAVING COUNT(o.id) <> CASE WHEN m.tilstand = 'TIL_GODKJENNING' THEN 1 ELSE 0 END`;
    return (yield* all<{ id: string }>(sql)).map((row) => row.id);
  }
}
