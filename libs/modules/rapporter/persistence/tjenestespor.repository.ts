import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';

/** A period that is attested, beside what was last signed about it. */
export interface Attestertrad {
  readonly id: string;
  readonly attestertTil: string | null;
  readonly kategori: string;
  readonly stilling: number;
  readonly fra: string;
  readonly arenaId: string | null;
  readonly erstatterId: string | null;
  readonly virksomhetId: string;
  readonly annetSted: { readonly tittel: string; readonly utsteder: string; readonly dato: string } | null;
  /** Of the last attest. */
  readonly salt: string | null;
  /** What counts as absence, up to and with the day attested, as `fra/til grad`; an open one has no `til`. */
  readonly fravaer: readonly string[];
  /** Canonical JSON of the last attest in the log; null when there is none. */
  readonly innhold: string | null;
}

/** A division that is attested, beside what was last signed about it. */
export interface Fordelingsrad {
  readonly id: string;
  readonly attestertTil: string | null;
  readonly andeler: string;
  readonly fra: string;
  readonly innhold: string | null;
}

/** One attest as it stands on the period's history, beside what was signed. */
export interface Attestsporrad {
  readonly id: string;
  readonly tilDato: string | null;
  readonly foreslaatteHalvdager: number | null;
  readonly satteHalvdager: number | null;
  readonly kontrollkode: string | null;
  readonly innhold: string;
}

type Raw = Omit<Attestertrad, 'annetSted' | 'fravaer'> & {
  readonly tittel: string | null;
  readonly utsteder: string | null;
  readonly dato: string | null;
};

interface Fravaerrad {
  readonly periodeId: string;
  readonly fra: string;
  readonly til: string | null;
  readonly grad: number;
}

@Injectable()
export class TjenestesporRepository {
  /** Every period that is attested or was signed as attested. */
  *listAttesterte(): Script<Attestertrad[]> {
    const rows = yield* all<Raw>(
      `SELECT p.id, p.attestert_til AS "attestertTil", p.kategori, p.stilling, p.fra, p.arena_id AS "arenaId",
        p.erstatter_id AS "erstatterId", p.virksomhet_id AS "virksomhetId", p.annet_sted_tittel AS tittel,
        p.annet_sted_utsteder AS utsteder, p.annet_sted_dato AS dato, a.salt, s.innhold
      FROM tjenesteperiode p
      LEFT JOIN (SELECT gjelder_id, MAX(nr) AS nr FROM signaturlogg WHERE gjelder = 'tjenesteperiode'
        AND handling = 'tjenestetid.attester' GROUP BY gjelder_id) x ON x.gjelder_id = p.id
      LEFT JOIN signaturlogg s ON s.nr = x.nr
      LEFT JOIN tjenesteattest a ON a.signatur_nr = x.nr
      WHERE p.attestert_til IS NOT NULL OR s.nr IS NOT NULL ORDER BY p.id`,
    );
    const fravaer = yield* all<Fravaerrad>(
      `SELECT f.periode_id AS "periodeId", f.fra, f.til, f.grad FROM tjenestefravaer f
      JOIN tjenesteperiode p ON p.id = f.periode_id AND f.fra <= p.attestert_til WHERE f.slag = 'ANNET'`,
    );
    const absences = new Map<string, string[]>();
    for (const { periodeId, fra, til, grad } of fravaer) {
      absences.set(periodeId, [...(absences.get(periodeId) ?? []), `${fra}/${til ?? ''} ${String(grad)}`]);
    }
    return rows.map(({ tittel, utsteder, dato, ...row }) => ({
      ...row,
      annetSted: tittel === null ? null : { tittel, utsteder: utsteder ?? '', dato: dato ?? '' },
      fravaer: absences.get(row.id) ?? [],
    }));
  }

  *listAttester(): Script<Attestsporrad[]> {
    return yield* all<Attestsporrad>(
      `SELECT a.id, a.til_dato AS "tilDato", a.foreslaatte_halvdager AS "foreslaatteHalvdager",
        a.satte_halvdager AS "satteHalvdager", a.kontrollkode, s.innhold
      FROM tjenesteattest a JOIN signaturlogg s ON s.nr = a.signatur_nr ORDER BY a.id`,
    );
  }

  /** Every division that is attested or was signed as attested. */
  *listFordelinger(): Script<Fordelingsrad[]> {
    return yield* all<Fordelingsrad>(
      `SELECT f.id, f.attestert_til AS "attestertTil", f.andeler, f.fra, s.innhold FROM tjenestefordeling f
      LEFT JOIN (SELECT gjelder_id, MAX(nr) AS nr FROM signaturlogg WHERE gjelder = 'tjenestefordeling'
        AND handling = 'tjenestetid.attester' GROUP BY gjelder_id) x ON x.gjelder_id = f.id
      LEFT JOIN signaturlogg s ON s.nr = x.nr
      WHERE f.attestert_til IS NOT NULL OR s.nr IS NOT NULL ORDER BY f.id`,
    );
  }
}
