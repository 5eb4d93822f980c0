import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';

export interface Ansvarlige {
  readonly lederId: string | null;
  readonly veilederId: string | null;
}

/** Who may be leder and veileder of an attachment: holders of those roles there, and never the LIS. */
@Injectable()
export class Ansvarligvalg {
  constructor(private readonly roller: Roller) {}

  *check(virksomhetId: string, { lederId, veilederId }: Ansvarlige): Script<Result<undefined>> {
    if (lederId !== null && !(yield* this.roller.has(lederId, virksomhetId, 'LEDER'))) {
      return fail('regel', 'lis.lederManglerRolle');
    }
    if (veilederId !== null && !(yield* this.roller.has(veilederId, virksomhetId, 'VEILEDER'))) {
      return fail('regel', 'lis.veilederManglerRolle');
    }
    return ok();
  }

  checkPerson(lisId: string, { lederId, veilederId }: Ansvarlige): Result<undefined> {
    return lisId === lederId || lisId === veilederId ? fail('regel', 'lis.sammePerson') : ok();
  }
}
