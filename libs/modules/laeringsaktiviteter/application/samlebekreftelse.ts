import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Samleavgjorelser } from '@kp/modules/arbeidsliste';
import { Aktivitetsavgjorelser } from './aktivitetsavgjorelser';

/** Entries may be confirmed many at once. */
@Injectable()
export class Samlebekreftelse implements OnModuleInit {
  constructor(
    private readonly samlet: Samleavgjorelser,
    private readonly avgjorelser: Aktivitetsavgjorelser,
  ) {}

  onModuleInit(): void {
    this.samlet.register('BEKREFT_AKTIVITET', ({ gjelderId: id, ...valg }) =>
      this.avgjorelser.bekreft({ id, ...valg }),
    );
  }
}
