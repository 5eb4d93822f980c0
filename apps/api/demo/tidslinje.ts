import type { FixedClock } from '@kp/kernel/clock';
import { type Result, isFailure, ok } from '@kp/kernel/result';
import type { Script } from '@kp/platform/database/statement';
import type { UnitOfWork } from '@kp/platform/database/unit-of-work';

interface Steg {
  readonly tid: Date;
  readonly hva: string;
  readonly script?: () => Script<Result<unknown>>;
  readonly alone?: () => Promise<unknown>;
}

/** So many acts share a transaction: one each would spend the time in waiting for the disk. */
const BATCH = 250;

/** What people did, told in any order and played in the order of time, with the clock standing where each act was done. */
export class Tidslinje {
  private steg: Steg[] = [];

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: FixedClock,
  ) {}

  add(tid: Date, hva: string, script: () => Script<Result<unknown>>): void {
    this.steg.push({ tid, hva, script });
  }

  /** For services that open their own transaction. */
  addAlone(tid: Date, hva: string, alone: () => Promise<unknown>): void {
    this.steg.push({ tid, hva, alone });
  }

  /** How many acts were played. */
  async play(): Promise<number> {
    const inOrder = this.steg.sort((a, b) => a.tid.getTime() - b.tid.getTime());
    this.steg = [];
    let batch: Steg[] = [];
    for (const steg of inOrder) {
      if (!steg.alone) batch.push(steg);
      if (steg.alone || batch.length === BATCH) {
        await this.playBatch(batch);
        batch = [];
      }
      if (steg.alone) await this.playAlone(steg, steg.alone);
    }
    await this.playBatch(batch);
    return inOrder.length;
  }

  private async playAlone(steg: Steg, alone: () => Promise<unknown>): Promise<void> {
    this.clock.moveTo(steg.tid);
    requireDone(steg, await alone());
  }

  private async playBatch(batch: readonly Steg[]): Promise<void> {
    if (batch.length > 0) await this.work.script(() => this.runBatch(batch));
  }

  private *runBatch(batch: readonly Steg[]): Script<Result<undefined>> {
    for (const steg of batch) {
      this.clock.moveTo(steg.tid);
      if (steg.script) requireDone(steg, yield* steg.script());
    }
    return ok();
  }
}

/** A refusal in the demo is a mistake in the demo: it must be seen. */
function requireDone({ tid, hva }: Steg, outcome: unknown): void {
  if (!isFailure(outcome)) return;
  const { kode, parametere = {} } = outcome.error;
  throw new Error(`Demodata: ${hva}, ${tid.toISOString()}: ${kode} ${JSON.stringify(parametere)}`);
}
