import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { AktivRolle, Rollenavn } from '@kp/platform/auth/principal';
import type { Script } from '@kp/platform/database/statement';
import { RolleRepository, type Rolleinnehaver } from '../persistence/rolle.repository';

/** Those who may decide for a virksomhet: the leder, the stedfortreder, and whom the leder has delegated to. */
export const GODKJENNERE: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'];

/** Which roles are in force at this moment. Guards ask here, inside the transaction that decides. */
@Injectable()
export class Roller {
  constructor(
    private readonly roller: RolleRepository,
    private readonly clock: Clock,
  ) {}

  *findActive(brukerId: string): Script<AktivRolle[]> {
    return yield* this.roller.findActive(brukerId, this.clock.today());
  }

  *has(brukerId: string, virksomhetId: string, ...names: Rollenavn[]): Script<boolean> {
    return (yield* this.find(brukerId, virksomhetId, ...names)) !== undefined;
  }

  *find(brukerId: string, virksomhetId: string, ...names: Rollenavn[]): Script<AktivRolle | undefined> {
    return yield* this.roller.findOne(brukerId, virksomhetId, names, this.clock.today());
  }

  /** The owners of the installation today. */
  *findOwners(): Script<string[]> {
    return yield* this.roller.listOwners(this.clock.today());
  }

  /** The ALIS-kontor of a virksomhet's county, each named by its counties, as long as somebody works there. */
  *listKontorer(virksomhetId: string): Script<string[]> {
    const fylke = (yield* this.roller.findFylke(virksomhetId)) ?? '';
    const holders = yield* this.roller.listKontorholders(this.clock.today());
    return [...new Set(holders.map(({ omraade }) => omraade))].filter((o) => o.split(',').includes(fylke));
  }

  *findKontorholders(omraade: string): Script<string[]> {
    const holders = yield* this.roller.listKontorholders(this.clock.today());
    return holders.filter((holder) => holder.omraade === omraade).map(({ brukerId }) => brukerId);
  }

  /** Everybody who holds one of these roles today. */
  *listInForce(...names: Rollenavn[]): Script<(Rolleinnehaver & { virksomhetId: string | null })[]> {
    return yield* this.roller.listInForce(names, this.clock.today());
  }

  *findHolders(virksomhetId: string, ...names: Rollenavn[]): Script<Rolleinnehaver[]> {
    return yield* this.roller.findHolders(virksomhetId, names, this.clock.today());
  }

  /**
   * Who can put a person's address right: the leder where the person works, else whoever gave the roles that stand,
   * else the owners. Never the person.
   */
  *findResponsible(brukerId: string): Script<string[]> {
    const idag = this.clock.today();
    const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== brukerId);
    const ledere = others(yield* this.roller.listLedereFor(brukerId, idag));
    if (ledere.length > 0) return ledere;
    const adders = others(yield* this.roller.listAdders(brukerId, idag));
    return adders.length > 0 ? adders : others(yield* this.roller.listOwners(idag));
  }
}
