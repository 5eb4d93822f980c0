import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Laeringsmaal, Utdyping } from '../domain/laeringsmaal';
import { findEndret } from '../domain/revisjoner';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';
import { MaalrevisjonRepository, type Revisjonsrad } from '../persistence/maalrevisjon.repository';
import { Kataloger } from './kataloger';

export interface Revisjonsvalg {
  readonly versjonId: string;
  readonly maalId: string;
  readonly begrunnelse: string;
  /** The revision that stood on the screen; null when the caller did not say. */
  readonly revisjon: number | null;
}

/** One revision: who, when, why, what it changed, and what stood before. */
export interface Revisjon extends Omit<Revisjonsrad, keyof Utdyping> {
  readonly endret: readonly (keyof Utdyping)[];
  readonly foer: Utdyping;
}

/** Revising the explanatory parts of a goal within a version; what is fixed has no way to change here. */
@Injectable()
export class Maalrevisjon {
  constructor(
    private readonly database: Database,
    private readonly kataloger: Kataloger,
    private readonly maal: LaeringsmaalRepository,
    private readonly revisjoner: MaalrevisjonRepository,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  revider(brukerId: string, valg: Revisjonsvalg, utdyping: Utdyping): Promise<Result<Laeringsmaal>> {
    return this.database.unitOfWork.script(() => this.script(brukerId, valg, utdyping));
  }

  /** The revisions of a goal, newest first; to whoever may read the version. */
  list(principal: Principal, versjonId: string, maalId: string): Promise<Result<Revisjon[]>> {
    return this.database.unitOfWork.read(() => this.listScript(principal, versjonId, maalId));
  }

  private *listScript(principal: Principal, versjonId: string, maalId: string): Script<Result<Revisjon[]>> {
    const versjon = yield* this.kataloger.findVersjon(principal, versjonId);
    const maal = versjon && (yield* this.maal.find(maalId));
    if (maal?.katalogversjonId !== versjonId) return fail('finnesIkke', 'http.finnesIkke');
    const rader = yield* this.revisjoner.list(maalId);
    // What a revision made is what stood before the next one; the newest made what stands now.
    return ok(rader.map((rad, index) => toRevisjon(rad, rader[index - 1] ?? maal)));
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

const toRevisjon = (
  { nummer, endretAv, endretTid, begrunnelse, ...foer }: Revisjonsrad,
  etter: Utdyping,
): Revisjon => ({
  ...{ nummer: nummer + 1, endretAv, endretTid, begrunnelse },
  endret: findEndret(foer, etter),
  foer,
});
