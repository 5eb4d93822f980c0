import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import type { Spraak } from '@kp/kernel/spraak';
import { type Script, all, placeholders } from '@kp/platform/database/statement';
import type { Oppgaveslag } from './arbeidsliste.repository';

export interface Oppgaverad {
  readonly id: string;
  readonly slag: Oppgaveslag;
  readonly gjelderId: string;
  readonly brukerId: string | null;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly virksomhet: string | null;
  readonly lisId: string;
  readonly lis: string;
  readonly utdanningslopId: string;
  readonly tittel: string;
  readonly detalj: string;
  readonly sidenTid: string;
}

export interface Venterad extends Oppgaverad {
  /** The person it waits for by name. */
  readonly navn: string | null;
  /** The responsible leder, when it waits for the leadership and that person still leads. */
  readonly leder: string | null;
  /** Of the LIS. */
  readonly spraak: Spraak;
}

/** As much of an open item as a mail needs. */
export type Aapenrad = Pick<
  Oppgaverad,
  'id' | 'slag' | 'gjelderId' | 'brukerId' | 'rolle' | 'virksomhetId' | 'lisId' | 'sidenTid'
>;

/** What a person has been asked by one LIS, open and done. */
export interface Spoersmaal {
  readonly utdanningslopId: string;
  readonly virksomhetId: string | null;
  readonly aapne: number;
}

const COLUMNS = `o.id, o.slag, o.gjelder_id AS "gjelderId", o.bruker_id AS "brukerId", o.rolle,
  o.virksomhet_id AS "virksomhetId", v.navn AS virksomhet, o.lis_id AS "lisId", b.navn AS lis,
  o.utdanningslop_id AS "utdanningslopId", o.tittel, o.detalj, o.siden_tid AS "sidenTid"`;
const FROM = `FROM arbeidsoppgave o JOIN bruker b ON b.id = o.lis_id LEFT JOIN virksomhet v ON v.id = o.virksomhet_id`;
const OPEN = 'o.ferdig_tid IS NULL';

const LEDER = `(SELECT l.navn FROM tilknytning t JOIN bruker l ON l.id = t.leder_id
  JOIN rolle r ON r.bruker_id = l.id AND r.virksomhet_id = t.virksomhet_id AND r.rolle = 'LEDER'
    AND r.avsluttet_tid IS NULL AND r.fra <= ? AND (r.til IS NULL OR r.til >= ?)
  WHERE t.utdanningslop_id = o.utdanningslop_id AND t.virksomhet_id = o.virksomhet_id AND l.id <> o.lis_id
  ORDER BY t.fra DESC LIMIT 1) AS leder`;

/** The arbeidsliste as it is read: each question one statement, however many items there are. */
@Injectable()
export class OppgavelisteRepository {
  *listNamed(brukerId: string): Script<Oppgaverad[]> {
    return yield* all<Oppgaverad>(`SELECT ${COLUMNS} ${FROM} WHERE ${OPEN} AND o.bruker_id = ?`, brukerId);
  }

  /** What waits for whoever leads these virksomheter. */
  *listForLeadership(virksomhetIder: readonly string[]): Script<Oppgaverad[]> {
    if (virksomhetIder.length === 0) return [];
    const where = `${OPEN} AND o.bruker_id IS NULL AND o.virksomhet_id IN (${placeholders(virksomhetIder)})`;
    return yield* all<Oppgaverad>(`SELECT ${COLUMNS} ${FROM} WHERE ${where}`, ...virksomhetIder);
  }

  /** Everything that is open, whoever it waits for. */
  *listAllOpen(): Script<Aapenrad[]> {
    return yield* all<Aapenrad>(`SELECT o.id, o.slag, o.gjelder_id AS "gjelderId", o.bruker_id AS "brukerId", o.rolle,
      o.virksomhet_id AS "virksomhetId", o.lis_id AS "lisId", o.siden_tid AS "sidenTid"
      FROM arbeidsoppgave o WHERE ${OPEN} ORDER BY o.siden_tid, o.id`);
  }

  /** What a LIS waits for that others must do, oldest first. */
  *listWaiting(lisId: string, idag: string): Script<Venterad[]> {
    const sql = `SELECT ${COLUMNS}, b.spraak, h.navn, ${LEDER} ${FROM} LEFT JOIN bruker h ON h.id = o.bruker_id
      WHERE ${OPEN} AND o.lis_id = ? AND (o.bruker_id IS NULL OR o.bruker_id <> o.lis_id) ORDER BY o.siden_tid, o.id`;
    return yield* all<Venterad>(sql, idag, idag, lisId);
  }

  /** The utdanningsløp whose LIS has asked the person something in a role. */
  *listAsked(brukerId: string, rolle: Rollenavn): Script<Spoersmaal[]> {
    const sql = `SELECT o.utdanningslop_id AS "utdanningslopId", o.virksomhet_id AS "virksomhetId",
      SUM(CASE WHEN o.ferdig_tid IS NULL THEN 1 ELSE 0 END) AS aapne FROM arbeidsoppgave o
      WHERE o.bruker_id = ? AND o.rolle = ? AND o.lis_id <> o.bruker_id GROUP BY o.utdanningslop_id, o.virksomhet_id`;
    const rows = yield* all<Omit<Spoersmaal, 'aapne'> & { aapne: number | string }>(sql, brukerId, rolle);
    return rows.map((row) => ({ ...row, aapne: Number(row.aapne) }));
  }
}
