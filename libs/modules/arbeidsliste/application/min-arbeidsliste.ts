import { Injectable } from '@nestjs/common';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import { type Oppgave, Oppgaveliste, type Ventende } from './oppgaveliste';

/** One list for all the roles of a person, and for a LIS what lies with others. */
@Injectable()
export class MinArbeidsliste {
  constructor(
    private readonly database: Database,
    private readonly oppgaver: Oppgaveliste,
    private readonly innsyn: Innsynslogg,
  ) {}

  async list({ brukerId, roller }: Principal): Promise<Oppgave[]> {
    const mine = await this.database.unitOfWork.read(() => this.oppgaver.findFor(brukerId, roller));
    await this.recordLook(
      brukerId,
      mine.filter((oppgave) => oppgave.lis.id !== brukerId),
    );
    return mine;
  }

  listWaiting(lisId: string): Promise<Ventende[]> {
    return this.database.unitOfWork.read(() => this.oppgaver.findWaiting(lisId));
  }

  /** One row a list, in the role and the virksomhet of its first item; a list of one's own is nobody's business. */
  private async recordLook(brukerId: string, others: readonly Oppgave[]): Promise<void> {
    const [first] = others;
    if (!first) return;
    const { rolle, virksomhetId } = first;
    await this.innsyn.record({
      brukerId,
      rolle,
      virksomhetId,
      gjelderBrukerId: null,
      hva: 'arbeidsliste',
      detalj: null,
    });
  }
}
