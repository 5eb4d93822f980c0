import { Injectable } from '@nestjs/common';
import type { AktivRolle, Rollenavn } from '@kp/platform/auth/principal';
import { type Script, all, one, placeholders } from '@kp/platform/database/statement';

/** In force on a date: begun, not past its end, and not ended before its time. */
export const ROLE_IN_FORCE = 'r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?)';

export const ROLE_COLUMNS = `r.id, r.rolle, r.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, r.omraade, r.fra, r.til`;
const FROM = 'FROM rolle r LEFT JOIN virksomhet v ON v.id = r.virksomhet_id';

export interface Rolleinnehaver {
  readonly brukerId: string;
  readonly navn: string;
  readonly rolle: Rollenavn;
}

export interface Kontorinnehaver {
  readonly brukerId: string;
  readonly omraade: string | null;
}

const FIND_ACTIVE = `SELECT ${ROLE_COLUMNS} ${FROM} WHERE r.bruker_id = ? AND ${ROLE_IN_FORCE} ORDER BY r.fra, r.id`;

@Injectable()
export class RolleRepository {
  *findActive(brukerId: string, idag: string): Script<AktivRolle[]> {
    return yield* all<AktivRolle>(FIND_ACTIVE, brukerId, idag, idag);
  }

  *findOne(
    brukerId: string,
    virksomhetId: string,
    names: readonly Rollenavn[],
    idag: string,
  ): Script<AktivRolle | undefined> {
    const sql = `SELECT ${ROLE_COLUMNS} ${FROM} WHERE r.bruker_id = ? AND r.virksomhet_id = ?
      AND r.rolle IN (${placeholders(names)}) AND ${ROLE_IN_FORCE}`;
    return yield* one<AktivRolle>(sql, brukerId, virksomhetId, ...names, idag, idag);
  }

  *listOwners(idag: string): Script<string[]> {
    const sql = `SELECT r.bruker_id AS id FROM rolle r WHERE r.rolle = 'EIER' AND ${ROLE_IN_FORCE}`;
    return (yield* all<{ id: string }>(sql, idag, idag)).map((row) => row.id);
  }

  /** The ledere of the virksomheter where the person holds a role today. */
  *listLedereFor(brukerId: string, idag: string): Script<string[]> {
    const sql = `SELECT DISTINCT r.bruker_id AS id FROM rolle r WHERE r.rolle = 'LEDER' AND ${ROLE_IN_FORCE}
      AND r.virksomhet_id IN (SELECT r.virksomhet_id FROM rolle r WHERE r.bruker_id = ? AND ${ROLE_IN_FORCE})`;
    return (yield* all<{ id: string }>(sql, idag, idag, brukerId, idag, idag)).map(({ id }) => id);
  }

  /** Who gave the person the roles that are in force today. */
  *listAdders(brukerId: string, idag: string): Script<string[]> {
    const sql = `SELECT DISTINCT r.opprettet_av AS id FROM rolle r
      WHERE r.bruker_id = ? AND r.opprettet_av IS NOT NULL AND ${ROLE_IN_FORCE}`;
    return (yield* all<{ id: string }>(sql, brukerId, idag, idag)).map(({ id }) => id);
  }

  /** Those who work at an office with a region today. */
  *listKontorholders(idag: string): Script<{ brukerId: string; omraade: string }[]> {
    const sql = `SELECT r.bruker_id AS "brukerId", r.omraade FROM rolle r
      WHERE r.rolle = 'ALIS_KONTOR' AND r.omraade IS NOT NULL AND ${ROLE_IN_FORCE} ORDER BY r.omraade, r.bruker_id`;
    return yield* all<{ brukerId: string; omraade: string }>(sql, idag, idag);
  }

  /** Those who work at one kind of office today, each with its counties; null for the one without a region. */
  *listOfficeholders(rolle: Rollenavn, idag: string): Script<Kontorinnehaver[]> {
    const sql = `SELECT r.bruker_id AS "brukerId", r.omraade FROM rolle r
      WHERE r.rolle = ? AND r.virksomhet_id IS NULL AND ${ROLE_IN_FORCE} ORDER BY r.omraade, r.bruker_id`;
    return yield* all<Kontorinnehaver>(sql, rolle, idag, idag);
  }

  /** The virksomheter of some counties that somebody leads today, by name. */
  *listLedede(fylker: readonly string[], idag: string): Script<{ id: string; navn: string }[]> {
    const sql = `SELECT v.id, v.navn FROM virksomhet v WHERE v.fylke IN (${placeholders(fylker)}) AND EXISTS (SELECT 1
      FROM rolle r WHERE r.virksomhet_id = v.id AND r.rolle IN ('LEDER', 'STEDFORTREDER') AND ${ROLE_IN_FORCE})
      ORDER BY v.navn, v.id`;
    return yield* all<{ id: string; navn: string }>(sql, ...fylker, idag, idag);
  }

  *findFylke(virksomhetId: string): Script<string | undefined> {
    return (yield* one<{ fylke: string }>('SELECT fylke FROM virksomhet WHERE id = ?', virksomhetId))?.fylke;
  }

  *listInForce(
    names: readonly Rollenavn[],
    idag: string,
  ): Script<(Rolleinnehaver & { virksomhetId: string | null })[]> {
    const sql = `SELECT r.bruker_id AS "brukerId", b.navn, r.rolle, r.virksomhet_id AS "virksomhetId"
      FROM rolle r JOIN bruker b ON b.id = r.bruker_id WHERE r.rolle IN (${placeholders(names)}) AND ${ROLE_IN_FORCE}`;
    return yield* all<Rolleinnehaver & { virksomhetId: string | null }>(sql, ...names, idag, idag);
  }

  *findHolders(virksomhetId: string, names: readonly Rollenavn[], idag: string): Script<Rolleinnehaver[]> {
    const sql = `SELECT r.bruker_id AS "brukerId", b.navn, r.rolle FROM rolle r JOIN bruker b ON b.id = r.bruker_id
      WHERE r.virksomhet_id = ? AND r.rolle IN (${placeholders(names)}) AND ${ROLE_IN_FORCE} ORDER BY r.rolle, b.navn`;
    return yield* all<Rolleinnehaver>(sql, virksomhetId, ...names, idag, idag);
  }
}
