import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { vistAntall } from '../domain/maalgruppe';
import { KunngjoeringRepository, type KunngjoeringRad } from '../persistence/kunngjoering.repository';
import { Maalgruppeoppslag } from './maalgruppeoppslag';
import { Meldingsvarsling } from './meldingsvarsling';

const EVERY_MS = 60_000;
const PART = 200;

/**
 * Announcements reach their audience when their time has come: once, however many processes look. The audience is who is
 * in it then; who gets the role later does not get what was sent before.
 */
@Injectable()
export class Kunngjoeringsutsending implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('kunngjoering');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly kunngjoeringer: KunngjoeringRepository,
    private readonly oppslag: Maalgruppeoppslag,
    private readonly varsling: Meldingsvarsling,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tryDue(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** How many were due. Each in a transaction of its own, so that one that fails holds no other back. */
  async publiserForfalte(): Promise<number> {
    const ids = await this.database.unitOfWork.read(() => this.kunngjoeringer.listForfalte(this.clock.instant()));
    for (const id of ids) await this.database.unitOfWork.script(() => this.publiser(id));
    return ids.length;
  }

  /**
   * The first who comes publishes; for the others there is nothing left to do. The answer is how many it reached: none
   * when the group has become too small to hide the single doctor, or nobody holds the office any more to answer for it.
   */
  *publiser(id: string, kjente?: readonly string[]): Script<number> {
    const tid = this.clock.instant();
    if (!(yield* this.kunngjoeringer.markPublisert(id, tid))) return 0;
    const found = yield* this.kunngjoeringer.find(id);
    if (!found) return 0;
    const all = kjente ?? ((yield* this.isHeld(found)) ? yield* this.findMottakere(found) : []);
    const mottakere = all.filter((brukerId) => brukerId !== found.opprettetAv);
    if (vistAntall(found.rolle, found.maalgruppe, mottakere.length) === null) return 0;
    yield* this.kunngjoeringer.addMottakere(id, tid, mottakere);
    yield* this.varsling.endretKunngjoering(id, mottakere);
    return mottakere.length;
  }

  private *isHeld({ rolle, virksomhetId, omraade }: KunngjoeringRad): Script<boolean> {
    if (virksomhetId !== null) {
      return (yield* this.roller.findHolders(virksomhetId, 'LEDER', 'STEDFORTREDER')).length > 0;
    }
    return (yield* this.roller.listOfficeholders(rolle)).some((holder) => holder.omraade === omraade);
  }

  private *findMottakere(kunngjoering: KunngjoeringRad): Script<readonly string[]> {
    const found = yield* this.oppslag.find(kunngjoering, kunngjoering.maalgruppe);
    return found.ok ? found.value : [];
  }

  /** Notices follow in parts: ten thousand in one transaction would keep everybody else waiting. */
  async varsle(): Promise<void> {
    for (const { id, etter } of await this.database.unitOfWork.read(() => this.kunngjoeringer.listUvarslet())) {
      let next: string | null = etter;
      while (next !== null) {
        const from: string = next;
        next = await this.database.unitOfWork.script(() => this.varsleDel(id, from));
      }
    }
  }

  /** Where the next part begins; null when there is none, or another process has taken this one. */
  private *varsleDel(id: string, etter: string): Script<string | null> {
    const mottakere = yield* this.kunngjoeringer.listNesteMottakere(id, etter, PART);
    const next = mottakere.length < PART ? null : (mottakere.at(-1) ?? null);
    if (!(yield* this.kunngjoeringer.moveVarsles(id, etter, next))) return null;
    const kunngjoering = yield* this.kunngjoeringer.find(id);
    if (kunngjoering?.trukketTid === null) yield* this.varsling.nyKunngjoering(kunngjoering, mottakere);
    return next;
  }

  private async tryDue(): Promise<void> {
    try {
      await this.publiserForfalte();
      await this.varsle();
    } catch (error) {
      this.logger.error(`Kunngjøringer ble ikke publisert: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }
}
