import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Live, userKey } from '@kp/platform/live/live';
import type { Script } from '@kp/platform/database/statement';
import { Outbox } from '@kp/platform/outbox/outbox';
import { type HvorOfte, type Sammendragstakt } from '../domain/varselgruppe';
import { type Varselslag, gruppeFor } from '../domain/varselslag';
import { VarselRepository } from '../persistence/varsel.repository';
import { VarselvalgRepository } from '../persistence/varselvalg.repository';

type Parametere = Readonly<Record<string, string | number>>;

interface Valg {
  /** Mail at once to everybody who has not said never. */
  readonly straks?: boolean;
}

/** Notices in the portal, written in the transaction that caused them, with the mail the person has chosen. */
@Injectable()
export class Varsler {
  constructor(
    private readonly varsler: VarselRepository,
    private readonly valg: VarselvalgRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  *add(brukerId: string, slag: Varselslag, parametere: Parametere, lenke: string, valg: Valg = {}): Script<void> {
    const id = newId();
    const hvorOfte = yield* this.findMail(brukerId, slag, valg);
    yield* this.varsler.add({
      id,
      brukerId,
      slag,
      parametere: JSON.stringify(parametere),
      lenke,
      opprettetTid: this.clock.instant(),
      sammendrag: toDigest(slag, hvorOfte),
    });
    const brev = { noekkel: `varsel:${id}`, slag: 'varsel', mottakerId: brukerId, innhold: { varselId: id } };
    if (hvorOfte === 'STRAKS') yield* this.outbox.add(brev);
    yield* this.live.touch([userKey(brukerId)], 'varsler');
  }

  /** As `add`, unless the person has just this among what is unread. */
  *addOnce(brukerId: string, slag: Varselslag, parametere: Parametere, lenke: string): Script<void> {
    const known = yield* this.varsler.hasUnread(brukerId, slag, JSON.stringify(parametere));
    if (!known) yield* this.add(brukerId, slag, parametere, lenke);
  }

  private *findMail(brukerId: string, slag: Varselslag, { straks = false }: Valg): Script<HvorOfte> {
    if (!this.outbox.canSend) return 'ALDRI';
    const chosen = yield* this.valg.find(brukerId, gruppeFor(slag));
    return straks && chosen !== 'ALDRI' ? 'STRAKS' : chosen;
  }
}

/** What waits is read from the arbeidsliste when the digest is made, so it is not gathered from notices too. */
function toDigest(slag: Varselslag, hvorOfte: HvorOfte): Sammendragstakt | null {
  if (gruppeFor(slag) === 'VENTER') return null;
  return hvorOfte === 'DAGLIG' || hvorOfte === 'UKENTLIG' ? hvorOfte : null;
}
