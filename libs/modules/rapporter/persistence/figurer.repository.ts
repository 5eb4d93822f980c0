import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Spesialitet } from '@kp/modules/lis';
import type { Statusrad } from '@kp/modules/virksomheter';
import { type Script, type SqlValue, all, placeholders } from '@kp/platform/database/statement';

export interface Virksomhetsrad {
  readonly id: string;
  readonly navn: string;
}

/** One utdanningsløp in progress and the virksomhet that is responsible for it today. */
export interface Loprad {
  readonly virksomhetId: string;
  readonly lisId: string;
  readonly utdanningslopId: string;
  readonly spesialitet: Spesialitet;
  readonly veilederId: string | null;
  readonly startdato: string;
  readonly harAktivitet: boolean;
  readonly antall: number;
  readonly godkjent: number;
}

export interface Rolletall {
  readonly virksomhetId: string;
  readonly rolle: Rollenavn;
  readonly antall: number;
}

export interface Avtaletall {
  readonly virksomhetId: string;
  readonly aktive: number;
  readonly utgaatte: number;
}

export type StatusIVirksomhet = Statusrad & { readonly virksomhetId: string };

export interface PermisjonIRegion {
  readonly utdanningslopId: string;
  readonly fra: string;
  readonly til: string | null;
}

type RaaLoprad = Omit<Loprad, 'harAktivitet'> & { harAktivitet: number | boolean };

const inFylker = (fylker: readonly string[]): string => `v.fylke IN (${placeholders(fylker)})`;

/** The veileder, as long as the role is in force; one whose role has run out supervises nobody. */
const VEILEDER = `(SELECT MIN(r.bruker_id) FROM rolle r WHERE r.bruker_id = t.veileder_id AND r.virksomhet_id = t.virksomhet_id
  AND r.rolle = 'VEILEDER' AND r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?))`;

/** Facts of a region in as many statements whether it has five virksomheter or five hundred. */
@Injectable()
export class FigurerRepository {
  *listVirksomheter(fylker: readonly string[]): Script<Virksomhetsrad[]> {
    const sql = `SELECT v.id, v.navn FROM virksomhet v WHERE ${inFylker(fylker)}`;
    return yield* all<Virksomhetsrad>(sql, ...fylker);
  }

  /** Only the responsible attachment, so that nobody is counted in two places. */
  *listLop(fylker: readonly string[], idag: string, spesialitet: Spesialitet | null = null): Script<Loprad[]> {
    const only = spesialitet === null ? '' : 'AND u.spesialitet = ?';
    const params: SqlValue[] = [idag, idag, ...fylker, idag, idag, ...(spesialitet === null ? [] : [spesialitet])];
    const sql = `SELECT t.virksomhet_id AS "virksomhetId", u.bruker_id AS "lisId", u.id AS "utdanningslopId", u.spesialitet,
      ${VEILEDER} AS "veilederId", u.startdato,
      CASE WHEN u.forste_aktivitet_tid IS NULL THEN 0 ELSE 1 END AS "harAktivitet",
      (SELECT SUM(f.antall) FROM fremdrift f WHERE f.utdanningslop_id = u.id) AS antall,
      (SELECT SUM(f.godkjent) FROM fremdrift f WHERE f.utdanningslop_id = u.id) AS godkjent
      FROM virksomhet v JOIN tilknytning t ON t.virksomhet_id = v.id JOIN utdanningslop u ON u.id = t.utdanningslop_id
      WHERE ${inFylker(fylker)} AND t.ansvarlig AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)
        AND u.status = 'AKTIV' ${only}`;
    return (yield* all<RaaLoprad>(sql, ...params)).map(toLoprad);
  }

  *listPermisjoner(fylker: readonly string[]): Script<PermisjonIRegion[]> {
    const sql = `SELECT p.utdanningslop_id AS "utdanningslopId", p.fra, p.til FROM permisjon p
      WHERE p.utdanningslop_id IN (SELECT t.utdanningslop_id FROM virksomhet v JOIN tilknytning t ON t.virksomhet_id = v.id
      WHERE ${inFylker(fylker)})`;
    return yield* all<PermisjonIRegion>(sql, ...fylker);
  }

  /** How many people hold each role in each virksomhet today. */
  *countRoller(fylker: readonly string[], idag: string): Script<Rolletall[]> {
    const sql = `SELECT r.virksomhet_id AS "virksomhetId", r.rolle, COUNT(DISTINCT r.bruker_id) AS antall
      FROM virksomhet v JOIN rolle r ON r.virksomhet_id = v.id
      WHERE ${inFylker(fylker)} AND r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?)
      GROUP BY r.virksomhet_id, r.rolle`;
    const rows = yield* all<Rolletall>(sql, ...fylker, idag, idag);
    return rows.map((row) => ({ ...row, antall: Number(row.antall) }));
  }

  *countAvtaler(fylker: readonly string[], idag: string): Script<Avtaletall[]> {
    const sql = `SELECT a.virksomhet_id AS "virksomhetId",
      SUM(CASE WHEN a.fra <= ? AND (a.til IS NULL OR a.til >= ?) THEN 1 ELSE 0 END) AS aktive,
      SUM(CASE WHEN a.til < ? THEN 1 ELSE 0 END) AS utgaatte
      FROM virksomhet v JOIN samarbeidsavtale a ON a.virksomhet_id = v.id WHERE ${inFylker(fylker)} GROUP BY a.virksomhet_id`;
    const rows = yield* all<Avtaletall>(sql, idag, idag, idag, ...fylker);
    return rows.map((row) => ({ ...row, aktive: Number(row.aktive), utgaatte: Number(row.utgaatte) }));
  }

  *listStatuser(fylker: readonly string[]): Script<StatusIVirksomhet[]> {
    const sql = `SELECT s.virksomhet_id AS "virksomhetId", s.spesialitet, s.status, s.soknadsdato, s.vedtaksdato,
      s.teller_fra AS "tellerFra", s.teller_til AS "tellerTil"
      FROM virksomhet v JOIN virksomhet_status s ON s.virksomhet_id = v.id WHERE ${inFylker(fylker)}`;
    return yield* all<StatusIVirksomhet>(sql, ...fylker);
  }
}

const toLoprad = (row: RaaLoprad): Loprad => ({
  ...row,
  harAktivitet: Boolean(row.harAktivitet),
  antall: Number(row.antall),
  godkjent: Number(row.godkjent),
});
