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
import type { Andel, Fordelingsattest, Tjenestefordeling } from '../domain/fordeling';
import { groupBy } from '../domain/gruppering';

type Raw = Omit<Tjenestefordeling, 'andeler' | 'attester'> & { readonly andeler: string };

const FORDELING = `SELECT f.id, f.utdanningslop_id AS "utdanningslopId", f.virksomhet_id AS "virksomhetId", f.fra, f.til,
  f.andeler, f.tilstand, f.attestert_til AS "attestertTil", f.erstatter_id AS "erstatterId", f.begrunnelse,
  f.registrert_tid AS "registrertTid", f.versjon FROM tjenestefordeling f`;

const ATTEST = `SELECT a.fordeling_id AS "fordelingId", a.handling, a.bruker_id AS "brukerId", b.navn, a.rolle,
  a.til_dato AS "tilDato", a.tekst, a.signatur_nr AS "signaturNr", a.tid FROM fordelingsattest a
  JOIN tjenestefordeling f ON f.id = a.fordeling_id JOIN bruker b ON b.id = a.bruker_id`;

export type NyFordeling = Omit<Tjenestefordeling, 'attester' | 'versjon'> & { readonly registrertAv: string };

/** The text that is stored is the text that is signed. */
export const skrivAndeler = (andeler: readonly Andel[]): string =>
  JSON.stringify(andeler.map(({ periodeId, andel }) => ({ periodeId, andel })));

/** Divisions with their signed acts. */
@Injectable()
export class FordelingRepository {
  /** The divisions of many utdanningsløp in two queries, oldest first. */
  *findMany(utdanningslopIder: readonly string[]): Script<Tjenestefordeling[]> {
    return yield* this.load(`WHERE f.utdanningslop_id IN (${placeholders(utdanningslopIder)})`, utdanningslopIder);
  }

  *find(id: string): Script<Tjenestefordeling | undefined> {
    const [fordeling] = yield* this.load('WHERE f.id = ?', [id]);
    return fordeling;
  }

  private *load(where: string, params: readonly string[]): Script<Tjenestefordeling[]> {
    const rows = yield* all<Raw>(`${FORDELING} ${where} ORDER BY f.fra, f.registrert_tid, f.id`, ...params);
    if (rows.length === 0) return [];
    const attester = yield* all<Fordelingsattest>(`${ATTEST} ${where} ORDER BY a.nr`, ...params);
    const acts = groupBy(attester, ({ fordelingId }) => fordelingId);
    return rows.map((row) => ({
      ...row,
      andeler: JSON.parse(row.andeler) as Andel[],
      attester: acts.get(row.id) ?? [],
    }));
  }

  *add({ andeler, ...fordeling }: NyFordeling): Script<void> {
    const endretTid = fordeling.registrertTid;
    yield* insert('tjenestefordeling', { ...fordeling, andeler: skrivAndeler(andeler), endretTid, versjon: 1 });
  }

  /** False when somebody else has changed it since `versjon`. */
  *save(id: string, versjon: number, set: Record<string, SqlValue>): Script<boolean> {
    return (yield* update('tjenestefordeling', { ...set, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  *remove(id: string, versjon: number): Script<boolean> {
    yield* run('DELETE FROM fordelingsattest WHERE fordeling_id = ?', id);
    return (yield* run('DELETE FROM tjenestefordeling WHERE id = ? AND versjon = ?', id, versjon)).affected === 1;
  }

  *addAttest(attest: Record<string, SqlValue> & { readonly fordelingId: string }): Script<void> {
    const sql = 'SELECT COUNT(*) AS antall FROM fordelingsattest WHERE fordeling_id = ?';
    const earlier = yield* one<{ antall: number | string }>(sql, attest.fordelingId);
    yield* insert('fordelingsattest', { ...attest, nr: Number(earlier?.antall ?? 0) + 1 });
  }
}
