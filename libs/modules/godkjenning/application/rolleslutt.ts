import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Maaltilstand } from '@kp/modules/lis';
import { Personer } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type DomainEvent, DomainEvents } from '@kp/platform/events/domain-events';
import { AnbefalingRepository } from '../persistence/anbefaling.repository';

interface RolleAvsluttet extends DomainEvent {
  readonly navn: 'rolle.avsluttet';
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
}

/** A recommendation asked of someone who leaves goes back to the LIS, who asks another (domene.md section 4). */
@Injectable()
export class AnbefalerSlutter implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly anbefalinger: AnbefalingRepository,
    private readonly maal: Maaltilstand,
    private readonly personer: Personer,
  ) {}

  onModuleInit(): void {
    this.events.on<RolleAvsluttet>('rolle.avsluttet', (event) => this.giveBack(event));
  }

  private *giveBack({ brukerId, rolle, virksomhetId }: RolleAvsluttet): Script<void> {
    const waiting = yield* this.arbeidsliste.findOpenFor(brukerId);
    const asked = waiting.filter(
      (o) => o.slag === 'ANBEFAL_MAAL' && o.rolle === rolle && o.virksomhetId === virksomhetId,
    );
    const navn = (yield* this.personer.find(brukerId))?.navn ?? '';
    for (const { gjelderId } of asked) yield* this.giveBackOne(gjelderId, navn, virksomhetId);
  }

  private *giveBackOne(maalId: string, navn: string, virksomhetId: string | null): Script<void> {
    const maal = yield* this.maal.find(maalId);
    if (maal?.tilstand !== 'TIL_ANBEFALING') return;
    const { lisId, utdanningslopId, tittel, kode: detalj } = maal;
    yield* this.anbefalinger.dropWaiting(maalId, maal.runde);
    yield* this.arbeidsliste.complete(maalId);
    yield* this.maal.move(maal, 'kallTilbake');
    const about = { gjelderId: maalId, lisId, utdanningslopId, tittel, detalj };
    const oppgave = { ...about, slag: 'SVAR_MAAL' as const, brukerId: lisId, rolle: 'LIS', virksomhetId };
    yield* this.arbeidsliste.add(oppgave, { slag: 'maal.anbefalerSluttet', parametere: { navn } });
  }
}
