import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Personer, Roller } from '@kp/modules/virksomheter';
import { CONFIG, type Config } from '@kp/platform/config/config';
import type { Script } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { Mail } from '@kp/platform/mail/mail';
import { type Brev, Outbox, type UtboksOppgitt } from '@kp/platform/outbox/outbox';
import { type Brevinnhold, type Brevtekst, type Leser, skrivSammendrag, skrivVarsel, valgside } from '../domain/brev';
import { MottakerRepository } from '../persistence/mottaker.repository';
import { VarselRepository } from '../persistence/varsel.repository';
import { Varsler } from './varsler';

/** Writes the mails when they are sent, and tells somebody when one could not be. */
@Injectable()
export class Brevskrivere implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly events: DomainEvents,
    private readonly mottakere: MottakerRepository,
    private readonly varselrader: VarselRepository,
    private readonly varsler: Varsler,
    private readonly personer: Personer,
    private readonly roller: Roller,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.outbox.register('sammendrag', (brev) => this.writeDigest(brev));
    this.outbox.register('varsel', (brev) => this.writeOne(brev));
    this.events.on<UtboksOppgitt>('utboks.oppgitt', (event) => this.tellThoseResponsible(event));
  }

  private *writeDigest({ mottakerId, innhold }: Brev): Script<Mail | null> {
    return yield* this.write(mottakerId, (leser) => skrivSammendrag(innhold as Brevinnhold, leser));
  }

  private *writeOne({ mottakerId, innhold }: Brev): Script<Mail | null> {
    const varsel = yield* this.varselrader.find((innhold as { varselId: string }).varselId);
    return varsel ? yield* this.write(mottakerId, (leser) => skrivVarsel(varsel, leser)) : null;
  }

  /** In the language the person has now, however long ago it was put in the outbox. */
  private *write(brukerId: string, skriv: (leser: Leser) => Brevtekst): Script<Mail | null> {
    const mottaker = yield* this.mottakere.find(brukerId, this.clock.today());
    if (!mottaker) return null;
    const { epost: til, spraak } = mottaker;
    const { publicUrl } = this.config;
    return { ...skriv({ spraak, publicUrl }), til, spraak, avmelding: valgside(publicUrl) };
  }

  /** Whoever can put the address right. One notice a person, however many mails are given up. */
  private *tellThoseResponsible({ mottakerId }: UtboksOppgitt): Script<void> {
    const navn = (yield* this.personer.find(mottakerId))?.navn ?? '';
    for (const id of yield* this.roller.findResponsible(mottakerId))
      yield* this.varsler.addOnce(id, 'epost.kommerIkkeFram', { navn }, '/folk');
  }
}
