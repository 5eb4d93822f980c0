import { Injectable } from '@nestjs/common';
import { Varsler } from '@kp/modules/varsler';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';

/** Somebody says that what was taken for a fødselsnummer is not one. The owners are told; the digits are never sent. */
@Injectable()
export class FalskeTreff {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly varsler: Varsler,
  ) {}

  async report(navn: string, felt: string): Promise<void> {
    await this.database.unitOfWork.script(() => this.tellOwners(navn, felt));
  }

  private *tellOwners(navn: string, felt: string): Script<void> {
    for (const eierId of yield* this.roller.findOwners()) {
      yield* this.varsler.add(eierId, 'tekst.falsktTreff', { navn, felt }, '/profil');
    }
  }
}
