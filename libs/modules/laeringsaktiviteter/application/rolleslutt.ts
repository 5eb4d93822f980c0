import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Personer } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type DomainEvent, DomainEvents } from '@kp/platform/events/domain-events';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { Aktivitetsavgjorelser } from './aktivitetsavgjorelser';

interface RolleAvsluttet extends DomainEvent {
  readonly navn: 'rolle.avsluttet';
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
}

/** Nothing waits for someone who has left: what they were asked to confirm goes back to the LIS (domene.md section 4). */
@Injectable()
export class Rolleslutt implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly aktiviteter: AktivitetRepository,
    private readonly avgjorelser: Aktivitetsavgjorelser,
    private readonly personer: Personer,
  ) {}

  onModuleInit(): void {
    this.events.on<RolleAvsluttet>('rolle.avsluttet', (event) => this.giveBack(event));
  }

  private *giveBack({ brukerId, rolle, virksomhetId }: RolleAvsluttet): Script<void> {
    const person = yield* this.personer.find(brukerId);
    const waiting = yield* this.arbeidsliste.findOpenFor(brukerId);
    const own = waiting.filter(
      (o) => o.slag === 'BEKREFT_AKTIVITET' && o.rolle === rolle && o.virksomhetId === virksomhetId,
    );
    for (const { gjelderId } of own) {
      const aktivitet = yield* this.aktiviteter.find(gjelderId);
      if (aktivitet) yield* this.avgjorelser.goBack(aktivitet, person?.navn ?? '');
    }
  }
}
