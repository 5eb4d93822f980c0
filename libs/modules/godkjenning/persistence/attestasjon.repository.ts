import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import {
  type Script,
  type SqlValue,
  all,
  columnName,
  one,
  placeholders,
  run,
  sameText,
  unawaited,
} from '@kp/platform/database/statement';
import type { Utfall } from '../domain/sak';

export interface AttestasjonRad {
  readonly handling: string;
  /** What a recommendation said; null for every other act. */
  readonly utfall: Utfall | null;
  readonly runde: number;
  readonly brukerId: string;
  readonly navn: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly tekst: string | null;
  readonly tid: string;
  readonly signaturNr: number | null;
  readonly sammePerson: boolean;
}

export interface NyAttestasjon extends Record<string, SqlValue> {
  readonly id: string;
  readonly maalId: string;
  readonly runde: number;
  readonly handling: string;
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
  readonly tekst: string | null;
  readonly salt: string | null;
  readonly signaturNr: number | null;
  readonly sammePerson: boolean;
  readonly tid: string;
}

/** The virksomhet that decides, and whether it is recorded that nobody else there can. */
export interface Sted {
  readonly virksomhetId: string;
  readonly ingenAnnenGodkjenner: boolean;
}

interface Sending extends Sted {
  readonly tekst: string | null;
  readonly salt: string | null;
}

/** A round is sent once; where to and with which words is asked in one and the same question. */
const SENDING = `SELECT a.virksomhet_id AS "virksomhetId", v.ingen_annen_godkjenner AS "ingenAnnenGodkjenner", a.tekst, a.salt
  FROM attestasjon a JOIN virksomhet v ON v.id = a.virksomhet_id
  WHERE a.maal_id = ? AND a.runde = ? AND a.handling = 'sendTilVurdering'`;

@Injectable()
export class AttestasjonRepository {
  *add(attestasjon: NyAttestasjon): Script<void> {
    const names = Object.keys(attestasjon);
    const sql = sameText('attestasjon', names, () => {
      const nr = '(SELECT COUNT(*) + 1 FROM attestasjon e WHERE e.maal_id = ?)';
      return `INSERT INTO attestasjon (${names.map(columnName).join(', ')}, nr) VALUES (${placeholders(names)}, ${nr})`;
    });
    yield* unawaited(run(sql, ...Object.values(attestasjon), attestasjon.maalId));
  }

  /** Every act on a goal, newest first. */
  *list(maalId: string): Script<AttestasjonRad[]> {
    const sql = `SELECT a.handling, a.runde, a.bruker_id AS "brukerId", b.navn, a.rolle, a.virksomhet_id AS "virksomhetId",
      a.tekst, a.tid, a.signatur_nr AS "signaturNr", a.samme_person AS "sammePerson", n.tilstand AS utfall
      FROM attestasjon a JOIN bruker b ON b.id = a.bruker_id
      LEFT JOIN anbefaling n ON n.maal_id = a.maal_id AND n.signatur_nr = a.signatur_nr WHERE a.maal_id = ? ORDER BY a.nr DESC`;
    return yield* all<AttestasjonRad>(sql, maalId);
  }

  /** Where a round was sent. */
  *findSted(maalId: string, runde: number): Script<Sted | null> {
    return (yield* one<Sending>(SENDING, maalId, runde)) ?? null;
  }

  /** What the LIS wrote when the round was sent, with the salt that binds it. */
  *findOrdFraLis(maalId: string, runde: number): Script<{ tekst: string; salt: string } | undefined> {
    const { tekst, salt } = (yield* one<Sending>(SENDING, maalId, runde)) ?? {};
    return tekst && salt ? { tekst, salt } : undefined;
  }

  *hasNoOther(virksomhetId: string): Script<boolean> {
    const sql = 'SELECT ingen_annen_godkjenner AS verdi FROM virksomhet WHERE id = ?';
    return (yield* one<{ verdi: boolean }>(sql, virksomhetId))?.verdi ?? false;
  }
}
