import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Invitation, Invitations } from '@kp/platform/auth/ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { LEDELSE, rollerSomKanGis } from '../domain/tildeling';
import { PersonRepository } from '../persistence/person.repository';
import { type Rollerad, RolletildelingRepository } from '../persistence/rolletildeling.repository';
import { Roller } from './roller';
import { FINNES_IKKE } from './virksomhetsadgang';

interface Mottaker {
  readonly epost: string;
  readonly navn: string;
  readonly kode: string;
}

/** A new link for someone who never used the first, or who has asked for a new password where there is no mail. */
@Injectable()
export class NyeLenker {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly personer: PersonRepository,
    private readonly tildelinger: RolletildelingRepository,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async create(brukerId: string, personId: string): Promise<Result<Invitation>> {
    const made = await this.database.unitOfWork.script(() => this.make(brukerId, personId));
    if (!made.ok) return made;
    const { epost, navn, kode } = made.value;
    return ok(await this.invitations.deliver(epost, navn, kode));
  }

  private *make(brukerId: string, personId: string): Script<Result<Mottaker>> {
    const person = yield* this.personer.find(personId);
    const theirs = yield* this.tildelinger.listUnended(personId, this.clock.today());
    const mine = yield* this.gives(brukerId, theirs);
    if (!person || !mine.some(Boolean)) return FINNES_IKKE;
    // The link may be shown to the one who asks, and whoever opens it becomes the person: so only for someone all of
    // whose roles the asker could have given. Otherwise a link would be a way to rights that nobody handed out.
    if (!mine.every(Boolean)) return fail('regel', 'virksomheter.harRollerAnnetSted');
    const kode = yield* this.invitations.renew(personId);
    return kode === null
      ? fail('regel', 'virksomheter.harKonto')
      : ok({ epost: person.epost, navn: person.navn, kode });
  }

  /** For each role of the person, whether the asker could have given it. */
  private *gives(brukerId: string, theirs: readonly Rollerad[]): Script<boolean[]> {
    const own = yield* this.roller.findActive(brukerId);
    return theirs.map(({ rolle, virksomhetId }) => {
      const leads = own.some((r) => r.virksomhetId === virksomhetId && LEDELSE.includes(r.rolle));
      return rollerSomKanGis(own, virksomhetId).has(rolle) || (rolle === 'LIS' && leads);
    });
  }
}
