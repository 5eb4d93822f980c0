import { Injectable } from '@nestjs/common';
import {
  type Script,
  type SqlValue,
  all,
  insert,
  one,
  placeholders,
  run,
  update,
} from '@kp/platform/database/statement';
import { insertMany } from '@kp/platform/database/insert-many';
import { groupBy } from '../domain/gruppering';
import type { AnnetSted, LagretFravaer, Periode, Periodeattest } from '../domain/periode';

type Periodefelter = Omit<Periode, 'annetSted' | 'fravaer' | 'attester'>;

interface Raw extends Periodefelter {
  readonly annetStedTittel: string | null;
  readonly annetStedUtsteder: string | null;
  readonly annetStedDato: string | null;
}

const PERIODE = `SELECT p.id, p.utdanningslop_id AS "utdanningslopId", p.virksomhet_id AS "virksomhetId",
  p.arena_id AS "arenaId", p.kategori, p.stilling, p.fra, p.til, p.tilstand, p.attestert_til AS "attestertTil",
  p.erstatter_id AS "erstatterId", p.begrunnelse, p.annet_sted_tittel AS "annetStedTittel",
  p.annet_sted_utsteder AS "annetStedUtsteder", p.annet_sted_dato AS "annetStedDato",
  p.registrert_tid AS "registrertTid", p.versjon FROM tjenesteperiode p`;

const FRAVAER = `SELECT f.id, f.periode_id AS "periodeId", f.slag, f.fra, f.til, f.grad,
  f.halvdager_satt AS "halvdagerSatt" FROM tjenestefravaer f JOIN tjenesteperiode p ON p.id = f.periode_id`;

const ATTEST = `SELECT a.periode_id AS "periodeId", a.handling, a.bruker_id AS "brukerId", b.navn,
  b.hpr_nummer AS "hprNummer", a.rolle, a.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, a.til_dato AS "tilDato",
  a.foreslaatte_halvdager AS "foreslaatteHalvdager", a.satte_halvdager AS "satteHalvdager", a.tekst,
  a.signatur_nr AS "signaturNr", a.kontrollkode, a.tid
  FROM tjenesteattest a JOIN tjenesteperiode p ON p.id = a.periode_id
  JOIN bruker b ON b.id = a.bruker_id JOIN virksomhet v ON v.id = a.virksomhet_id`;

export type NyPeriode = Omit<Periode, 'fravaer' | 'attester' | 'versjon'> & {
  readonly registrertAv: string;
};

export interface NyPeriodeattest extends Record<string, SqlValue> {
  readonly periodeId: string;
}

const toColumns = (annetSted: AnnetSted | null): Record<string, SqlValue> => ({
  annetStedTittel: annetSted?.tittel ?? null,
  annetStedUtsteder: annetSted?.utsteder ?? null,
  annetStedDato: annetSted?.dato ?? null,
});

/** Periods with their absence and their signed acts. */
@Injectable()
export class PeriodeRepository {
  /** The periods of many utdanningsløp in three queries, oldest first. */
  *findMany(utdanningslopIder: readonly string[]): Script<Periode[]> {
    const where = `WHERE p.utdanningslop_id IN (${placeholders(utdanningslopIder)})`;
    return yield* this.load(where, utdanningslopIder);
  }

  *find(id: string): Script<Periode | undefined> {
    const [periode] = yield* this.load('WHERE p.id = ?', [id]);
    return periode;
  }

  /** When it was changed last, and whose period it is. */
  *findEndring(id: string): Script<{ tid: string; lis: string } | undefined> {
    const sql = `SELECT p.endret_tid AS tid, b.navn AS lis FROM tjenesteperiode p
      JOIN utdanningslop u ON u.id = p.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id WHERE p.id = ?`;
    return yield* one<{ tid: string; lis: string }>(sql, id);
  }

  *findByKontrollkode(kontrollkode: string): Script<string | undefined> {
    const sql = 'SELECT periode_id AS "periodeId" FROM tjenesteattest WHERE kontrollkode = ?';
    return (yield* one<{ periodeId: string }>(sql, kontrollkode))?.periodeId;
  }

  private *load(where: string, params: readonly string[]): Script<Periode[]> {
    const rows = yield* all<Raw>(`${PERIODE} ${where} ORDER BY p.fra, p.registrert_tid, p.id`, ...params);
    const fravaer = byPeriode(yield* all<LagretFravaer>(`${FRAVAER} ${where} ORDER BY f.fra, f.id`, ...params));
    const attester = byPeriode(yield* all<Periodeattest>(`${ATTEST} ${where} ORDER BY a.nr`, ...params));
    return rows.map(({ annetStedTittel, annetStedUtsteder, annetStedDato, ...row }) => ({
      ...row,
      annetSted:
        annetStedTittel === null
          ? null
          : { tittel: annetStedTittel, utsteder: annetStedUtsteder ?? '', dato: annetStedDato ?? '' },
      fravaer: fravaer.get(row.id) ?? [],
      attester: attester.get(row.id) ?? [],
    }));
  }

  *add({ annetSted, ...periode }: NyPeriode, fravaer: readonly LagretFravaer[]): Script<void> {
    const endretTid = periode.registrertTid;
    yield* insert('tjenesteperiode', { ...periode, ...toColumns(annetSted), endretTid, versjon: 1 });
    yield* this.saveFravaer(periode.id, fravaer);
  }

  /** False when somebody else has changed it since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('tjenesteperiode', { ...set, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  *saveInnhold(
    id: string,
    versjon: number,
    set: Record<string, SqlValue>,
    annetSted: AnnetSted | null,
    fravaer: readonly LagretFravaer[],
  ): Script<boolean> {
    if (!(yield* this.save(id, versjon, { ...set, ...toColumns(annetSted) }))) return false;
    yield* this.saveFravaer(id, fravaer);
    return true;
  }

  *saveHalvdager(fravaerId: string, halvdagerSatt: number): Script<void> {
    yield* update('tjenestefravaer', { halvdagerSatt }, { id: fravaerId });
  }

  *remove(id: string, versjon: number): Script<boolean> {
    yield* run('DELETE FROM tjenestefravaer WHERE periode_id = ?', id);
    yield* run('DELETE FROM tjenesteattest WHERE periode_id = ?', id);
    return (yield* run('DELETE FROM tjenesteperiode WHERE id = ? AND versjon = ?', id, versjon)).affected === 1;
  }

  *addAttest(attest: NyPeriodeattest): Script<void> {
    const sql = 'SELECT COUNT(*) AS antall FROM tjenesteattest WHERE periode_id = ?';
    const earlier = yield* one<{ antall: number | string }>(sql, attest.periodeId);
    yield* insert('tjenesteattest', { ...attest, nr: Number(earlier?.antall ?? 0) + 1 });
  }

  private *saveFravaer(periodeId: string, fravaer: readonly LagretFravaer[]): Script<void> {
    yield* run('DELETE FROM tjenestefravaer WHERE periode_id = ?', periodeId);
    if (fravaer.length > 0)
      yield* insertMany(
        'tjenestefravaer',
        fravaer.map((row) => ({ ...row, periodeId })),
      );
  }
}

const byPeriode = <T extends { readonly periodeId: string }>(rows: readonly T[]): Map<string, T[]> =>
  groupBy(rows, ({ periodeId }) => periodeId);
