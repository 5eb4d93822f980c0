import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { insertMany } from '@kp/platform/database/insert-many';
import { type Script, all, insert, one, placeholders, run } from '@kp/platform/database/statement';
import type { Fremdrift } from '../domain/fremdrift';

export interface NyMaalplan {
  readonly utdanningslopId: string;
  readonly katalogversjonId: string;
  readonly katalogKode: string;
  readonly navn: string;
}

export interface MaalplanRad {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly katalogversjonId: string;
  readonly katalogKode: string;
  readonly navn: string;
  readonly katalog: string;
  readonly eksempel: boolean;
  readonly versjonsnummer: number;
  readonly fremdrift: Fremdrift;
}

type Rad = Omit<MaalplanRad, 'fremdrift'> & Fremdrift;

// Counts are kept for the plans that count, so that a superseded plan is in no overview (ADR 0008).
const SELECT = `SELECT p.id, p.utdanningslop_id AS "utdanningslopId", p.katalogversjon_id AS "katalogversjonId", p.katalog_kode AS "katalogKode", p.navn, k.navn AS katalog,
  k.eksempel, v.nummer AS versjonsnummer, f.antall, f.ikke_paabegynt AS "ikkePaabegynt", f.paabegynt,
  f.til_anbefaling AS "tilAnbefaling", f.til_godkjenning AS "tilGodkjenning", f.returnert, f.godkjent
  FROM maalplan p JOIN katalogversjon v ON v.id = p.katalogversjon_id JOIN katalog k ON k.id = v.katalog_id
  JOIN fremdrift f ON f.maalplan_id = p.id`;

/** FKM goes beside the specialty's own catalogue, so it comes last. */
const ORDER = `ORDER BY CASE WHEN k.spesialitet = 'FKM' THEN 1 ELSE 0 END, p.navn, p.id`;

function toMaalplan(row: Rad): MaalplanRad {
  const { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent, ...plan } = row;
  const fremdrift = { antall, ikkePaabegynt, paabegynt, tilAnbefaling, tilGodkjenning, returnert, godkjent };
  return { ...plan, fremdrift };
}

@Injectable()
export class MaalplanRepository {
  *listMany(utdanningslopIds: readonly string[]): Script<MaalplanRad[]> {
    const sql = `${SELECT} WHERE p.utdanningslop_id IN (${placeholders(utdanningslopIds)}) ${ORDER}`;
    return (yield* all<Rad>(sql, ...utdanningslopIds)).map(toMaalplan);
  }

  /** A målplan with one row a goal, none begun, and the counts that go with it. */
  *create(plan: NyMaalplan, laeringsmaalIds: readonly string[]): Script<string> {
    const maalplanId = newId();
    const { utdanningslopId } = plan;
    yield* insert('maalplan', { id: maalplanId, ...plan });
    const fresh = { tilstand: 'IKKE_PAABEGYNT', runde: 0, godkjentTidligere: false, sammePerson: false, versjon: 1 };
    const rows = laeringsmaalIds.map((laeringsmaalId) => ({
      id: newId(),
      maalplanId,
      utdanningslopId,
      laeringsmaalId,
      ...fresh,
    }));
    yield* insertMany('maal', rows);
    const none = { paabegynt: 0, tilAnbefaling: 0, tilGodkjenning: 0, returnert: 0, godkjent: 0 };
    const antall = laeringsmaalIds.length;
    yield* insert('fremdrift', { maalplanId, utdanningslopId, antall, ikkePaabegynt: antall, ...none });
    return maalplanId;
  }

  *find(id: string): Script<(NyMaalplan & { readonly id: string }) | undefined> {
    const sql = `SELECT id, utdanningslop_id AS "utdanningslopId", katalogversjon_id AS "katalogversjonId",
      katalog_kode AS "katalogKode", navn FROM maalplan WHERE id = ?`;
    return yield* one(sql, id);
  }

  /** The plan itself stays whole; it only no longer counts. */
  *removeFremdrift(maalplanId: string): Script<void> {
    yield* run('DELETE FROM fremdrift WHERE maalplan_id = ?', maalplanId);
  }
}
