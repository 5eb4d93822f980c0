import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type RolleAvsluttet, type RolleVurdertAvsluttet, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import { TilknytningRepository } from '../persistence/tilknytning.repository';
import { Tilknytninger } from './tilknytninger';
import { Varsling } from './varsling';

/** When a leder or veileder leaves, no attachment keeps naming them: the place is empty until somebody fills it. */
@Injectable()
export class Rolleavslutning implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly roller: Roller,
    private readonly rader: TilknytningRepository,
    private readonly tilknytninger: Tilknytninger,
    private readonly varsling: Varsling,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on<RolleAvsluttet>('rolle.avsluttet', (event) => this.handle(event));
    this.events.on<RolleVurdertAvsluttet>('rolle.vurdertAvsluttet', (event) => this.answer(event));
  }

  private *handle({ brukerId, virksomhetId }: RolleAvsluttet): Script<void> {
    if (virksomhetId === null) return;
    const leder = yield* this.roller.has(brukerId, virksomhetId, 'LEDER');
    const veileder = yield* this.roller.has(brukerId, virksomhetId, 'VEILEDER');
    for (const sak of yield* this.rader.listWith(brukerId, virksomhetId, this.clock.today())) {
      const lederId = sak.lederId === brukerId && !leder ? null : sak.lederId;
      const veilederId = sak.veilederId === brukerId && !veileder ? null : sak.veilederId;
      if (lederId === sak.lederId && veilederId === sak.veilederId) continue;
      yield* this.rader.savePersoner(sak.id, sak.versjon, lederId, veilederId);
      yield* this.tilknytninger.tellBytte(sak, { lederId, veilederId }, brukerId);
      yield* this.tellLedelse(sak.lis, virksomhetId, veilederId !== sak.veilederId, brukerId);
    }
  }

  /** Which places would be empty. */
  private *answer({ brukerId, rolle, virksomhetId, flytter }: RolleVurdertAvsluttet): Script<void> {
    if (virksomhetId === null) return;
    for (const { lisId, lederId, veilederId } of yield* this.rader.listWith(
      brukerId,
      virksomhetId,
      this.clock.today(),
    )) {
      if (rolle === 'LEDER' && lederId === brukerId) flytter.push({ slag: 'UTEN_LEDER', lisId });
      if (rolle === 'VEILEDER' && veilederId === brukerId) flytter.push({ slag: 'UTEN_VEILEDER', lisId });
    }
  }

  /** Those who lead the virksomhet have a place to fill. */
  private *tellLedelse(lis: string, virksomhetId: string, manglerVeileder: boolean, brukerId: string): Script<void> {
    const slag = manglerVeileder ? 'lis.ikkeVeileder' : 'lis.ikkeLeder';
    const navn = yield* this.varsling.findNavn(brukerId);
    const parametere = { lis, [manglerVeileder ? 'veileder' : 'leder']: navn };
    const ledelse = yield* this.varsling.findLedelse(virksomhetId);
    yield* this.varsling.notify(ledelse, slag, parametere, '/folk-og-roller', brukerId);
  }
}
