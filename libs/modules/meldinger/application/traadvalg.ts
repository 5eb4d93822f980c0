import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { tomtStrekk } from '../domain/lesning';
import { InnboksRepository } from '../persistence/innboks.repository';
import { TraadRepository } from '../persistence/traad.repository';
import { Meldingsvarsling } from './meldingsvarsling';
import { NOT_FOUND } from './mottakere';
import { Traadtilgang } from './traadtilgang';

/** What each reader chooses for oneself: read, muted, out of it. */
@Injectable()
export class Traadvalg {
  constructor(
    private readonly database: Database,
    private readonly traader: TraadRepository,
    private readonly innboks: InnboksRepository,
    private readonly tilgang: Traadtilgang,
    private readonly varsling: Meldingsvarsling,
    private readonly clock: Clock,
  ) {}

  /** Everything up to a number is read; the answer is how many threads are left with something unread. */
  les(brukerId: string, traadId: string, nr: number): Promise<Result<number>> {
    return this.database.unitOfWork.script(() => this.lesScript(brukerId, traadId, nr));
  }

  demp(brukerId: string, traadId: string, dempet: boolean): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.dempScript(brukerId, traadId, dempet));
  }

  forlat(brukerId: string, traadId: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.forlatScript(brukerId, traadId));
  }

  private *lesScript(brukerId: string, traadId: string, nr: number): Script<Result<number>> {
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    yield* this.traader.markLest(traadId, brukerId, nr);
    // Not those who are out of it: they would hear that the others go on.
    const reached = sak.strekk.filter(({ sisteNr }) => sisteNr === sak.traad.sisteNr).map((s) => s.brukerId);
    yield* this.varsling.lest(traadId, brukerId, [...new Set([brukerId, ...reached])]);
    return ok(yield* this.innboks.countUleste(brukerId));
  }

  private *dempScript(brukerId: string, traadId: string, dempet: boolean): Script<Result<undefined>> {
    // A message that comes at once begins a stretch of the same number.
    yield* lock('beslutning');
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    if (sak.egetStrekk) yield* this.traader.setDempet(traadId, brukerId, dempet);
    else yield* this.traader.begynn(traadId, this.clock.instant(), [tomtStrekk(brukerId, sak.traad.sisteNr, dempet)]);
    yield* this.varsling.endret(traadId, [brukerId]);
    return ok();
  }

  /** A person leaves; a role cannot, since the letter box is not one person's. */
  private *forlatScript(brukerId: string, traadId: string): Script<Result<undefined>> {
    yield* lock('beslutning');
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    const own = sak.egne.find((part) => part.brukerId === brukerId);
    if (own) yield* this.traader.endPart(traadId, own.noekkel, this.clock.instant());
    else if (sak.egne.length > 0) return fail('forbudt', 'meldinger.rolleForlaterIkke');
    return ok();
  }
}
