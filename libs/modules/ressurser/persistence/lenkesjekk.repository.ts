import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run, update } from '@kp/platform/database/statement';
import type { Lenkeutfall } from '../domain/ressurs';

export interface Sjekkrad {
  readonly ressursId: string;
  readonly adresse: string;
  readonly feilPaaRad: number;
  readonly nesteTid: string;
}

export interface Sjekket {
  readonly utfall: Lenkeutfall;
  readonly grunn: string | null;
  readonly feilPaaRad: number;
  readonly sjekketTid: string;
  readonly nesteTid: string;
}

const NEW = { utfall: 'USJEKKET', grunn: null, feilPaaRad: 0, sjekketTid: null };

@Injectable()
export class LenkesjekkRepository {
  /** An address that is new waits for its first check; one that stands keeps what is known of it. */
  *follow(ressursId: string, adresse: string | null, now: string): Script<void> {
    const sql = 'SELECT adresse FROM ressurs_lenkesjekk WHERE ressurs_id = ?';
    const earlier = (yield* one<{ adresse: string }>(sql, ressursId))?.adresse ?? null;
    if (earlier === adresse) return;
    yield* run('DELETE FROM ressurs_lenkesjekk WHERE ressurs_id = ?', ressursId);
    if (adresse !== null) yield* insert('ressurs_lenkesjekk', { ressursId, adresse, ...NEW, nesteTid: now });
  }

  *listDue(now: string, antall: number): Script<Sjekkrad[]> {
    const sql = `SELECT s.ressurs_id AS "ressursId", s.adresse, s.feil_paa_rad AS "feilPaaRad", s.neste_tid AS "nesteTid"
      FROM ressurs_lenkesjekk s JOIN ressurs r ON r.id = s.ressurs_id
      WHERE s.neste_tid <= ? AND r.tilstand = 'PUBLISERT' ORDER BY s.neste_tid, s.ressurs_id LIMIT ?`;
    return yield* all<Sjekkrad>(sql, now, antall);
  }

  /** False when another process took it first. */
  *take({ ressursId, nesteTid }: Sjekkrad, until: string): Script<boolean> {
    return (yield* update('ressurs_lenkesjekk', { nesteTid: until }, { ressursId, nesteTid })) === 1;
  }

  /** Of no effect when the address has been changed meanwhile. */
  *record({ ressursId, adresse }: Sjekkrad, sjekket: Sjekket): Script<void> {
    yield* update('ressurs_lenkesjekk', { ...sjekket }, { ressursId, adresse });
  }
}
