import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, update } from '@kp/platform/database/statement';
import type { Katalogspesialitet } from '../domain/katalogspesialitet';

export type Versjonsstatus = 'UTKAST' | 'PUBLISERT';

export interface KatalogRad {
  readonly id: string;
  readonly kode: string;
  readonly navn: string;
  readonly spesialitet: Katalogspesialitet;
  readonly eksempel: boolean;
}

export interface VersjonRad {
  readonly id: string;
  readonly katalogId: string;
  readonly katalogKode: string;
  readonly katalog: string;
  readonly eksempel: boolean;
  readonly nummer: number;
  readonly status: Versjonsstatus;
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  readonly publisertTid: string | null;
}

export interface VersjonMedAntall extends VersjonRad {
  readonly antall: number;
}

export interface NyVersjon {
  readonly id: string;
  readonly katalogId: string;
  readonly nummer: number;
  readonly gyldigFra: string;
  readonly opprettetTid: string;
}

export interface GjeldendeKatalog {
  readonly versjonId: string;
  readonly katalogKode: string;
  readonly navn: string;
}

const VERSJON = `v.id, v.katalog_id AS "katalogId", k.kode AS "katalogKode", k.navn AS katalog, k.eksempel, v.nummer, v.status,
  v.gyldig_fra AS "gyldigFra", v.gyldig_til AS "gyldigTil", v.publisert_tid AS "publisertTid"`;
const FROM = 'FROM katalogversjon v JOIN katalog k ON k.id = v.katalog_id';

@Injectable()
export class KatalogRepository {
  *listKataloger(): Script<KatalogRad[]> {
    return yield* all<KatalogRad>(
      'SELECT id, kode, navn, spesialitet, eksempel FROM katalog ORDER BY eksempel, navn, kode',
    );
  }

  *listVersjoner(): Script<VersjonMedAntall[]> {
    const antall = 'SELECT count(*) FROM laeringsmaal l WHERE l.katalogversjon_id = v.id';
    const rows = yield* all<VersjonMedAntall>(
      `SELECT ${VERSJON}, (${antall}) AS antall ${FROM} ORDER BY v.nummer DESC`,
    );
    return rows.map((row) => ({ ...row, antall: Number(row.antall) }));
  }

  *findByKode(kode: string): Script<KatalogRad | undefined> {
    return yield* one<KatalogRad>('SELECT id, kode, navn, spesialitet, eksempel FROM katalog WHERE kode = ?', kode);
  }

  *findVersjon(id: string): Script<VersjonRad | undefined> {
    return yield* one<VersjonRad>(`SELECT ${VERSJON} ${FROM} WHERE v.id = ?`, id);
  }

  /** The version with the highest number, draft or published: what an import is compared with. */
  *findNyesteVersjon(katalogKode: string): Script<VersjonRad | undefined> {
    const sql = `SELECT ${VERSJON} ${FROM} WHERE k.kode = ? ORDER BY v.nummer DESC LIMIT 1`;
    return yield* one<VersjonRad>(sql, katalogKode);
  }

  *findNyestePubliserte(katalogId: string): Script<{ nummer: number } | undefined> {
    const sql = `SELECT nummer FROM katalogversjon WHERE katalog_id = ? AND status = 'PUBLISERT' ORDER BY nummer DESC LIMIT 1`;
    return yield* one<{ nummer: number }>(sql, katalogId);
  }

  /** The published versions of the same catalogue that came after this one and have begun, oldest first. */
  *listNyere(versjonId: string, idag: string): Script<VersjonRad[]> {
    const sql = `SELECT ${VERSJON} ${FROM} JOIN katalogversjon f ON f.katalog_id = v.katalog_id AND f.nummer < v.nummer
      WHERE f.id = ? AND v.status = 'PUBLISERT' AND v.gyldig_fra <= ? ORDER BY v.nummer`;
    return yield* all<VersjonRad>(sql, versjonId, idag);
  }

  /** An official catalogue goes before an example, whatever the dates. */
  *findGjeldende(spesialitet: Katalogspesialitet, idag: string): Script<GjeldendeKatalog | undefined> {
    const sql = `SELECT v.id AS "versjonId", k.kode AS "katalogKode", k.navn ${FROM}
      WHERE k.spesialitet = ? AND v.status = 'PUBLISERT' AND v.gyldig_fra <= ? AND (v.gyldig_til IS NULL OR v.gyldig_til >= ?)
      ORDER BY k.eksempel, v.gyldig_fra DESC, v.nummer DESC LIMIT 1`;
    return yield* one<GjeldendeKatalog>(sql, spesialitet, idag, idag);
  }

  *createKatalog(katalog: KatalogRad): Script<void> {
    yield* insert('katalog', { ...katalog });
  }

  *updateNavn(katalogId: string, navn: string): Script<void> {
    yield* update('katalog', { navn }, { id: katalogId });
  }

  *createVersjon(versjon: NyVersjon): Script<void> {
    const draft = { status: 'UTKAST', gyldigTil: null, publisertTid: null, publisertAv: null };
    yield* insert('katalogversjon', { ...versjon, ...draft });
  }

  /** False when somebody else published it first. */
  *savePublisert(versjonId: string, publisertAv: string | null, publisertTid: string): Script<boolean> {
    const set = { status: 'PUBLISERT', publisertAv, publisertTid };
    return (yield* update('katalogversjon', set, { id: versjonId, status: 'UTKAST' })) === 1;
  }
}
