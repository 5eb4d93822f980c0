import { Injectable } from '@nestjs/common';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { EtterkontrollRepository } from '../persistence/etterkontroll.repository';

/** Recounts what is kept. Every line names a difference; none means that all agrees. */
@Injectable()
export class Etterkontroll {
  constructor(
    private readonly database: Database,
    private readonly repository: EtterkontrollRepository,
  ) {}

  listAvvik(): Promise<string[]> {
    return this.database.unitOfWork.read(() => this.compare());
  }

  private *compare(): Script<string[]> {
    const fremdrift = yield* this.repository.listFremdriftsavvik();
    const aktiviteter = yield* this.repository.listAktivitetsavvik();
    const usignerte = yield* this.repository.listUsignerte();
    const oppgaver = yield* this.repository.listOppgaveavvik();
    return [
      ...fremdrift.map((a) => `målplan ${a.maalplanId}: ${a.tilstand} står som ${a.holdt}, men er ${a.talt}`),
      ...aktiviteter.map((id) => `mål ${id}: antall aktiviteter stemmer ikke`),
      ...usignerte.map((id) => `mål ${id}: er godkjent uten en signatur som stemmer`),
      ...oppgaver.map((id) => `mål ${id}: arbeidslisten stemmer ikke med tilstanden`),
    ];
  }
}
