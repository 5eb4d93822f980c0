import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { KunngjoeringRepository, type MottattRad, type Plass } from '../persistence/kunngjoering.repository';
import { Meldingsvarsling } from './meldingsvarsling';
import { NOT_FOUND } from './mottakere';

export type { MottattRad };

export interface Tavle {
  /** Important and not confirmed, whatever the page. */
  readonly festet: readonly MottattRad[];
  readonly kunngjoeringer: readonly MottattRad[];
  readonly flere: boolean;
  readonly uleste: number;
}

const MOST_PINNED = 20;

/** What has been announced to one person. */
@Injectable()
export class Oppslagstavle {
  constructor(
    private readonly database: Database,
    private readonly kunngjoeringer: KunngjoeringRepository,
    private readonly varsling: Meldingsvarsling,
    private readonly clock: Clock,
  ) {}

  list(brukerId: string, foer: Plass | undefined, antall: number): Promise<Tavle> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, foer, antall));
  }

  les(brukerId: string, id: string): Promise<Result<MottattRad>> {
    return this.database.unitOfWork.script(() => this.mark(brukerId, id, false));
  }

  /** Also reads. */
  bekreft(brukerId: string, id: string): Promise<Result<MottattRad>> {
    return this.database.unitOfWork.script(() => this.mark(brukerId, id, true));
  }

  private *listScript(brukerId: string, foer: Plass | undefined, antall: number): Script<Tavle> {
    const rows = yield* this.kunngjoeringer.listMottatt(brukerId, foer, antall + 1);
    return {
      festet: yield* this.kunngjoeringer.listUbekreftet(brukerId, MOST_PINNED),
      kunngjoeringer: rows.slice(0, antall),
      flere: rows.length > antall,
      uleste: yield* this.kunngjoeringer.countUleste(brukerId),
    };
  }

  private *mark(brukerId: string, id: string, bekreft: boolean): Script<Result<MottattRad>> {
    const found = yield* this.kunngjoeringer.findMottatt(brukerId, id);
    if (!found) return NOT_FOUND;
    if (bekreft && !found.viktig) return fail('regel', 'kunngjoering.ikkeViktig');
    const tid = this.clock.instant();
    yield* this.kunngjoeringer.mark('lest', id, brukerId, tid);
    yield* this.varsling.ferdigKunngjoering(id, [brukerId]);
    if (bekreft) yield* this.kunngjoeringer.mark('bekreftet', id, brukerId, tid);
    const after = yield* this.kunngjoeringer.findMottatt(brukerId, id);
    return after ? ok(after) : NOT_FOUND;
  }
}
