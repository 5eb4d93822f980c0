import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, placeholders, sameText, unawaited } from '@kp/platform/database/statement';

export const OPPGAVESLAG = [
  'BEKREFT_AKTIVITET',
  'ANBEFAL_MAAL',
  'GODKJENN_MAAL',
  'SVAR_AKTIVITET',
  'SVAR_MAAL',
  'VURDER_FORSLAG',
  'ATTESTER_PERIODE',
  'SVAR_PERIODE',
  'ATTESTER_FORDELING',
  'SVAR_FORDELING',
  'BEKREFT_TIDLIGERE',
  'SVAR_TIDLIGERE',
] as const;
export type Oppgaveslag = (typeof OPPGAVESLAG)[number];

export interface NyOppgave {
  readonly slag: Oppgaveslag;
  /** Id of the activity, goal or proposal that waits. */
  readonly gjelderId: string;
  /** Who it waits for; null when it waits for whoever leads the virksomhet. */
  readonly brukerId: string | null;
  /** The role in which that person acts. */
  readonly rolle: string;
  readonly virksomhetId: string | null;
  readonly lisId: string;
  readonly utdanningslopId: string;
  readonly tittel: string;
  readonly detalj: string;
}

/** With whom an item lies, and whom it is about. */
export type Oppgaveeier = Pick<NyOppgave, 'brukerId' | 'virksomhetId' | 'lisId'>;

export interface AapenOppgave extends NyOppgave {
  readonly id: string;
  readonly sidenTid: string;
}

const COLUMNS = `id, slag, gjelder_id AS "gjelderId", bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId",
  lis_id AS "lisId", utdanningslop_id AS "utdanningslopId", tittel, detalj, siden_tid AS "sidenTid"`;

@Injectable()
export class ArbeidslisteRepository {
  *add(id: string, oppgave: NyOppgave, sidenTid: string): Script<void> {
    yield* unawaited(insert('arbeidsoppgave', { id, ...oppgave, sidenTid, ferdigTid: null }));
  }

  /** Closes what is open; the answer is whose each of them was. */
  *complete(gjelderId: string, slag: Oppgaveslag | null, brukerId: string | null, tid: string): Script<Oppgaveeier[]> {
    const only = [...(slag ? ['slag = ?'] : []), ...(brukerId ? ['bruker_id = ?'] : [])];
    const sql = sameText('arbeidsoppgave', ['complete', ...only], () => {
      const conditions = ['gjelder_id = ?', 'ferdig_tid IS NULL', ...only].join(' AND ');
      return `UPDATE arbeidsoppgave SET ferdig_tid = ? WHERE ${conditions}
        RETURNING bruker_id AS "brukerId", virksomhet_id AS "virksomhetId", lis_id AS "lisId"`;
    });
    return yield* all<Oppgaveeier>(sql, tid, gjelderId, ...(slag ? [slag] : []), ...(brukerId ? [brukerId] : []));
  }

  /** Open or done. */
  *findMany(ids: readonly string[]): Script<AapenOppgave[]> {
    return yield* all<AapenOppgave>(`SELECT ${COLUMNS} FROM arbeidsoppgave WHERE id IN (${placeholders(ids)})`, ...ids);
  }

  *findOpen(gjelderId: string): Script<AapenOppgave[]> {
    return yield* all<AapenOppgave>(
      `SELECT ${COLUMNS} FROM arbeidsoppgave WHERE gjelder_id = ? AND ferdig_tid IS NULL`,
      gjelderId,
    );
  }

  /** Something of a LIS that waits for somebody else. */
  *findWaitingOne(id: string, lisId: string): Script<AapenOppgave | undefined> {
    return yield* one<AapenOppgave>(
      `SELECT ${COLUMNS} FROM arbeidsoppgave WHERE id = ? AND lis_id = ? AND ferdig_tid IS NULL
        AND (bruker_id IS NULL OR bruker_id <> lis_id)`,
      id,
      lisId,
    );
  }

  *findOpenForLop(utdanningslopId: string): Script<AapenOppgave[]> {
    return yield* all<AapenOppgave>(
      `SELECT ${COLUMNS} FROM arbeidsoppgave WHERE utdanningslop_id = ? AND ferdig_tid IS NULL
        AND lis_id = (SELECT bruker_id FROM utdanningslop WHERE id = ?)`,
      utdanningslopId,
      utdanningslopId,
    );
  }

  *findOpenFor(brukerId: string): Script<AapenOppgave[]> {
    return yield* all<AapenOppgave>(
      `SELECT ${COLUMNS} FROM arbeidsoppgave WHERE bruker_id = ? AND ferdig_tid IS NULL`,
      brukerId,
    );
  }
}
