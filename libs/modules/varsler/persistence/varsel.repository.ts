import { Injectable } from '@nestjs/common';
import { type Script, insert } from '@kp/platform/database/statement';

export interface NyttVarsel {
  readonly id: string;
  readonly brukerId: string;
  /** Kind of notice; the web has a sentence for each. */
  readonly slag: string;
  readonly parametere: string;
  readonly lenke: string;
  readonly opprettetTid: string;
}

@Injectable()
export class VarselRepository {
  *add(varsel: NyttVarsel): Script<void> {
    yield* insert('varsel', { ...varsel, lestTid: null });
  }
}
