import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Result, fail } from '@kp/kernel/result';
import { Samleavgjorelser } from '@kp/modules/arbeidsliste';
import type { Script } from '@kp/platform/database/statement';
import { Anbefalinger } from './anbefalinger';
import { Maalavgjorelser, type Maalhandlingsvalg } from './maalavgjorelser';

/** Goals may be recommended many at once, and approved where nobody has advised against it. */
@Injectable()
export class Samlegodkjenning implements OnModuleInit {
  constructor(
    private readonly samlet: Samleavgjorelser,
    private readonly anbefalinger: Anbefalinger,
    private readonly avgjorelser: Maalavgjorelser,
  ) {}

  onModuleInit(): void {
    this.samlet.register('ANBEFAL_MAAL', ({ gjelderId: maalId, ...valg }) =>
      this.anbefalinger.anbefal({ maalId, ...valg }, 'ANBEFALT'),
    );
    this.samlet.register('GODKJENN_MAAL', ({ gjelderId: maalId, ...valg }) => this.godkjenn({ maalId, ...valg }));
  }

  /** Against advice is decided by itself, with its own reason: that is not read twenty at a time. */
  private *godkjenn(valg: Maalhandlingsvalg): Script<Result<undefined>> {
    const found = yield* this.avgjorelser.require('godkjenn', valg);
    if (!found.ok) return found;
    const unanimous = found.value.anbefalinger.every(({ tilstand }) => tilstand === 'ANBEFALT');
    return unanimous ? yield* this.avgjorelser.godkjenn(valg) : fail('regel', 'maal.ikkeSamlet');
  }
}
