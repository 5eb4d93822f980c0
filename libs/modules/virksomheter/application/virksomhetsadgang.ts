import { Injectable } from '@nestjs/common';
import { type Failure, type Result, fail, ok } from '@kp/kernel/result';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import type { Script } from '@kp/platform/database/statement';
import { VirksomhetRepository, type VirksomhetRad } from '../persistence/virksomhet.repository';
import { Roller } from './roller';

/** Those who keep the register of virksomheter. */
export const REGISTERFOERERE: readonly Rollenavn[] = ['EIER', 'HELSEDIREKTORATET'];

export const FINNES_IKKE: Failure = fail('finnesIkke', 'http.finnesIkke');

/** Who may do what with a virksomhet. Asked inside the transaction; foreign and missing give the same answer. */
@Injectable()
export class Virksomhetsadgang {
  constructor(
    private readonly roller: Roller,
    private readonly virksomheter: VirksomhetRepository,
  ) {}

  /** The virksomhet, for its own people and for those who keep the register. */
  *requireReadable(brukerId: string, virksomhetId: string): Script<Result<VirksomhetRad>> {
    const roller = yield* this.roller.findActive(brukerId);
    const mine = roller.some((r) => r.virksomhetId === virksomhetId || REGISTERFOERERE.includes(r.rolle));
    const virksomhet = mine ? yield* this.virksomheter.find(virksomhetId) : undefined;
    return virksomhet ? ok(virksomhet) : FINNES_IKKE;
  }

  /** The role among `names` that the person holds in the virksomhet now. */
  *requireRole(brukerId: string, virksomhetId: string, ...names: Rollenavn[]): Script<Result<AktivRolle>> {
    const rolle = yield* this.roller.find(brukerId, virksomhetId, ...names);
    return rolle ? ok(rolle) : FINNES_IKKE;
  }

  /** One of the roles that are not tied to a virksomhet. */
  *requireNational(brukerId: string, ...names: Rollenavn[]): Script<Result<AktivRolle>> {
    const rolle = (yield* this.roller.findActive(brukerId)).find((r) => names.includes(r.rolle));
    return rolle ? ok(rolle) : fail('forbudt', 'tilgang.manglerRolle');
  }
}
