import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { Flytt, Flytteslag, RolleVurdertAvsluttet } from '../domain/hendelser';
import type { Rolleinnehaver } from '../persistence/rolle.repository';
import type { Rollerad } from '../persistence/rolletildeling.repository';
import { AvsluttRolle } from './avslutt-rolle';
import { GODKJENNERE, Roller } from './roller';

/** So many of a kind, and how many LIS they are about. */
export interface Flytteantall {
  readonly antall: number;
  readonly lis: number;
}

export interface Konsekvenser {
  readonly avgjoerelser: Flytteantall;
  /** With whom the decisions then lie. */
  readonly overtar: Rolleinnehaver[];
  readonly anbefalinger: Flytteantall;
  readonly bekreftelser: Flytteantall;
  readonly utenVeileder: Flytteantall;
  readonly utenLeder: Flytteantall;
}

/** What ending a role would move, before anybody does it. */
@Injectable()
export class Rollekonsekvenser {
  constructor(
    private readonly database: Database,
    private readonly avslutning: AvsluttRolle,
    private readonly roller: Roller,
    private readonly events: DomainEvents,
  ) {}

  find(brukerId: string, rolleId: string): Promise<Result<Konsekvenser>> {
    return this.database.unitOfWork.read(() => this.consider(brukerId, rolleId));
  }

  private *consider(brukerId: string, rolleId: string): Script<Result<Konsekvenser>> {
    const role = yield* this.avslutning.require(brukerId, rolleId);
    if (!role.ok) return role;
    const { brukerId: innehaver, rolle, virksomhetId } = role.value;
    const flytter: Flytt[] = [];
    const about = { rolleId, brukerId: innehaver, rolle, virksomhetId, flytter };
    const event: RolleVurdertAvsluttet = { navn: 'rolle.vurdertAvsluttet', ...about };
    yield* this.events.publish(event);
    return ok({
      avgjoerelser: count(flytter, 'AVGJOERELSE'),
      overtar: yield* this.findOvertar(role.value),
      anbefalinger: count(flytter, 'ANBEFALING'),
      bekreftelser: count(flytter, 'BEKREFTELSE'),
      utenVeileder: count(flytter, 'UTEN_VEILEDER'),
      utenLeder: count(flytter, 'UTEN_LEDER'),
    });
  }

  /** The stedfortreder first, else the leder; the person may be there in another role. */
  private *findOvertar({ brukerId, rolle, virksomhetId }: Rollerad): Script<Rolleinnehaver[]> {
    if (virksomhetId === null || !GODKJENNERE.includes(rolle)) return [];
    const left = (yield* this.roller.findHolders(virksomhetId, 'STEDFORTREDER', 'LEDER')).filter(
      (other) => other.brukerId !== brukerId || other.rolle !== rolle,
    );
    const stedfortredere = left.filter((other) => other.rolle === 'STEDFORTREDER');
    return stedfortredere.length > 0 ? stedfortredere : left;
  }
}

function count(flytter: readonly Flytt[], slag: Flytteslag): Flytteantall {
  const these = flytter.filter((flytt) => flytt.slag === slag);
  return { antall: these.length, lis: new Set(these.map(({ lisId }) => lisId)).size };
}
