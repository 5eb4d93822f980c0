import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run, update } from '@kp/platform/database/statement';

/** An attachment with what an act on it needs to know. */
export interface Tilknytningssak {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly lisId: string;
  readonly lis: string;
  readonly lopstatus: string;
  readonly virksomhetId: string;
  readonly lederId: string | null;
  readonly veilederId: string | null;
  readonly ansvarlig: boolean;
  readonly fra: string;
  readonly til: string | null;
  readonly versjon: number;
}

export interface NyTilknytning {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly lederId: string | null;
  readonly veilederId: string | null;
  readonly fra: string;
}

const SELECT = `SELECT t.id, t.utdanningslop_id AS "utdanningslopId", u.bruker_id AS "lisId", b.navn AS lis, u.status AS lopstatus,
  t.virksomhet_id AS "virksomhetId", t.leder_id AS "lederId", t.veileder_id AS "veilederId", t.ansvarlig, t.fra, t.til, t.versjon
  FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id JOIN bruker b ON b.id = u.bruker_id`;

@Injectable()
export class TilknytningRepository {
  *find(id: string): Script<Tilknytningssak | undefined> {
    return yield* one<Tilknytningssak>(`${SELECT} WHERE t.id = ?`, id);
  }

  /** The responsible ones, newest first. */
  *listAnsvarlige(utdanningslopId: string): Script<Tilknytningssak[]> {
    const sql = `${SELECT} WHERE t.utdanningslop_id = ? AND t.ansvarlig ORDER BY t.fra DESC, t.id`;
    return yield* all<Tilknytningssak>(sql, utdanningslopId);
  }

  *list(utdanningslopId: string): Script<Tilknytningssak[]> {
    return yield* all<Tilknytningssak>(`${SELECT} WHERE t.utdanningslop_id = ? ORDER BY t.fra`, utdanningslopId);
  }

  /** The virksomhet by its id, or by its organisasjonsnummer as people know it. */
  *findVirksomhet(hvem: { virksomhetId?: string; orgnr?: string }): Script<{ id: string; navn: string } | undefined> {
    const sql = 'SELECT id, navn FROM virksomhet WHERE id = ? OR orgnr = ?';
    return yield* one<{ id: string; navn: string }>(sql, hvem.virksomhetId ?? '', hvem.orgnr ?? '');
  }

  /** Another utdanningsløp of the same person that is under way in the virksomhet. */
  *hasOther(sak: Tilknytningssak): Script<boolean> {
    const sql = `SELECT t.id FROM tilknytning t JOIN utdanningslop u ON u.id = t.utdanningslop_id
      WHERE u.bruker_id = ? AND u.id <> ? AND u.status = 'AKTIV' AND t.virksomhet_id = ? AND t.til IS NULL`;
    return (yield* one(sql, sak.lisId, sak.utdanningslopId, sak.virksomhetId)) !== undefined;
  }

  /** Attachments in a virksomhet, not ended, where the person is leder or veileder. */
  *listWith(brukerId: string, virksomhetId: string, idag: string): Script<Tilknytningssak[]> {
    const sql = `${SELECT} WHERE t.virksomhet_id = ? AND (t.leder_id = ? OR t.veileder_id = ?) AND (t.til IS NULL OR t.til >= ?)`;
    return yield* all<Tilknytningssak>(sql, virksomhetId, brukerId, brukerId, idag);
  }

  *create(tilknytning: NyTilknytning): Script<void> {
    yield* insert('tilknytning', { ...tilknytning, ansvarlig: true, til: null, versjon: 1 });
  }

  /** False when somebody else has changed it since `versjon`. */
  *savePersoner(id: string, versjon: number, lederId: string | null, veilederId: string | null): Script<boolean> {
    return (yield* update('tilknytning', { lederId, veilederId, versjon: versjon + 1 }, { id, versjon })) === 1;
  }

  *saveTil(id: string, til: string): Script<void> {
    yield* run('UPDATE tilknytning SET til = ?, versjon = versjon + 1 WHERE id = ?', til, id);
  }
}
