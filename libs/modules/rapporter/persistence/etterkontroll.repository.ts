import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

const TILSTANDER = [
  ['IKKE_PAABEGYNT', 'ikke_paabegynt'],
  ['PAABEGYNT', 'paabegynt'],
  ['TIL_ANBEFALING', 'til_anbefaling'],
  ['TIL_GODKJENNING', 'til_godkjenning'],
  ['RETURNERT', 'returnert'],
  ['GODKJENT', 'godkjent'],
] as const;

/** A kept count that is not what the rows say. */
export interface Fremdriftsavvik {
  readonly maalplanId: string;
  readonly kode: string;
  /** Null when the row is missing. */
  readonly lagretAntall: number | null;
  readonly lagretGodkjent: number | null;
  readonly antall: number;
  readonly godkjent: number;
}

export interface Aktivitetsavvik {
  readonly maalId: string;
  readonly lagretAktiviteter: number;
  readonly lagretBekreftede: number;
  readonly aktiviteter: number;
  readonly bekreftede: number;
}

const KEPT = [
  ...TILSTANDER.map(([tilstand, column]) => [column, `m.tilstand = '${tilstand}'`] as const),
  ['godkjent_tidligere', "m.tilstand = 'GODKJENT' AND m.godkjent_tidligere"] as const,
];
const COUNTS = KEPT.map(([column, holds]) => `SUM(CASE WHEN ${holds} THEN 1 ELSE 0 END) AS ${column}`);
const DIFFERS = ['antall', ...KEPT.map(([column]) => column)].map((c) => `f.${c} <> COALESCE(t.${c}, 0)`);

/** What is kept, held against what it is kept from; the answer is only what differs. Reads whole tables. */
@Injectable()
export class EtterkontrollRepository {
  /** A superseded plan keeps no counts (ADR 0008). */
  *listFremdriftsavvik(): Script<Fremdriftsavvik[]> {
    const sql = `SELECT p.id AS "maalplanId", p.katalog_kode AS kode, f.antall AS "lagretAntall", f.godkjent AS "lagretGodkjent",
      COALESCE(t.antall, 0) AS antall, COALESCE(t.godkjent, 0) AS godkjent
      FROM maalplan p LEFT JOIN fremdrift f ON f.maalplan_id = p.id
      LEFT JOIN (SELECT m.maalplan_id, COUNT(*) AS antall, ${COUNTS.join(', ')} FROM maal m GROUP BY m.maalplan_id) t
        ON t.maalplan_id = p.id
      LEFT JOIN overgang o ON o.fra_maalplan_id = p.id
      WHERE CASE WHEN o.id IS NOT NULL THEN f.maalplan_id IS NOT NULL
        ELSE f.maalplan_id IS NULL OR ${DIFFERS.join(' OR ')} END ORDER BY p.id`;
    const rows = yield* all<Fremdriftsavvik>(sql);
    return rows.map((row) => ({ ...row, antall: Number(row.antall), godkjent: Number(row.godkjent) }));
  }

  /** Private entries and drafts are not counted. */
  *listAktivitetsavvik(): Script<Aktivitetsavvik[]> {
    const sql = `SELECT m.id AS "maalId", m.aktiviteter AS "lagretAktiviteter", m.bekreftede AS "lagretBekreftede",
      COALESCE(t.aktiviteter, 0) AS aktiviteter, COALESCE(t.bekreftede, 0) AS bekreftede
      FROM maal m LEFT JOIN (SELECT am.maal_id, COUNT(*) AS aktiviteter,
          SUM(CASE WHEN a.tilstand = 'BEKREFTET' THEN 1 ELSE 0 END) AS bekreftede
        FROM aktivitet_maal am JOIN laeringsaktivitet a ON a.id = am.aktivitet_id
        WHERE a.privat = ? AND a.tilstand <> 'UTKAST' GROUP BY am.maal_id) t ON t.maal_id = m.id
      WHERE m.aktiviteter <> COALESCE(t.aktiviteter, 0) OR m.bekreftede <> COALESCE(t.bekreftede, 0) ORDER BY m.id`;
    const rows = yield* all<Aktivitetsavvik>(sql, false);
    return rows.map((row) => ({ ...row, aktiviteter: Number(row.aktiviteter), bekreftede: Number(row.bekreftede) }));
  }

  /** Goals that wait for a decision without standing in anybody's arbeidsliste, or the reverse. */
  *listOppgaveavvik(): Script<string[]> {
    const sql = `SELECT m.id FROM maal m
      LEFT JOIN arbeidsoppgave o ON o.gjelder_id = m.id AND o.slag = 'GODKJENN_MAAL' AND o.ferdig_tid IS NULL
      GROUP BY m.id, m.tilstand HAVING COUNT(o.id) <> CASE WHEN m.tilstand = 'TIL_GODKJENNING' THEN 1 ELSE 0 END`;
    return (yield* all<{ id: string }>(sql)).map((row) => row.id);
  }
}
