import { Injectable } from '@nestjs/common';
import type { AktivRolle, Rollenavn } from '@kp/platform/auth/principal';
import { type Script, all, one, placeholders } from '@kp/platform/database/statement';

/** In force on a date: begun, not past its end, and not ended before its time. */
export const ROLE_IN_FORCE = 'r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?)';

const COLUMNS = `r.id, r.rolle, r.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, r.omraade, r.fra, r.til`;
const FROM = 'FROM rolle r LEFT JOIN virksomhet v ON v.id = r.virksomhet_id';

export interface Rolleinnehaver {
  readonly brukerId: string;
  readonly navn: string;
  readonly rolle: Rollenavn;
}

@Injectable()
export class RolleRepository {
  *findActive(brukerId: string, idag: string): Script<AktivRolle[]> {
    const sql = `SELECT ${COLUMNS} ${FROM} WHERE r.bruker_id = ? AND ${ROLE_IN_FORCE} ORDER BY r.fra, r.id`;
    return yield* all<AktivRolle>(sql, brukerId, idag, idag);
  }

  *findOne(
    brukerId: string,
    virksomhetId: string,
    names: readonly Rollenavn[],
    idag: string,
  ): Script<AktivRolle | undefined> {
    const sql = `SELECT ${COLUMNS} ${FROM} WHERE r.bruker_id = ? AND r.virksomhet_id = ?
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
