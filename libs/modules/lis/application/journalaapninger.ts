import { Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { AAPNINGSPARAMETERE } from '../domain/aapning-parametere';
import {
  type AapnetJournal,
  type Journalaapning,
  JournalaapningRepository,
} from '../persistence/journalaapning.repository';
import type { LopRad } from '../persistence/tilgang.repository';
import { Journaltilgang } from './journaltilgang';
import { FINNES_IKKE } from './lederadgang';
import { Varsling } from './varsling';

/** What is open now, and to whom it may be opened. */
export interface Aapningsbilde {
  readonly aapninger: readonly Journalaapning[];
  /** The offices of the region, each by its counties. */
  readonly kontorer: readonly string[];
  readonly sisteDag: string;
}

/** A LIS opens the own record to an ALIS-kontor of the region, for a time, and takes it back. */
@Injectable()
export class Journalaapninger {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly aapninger: JournalaapningRepository,
    private readonly roller: Roller,
    private readonly varsling: Varsling,
    private readonly innsynslogg: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  find(brukerId: string, utdanningslopId: string): Promise<Result<Aapningsbilde>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, utdanningslopId));
  }

  aapne(brukerId: string, utdanningslopId: string, omraade: string, til: string): Promise<Result<Journalaapning>> {
    return this.database.unitOfWork.script(() => this.aapneScript(brukerId, utdanningslopId, omraade, til));
  }

  avslutt(brukerId: string, id: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.avsluttScript(brukerId, id));
  }

  /** What is open to the offices a person works for today. */
  async listFor(brukerId: string): Promise<AapnetJournal[]> {
    const rows = await this.database.unitOfWork.read(() => this.listForScript(brukerId));
    const look = { brukerId, rolle: 'ALIS_KONTOR', virksomhetId: null, gjelderBrukerId: null };
    await this.innsynslogg.record({ ...look, hva: 'aapnedeJournaler', detalj: null });
    return rows;
  }

  private *findScript(brukerId: string, utdanningslopId: string): Script<Result<Aapningsbilde>> {
    if (!(yield* this.findOwn(brukerId, utdanningslopId))) return FINNES_IKKE;
    const aapninger = yield* this.aapninger.listGjeldende(utdanningslopId, this.clock.today());
    return ok({ aapninger, kontorer: yield* this.listKontorer(utdanningslopId), sisteDag: this.sisteDag() });
  }

  private *aapneScript(
    brukerId: string,
    utdanningslopId: string,
    omraade: string,
    til: string,
  ): Script<Result<Journalaapning>> {
    // Two who open at the same time stand in line, so that an office has one opening.
    yield* lock('beslutning');
    const lop = yield* this.findOwn(brukerId, utdanningslopId);
    if (!lop) return FINNES_IKKE;
    const idag = this.clock.today();
    if (til < idag) return fail('ugyldig', 'lis.aapningForbi');
    if (til > this.sisteDag()) return fail('ugyldig', 'lis.aapningForLang', { dato: this.sisteDag() });
    if (!(yield* this.listKontorer(utdanningslopId)).includes(omraade)) return fail('regel', 'lis.ukjentKontor');
    const open = (yield* this.aapninger.listGjeldende(utdanningslopId, idag)).find((a) => a.omraade === omraade);
    if (open) return fail('konflikt', 'lis.alleredeAapen', { dato: open.til });
    const aapning = { id: newId(), utdanningslopId, omraade, aapnetTid: this.clock.instant(), til };
    yield* this.aapninger.create(aapning);
    yield* this.tell(omraade, 'lis.journalAapnet', { lis: lop.lis, dato: til }, `/lis/${utdanningslopId}`);
    return ok(aapning);
  }

  private *avsluttScript(brukerId: string, id: string): Script<Result<undefined>> {
    const aapning = yield* this.aapninger.find(id);
    const lop = aapning && (yield* this.findOwn(brukerId, aapning.utdanningslopId));
    if (!aapning || !lop) return FINNES_IKKE;
    // Closing what is closed already changes nothing, and is what was asked for.
    if (!(yield* this.aapninger.close(id, this.clock.instant()))) return ok();
    yield* this.tell(aapning.omraade, 'lis.journalLukket', { lis: lop.lis }, '/figurer');
    return ok();
  }

  private *listForScript(brukerId: string): Script<AapnetJournal[]> {
    const rows: AapnetJournal[] = [];
    for (const { rolle, omraade } of yield* this.roller.findActive(brukerId)) {
      if (rolle === 'ALIS_KONTOR' && omraade)
        rows.push(...(yield* this.aapninger.listFor(omraade, this.clock.today())));
    }
    return rows;
  }

  private *findOwn(brukerId: string, utdanningslopId: string): Script<LopRad | null> {
    const lop = yield* this.tilgang.findLop(utdanningslopId);
    return lop?.lisId === brukerId ? lop : null;
  }

  /** The offices whose counties include that of the responsible virksomhet, as long as somebody works there. */
  private *listKontorer(utdanningslopId: string): Script<string[]> {
    const ansvarlig = yield* this.tilgang.findAnsvarlig(utdanningslopId);
    return ansvarlig ? yield* this.roller.listKontorer(ansvarlig.virksomhetId) : [];
  }

  private *tell(
    omraade: string,
    slag: 'lis.journalAapnet' | 'lis.journalLukket',
    parametere: Readonly<Record<string, string>>,
    lenke: string,
  ): Script<void> {
    yield* this.varsling.notify(yield* this.roller.findKontorholders(omraade), slag, parametere, lenke, null);
  }

  private sisteDag(): string {
    return addDays(this.clock.today(), AAPNINGSPARAMETERE.maksDager);
  }
}
