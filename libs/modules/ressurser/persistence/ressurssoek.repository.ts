import { Injectable } from '@nestjs/common';
import { type Script, all, one } from '@kp/platform/database/statement';
import { begynnelse } from '../domain/begynnelse';
import type { Ressursspraak, Ressurstype } from '../domain/ressurs';
import { FROM_RESSURS, RESSURS, type Ressursraa, type Ressursrad, toRessurs } from './ressurs.repository';
import { type Vilkaar, isOneOf } from './synlighet';

/** One word of a search: found by its stem in any language, and the last one by its beginning too. */
export interface Ordtreff {
  readonly stammer: readonly string[];
  readonly prefiks: string | null;
}

export interface Ressursfilter {
  readonly ord: readonly Ordtreff[];
  readonly type: Ressurstype | null;
  readonly spraak: Ressursspraak | null;
  /** Codes of goals; helping with one of them is enough. */
  readonly maal: readonly string[];
  readonly katalogKode: string | null;
  readonly favoritter: boolean;
}

export interface Treff extends Ressursrad {
  readonly favoritt: boolean;
}

@Injectable()
export class RessurssoekRepository {
  *list(
    brukerId: string,
    synlig: Vilkaar,
    filter: Ressursfilter,
    { antall, hopp }: { antall: number; hopp: number },
  ): Script<Treff[]> {
    const { from, where, score } = build(brukerId, synlig, filter);
    const sql = `SELECT ${RESSURS}, CASE WHEN f.bruker_id IS NULL THEN 0 ELSE 1 END AS favoritt ${from.sql} WHERE ${where.sql}
      ORDER BY ${score}r.faglig_oppdatert DESC, r.id LIMIT ? OFFSET ?`;
    const rows = yield* all<Ressursraa & { favoritt: number }>(sql, ...from.params, ...where.params, antall, hopp);
    return rows.map((row) => ({ ...toRessurs(row), favoritt: Boolean(row.favoritt) }));
  }

  *count(brukerId: string, synlig: Vilkaar, filter: Ressursfilter): Script<number> {
    const { from, where } = build(brukerId, synlig, filter);
    const sql = `SELECT count(*) AS antall ${from.sql} WHERE ${where.sql}`;
    return Number((yield* one<{ antall: number }>(sql, ...from.params, ...where.params))?.antall ?? 0);
  }
}

/** Words hold a–z and 0–9 alone, so nothing in a prefix means anything to LIKE. */
function beginsWith(prefiks: string): Vilkaar {
  const start = begynnelse(prefiks);
  const like = { sql: 'ord LIKE ?', params: [`${prefiks}%`] };
  return start === null ? like : { sql: `begynnelse = ? AND ${like.sql}`, params: [start, ...like.params] };
}

/** The resources that hold one word of the search, with the best place they hold it in. */
function hits({ stammer, prefiks }: Ordtreff, name: string): Vilkaar {
  const ways = [isOneOf('stamme', stammer), ...(prefiks === null ? [] : [beginsWith(prefiks)])];
  const found = ways.map(({ sql }) => `SELECT ressurs_id, vekt FROM ressurs_ord WHERE ${sql}`).join(' UNION ALL ');
  return {
    sql: `JOIN (SELECT ressurs_id, MAX(vekt) AS vekt FROM (${found}) AS o${name} GROUP BY ressurs_id) AS ${name}
      ON ${name}.ressurs_id = r.id`,
    params: ways.flatMap(({ params }) => params),
  };
}

function build(
  brukerId: string,
  synlig: Vilkaar,
  filter: Ressursfilter,
): { from: Vilkaar; where: Vilkaar; score: string } {
  const names = filter.ord.map((_, index) => `t${String(index)}`);
  const joins = filter.ord.map((ord, index) => hits(ord, names[index] ?? ''));
  const favoritt = `${filter.favoritter ? '' : 'LEFT '}JOIN ressurs_favoritt f ON f.ressurs_id = r.id AND f.bruker_id = ?`;
  const wheres = [synlig, ...narrow(filter)];
  return {
    from: {
      sql: [FROM_RESSURS, favoritt, ...joins.map(({ sql }) => sql)].join('\n'),
      params: [brukerId, ...joins.flatMap(({ params }) => params)],
    },
    where: { sql: wheres.map(({ sql }) => sql).join(' AND '), params: wheres.flatMap(({ params }) => params) },
    score: names.length === 0 ? '' : `${names.map((name) => `${name}.vekt`).join(' + ')} DESC, `,
  };
}

function narrow({ type, spraak, maal, katalogKode }: Ressursfilter): Vilkaar[] {
  const parts: Vilkaar[] = [];
  if (type !== null) parts.push({ sql: 'r.type = ?', params: [type] });
  if (spraak !== null) parts.push({ sql: 'r.spraak = ?', params: [spraak] });
  if (maal.length === 0) return parts;
  const codes = isOneOf('m.kode', maal);
  const catalogue = katalogKode === null ? '' : ' AND m.katalog_kode = ?';
  return [
    ...parts,
    {
      sql: `r.id IN (SELECT m.ressurs_id FROM ressurs_maal m WHERE ${codes.sql}${catalogue})`,
      params: katalogKode === null ? codes.params : [...codes.params, katalogKode],
    },
  ];
}
