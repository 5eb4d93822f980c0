import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Commitment, type SignedAct, Signaturlogg } from '@kp/platform/audit/audit-ports';
import { type Script, lock } from '@kp/platform/database/statement';
import { FIRST_PREVIOUS, canonicalJson, commit, commitment, leafHash } from '../domain/leaf';
import { SignaturloggRepository } from '../persistence/signaturlogg.repository';

/** One log an installation; each row names the hash of the one before. */
@Injectable()
export class KjedetSignaturlogg extends Signaturlogg {
  constructor(
    private readonly logg: SignaturloggRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The number is taken under the write gate (PostgreSQL: a lock held to commit), so numbers have no holes. */
  *append(act: SignedAct): Script<number> {
    yield* lock('beslutning');
    const last = yield* this.logg.findLast();
    const nr = (last?.nr ?? 0) + 1;
    const tid = this.clock.instant();
    const forrigeHash = last?.leafHash ?? FIRST_PREVIOUS;
    const { handling, brukerId, rolle, virksomhetId, gjelder, gjelderId, utdanningslopId } = act;
    const who = { handling, brukerId, rolle, virksomhetId, gjelder, gjelderId, utdanningslopId };
    const signed = Object.assign(who, { nr, tid, innhold: act.innhold, forrigeHash });
    const innhold = canonicalJson(signed);
    // What was hashed becomes the row.
    yield* this.logg.append(Object.assign(signed, { innhold, leafHash: leafHash(innhold) }));
    return nr;
  }

  commit(text: string, salt?: string): Commitment {
    return commit(text, salt);
  }

  holds(text: string, { salt, forpliktelse }: Commitment): boolean {
    return commitment(salt, text) === forpliktelse;
  }
}
