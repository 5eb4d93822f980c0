import { Injectable } from '@nestjs/common';
import type { Spesialitet, Statusrad } from '@kp/modules/virksomheter';
import type { Period } from '@kp/kernel/period';
import { type Script, all, one, placeholders, update } from '@kp/platform/database/statement';

export interface Tjenestelop {
  readonly utdanningslopId: string;
  readonly lisId: string;
  readonly lis: string;
  readonly hprNummer: string | null;
  readonly spesialitet: Spesialitet;
  readonly autorisert: string | null;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
}

export interface Stedrad {
  readonly id: string;
  readonly navn: string;
  readonly virksomhetId: string;
  readonly ekstern: boolean;
}

export interface Avtalerad extends Period {
  readonly virksomhetId: string;
  readonly arenaId: string;
}

export interface Virksomhetsrad {
  readonly id: string;
  readonly navn: string;
  readonly orgnr: string;
}

export interface Tilknytningsrad extends Period {
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
}

const LOP = `SELECT u.id AS "utdanningslopId", u.bruker_id AS "lisId", b.navn AS lis, b.hpr_nummer AS "hprNummer",
  u.spesialitet, u.autorisert, u.startdato, u.planlagt_slutt AS "planlagtSlutt" FROM utdanningslop u JOIN bruker b ON b.id = u.bruker_id`;

/** What else the count needs, for many utdanningsløp at once. */
@Injectable()
export class GrunnlagRepository {
  /** Every utdanningsløp of the person who has this one. */
  *listForSammePerson(utdanningslopId: string): Script<Tjenestelop[]> {
    const sql = `${LOP} WHERE u.bruker_id = (SELECT s.bruker_id FROM utdanningslop s WHERE s.id = ?)
      ORDER BY u.startdato, u.id`;
    return yield* all<Tjenestelop>(sql, utdanningslopId);
  }

  /** Every utdanningsløp of those who are in training. */
  *listAlle(): Script<Tjenestelop[]> {
    return yield* all<Tjenestelop>(
      `${LOP} WHERE u.bruker_id IN (SELECT s.bruker_id FROM utdanningslop s WHERE s.status = 'AKTIV')`,
    );
  }

  /** Those in training under one rule set. */
  *listAktive(spesialitet: string): Script<Tjenestelop[]> {
    return yield* all<Tjenestelop>(`${LOP} WHERE u.spesialitet = ? AND u.status = 'AKTIV'`, spesialitet);
  }

  /** Those attached to a virksomhet today, by name. */
  *listForVirksomhet(virksomhetId: string, idag: string): Script<Tjenestelop[]> {
    const sql = `${LOP} WHERE u.status = 'AKTIV' AND EXISTS (SELECT 1 FROM tilknytning t WHERE t.utdanningslop_id = u.id
      AND t.virksomhet_id = ? AND t.fra <= ? AND (t.til IS NULL OR t.til >= ?)) ORDER BY b.navn, u.id`;
    return yield* all<Tjenestelop>(sql, virksomhetId, idag, idag);
  }

  *listStatuser(virksomhetIder: readonly string[]): Script<(Statusrad & { virksomhetId: string })[]> {
    const sql = `SELECT virksomhet_id AS "virksomhetId", spesialitet, status, soknadsdato, vedtaksdato,
      teller_fra AS "tellerFra", teller_til AS "tellerTil" FROM virksomhet_status
      WHERE virksomhet_id IN (${placeholders(virksomhetIder)})`;
    return yield* all(sql, ...virksomhetIder);
  }

  *listVirksomheter(ids: readonly string[]): Script<Virksomhetsrad[]> {
    const sql = `SELECT id, navn, orgnr FROM virksomhet WHERE id IN (${placeholders(ids)}) ORDER BY navn`;
    return yield* all<Virksomhetsrad>(sql, ...ids);
  }

  /** The places of some virksomheter. */
  *listArenaer(virksomhetIder: readonly string[]): Script<Stedrad[]> {
    const sql = `SELECT id, navn, virksomhet_id AS "virksomhetId", ekstern FROM laeringsarena
      WHERE virksomhet_id IN (${placeholders(virksomhetIder)}) ORDER BY navn`;
    return yield* all<Stedrad>(sql, ...virksomhetIder);
  }

  *listAvtaler(virksomhetIder: readonly string[]): Script<Avtalerad[]> {
    const sql = `SELECT virksomhet_id AS "virksomhetId", arena_id AS "arenaId", fra, til FROM samarbeidsavtale
      WHERE arena_id IS NOT NULL AND virksomhet_id IN (${placeholders(virksomhetIder)})`;
    return yield* all<Avtalerad>(sql, ...virksomhetIder);
  }

  *listTilknytninger(utdanningslopIder: readonly string[]): Script<Tilknytningsrad[]> {
    const sql = `SELECT utdanningslop_id AS "utdanningslopId", virksomhet_id AS "virksomhetId", fra, til FROM tilknytning
      WHERE utdanningslop_id IN (${placeholders(utdanningslopIder)}) ORDER BY fra, id`;
    return yield* all<Tilknytningsrad>(sql, ...utdanningslopIder);
  }

  /** Minutes of individual supervision that have been confirmed. */
  *sumVeiledning(utdanningslopId: string): Script<number> {
    const sql = `SELECT COALESCE(SUM(minutter), 0) AS minutter FROM laeringsaktivitet
      WHERE utdanningslop_id = ? AND type = 'INDIVIDUELL_VEILEDNING' AND tilstand = 'BEKREFTET'`;
    return Number((yield* one<{ minutter: number | string }>(sql, utdanningslopId))?.minutter ?? 0);
  }

  *saveAutorisert(utdanningslopId: string, autorisert: string | null): Script<void> {
    yield* update('utdanningslop', { autorisert }, { id: utdanningslopId });
  }
}
