import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Laeringsmaal, Utdyping } from '../domain/laeringsmaal';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';

export interface Revisjonsvalg {
  readonly versjonId: string;
  readonly maalId: string;
  readonly begrunnelse: string;
  /** The revision that stood on the screen; null when the caller did not say. */
  readonly revisjon: number | null;
}

/** Revising the explanatory parts of a goal within a version; what is fixed has no way to change here. */
@Injectable()
export class Maalrevisjon {
  constructor(
    private readonly database: Database,
    private readonly maal: LaeringsmaalRepository,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  revider(brukerId: string, valg: Revisjonsvalg, utdyping: Utdyping): Promise<Result<Laeringsmaal>> {
    return this.database.unitOfWork.script(() => this.script(brukerId, valg, utdyping));
  }

  private *script(brukerId: string, valg: Revisjonsvalg, utdyping: Utdyping): Script<Result<Laeringsmaal>> {
    const roller = yield* this.roller.findActive(brukerId);
    if (!roller.some(({ rolle }) => rolle === 'HELSEDIREKTORATET')) return fail('forbudt', 'tilgang.manglerRolle');
    const maal = yield* this.maal.find(valg.maalId);
    if (maal?.katalogversjonId !== valg.versjonId) return fail('finnesIkke', 'http.finnesIkke');
    const stale = fail('foreldet', 'laeringsmaal.foreldet', { versjon: maal.revisjon });
    if (valg.revisjon !== null && valg.revisjon !== maal.revisjon) return stale;
    const revision = { endretAv: brukerId, endretTid: this.clock.instant(), begrunnelse: valg.begrunnelse };
    if (!(yield* this.maal.revise(maal, utdyping, revision))) return stale;
    return ok({ ...maal, ...utdyping, revisjon: maal.revisjon + 1 });
  }
}
