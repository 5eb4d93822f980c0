import { Injectable } from '@nestjs/common';
import { type Script, type SqlValue, all, one, placeholders } from '@kp/platform/database/statement';
import type { Omslag } from '../domain/omslag';
import type { TraadRad } from './traad.repository';

/** A thread as it stands in one person's inbox. */
export interface InnboksRad extends Omit<TraadRad, 'sisteNr'> {
  /** The last message this person may see. */
  readonly sisteNr: number;
  readonly sisteTid: string;
  readonly avsenderId: string;
  readonly avsender: string;
  /** The beginning of it. */
  readonly utdrag: string;
}

/** What a person has chosen and left unread in a thread. */
export interface Merker {
  readonly traadId: string;
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

const EXCERPT = 200;

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
    const keys = walks.map(({ sql }) => `SELECT * FROM (${sql}) w`).join(' UNION ALL ');
    const sql = `${ROW} FROM (${keys}) k ${JOINED} ORDER BY k.siste_tid DESC, k.traad_id DESC`;
    const rows = yield* all<InnboksRad>(sql, ...walks.flatMap(({ params }) => params));
    // A thread that reached the person through a role stands in both walks.
    return [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, valg.antall);
  }

  /** The last stretch of each of some threads carries the marks. */
  *listMerker(brukerId: string, traadIder: readonly string[]): Script<Map<string, Merker>> {
    const sql = `SELECT l.traad_id AS "traadId", l.siste_nr - l.lest_nr AS ulest, l.dempet FROM meldingstraad_leser l
      WHERE l.bruker_id = ? AND l.traad_id IN (${placeholders(traadIder)}) ORDER BY l.fra_nr`;
    const rows = yield* all<Merker>(sql, brukerId, ...traadIder);
    return new Map(rows.map((row) => [row.traadId, row]));
  }

  /** Threads with something unread; muted ones are not counted. */
  *countUleste(brukerId: string): Script<number> {
    const sql = `SELECT COUNT(*) AS antall FROM meldingstraad_leser l
      WHERE l.bruker_id = ? AND l.dempet = ? AND l.siste_nr > l.lest_nr`;
    return Number((yield* one<{ antall: number | string }>(sql, brukerId, false))?.antall ?? 0);
  }
}

const ROW = `SELECT t.id, t.emne, t.om_slag AS "omSlag", t.om_id AS "omId", t.om_tittel AS "omTittel",
  t.utdanningslop_id AS "utdanningslopId", t.opprettet_av AS "opprettetAv", t.opprettet_tid AS "opprettetTid",
  k.siste_nr AS "sisteNr", k.siste_tid AS "sisteTid", s.avsender_id AS "avsenderId", b.navn AS avsender,
  SUBSTR(s.tekst, 1, ${String(EXCERPT)}) AS utdrag`;
const JOINED = `JOIN meldingstraad t ON t.id = k.traad_id
  JOIN melding s ON s.traad_id = k.traad_id AND s.nr = k.siste_nr JOIN bruker b ON b.id = s.avsender_id`;

/** Only the keys are walked: what the page shows is looked up for the rows of the page, not for those passed by. */
const walk = (from: 'l' | 'p', table: string): string =>
  `SELECT ${from}.traad_id, ${from}.siste_nr, ${from}.siste_tid FROM ${table} ${from}`;

/** What has reached the person; only the last stretch of a thread, and not where a letter box has something newer. */
function ownWalk(brukerId: string, rollenoekler: readonly string[], valg: Innboksvalg): Part {
  const newer = {
    sql: `AND NOT EXISTS (SELECT 1 FROM meldingstraad_leser n
        WHERE n.traad_id = l.traad_id AND n.bruker_id = l.bruker_id AND n.fra_nr > l.fra_nr)
      AND NOT EXISTS (SELECT 1 FROM meldingstraad_part p WHERE p.traad_id = l.traad_id
        AND p.noekkel IN (${placeholders(rollenoekler)}) AND p.siste_nr > l.siste_nr)`,
    params: rollenoekler,
  };
  const rest = both(both(filter(valg, 'l'), newer), ownSearch(valg.moenster));
  return {
    sql: `${walk('l', 'meldingstraad_leser')}
      WHERE l.bruker_id = ? AND l.fra_nr <= l.siste_nr ${valg.bareUleste ? 'AND l.siste_nr > l.lest_nr' : ''} ${rest.sql}
      ORDER BY l.siste_tid DESC, l.traad_id DESC LIMIT ?`,
    params: [brukerId, ...rest.params, valg.antall],
  };
}

/** A letter box: also what was written before the person got the role. */
function boxWalk(brukerId: string, noekkel: string, valg: Innboksvalg): Part {
  // In a search, what the own walk has already looked through is not looked through again.
  const covered = valg.moenster === undefined ? '>' : '>=';
  const own = {
    sql: `AND NOT EXISTS (SELECT 1 FROM meldingstraad_leser l WHERE l.traad_id = p.traad_id AND l.bruker_id = ?
      AND l.siste_nr ${covered} p.siste_nr ${valg.moenster === undefined ? '' : 'AND l.fra_nr = 1'})`,
    params: [brukerId],
  };
  const rest = both(both(filter(valg, 'p'), own), boxSearch(valg.moenster));
  return {
    sql: `${walk('p', 'meldingstraad_part')}
      WHERE p.noekkel = ? ${rest.sql} ORDER BY p.siste_tid DESC, p.traad_id DESC LIMIT ?`,
    params: [noekkel, ...rest.params, valg.antall],
  };
}

const NOTHING: Part = { sql: '', params: [] };
const both = (a: Part, b: Part): Part => ({ sql: `${a.sql} ${b.sql}`, params: [...a.params, ...b.params] });

function filter({ om, foer }: Innboksvalg, from: 'l' | 'p'): Part {
  // From the thing to its few threads, and not through the whole inbox.
  const threads = 'SELECT o.id FROM meldingstraad o WHERE o.om_id = ? AND o.om_slag = ?';
  const about = om ? { sql: `AND ${from}.traad_id IN (${threads})`, params: [om.id, om.slag] } : NOTHING;
  if (!foer) return about;
  const before = { sql: `AND (${from}.siste_tid, ${from}.traad_id) < (?, ?)`, params: [foer.sisteTid, foer.traadId] };
  return both(about, before);
}

/** Also in an earlier stretch, of who has had the role twice. */
const ownSearch = (moenster: string | undefined): Part =>
  searching(
    moenster,
    'l',
    `m.nr <= l.siste_nr AND (m.nr >= l.fra_nr OR EXISTS (SELECT 1 FROM meldingstraad_leser e
      WHERE e.traad_id = l.traad_id AND e.bruker_id = l.bruker_id AND m.nr BETWEEN e.fra_nr AND e.siste_nr))`,
  );

const boxSearch = (moenster: string | undefined): Part => searching(moenster, 'p', 'm.nr <= p.siste_nr');

const searching = (moenster: string | undefined, from: 'l' | 'p', visible: string): Part =>
  moenster === undefined
    ? NOTHING
    : {
        sql: `AND (EXISTS (SELECT 1 FROM meldingstraad t WHERE t.id = ${from}.traad_id AND t.soeketekst LIKE ? ESCAPE '!')
          OR EXISTS (SELECT 1 FROM melding m
            WHERE m.traad_id = ${from}.traad_id AND m.soeketekst LIKE ? ESCAPE '!' AND ${visible}))`,
        params: [moenster, moenster],
      };
