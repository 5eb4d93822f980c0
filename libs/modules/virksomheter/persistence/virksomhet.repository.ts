import { Injectable } from '@nestjs/common';
import { type Script, all, one, placeholders, run } from '@kp/platform/database/statement';
import type { Virksomhetstype } from '../domain/virksomhet';

export interface VirksomhetRad {
  readonly id: string;
  readonly orgnr: string;
  readonly navn: string;
  readonly type: Virksomhetstype;
  readonly kommunenummer: string;
  readonly fylke: string;
  readonly sentralitet: number | null;
  readonly sentralitetAar: number | null;
  /** The virksomhet has recorded that nobody else can approve what its leder has recommended. */
  readonly ingenAnnenGodkjenner: boolean;
  readonly versjon: number;
}

const SELECT = `SELECT id, orgnr, navn, type, kommunenummer, fylke, sentralitet, sentralitet_aar AS "sentralitetAar",
  ingen_annen_godkjenner AS "ingenAnnenGodkjenner", versjon FROM virksomhet`;

@Injectable()
export class VirksomhetRepository {
  *find(id: string): Script<VirksomhetRad | undefined> {
    return yield* one<VirksomhetRad>(`${SELECT} WHERE id = ?`, id);
  }

  *listAll(): Script<VirksomhetRad[]> {
    return yield* all<VirksomhetRad>(`${SELECT} ORDER BY navn, orgnr`);
  }

  *listByIds(ids: readonly string[]): Script<VirksomhetRad[]> {
    const sql = `${SELECT} WHERE id IN (${placeholders(ids)}) ORDER BY navn, orgnr`;
    return yield* all<VirksomhetRad>(sql, ...ids);
  }

  /** False when another virksomhet has the same organisasjonsnummer, also one that came at the same moment. */
  *add(v: VirksomhetRad): Script<boolean> {
    const sql = `INSERT INTO virksomhet (id, orgnr, navn, type, kommunenummer, fylke, sentralitet, sentralitet_aar,
      ingen_annen_godkjenner, versjon) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (orgnr) DO NOTHING`;
    const place = [v.kommunenummer, v.fylke, v.sentralitet, v.sentralitetAar];
    const result = yield* run(sql, v.id, v.orgnr, v.navn, v.type, ...place, v.ingenAnnenGodkjenner, v.versjon);
    return result.affected === 1;
  }
}
