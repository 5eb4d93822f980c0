import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Journaltilgang } from '@kp/modules/lis';
import { Personer, Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Forslag, SupervisorforslagRepository } from '../persistence/supervisorforslag.repository';

export interface ForeslaattPerson {
  readonly epost: string;
  readonly navn: string;
  readonly yrke: string | null;
}

/** A LIS proposes a supervisør; whoever leads the virksomhet finds it in the arbeidsliste. */
@Injectable()
export class ForeslaaSupervisor {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly roller: Roller,
    private readonly personer: Personer,
    private readonly forslag: SupervisorforslagRepository,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly clock: Clock,
  ) {}

  foreslaa(lisId: string, utdanningslopId: string, person: ForeslaattPerson): Promise<Result<Forslag>> {
    return this.database.unitOfWork.script(() => this.create(lisId, utdanningslopId, person));
  }

  private *create(lisId: string, utdanningslopId: string, inn: ForeslaattPerson): Script<Result<Forslag>> {
    const tilgang = yield* this.tilgang.find(lisId, utdanningslopId);
    const lop = tilgang?.egen ? yield* this.tilgang.findLop(utdanningslopId) : undefined;
    if (!lop) return fail('finnesIkke', 'http.finnesIkke');
    const tilknytning = lop.status === 'AKTIV' ? yield* this.tilgang.findAnsvarlig(utdanningslopId) : undefined;
    if (!tilknytning) return fail('regel', 'veiledere.ingenTilknytning');
    const { virksomhetId } = tilknytning;
    const free = yield* this.check(lisId, utdanningslopId, virksomhetId, inn.epost);
    if (!free.ok) return free;
    const id = newId();
    const nytt = { ...inn, id, utdanningslopId, virksomhetId, foreslaattAv: lisId, opprettetTid: this.clock.instant() };
    yield* this.forslag.add(nytt);
    yield* this.arbeidsliste.add({
      slag: 'VURDER_FORSLAG',
      gjelderId: id,
      brukerId: null,
      rolle: 'LEDER',
      virksomhetId,
      lisId,
      utdanningslopId,
      tittel: inn.navn,
      detalj: [inn.yrke, inn.epost].filter(Boolean).join(' · '),
    });
    return ok({ ...nytt, lis: lop.lis, virksomhet: tilknytning.virksomhet, tilstand: 'VENTER' });
  }

  /** Proposing oneself, somebody who is supervisør there, or the same person twice leads nowhere. */
  private *check(lisId: string, lopId: string, virksomhetId: string, epost: string): Script<Result<unknown>> {
    const known = yield* this.personer.findByEpost(epost);
    if (known?.id === lisId) return fail('regel', 'veiledere.egetForslag');
    if (known && (yield* this.roller.has(known.id, virksomhetId, 'SUPERVISOR'))) {
      return fail('konflikt', 'veiledere.erSupervisor', { navn: known.navn });
    }
    return (yield* this.forslag.hasWaiting(lopId, virksomhetId, epost))
      ? fail('konflikt', 'veiledere.forslagFinnes')
      : ok();
  }
}
