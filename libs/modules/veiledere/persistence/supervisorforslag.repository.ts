import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, update } from '@kp/platform/database/statement';

export type Forslagstilstand = 'VENTER' | 'GODTATT' | 'AVSLAATT';

export interface NyttForslag {
  readonly id: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly foreslaattAv: string;
  readonly epost: string;
  readonly navn: string;
  readonly yrke: string | null;
  readonly opprettetTid: string;
}

export interface Forslag extends NyttForslag {
  /** Name of the LIS who proposes. */
  readonly lis: string;
  readonly virksomhet: string;
  readonly tilstand: Forslagstilstand;
}

const SELECT = `SELECT f.id, f.utdanningslop_id AS "utdanningslopId", f.virksomhet_id AS "virksomhetId",
  f.foreslaatt_av AS "foreslaattAv", f.epost, f.navn, f.yrke, f.opprettet_tid AS "opprettetTid", f.tilstand, b.navn AS lis,
  v.navn AS virksomhet FROM supervisorforslag f JOIN bruker b ON b.id = f.foreslaatt_av
  JOIN virksomhet v ON v.id = f.virksomhet_id`;

@Injectable()
export class SupervisorforslagRepository {
  *find(id: string): Script<Forslag | undefined> {
    return yield* one<Forslag>(`${SELECT} WHERE f.id = ?`, id);
  }

  /** What waits in a virksomhet, oldest first. */
  *listWaiting(virksomhetId: string): Script<Forslag[]> {
    const sql = `${SELECT} WHERE f.virksomhet_id = ? AND f.tilstand = 'VENTER' ORDER BY f.opprettet_tid, f.id`;
    return yield* all<Forslag>(sql, virksomhetId);
  }

  *hasWaiting(utdanningslopId: string, virksomhetId: string, epost: string): Script<boolean> {
    const sql = `SELECT id FROM supervisorforslag
      WHERE utdanningslop_id = ? AND virksomhet_id = ? AND epost = ? AND tilstand = 'VENTER'`;
    return (yield* one(sql, utdanningslopId, virksomhetId, epost)) !== undefined;
  }

  *add(forslag: NyttForslag): Script<void> {
    yield* insert('supervisorforslag', { ...forslag, tilstand: 'VENTER', avgjortAv: null, avgjortTid: null });
  }

  /** False when somebody has decided already. */
  *saveDecision(id: string, tilstand: Forslagstilstand, avgjortAv: string, avgjortTid: string): Script<boolean> {
    return (yield* update('supervisorforslag', { tilstand, avgjortAv, avgjortTid }, { id, tilstand: 'VENTER' })) === 1;
  }
}
