import { Injectable } from '@nestjs/common';
import { Varselliste, Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';
import { Live, userKey } from '@kp/platform/live/live';
import { NavnRepository } from '../persistence/navn.repository';
import { type Kontor, kontorIOrd } from './vist-part';

interface Kunngjort extends Kontor {
  readonly id: string;
}

/** Tells those whom something new concerns, in the transaction that caused it. */
@Injectable()
export class Meldingsvarsling {
  constructor(
    private readonly varsler: Varsler,
    private readonly varselliste: Varselliste,
    private readonly navn: NavnRepository,
    private readonly live: Live,
  ) {}

  /** Open pages of those whom a message has reached, and of the one who has read it, fetch anew. */
  *endret(traadId: string, brukerIder: readonly string[]): Script<void> {
    yield* this.live.touch(brukerIder.map(userKey), 'meldinger', traadId);
  }

  *endretKunngjoering(id: string, brukerIder: readonly string[]): Script<void> {
    yield* this.live.touch(brukerIder.map(userKey), 'kunngjoeringer', id);
  }

  /** One notice a thread until it is read; what was written stands in the thread only. */
  *nyMelding(traadId: string, fra: string, mottakere: readonly string[]): Script<void> {
    for (const brukerId of mottakere) yield* this.varsler.add(brukerId, 'melding.ny', { fra }, lenkeTil(traadId));
  }

  /** Who it is from, and nothing of what it says: it may be taken back. */
  *nyKunngjoering({ id, ...kontor }: Kunngjort, mottakere: readonly string[]): Script<void> {
    const spraakTil = yield* this.navn.listSpraak(mottakere);
    for (const brukerId of mottakere) {
      const fra = kontorIOrd(kontor, spraakTil(brukerId));
      yield* this.varsler.add(brukerId, 'kunngjoering.ny', { fra }, tavlelenke(id));
    }
  }

  /** Read by these, or taken back from them: the notice is neither counted nor gathered for a mail any more. */
  *ferdigKunngjoering(id: string, brukerIder: readonly string[]): Script<void> {
    yield* this.varselliste.markReadAt(brukerIder, tavlelenke(id));
    yield* this.live.touch(brukerIder.map(userKey), 'varsler');
    yield* this.endretKunngjoering(id, brukerIder);
  }

  /** Who reads the thread has no use for the notice about it; the others see on an open page that it is read. */
  *lest(traadId: string, brukerId: string, lesere: readonly string[]): Script<void> {
    yield* this.lestVarsel(traadId, brukerId);
    yield* this.endret(traadId, lesere);
  }

  *lestVarsel(traadId: string, brukerId: string): Script<void> {
    yield* this.varselliste.markReadAt([brukerId], lenkeTil(traadId));
    yield* this.live.touch([userKey(brukerId)], 'varsler');
  }
}

const tavlelenke = (id: string): string => `/kunngjoeringer#${id}`;
const lenkeTil = (traadId: string): string => `/meldinger/${traadId}`;
