import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import { type Failure, type Result, fail, ok } from '@kp/kernel/result';
import { type AktivRolle } from '@kp/kernel/rolle';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { TilknytningRepository, type Tilknytningssak } from '../persistence/tilknytning.repository';

export const FINNES_IKKE: Failure = fail('finnesIkke', 'http.finnesIkke');

/** Who may administer the training of a LIS: those who lead the virksomhet, for its own attachments, never for themselves. */
@Injectable()
export class Lederadgang {
  constructor(
    private readonly tilknytninger: TilknytningRepository,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  *findRolle(brukerId: string, virksomhetId: string): Script<AktivRolle | undefined> {
    return yield* this.roller.find(brukerId, virksomhetId, 'LEDER', 'STEDFORTREDER');
  }

  /** An attachment that has not ended; one that begins later may be prepared. */
  *requireTilknytning(brukerId: string, tilknytningId: string): Script<Result<Tilknytningssak>> {
    const sak = yield* this.tilknytninger.find(tilknytningId);
    if (!sak || sak.lopstatus !== 'AKTIV' || (sak.til !== null && sak.til < this.clock.today())) return FINNES_IKKE;
    return yield* this.requireFor(brukerId, sak);
  }

  /** The responsible attachment of an utdanningsløp, in force today. */
  *requireAnsvarlig(brukerId: string, utdanningslopId: string): Script<Result<Tilknytningssak>> {
    const rows = yield* this.tilknytninger.listAnsvarlige(utdanningslopId);
    const sak = rows.find((row) => containsDate(row, this.clock.today()));
    return sak ? yield* this.requireFor(brukerId, sak) : FINNES_IKKE;
  }

  /** The last responsible attachment, ended or not: who had the LIS last may let another virksomhet take over. */
  *requireSiste(brukerId: string, utdanningslopId: string): Script<Result<Tilknytningssak>> {
    const [sak] = yield* this.tilknytninger.listAnsvarlige(utdanningslopId);
    if (!sak) return FINNES_IKKE;
    const allowed = yield* this.requireFor(brukerId, sak);
    if (allowed.ok || sak.fra <= this.clock.today()) return allowed;
    // A move is registered already: the leder of today is told so, everyone else that there is nothing here.
    const present = yield* this.requireAnsvarlig(brukerId, utdanningslopId);
    return present.ok ? fail('konflikt', 'lis.flyttingVenter', { dato: sak.fra }) : present;
  }

  private *requireFor(brukerId: string, sak: Tilknytningssak): Script<Result<Tilknytningssak>> {
    if (!(yield* this.findRolle(brukerId, sak.virksomhetId))) return FINNES_IKKE;
    if (sak.lisId === brukerId) return fail('forbudt', 'lis.egenSak');
    return ok(sak);
  }
}
