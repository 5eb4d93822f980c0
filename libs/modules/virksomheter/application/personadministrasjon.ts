import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { LEDELSE, NASJONALE_ROLLER, rollerSomKanGis } from '../domain/tildeling';
import { PersonRepository } from '../persistence/person.repository';
import { type Folkeliste, Folkelister } from './folkelister';
import { type LagtTil, LeggTilPerson, type NyPersonIRolle, type PersonLagtTil } from './legg-til-person';
import { Roller } from './roller';
import { FINNES_IKKE, REGISTERFOERERE, Virksomhetsadgang } from './virksomhetsadgang';

export type NyPerson = Omit<NyPersonIRolle, 'virksomhetId' | 'opprettetAv'>;

interface Gjentatt {
  /** The same was asked before, and done then. */
  readonly gjentatt: boolean;
}

/** Who is what, and giving people their roles. */
@Injectable()
export class Personadministrasjon {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly roller: Roller,
    private readonly personer: PersonRepository,
    private readonly folkelister: Folkelister,
    private readonly leggTilPerson: LeggTilPerson,
    private readonly idempotency: Idempotency,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** Everyone in the virksomhet for those who lead it; for those who keep the register only who leads. */
  async list(brukerId: string, virksomhetId: string): Promise<Result<Folkeliste>> {
    const found = await this.database.unitOfWork.read(() => this.listIn(brukerId, virksomhetId));
    if (!found.ok) return found;
    const { rolle, folk } = found.value;
    await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId: null, hva: 'personer', detalj: null });
    return ok(folk);
  }

  async listNasjonale(brukerId: string): Promise<Result<Folkeliste>> {
    const found = await this.database.unitOfWork.read(() => this.listNational(brukerId));
    if (!found.ok) return found;
    const { rolle, folk } = found.value;
    const look = { virksomhetId: null, gjelderBrukerId: null, hva: 'nasjonaleRoller', detalj: null };
    await this.innsyn.record({ brukerId, rolle, ...look });
    return ok(folk);
  }

  /**
   * Gives a role in a virksomhet, or a national one when it is null; a new person gets a link, by mail or to hand over.
   * The link is a secret, so the memory of the answer is without it: repeated, the answer says that it is a repetition.
   */
  async add(
    brukerId: string,
    virksomhetId: string | null,
    inn: NyPerson,
    key: string,
  ): Promise<Result<PersonLagtTil & Gjentatt>> {
    const intention = { brukerId, key, content: { handling: 'leggTilPerson', virksomhetId, inn } };
    const added = await this.idempotency.decide(
      intention,
      () => this.give(brukerId, virksomhetId, inn),
      (first) => ({ ...first, kode: null, gjentatt: true }),
    );
    if (!added.ok) return added;
    const { gjentatt, ...lagtTil } = added.value;
    return ok({ ...(await this.leggTilPerson.deliver(inn, lagtTil)), gjentatt });
  }

  /** For other modules, in their own transaction: the same without the link going out. */
  *giScript(brukerId: string, virksomhetId: string | null, inn: NyPerson): Script<Result<LagtTil>> {
    const allowed = rollerSomKanGis(yield* this.roller.findActive(brukerId), virksomhetId);
    if (allowed.size === 0) return FINNES_IKKE;
    if (virksomhetId !== null && !(yield* this.adgang.requireReadable(brukerId, virksomhetId)).ok) return FINNES_IKKE;
    if (!allowed.has(inn.rolle)) return fail('forbudt', 'virksomheter.kanIkkeGiRollen', { rolle: inn.rolle });
    return yield* this.leggTilPerson.leggTil({ ...inn, virksomhetId, opprettetAv: brukerId });
  }

  private *listIn(brukerId: string, virksomhetId: string): Script<Result<{ rolle: Rollenavn; folk: Folkeliste }>> {
    const own = yield* this.adgang.requireRole(brukerId, virksomhetId, ...LEDELSE);
    if (own.ok) return ok({ rolle: own.value.rolle, folk: yield* this.folkelister.listAll(virksomhetId) });
    const register = yield* this.adgang.requireNational(brukerId, ...REGISTERFOERERE);
    if (!register.ok || !(yield* this.adgang.requireReadable(brukerId, virksomhetId)).ok) return FINNES_IKKE;
    return ok({ rolle: register.value.rolle, folk: yield* this.folkelister.listInRoles(virksomhetId, LEDELSE) });
  }

  private *listNational(brukerId: string): Script<Result<{ rolle: Rollenavn; folk: Folkeliste }>> {
    const register = yield* this.adgang.requireNational(brukerId, ...REGISTERFOERERE);
    if (!register.ok) return register;
    return ok({ rolle: register.value.rolle, folk: yield* this.folkelister.listInRoles(null, NASJONALE_ROLLER) });
  }

  private *give(brukerId: string, virksomhetId: string | null, inn: NyPerson): Script<Result<LagtTil & Gjentatt>> {
    const lagtTil = yield* this.giScript(brukerId, virksomhetId, inn);
    return lagtTil.ok ? ok({ ...lagtTil.value, gjentatt: false }) : lagtTil;
  }
}
