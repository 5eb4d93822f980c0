import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AndreSomKan, type Ventesak } from '@kp/modules/arbeidsliste';
import { Maaltilstand } from '@kp/modules/lis';
import { Bekreftere } from '@kp/modules/veiledere';
import type { Script } from '@kp/platform/database/statement';
import { AnbefalingRepository } from '../persistence/anbefaling.repository';

/** Who else may recommend a goal: in the same role, and nobody who has been asked already (domene.md section 4). */
@Injectable()
export class AndreAnbefalere implements OnModuleInit {
  constructor(
    private readonly andre: AndreSomKan,
    private readonly maal: Maaltilstand,
    private readonly anbefalinger: AnbefalingRepository,
    private readonly bekreftere: Bekreftere,
  ) {}

  onModuleInit(): void {
    this.andre.register('ANBEFAL_MAAL', (sak) => this.list(sak));
  }

  private *list({ gjelderId, rolle, utdanningslopId }: Ventesak): Script<string[]> {
    const maal = yield* this.maal.find(gjelderId);
    if (!maal || (rolle !== 'VEILEDER' && rolle !== 'SUPERVISOR')) return [];
    const asked = yield* this.anbefalinger.list(gjelderId, maal.runde);
    const known = asked.map(({ brukerId }) => brukerId);
    return yield* this.bekreftere.listOthers(utdanningslopId, known, rolle);
  }
}
