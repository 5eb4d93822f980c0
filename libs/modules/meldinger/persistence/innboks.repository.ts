import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, all, one, placeholders } from '@kp/platform/database/statement';
import type { Omslag } from '../domain/omslag';
import type { TraadRad } from './traad.repository';

/** A thread as it stands in one person's inbox. */
export interface InnboksRad extends Omit<TraadRad, 'sisteNr'> {
  /** The last message this person may see. */
  readonly sisteNr: number;
  readonly sisteTid: string;
  readonly ulest: number;
  readonly dempet: boolean;
}

export interface Innboksvalg {
  /** Folded, as a pattern. */
  readonly moenster?: string | undefined;
  readonly om?: { readonly slag: Omslag; readonly id: string } | undefined;
  readonly bareUleste: boolean;
  /** The last row of the page before. */
  readonly foer?: { readonly sisteTid: string; readonly traadId: string } | undefined;
  readonly antall: number;
}

const TRAAD = `t.id, t.emne, t.om_slag AS "omSlag", t.om_id AS "omId", t.om_tittel AS "omTittel",
  t.utdanningslop_id AS "utdanningslopId", t.opprettet_av AS "opprettetAv", t.opprettet_tid AS "opprettetTid"`;

interface Part {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/**
 * One person's inbox, newest first: what has reached the person, and what stands in the letter boxes of the roles held
 * today. Each of these is one walk along an index that stops when the page is full.
 */
@Injectable()
export class InnboksRepository {
  *list(brukerId: string, rollenoekler: readonly string[], valg: Innboksvalg): Script<InnboksRad[]> {
    const walks = [ownWalk(brukerId, rollenoekler, valg)];
    if (!valg.bareUleste) walks.push(...rollenoekler.map((noekkel) => boxWalk(brukerId, noekkel, valg)));
    const sql = `${walks.map(({ sql }) => `SELECT * FROM (${sql}) w`).join(' UNION ALL ')}
      ORDER BY "sisteTid" DESC, id DESC`;
    const rows = yield* all<InnboksRad>(sql, ...walks.flatMap(({ params }) => params));
    // A thread that reached the person through a role stands in both: the own row first, which has the marks.
    const unique = new Map<string, InnboksRad>();
    for (const row of rows) if (!unique.has(row.id) || row.ulest > 0 || row.dempet) unique.set(row.id, row);
    return [...unique.values()]
      .slice(0, valg.antall)
      .map((row) => ({ ...row, ulest: Number(row.ulest), dempet: Boolean(row.dempet) }));
  }

  /** Threads with something unread; muted ones are not counted. */
  *countUleste(brukerId: string): Script<number> {
    const sql = `SELECT COUNT(*) AS antall FROM meldingstraad_leser l
      WHERE l.bruker_id = ? AND l.dempet = ? AND l.siste_nr > l.lest_nr`;
    return Number((yield* one<{ antall: number | string }>(sql, brukerId, false))?.antall ?? 0);
  }
}

/** What has reached the person; only the last stretch of a thread, and not where a letter box has something newer. */
function ownWalk(brukerId: string, rollenoekler: readonly string[], valg: Innboksvalg): Part {
  const search = valg.moenster === undefined ? NOTHING : ownSearch(brukerId, valg.moenster);
  const rest = both(both(filter(valg, 'l'), search), {
    sql: `AND NOT EXISTS (SELECT 1 FROM meldingstraad_leser n
        WHERE n.traad_id = l.traad_id AND n.bruker_id = l.bruker_id AND n.fra_nr > l.fra_nr)
      AND NOT EXISTS (SELECT 1 FROM meldingstraad_part p WHERE p.traad_id = l.traad_id
        AND p.noekkel IN (${placeholders(rollenoekler)}) AND p.siste_nr > l.siste_nr)`,
    params: rollenoekler,
  });
  return {
    sql: `SELECT ${TRAAD}, l.siste_nr AS "sisteNr", l.siste_tid AS "sisteTid", l.siste_nr - l.lest_nr AS ulest,
      CASE WHEN l.dempet THEN 1 ELSE 0 END AS dempet
      FROM meldingstraad_leser l JOIN meldingstraad t ON t.id = l.traad_id
      WHERE l.bruker_id = ? AND l.fra_nr <= l.siste_nr ${valg.bareUleste ? 'AND l.siste_nr > l.lest_nr' : ''} ${rest.sql}
      ORDER BY l.siste_tid DESC, l.traad_id DESC LIMIT ?`,
    params: [brukerId, ...rest.params, valg.antall],
  };
}

/** A letter box: also what was written before the person got the role. */
function boxWalk(brukerId: string, noekkel: string, valg: Innboksvalg): Part {
  const search = valg.moenster === undefined ? NOTHING : boxSearch(valg.moenster);
  const rest = both(both(filter(valg, 'p'), search), {
    sql: `AND NOT EXISTS (SELECT 1 FROM meldingstraad_leser l
      WHERE l.traad_id = p.traad_id AND l.bruker_id = ? AND l.siste_nr > p.siste_nr)`,
    params: [brukerId],
  });
  return {
    sql: `SELECT ${TRAAD}, p.siste_nr AS "sisteNr", p.siste_tid AS "sisteTid", 0 AS ulest,
      CASE WHEN EXISTS (SELECT 1 FROM meldingstraad_leser d
        WHERE d.traad_id = p.traad_id AND d.bruker_id = ? AND d.dempet) THEN 1 ELSE 0 END AS dempet
      FROM meldingstraad_part p JOIN meldingstraad t ON t.id = p.traad_id
      WHERE p.noekkel = ? ${rest.sql} ORDER BY p.siste_tid DESC, p.traad_id DESC LIMIT ?`,
    params: [brukerId, noekkel, ...rest.params, valg.antall],
  };
}

const NOTHING: Part = { sql: '', params: [] };
const both = (a: Part, b: Part): Part => ({ sql: `${a.sql} ${b.sql}`, params: [...a.params, ...b.params] });

function filter({ om, foer }: Innboksvalg, from: 'l' | 'p'): Part {
  const about = om ? { sql: 'AND t.om_id = ? AND t.om_slag = ?', params: [om.id, om.slag] } : NOTHING;
  if (!foer) return about;
  const before = { sql: `AND (${from}.siste_tid, ${from}.traad_id) < (?, ?)`, params: [foer.sisteTid, foer.traadId] };
  return both(about, before);
}

const ownSearch = (brukerId: string, moenster: string): Part => ({
  sql: `AND (t.soeketekst LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM melding m JOIN meldingstraad_leser s
    ON s.traad_id = m.traad_id AND s.bruker_id = ? AND m.nr BETWEEN s.fra_nr AND s.siste_nr
    WHERE m.traad_id = l.traad_id AND m.soeketekst LIKE ? ESCAPE '!'))`,
  params: [moenster, brukerId, moenster],
});

const boxSearch = (moenster: string): Part => ({
  sql: `AND (t.soeketekst LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM melding m
    WHERE m.traad_id = p.traad_id AND m.nr <= p.siste_nr AND m.soeketekst LIKE ? ESCAPE '!'))`,
  params: [moenster, moenster],
});
