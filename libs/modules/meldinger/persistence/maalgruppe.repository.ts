import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Script, type SqlValue, all, placeholders } from '@kp/platform/database/statement';

/** Where; null does not narrow. */
export interface Sted {
  readonly fylker: readonly string[] | null;
  readonly virksomhetIder: readonly string[] | null;
}

export interface Lisrad {
  readonly utdanningslopId: string;
  readonly brukerId: string;
  readonly spesialitet: string;
}

export interface Lisvalg extends Sted {
  readonly ikkeBegynt: boolean;
  /** Nothing entered since this instant; on a path that began before its date. */
  readonly ingenAktivitetEtter: string | null;
}

const IN_FORCE = (alias: string): string => `${alias}.fra <= ? AND (${alias}.til IS NULL OR ${alias}.til >= ?)`;

function at({ fylker, virksomhetIder }: Sted): { sql: string; params: SqlValue[] } {
  const parts: string[] = [];
  if (fylker) parts.push(`AND v.fylke IN (${placeholders(fylker)})`);
  if (virksomhetIder) parts.push(`AND v.id IN (${placeholders(virksomhetIder)})`);
  return { sql: parts.join(' '), params: [...(fylker ?? []), ...(virksomhetIder ?? [])] };
}

/** The people of an audience. */
@Injectable()
export class MaalgruppeRepository {
  /** Doctors in training, by the attachments in force. */
  *listLis(valg: Lisvalg, idag: string): Script<Lisrad[]> {
    const where = at(valg);
    const params: SqlValue[] = [idag, idag, ...where.params];
    let sql = `SELECT DISTINCT u.id AS "utdanningslopId", u.bruker_id AS "brukerId", u.spesialitet
      FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN virksomhet v ON v.id = t.virksomhet_id
      WHERE u.status = 'AKTIV' AND ${IN_FORCE('t')} ${where.sql}`;
    if (valg.ikkeBegynt) sql += ' AND u.forste_aktivitet_tid IS NULL';
    if (valg.ingenAktivitetEtter !== null) {
      sql += ' AND COALESCE(u.siste_aktivitet_tid, u.startdato) < ?';
      params.push(valg.ingenAktivitetEtter);
    }
    return yield* all<Lisrad>(sql, ...params);
  }

  *listRoller(roller: readonly Rollenavn[], sted: Sted, idag: string): Script<string[]> {
    const where = at(sted);
    const sql = `SELECT DISTINCT r.bruker_id AS id FROM rolle r JOIN virksomhet v ON v.id = r.virksomhet_id
      WHERE r.rolle IN (${placeholders(roller)}) AND r.avsluttet_tid IS NULL AND ${IN_FORCE('r')} ${where.sql}`;
    return (yield* all<{ id: string }>(sql, ...roller, idag, idag, ...where.params)).map(({ id }) => id);
  }

  /** The virksomheter among these that exist. */
  *listKjente(virksomhetIder: readonly string[]): Script<{ id: string; fylke: string }[]> {
    const sql = `SELECT id, fylke FROM virksomhet WHERE id IN (${placeholders(virksomhetIder)})`;
    return yield* all<{ id: string; fylke: string }>(sql, ...virksomhetIder);
  }

  /** Everywhere an announcement may be narrowed to: all virksomheter, or those of some counties, by name. */
  *listVirksomheter(fylker: readonly string[] | null): Script<{ id: string; navn: string; fylke: string }[]> {
    const where = at({ fylker, virksomhetIder: null });
    const sql = `SELECT v.id, v.navn, v.fylke FROM virksomhet v WHERE 1 = 1 ${where.sql} ORDER BY v.navn, v.id`;
    return yield* all<{ id: string; navn: string; fylke: string }>(sql, ...where.params);
  }
}
