import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Flytteslag, RolleVurdertAvsluttet } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import { rolleI } from '../domain/min-liste';
import { OppgavelisteRepository } from '../persistence/oppgaveliste.repository';
import type { Oppgaveslag } from '../persistence/arbeidsliste.repository';

/** What goes back to the LIS when the one who was asked leaves. */
const TILBAKE: Partial<Record<Oppgaveslag, Flytteslag>> = {
  ANBEFAL_MAAL: 'ANBEFALING',
  BEKREFT_AKTIVITET: 'BEKREFTELSE',
};

/** Answers what waits for a person in a role that may be ended. */
@Injectable()
export class Rollespoersmaal implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly oppgaver: OppgavelisteRepository,
  ) {}

  onModuleInit(): void {
    this.events.on<RolleVurdertAvsluttet>('rolle.vurdertAvsluttet', (event) => this.answer(event));
  }

  private *answer({ brukerId, rolle, virksomhetId, flytter }: RolleVurdertAvsluttet): Script<void> {
    if (virksomhetId === null) return;
    const roller = [{ rolle, virksomhetId }];
    for (const oppgave of yield* this.oppgaver.listNamed(brukerId)) {
      const slag = TILBAKE[oppgave.slag];
      const here = oppgave.virksomhetId === virksomhetId && oppgave.rolle === rolle;
      if (slag && here) flytter.push({ slag, lisId: oppgave.lisId });
    }
    for (const oppgave of yield* this.oppgaver.listForLeadership([virksomhetId])) {
      if (rolleI(oppgave, brukerId, roller)) flytter.push({ slag: 'AVGJOERELSE', lisId: oppgave.lisId });
    }
  }
}
