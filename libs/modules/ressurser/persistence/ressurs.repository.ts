import { Injectable } from '@nestjs/common';
import { insertMany } from '@kp/platform/database/insert-many';
import { type Script, all, insert, one, placeholders, run, update } from '@kp/platform/database/statement';
import type { Maalgruppe, Maalkode, Ressursinnhold, Utgiver } from '../domain/ressurs';
import type { Vilkaar } from './synlighet';

export type Ressurstilstand = 'PUBLISERT' | 'TRUKKET';

/** A resource without its goals. */
export interface Ressursrad extends Utgiver, Omit<Ressursinnhold, 'maal'> {
  readonly id: string;
  readonly virksomhet: string | null;
  readonly tilstand: Ressurstilstand;
  readonly versjon: number;
}

export interface Ressursord {
  readonly ord: string;
  readonly begynnelse: string;
  readonly stamme: string;
  readonly vekt: number;
}

export interface Endring {
  readonly versjon: number;
  readonly tilstand: Ressurstilstand;
  readonly endretAv: string;
  readonly endretTid: string;
}

export interface Ressursversjon {
  readonly nummer: number;
  readonly innhold: Ressursinnhold & { readonly tilstand: Ressurstilstand };
  readonly endretAvNavn: string;
  readonly endretTid: string;
}

interface Raa extends Omit<Ressursrad, 'punkter' | 'maalgruppe'> {
  readonly punkter: string;
  readonly maalgruppe: string;
}

export const RESSURS = `r.id, r.type, r.tittel, r.tekst, r.adresse, r.vedlegg_id AS "vedleggId", r.punkter, r.utgiver, r.virksomhet_id AS "virksomhetId",
  v.navn AS virksomhet, r.omraade, r.maalgruppe, r.spraak, r.faglig_oppdatert AS "fagligOppdatert",
  r.neste_gjennomgang AS "nesteGjennomgang", r.tilstand, r.versjon`;
export const FROM_RESSURS = 'FROM ressurs r LEFT JOIN virksomhet v ON v.id = r.virksomhet_id';

type Lest<T> = Omit<T, 'punkter' | 'maalgruppe'> & Pick<Ressursrad, 'punkter' | 'maalgruppe'>;

export const toRessurs = <T extends Raa>(row: T): Lest<T> => ({
  ...row,
  punkter: JSON.parse(row.punkter) as string[],
  maalgruppe: JSON.parse(row.maalgruppe) as Maalgruppe[],
});
export type Ressursraa = Raa;

@Injectable()
export class RessursRepository {
  *find(id: string, vilkaar: Vilkaar): Script<Ressursrad | undefined> {
    const row = yield* one<Raa>(
      `SELECT ${RESSURS} ${FROM_RESSURS} WHERE r.id = ? AND ${vilkaar.sql}`,
      id,
      ...vilkaar.params,
    );
    return row && toRessurs(row);
  }

  *listMaal(ider: readonly string[]): Script<(Maalkode & { ressursId: string })[]> {
    const sql = `SELECT ressurs_id AS "ressursId", katalog_kode AS "katalogKode", kode FROM ressurs_maal
      WHERE ressurs_id IN (${placeholders(ider)}) ORDER BY katalog_kode, kode`;
    return yield* all<Maalkode & { ressursId: string }>(sql, ...ider);
  }

  /** Whether a published version has the goal, valid today or not. */
  *hasMaal({ katalogKode, kode }: Maalkode): Script<boolean> {
    const sql = `SELECT l.id FROM laeringsmaal l JOIN katalogversjon v ON v.id = l.katalogversjon_id
      JOIN katalog k ON k.id = v.katalog_id WHERE k.kode = ? AND l.kode = ? AND v.status = 'PUBLISERT' LIMIT 1`;
    return (yield* one(sql, katalogKode, kode)) !== undefined;
  }

  *listFylker(virksomhetIder: readonly string[]): Script<{ id: string; fylke: string }[]> {
    const sql = `SELECT id, fylke FROM virksomhet WHERE id IN (${placeholders(virksomhetIder)})`;
    return yield* all<{ id: string; fylke: string }>(sql, ...virksomhetIder);
  }

  *create(
    id: string,
    utgiver: Utgiver,
    innhold: Ressursinnhold,
    ord: readonly Ressursord[],
    endring: Endring,
  ): Script<void> {
    yield* insert('ressurs', { id, ...utgiver, ...toColumns(innhold), ...endring });
    yield* this.keep(id, innhold, ord, endring);
  }

  /** False when somebody else changed it first. */
  *save(id: string, innhold: Ressursinnhold, ord: readonly Ressursord[], endring: Endring): Script<boolean> {
    const set = { ...toColumns(innhold), ...endring };
    if ((yield* update('ressurs', set, { id, versjon: endring.versjon - 1 })) !== 1) return false;
    for (const table of ['ressurs_maal', 'ressurs_ord']) yield* run(`DELETE FROM ${table} WHERE ressurs_id = ?`, id);
    yield* this.keep(id, innhold, ord, endring);
    return true;
  }

  *listVersjoner(ressursId: string): Script<Ressursversjon[]> {
    const sql = `SELECT e.nummer, e.innhold, b.navn AS "endretAvNavn", e.endret_tid AS "endretTid" FROM ressurs_versjon e
      JOIN bruker b ON b.id = e.endret_av WHERE e.ressurs_id = ? ORDER BY e.nummer DESC`;
    const rows = yield* all<Omit<Ressursversjon, 'innhold'> & { innhold: string }>(sql, ressursId);
    return rows.map((row) => ({ ...row, innhold: JSON.parse(row.innhold) as Ressursversjon['innhold'] }));
  }

  private *keep(id: string, innhold: Ressursinnhold, ord: readonly Ressursord[], endring: Endring): Script<void> {
    const { versjon, tilstand, endretAv, endretTid } = endring;
    const json = JSON.stringify({ ...innhold, tilstand });
    yield* insert('ressurs_versjon', { ressursId: id, nummer: versjon, innhold: json, endretAv, endretTid });
    yield* insertMany(
      'ressurs_maal',
      innhold.maal.map((maal) => ({ ressursId: id, ...maal })),
    );
    yield* insertMany(
      'ressurs_ord',
      ord.map((one) => ({ ressursId: id, ...one })),
    );
  }
}

const toColumns = ({ maal: _, punkter, maalgruppe, ...columns }: Ressursinnhold): Record<string, string | null> => ({
  ...columns,
  punkter: JSON.stringify(punkter),
  maalgruppe: JSON.stringify(maalgruppe),
});
