import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { RolleAvsluttet } from '../domain/hendelser';
import { LEDELSE } from '../domain/tildeling';
import { type Rollerad, RolletildelingRepository } from '../persistence/rolletildeling.repository';
import { Roller } from './roller';
import { FINNES_IKKE } from './virksomhetsadgang';

export interface AvsluttetRolle {
  readonly id: string;
  readonly rolle: Rollenavn;
  readonly avsluttetTid: string;
}

/** Takes a role away at once. */
@Injectable()
export class AvsluttRolle {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly tildelinger: RolletildelingRepository,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  avslutt(brukerId: string, rolleId: string): Promise<Result<AvsluttetRolle>> {
    return this.database.unitOfWork.script(() => this.end(brukerId, rolleId));
  }

  /** The role, for the one who may end it. */
  *require(brukerId: string, rolleId: string): Script<Result<Rollerad>> {
    const role = yield* this.tildelinger.find(rolleId);
    return role && (yield* this.canEnd(brukerId, role)) ? ok(role) : FINNES_IKKE;
  }

  /** The lock comes first: whoever is signing in this role finishes before, or is refused after; never between. */
  private *end(brukerId: string, rolleId: string): Script<Result<AvsluttetRolle>> {
    yield* lock('beslutning');
    const found = yield* this.require(brukerId, rolleId);
    if (!found.ok) return found;
    const role = found.value;
    const allowed = yield* this.check(brukerId, role);
    if (!allowed.ok) return allowed;
    const avsluttetTid = this.clock.instant();
    if (!(yield* this.tildelinger.end(rolleId, avsluttetTid, brukerId))) {
      return fail('konflikt', 'virksomheter.rolleAvsluttet');
    }
    const event: RolleAvsluttet = {
      navn: 'rolle.avsluttet',
      rolleId,
      brukerId: role.brukerId,
      rolle: role.rolle,
      virksomhetId: role.virksomhetId,
    };
    yield* this.events.publish(event);
    return ok({ id: role.id, rolle: role.rolle, avsluttetTid });
  }

  private *canEnd(brukerId: string, role: Rollerad): Script<boolean> {
    const own = yield* this.roller.findActive(brukerId);
    return own.some(
      (r) =>
        r.rolle === 'EIER' ||
        (r.rolle === 'LEDER' && role.virksomhetId !== null && r.virksomhetId === role.virksomhetId),
    );
  }

  /** A virksomhet must not lock itself out, nor the installation; and a LIS leaves through the utdanningsløp. */
  private *check(brukerId: string, role: Rollerad): Script<Result<unknown>> {
    if (role.rolle === 'LIS') return fail('regel', 'virksomheter.lisAvsluttesAnnetSted');
    const idag = this.clock.today();
    if (role.avsluttetTid !== null || !containsDate(role, idag)) return ok();
    if (role.rolle === 'EIER' && (yield* this.tildelinger.countOthers(role, ['EIER'], idag)) === 0) {
      return fail('regel', 'virksomheter.sisteEier');
    }
    if (role.rolle !== 'LEDER' || (yield* this.tildelinger.countOthers(role, LEDELSE, idag)) > 0) return ok();
    const byOwner = (yield* this.roller.findActive(brukerId)).some((r) => r.rolle === 'EIER');
    return byOwner ? ok() : fail('regel', 'virksomheter.sisteLeder');
  }
}
