import { Injectable } from '@nestjs/common';
import type { Spesialitet } from '@kp/modules/lis';
import { type Script, type SqlValue, all, one, placeholders } from '@kp/platform/database/statement';

/** One attachment of a virksomhet with its utdanningsløp. */
export interface Tilknyttet {
  readonly utdanningslopId: string;
  readonly fra: string;
  readonly til: string | null;
  readonly lisId: string;
  readonly lis: string;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly status: string;
  readonly sluttdato: string | null;
  readonly forsteAktivitetTid: string | null;
  readonly sisteAktivitetTid: string | null;
  readonly veileder: string | null;
  readonly leder: string | null;
}

export interface Planrad {
  readonly utdanningslopId: string;
  readonly id: string;
  readonly navn: string;
  readonly kode: string;
  readonly antall: number;
  readonly ikkePaabegynt: number;
  readonly paabegynt: number;
  readonly tilAnbefaling: number;
  readonly tilGodkjenning: number;
  readonly returnert: number;
  readonly godkjent: number;
  /** Of these, those approved elsewhere before. */
  readonly godkjentTidligere: number;
}

/** The counts of a plan as they may be shown to a former leder. */
export type Grenseplan = Omit<Planrad, 'utdanningslopId' | 'navn' | 'kode'>;

export interface Permisjonsrad {
  readonly utdanningslopId: string;
  readonly fra: string;
  readonly til: string | null;
}

/** What waits with others than the LIS about one utdanningsløp. */
export interface Venterad {
  readonly utdanningslopId: string;
  readonly antall: number;
  readonly eldsteTid: string;
  /** Of these, what waits for the one who looks. */
  readonly hosMeg: number;
}

/** How much of it has waited since the same hour. */
export interface Ventetime {
  readonly sidenTid: string;
  readonly antall: number;
}

/** The waiting that one reader sees of a virksomhet. */
export interface Ventesok {
  readonly brukerId: string;
  readonly virksomhetId: string;
  readonly idag: string;
  readonly ended: readonly string[];
}

/** An utdanningsløp and the instant up to which its rows may be seen. */
export interface Grense {
  readonly utdanningslopId: string;
  readonly slutt: string;
}

/** The last entry that a former leder may know of. */
export interface SisteInnen {
  readonly utdanningslopId: string;
  readonly tid: string;
}

/** Attachments in force on a day or ended since another; three parameters. */
const TILKNYTTET = 't.virksomhet_id = ? AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)';
const LOP = `(SELECT t.utdanningslop_id FROM tilknytning t WHERE ${TILKNYTTET})`;

const COUNTED = ['IKKE_PAABEGYNT', 'PAABEGYNT', 'TIL_ANBEFALING', 'TIL_GODKJENNING', 'RETURNERT', 'GODKJENT'] as const;
const FIELDS = ['ikkePaabegynt', 'paabegynt', 'tilAnbefaling', 'tilGodkjenning', 'returnert', 'godkjent'] as const;
const SUMS = COUNTED.map(
  (tilstand, index) => `SUM(CASE WHEN m.tilstand = '${tilstand}' THEN 1 ELSE 0 END) AS "${FIELDS[index] ?? ''}"`,
).join(', ');
const TIDLIGERE = `SUM(CASE WHEN m.tilstand = 'GODKJENT' AND m.godkjent_tidligere THEN 1 ELSE 0 END)`;

/**
 * What a leder sees of a virksomhet: the same few statements however many LIS there are. Progress is the kept counts;
 * only what has ended is counted from the goals, since the kept counts know no dates.
 */
@Injectable()
export class OversiktRepository {
  *listTilknyttet(virksomhetId: string, idag: string, siden: string): Script<Tilknyttet[]> {
    const sql = `SELECT t.utdanningslop_id AS "utdanningslopId", t.fra, t.til, u.bruker_id AS "lisId", b.navn AS lis,
      u.spesialitet, u.startdato, u.planlagt_slutt AS "planlagtSlutt", u.status, u.sluttdato,
      u.forste_aktivitet_tid AS "forsteAktivitetTid", u.siste_aktivitet_tid AS "sisteAktivitetTid",
      v.navn AS veileder, l.navn AS leder
      FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id
      LEFT JOIN bruker v ON v.id = t.veileder_id LEFT JOIN bruker l ON l.id = t.leder_id WHERE ${TILKNYTTET}
      ORDER BY b.navn, u.id`;
    return yield* all<Tilknyttet>(sql, virksomhetId, idag, siden);
  }

  *listPlaner(virksomhetId: string, idag: string, siden: string): Script<Planrad[]> {
    const sql = `SELECT p.utdanningslop_id AS "utdanningslopId", p.id, p.navn, p.katalog_kode AS kode, f.antall,
      f.ikke_paabegynt AS "ikkePaabegynt", f.paabegynt, f.til_anbefaling AS "tilAnbefaling",
      f.til_godkjenning AS "tilGodkjenning", f.returnert, f.godkjent, f.godkjent_tidligere AS "godkjentTidligere"
      FROM maalplan p JOIN fremdrift f ON f.maalplan_id = p.id WHERE p.utdanningslop_id IN ${LOP}`;
    return yield* all<Planrad>(sql, virksomhetId, idag, siden);
  }

  /** The codes of the catalogues that stand beside that of a specialty. */
  *listFellesKoder(): Script<string[]> {
    return (yield* all<{ kode: string }>("SELECT kode FROM katalog WHERE spesialitet = 'FKM'")).map(({ kode }) => kode);
  }

  *listPermisjoner(virksomhetId: string, idag: string, siden: string): Script<Permisjonsrad[]> {
    const sql = `SELECT utdanningslop_id AS "utdanningslopId", fra, til FROM permisjon WHERE utdanningslop_id IN ${LOP}`;
    return yield* all<Permisjonsrad>(sql, virksomhetId, idag, siden);
  }

  /** What waits for others than the LIS: counted here, since a virksomhet may have thousands of items. */
  *countVentende(sok: Ventesok): Script<Venterad[]> {
    const { brukerId, virksomhetId } = sok;
    const { sql: waiting, params } = waitingFor(sok);
    // What waits for the leadership waits for the one who looks, unless it is about themselves.
    const sql = `SELECT o.utdanningslop_id AS "utdanningslopId", COUNT(*) AS antall, MIN(o.siden_tid) AS "eldsteTid",
      SUM(CASE WHEN o.bruker_id = ? OR (o.bruker_id IS NULL AND o.virksomhet_id = ? AND o.lis_id <> ?) THEN 1 ELSE 0 END)
        AS "hosMeg" ${waiting} GROUP BY o.utdanningslop_id`;
    const rows = yield* all<{ -readonly [K in keyof Venterad]: Venterad[K] }>(
      sql,
      ...[brukerId, virksomhetId, brukerId, ...params],
    );
    for (const row of rows) [row.antall, row.hosMeg] = [Number(row.antall), Number(row.hosMeg)];
    return rows;
  }

  /** The same by the hour since which it has waited, oldest first: dates change on the hour, also in Oslo. */
  *listVentetimer(sok: Ventesok): Script<Ventetime[]> {
    const { sql: waiting, params } = waitingFor(sok);
    const sql = `SELECT MIN(o.siden_tid) AS "sidenTid", COUNT(*) AS antall ${waiting}
      GROUP BY SUBSTR(o.siden_tid, 1, 13) ORDER BY MIN(o.siden_tid)`;
    const rows = yield* all<Ventetime>(sql, ...params);
    return rows.map(({ sidenTid, antall }) => ({ sidenTid, antall: Number(antall) }));
  }

  /** With whom the oldest about an utdanningsløp lies; null when it lies with the leadership. */
  *findEldsteHos(sok: Ventesok, { utdanningslopId, eldsteTid }: Venterad): Script<string | null> {
    const { sql: waiting, params } = waitingFor(sok);
    const sql = `SELECT (SELECT b.navn FROM bruker b WHERE b.id = o.bruker_id) AS navn ${waiting}
      AND u.id = ? AND o.siden_tid = ? ORDER BY o.id LIMIT 1`;
    return (yield* one<{ navn: string | null }>(sql, ...params, utdanningslopId, eldsteTid))?.navn ?? null;
  }

  /** The rule is that of the module lis (`kanVise`): where a goal stood when the LIS left, or what was sent before that. */
  *countWithin(grenser: readonly Grense[]): Script<Grenseplan[]> {
    if (grenser.length === 0) return [];
    const sql = `${withGrenser(grenser)}
      SELECT m.maalplan_id AS id, COUNT(*) AS antall, ${SUMS}, ${TIDLIGERE} AS "godkjentTidligere"
      FROM grense g JOIN maal m ON m.utdanningslop_id = g.lop_id
      WHERE m.tilstand_siden IS NULL OR m.tilstand_siden < g.slutt OR m.sendt_tid < g.slutt GROUP BY m.maalplan_id`;
    const rows = yield* all<Grenseplan>(sql, ...flatten(grenser));
    return rows.map((row) => ({ ...row, antall: Number(row.antall), ...countsOf(row) }));
  }

  /** The last entry before the end of each that others than the LIS can read. */
  *listSisteInnen(grenser: readonly Grense[]): Script<SisteInnen[]> {
    if (grenser.length === 0) return [];
    const sql = `${withGrenser(grenser)}
      SELECT a.utdanningslop_id AS "utdanningslopId", MAX(a.opprettet_tid) AS tid
      FROM grense g JOIN laeringsaktivitet a ON a.utdanningslop_id = g.lop_id
      WHERE a.opprettet_tid < g.slutt AND a.privat = ? GROUP BY a.utdanningslop_id`;
    return yield* all<SisteInnen>(sql, ...flatten(grenser), false);
  }
}

/** After an attachment has ended, what waits elsewhere is no longer this virksomhet's to see. */
function waitingFor({ virksomhetId, idag, ended }: Ventesok): { sql: string; params: SqlValue[] } {
  const open = `FROM utdanningslop u JOIN arbeidsoppgave o ON o.lis_id = u.bruker_id AND o.utdanningslop_id = u.id
    WHERE o.ferdig_tid IS NULL AND o.rolle <> 'LIS'`;
  const inForce = [virksomhetId, idag, idag];
  if (ended.length === 0) return { sql: `${open} AND u.id IN ${LOP}`, params: inForce };
  const those = placeholders(ended);
  const sql = `${open} AND (u.id IN ${LOP} OR u.id IN (${those})) AND (o.virksomhet_id = ? OR u.id NOT IN (${those}))`;
  return { sql, params: [...inForce, ...ended, virksomhetId, ...ended] };
}

const withGrenser = (grenser: readonly Grense[]): string =>
  `WITH grense(lop_id, slutt) AS (VALUES ${grenser.map(() => '(?, ?)').join(', ')})`;

const flatten = (grenser: readonly Grense[]): SqlValue[] =>
  grenser.flatMap(({ utdanningslopId, slutt }) => [utdanningslopId, slutt]);

/** PostgreSQL hands sums over as text. */
const countsOf = (row: Grenseplan): Record<(typeof FIELDS)[number] | 'godkjentTidligere', number> => ({
  ikkePaabegynt: Number(row.ikkePaabegynt),
  paabegynt: Number(row.paabegynt),
  tilAnbefaling: Number(row.tilAnbefaling),
  tilGodkjenning: Number(row.tilGodkjenning),
  returnert: Number(row.returnert),
  godkjent: Number(row.godkjent),
  godkjentTidligere: Number(row.godkjentTidligere),
});
