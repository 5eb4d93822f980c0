import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { insertMany } from '@kp/platform/database/insert-many';
import { type Script, type SqlValue, all, insert, one, placeholders, update } from '@kp/platform/database/statement';
import type { AnbefaltAktivitet, Katalogmaal, StedForGodkjenning } from '../domain/katalograd';
import type { Laeringsmaal, Utdyping } from '../domain/laeringsmaal';
import type { Erstatning } from '../domain/slekt';

interface Rad {
  readonly id: string;
  readonly katalogversjonId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly maaltekst: string;
  readonly utdypendeTekst: string;
  readonly aktiviteter: string;
  readonly vurderingsformer: string;
  readonly stedForGodkjenning: StedForGodkjenning | null;
  readonly gyldigFra: string | null;
  readonly gyldigTil: string | null;
  readonly erstatter: string;
  readonly revisjon: number;
}

export interface NyRevisjon {
  readonly endretAv: string;
  readonly endretTid: string;
  readonly begrunnelse: string;
}

const SELECT = `SELECT id, katalogversjon_id AS "katalogversjonId", kode, tittel, kategori, maaltekst,
  utdypende_tekst AS "utdypendeTekst", aktiviteter, vurderingsformer, sted_for_godkjenning AS "stedForGodkjenning",
  gyldig_fra AS "gyldigFra", gyldig_til AS "gyldigTil", erstatter, revisjon FROM laeringsmaal`;

const toMaal = (row: Rad): Laeringsmaal => ({
  ...row,
  aktiviteter: JSON.parse(row.aktiviteter) as AnbefaltAktivitet[],
  vurderingsformer: JSON.parse(row.vurderingsformer) as string[],
  erstatter: JSON.parse(row.erstatter) as string[],
});

const toColumns = (utdyping: Utdyping): Record<string, SqlValue> => ({
  utdypendeTekst: utdyping.utdypendeTekst,
  aktiviteter: JSON.stringify(utdyping.aktiviteter),
  vurderingsformer: JSON.stringify(utdyping.vurderingsformer),
});

const FIND = `${SELECT} WHERE id = ?`;

@Injectable()
export class LaeringsmaalRepository {
  *list(versjonId: string): Script<Laeringsmaal[]> {
    const rows = yield* all<Rad>(`${SELECT} WHERE katalogversjon_id = ? ORDER BY rekkefolge`, versjonId);
    return rows.map(toMaal);
  }

  *listIds(versjonId: string): Script<string[]> {
    const sql = 'SELECT id FROM laeringsmaal WHERE katalogversjon_id = ? ORDER BY rekkefolge';
    return (yield* all<{ id: string }>(sql, versjonId)).map(({ id }) => id);
  }

  *find(id: string): Script<Laeringsmaal | undefined> {
    const row = yield* one<Rad>(FIND, id);
    return row && toMaal(row);
  }

  *findMany(ids: readonly string[]): Script<Laeringsmaal[]> {
    const rows = yield* all<Rad>(`${SELECT} WHERE id IN (${placeholders(ids)}) ORDER BY kode`, ...ids);
    return rows.map(toMaal);
  }

  /** Only the goals that take the place of others: a new code is the exception. */
  *listErstatninger(katalogKode: string | null): Script<Erstatning[]> {
    const catalogue = katalogKode === null ? '' : ' AND k.kode = ?';
    const sql = `SELECT l.kode, l.erstatter FROM laeringsmaal l JOIN katalogversjon v ON v.id = l.katalogversjon_id
      JOIN katalog k ON k.id = v.katalog_id WHERE v.status = 'PUBLISERT' AND l.erstatter <> '[]'${catalogue}`;
    const rows = yield* all<{ kode: string; erstatter: string }>(sql, ...(katalogKode === null ? [] : [katalogKode]));
    return rows.map(({ kode, erstatter }) => ({ kode, erstatter: JSON.parse(erstatter) as string[] }));
  }

  *create(versjonId: string, maal: readonly Katalogmaal[]): Script<void> {
    const rows = maal.map((one, rekkefolge) => ({
      id: newId(),
      katalogversjonId: versjonId,
      kode: one.kode,
      tittel: one.tittel,
      kategori: one.kategori,
      maaltekst: one.maaltekst,
      ...toColumns(one),
      stedForGodkjenning: one.stedForGodkjenning,
      gyldigFra: one.gyldigFra,
      gyldigTil: one.gyldigTil,
      erstatter: JSON.stringify(one.erstatter),
      rekkefolge,
      revisjon: 1,
    }));
    yield* insertMany('laeringsmaal', rows);
  }

  /** Keeps what stood there, then writes the new; false when somebody else revised it first. */
  *revise(maal: Laeringsmaal, utdyping: Utdyping, { endretAv, endretTid, begrunnelse }: NyRevisjon): Script<boolean> {
    const { id, revisjon } = maal;
    const set = { ...toColumns(utdyping), revisjon: revisjon + 1 };
    if ((yield* update('laeringsmaal', set, { id, revisjon })) !== 1) return false;
    const earlier = { id: newId(), laeringsmaalId: id, nummer: revisjon, ...toColumns(maal) };
    yield* insert('laeringsmaal_revisjon', { ...earlier, endretAv, endretTid, begrunnelse });
    return true;
  }
}
