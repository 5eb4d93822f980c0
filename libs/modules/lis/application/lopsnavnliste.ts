import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import type { Script } from '@kp/platform/database/statement';
import { LESETID_ETTER_SLUTT_MND, harLedertilgang } from '../domain/tilgang';
import { type Lopsnavn, LopsnavnRepository } from '../persistence/lopsnavn.repository';

export type { Lopsnavn };

/** Which utdanningsløp there are, by the name of the LIS. Who may ask is for the caller. */
@Injectable()
export class Lopsnavnliste {
  constructor(
    private readonly lop: LopsnavnRepository,
    private readonly clock: Clock,
  ) {}

  /** A person's own, newest first. */
  *listEgne(brukerId: string): Script<Lopsnavn[]> {
    return yield* this.lop.listFor(brukerId);
  }

  *findMany(utdanningslopIder: readonly string[]): Script<Lopsnavn[]> {
    return yield* this.lop.findMany(utdanningslopIder);
  }

  /** Those whose record the virksomhet's leder may open today, by name. */
  *listForLeder(virksomhetId: string): Script<Lopsnavn[]> {
    const idag = this.clock.today();
    const earliest = addMonths(idag, -LESETID_ETTER_SLUTT_MND - 1);
    const rows = yield* this.lop.listVed(virksomhetId, earliest);
    const open = rows.filter((row) => harLedertilgang(row, idag));
    return [
      ...new Map(
        open.map(({ utdanningslopId, lisId, lis }) => [utdanningslopId, { utdanningslopId, lisId, lis }]),
      ).values(),
    ];
  }
}
