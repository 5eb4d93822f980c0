import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Failure, type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Varsler } from '@kp/modules/varsler';
import { type LagtTil, LeggTilPerson, type PersonLagtTil, Personer, Roller } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import {
  type Forslag,
  type Forslagstilstand,
  SupervisorforslagRepository,
} from '../persistence/supervisorforslag.repository';

export type { Forslag };

const FINNES_IKKE: Failure = fail('finnesIkke', 'http.finnesIkke');
const DECIDERS: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER'];

/** The virksomhet owns its roles: whoever leads it decides on what a LIS proposes. */
@Injectable()
export class Supervisorforslag {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly personer: Personer,
    private readonly leggTilPerson: LeggTilPerson,
    private readonly forslag: SupervisorforslagRepository,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
    private readonly innsyn: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  async list(brukerId: string, virksomhetId: string): Promise<Result<Forslag[]>> {
    const rolle = await this.database.unitOfWork.read(() => this.roller.find(brukerId, virksomhetId, ...DECIDERS));
    if (!rolle) return FINNES_IKKE;
    const look = { gjelderBrukerId: null, hva: 'supervisorforslag', detalj: null };
    await this.innsyn.record({ brukerId, rolle: rolle.rolle, virksomhetId, ...look });
    const waiting = await this.database.unitOfWork.read(() => this.forslag.listWaiting(virksomhetId));
    return ok(waiting.filter(({ foreslaattAv }) => foreslaattAv !== brukerId));
  }

  async godta(brukerId: string, id: string, hprNummer: string | null): Promise<Result<PersonLagtTil>> {
    const result = await this.database.unitOfWork.script(() => this.accept(brukerId, id, hprNummer));
    return result.ok ? ok(await this.leggTilPerson.deliver(result.value.forslag, result.value.lagtTil)) : result;
  }

  avslaa(brukerId: string, id: string, begrunnelse: string): Promise<Result<Forslag>> {
    return this.database.unitOfWork.script(() => this.decline(brukerId, id, begrunnelse));
  }

  private *accept(
    brukerId: string,
    id: string,
    hprNummer: string | null,
  ): Script<Result<{ forslag: Forslag; lagtTil: LagtTil }>> {
    const forslag = yield* this.decide(brukerId, id, 'GODTATT');
    if (!forslag.ok) return forslag;
    const lagtTil = yield* this.ensureSupervisor(brukerId, forslag.value, hprNummer);
    if (!lagtTil.ok) return lagtTil;
    const { foreslaattAv, navn, virksomhet } = forslag.value;
    yield* this.varsler.add(foreslaattAv, 'veiledere.forslagGodtatt', { navn, virksomhet }, '/gjoer-naa');
    return ok({ forslag: forslag.value, lagtTil: lagtTil.value });
  }

  private *decline(brukerId: string, id: string, begrunnelse: string): Script<Result<Forslag>> {
    const forslag = yield* this.decide(brukerId, id, 'AVSLAATT');
    if (!forslag.ok) return forslag;
    const { foreslaattAv, navn, virksomhet } = forslag.value;
    yield* this.varsler.add(foreslaattAv, 'veiledere.forslagAvslaatt', { navn, virksomhet, begrunnelse }, '/gjoer-naa');
    return forslag;
  }

  /** Nobody decides on what they proposed themselves, also when they lead the virksomhet. */
  private *decide(brukerId: string, id: string, tilstand: Forslagstilstand): Script<Result<Forslag>> {
    const forslag = yield* this.forslag.find(id);
    if (!forslag || !(yield* this.roller.has(brukerId, forslag.virksomhetId, ...DECIDERS))) return FINNES_IKKE;
    if (forslag.foreslaattAv === brukerId) return fail('forbudt', 'veiledere.egenSak');
    if (!(yield* this.forslag.saveDecision(id, tilstand, brukerId, this.clock.instant()))) {
      return fail('konflikt', 'veiledere.forslagAvgjort');
    }
    yield* this.arbeidsliste.complete(id);
    return ok({ ...forslag, tilstand });
  }

  /** Somebody who has become supervisør there in the meantime stays as they are. */
  private *ensureSupervisor(brukerId: string, forslag: Forslag, hprNummer: string | null): Script<Result<LagtTil>> {
    const { epost, navn, yrke, virksomhetId } = forslag;
    const known = yield* this.personer.findByEpost(epost);
    const rolle = known && (yield* this.roller.find(known.id, virksomhetId, 'SUPERVISOR'));
    if (rolle) return ok({ personId: known.id, rolleId: rolle.id, nyKonto: false, kode: null });
    const person = { epost, navn, yrke, hprNummer };
    const fra = this.clock.today();
    return yield* this.leggTilPerson.leggTil({
      ...person,
      rolle: 'SUPERVISOR',
      virksomhetId,
      fra,
      opprettetAv: brukerId,
    });
  }
}
