import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, unawaited } from '@kp/platform/database/statement';

export interface SignaturRad {
  readonly nr: number;
  readonly tid: string;
  readonly handling: string;
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
  readonly gjelder: string;
  readonly gjelderId: string;
  readonly utdanningslopId: string | null;
  /** Canonical JSON: what was hashed. */
  readonly innhold: string;
  readonly leafHash: string;
  readonly forrigeHash: string;
}

const COLUMNS = `nr, tid, handling, bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId", gjelder,
  gjelder_id AS "gjelderId", utdanningslop_id AS "utdanningslopId", innhold, leaf_hash AS "leafHash",
  forrige_hash AS "forrigeHash"`;

@Injectable()
export class SignaturloggRepository {
  *findLast(): Script<{ nr: number; leafHash: string } | undefined> {
    return yield* one<{ nr: number; leafHash: string }>(
      'SELECT nr, leaf_hash AS "leafHash" FROM signaturlogg ORDER BY nr DESC LIMIT 1',
    );
  }

  *append(row: SignaturRad): Script<void> {
    yield* unawaited(insert('signaturlogg', { ...row }));
  }

  *find(nr: number): Script<SignaturRad | undefined> {
    return yield* one<SignaturRad>(`SELECT ${COLUMNS} FROM signaturlogg WHERE nr = ?`, nr);
  }

  /** At most `antall` rows after `nr`, in order. */
  *listAfter(nr: number, antall: number): Script<SignaturRad[]> {
    return yield* all<SignaturRad>(`SELECT ${COLUMNS} FROM signaturlogg WHERE nr > ? ORDER BY nr LIMIT ?`, nr, antall);
  }
}
