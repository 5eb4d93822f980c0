import { Injectable } from '@nestjs/common';
import type { Spraak } from '@kp/kernel/spraak';
import { type Script, all, insert, one, run, update } from '@kp/platform/database/statement';

export type Lenkeformaal = 'AKTIVERING' | 'PASSORD';

export interface Konto {
  readonly brukerId: string;
  readonly navn: string;
  readonly epost: string;
  /** Null until the account is activated. */
  readonly passordHash: string | null;
}

export interface Lenke {
  readonly id: string;
  readonly brukerId: string;
  readonly navn: string;
  readonly epost: string;
  readonly formaal: Lenkeformaal;
  readonly spraak: Spraak;
}

const KONTO = `SELECT b.id AS "brukerId", b.navn, b.epost, l.passord_hash AS "passordHash"
  FROM bruker b LEFT JOIN legitimasjon l ON l.bruker_id = b.id`;

/** Passwords and one-time links. */
@Injectable()
export class KontoRepository {
  *findByEpost(epost: string): Script<Konto | undefined> {
    return yield* one<Konto>(`${KONTO} WHERE b.epost = ?`, epost);
  }

  *find(brukerId: string): Script<Konto | undefined> {
    return yield* one<Konto>(`${KONTO} WHERE b.id = ?`, brukerId);
  }

  *savePassword(brukerId: string, passordHash: string, tid: string): Script<void> {
    const changed = yield* update('legitimasjon', { passordHash, endretTid: tid }, { brukerId });
    if (changed === 0) yield* insert('legitimasjon', { brukerId, passordHash, endretTid: tid });
  }

  *addLink(lenke: {
    id: string;
    brukerId: string;
    formaal: Lenkeformaal;
    kodeHash: string;
    opprettetTid: string;
    utloperTid: string;
  }): Script<void> {
    yield* insert('engangslenke', { ...lenke, bruktTid: null });
  }

  *findLink(kodeHash: string, now: string): Script<Lenke | undefined> {
    const sql = `SELECT e.id, e.bruker_id AS "brukerId", b.navn, b.epost, b.spraak, e.formaal FROM engangslenke e
      JOIN bruker b ON b.id = e.bruker_id WHERE e.kode_hash = ? AND e.brukt_tid IS NULL AND e.utloper_tid > ?`;
    return yield* one<Lenke>(sql, kodeHash, now);
  }

  /** A new password has been asked for, and no link for it has been used yet. */
  *hasOpenRequest(brukerId: string, now: string): Script<boolean> {
    const sql = `SELECT id FROM engangslenke WHERE bruker_id = ? AND formaal = 'PASSORD' AND brukt_tid IS NULL AND utloper_tid > ?`;
    return (yield* one(sql, brukerId, now)) !== undefined;
  }

  /** Those who gave the person the roles that stand. */
  *listAdders(brukerId: string): Script<string[]> {
    const sql = `SELECT DISTINCT opprettet_av AS id FROM rolle
      WHERE bruker_id = ? AND opprettet_av IS NOT NULL AND opprettet_av <> bruker_id AND avsluttet_tid IS NULL`;
    return (yield* all<{ id: string }>(sql, brukerId)).map((row) => row.id);
  }

  /** Holds the person's row, so that two who make a link at the same time stand in line. */
  *hold(brukerId: string): Script<void> {
    yield* run('UPDATE bruker SET versjon = versjon WHERE id = ?', brukerId);
  }

  /** Uses up every open link of the person, of both kinds: a newer link or a new password makes them worthless. */
  *useLinks(brukerId: string, tid: string): Script<void> {
    yield* run('UPDATE engangslenke SET brukt_tid = ? WHERE bruker_id = ? AND brukt_tid IS NULL', tid, brukerId);
  }
}
