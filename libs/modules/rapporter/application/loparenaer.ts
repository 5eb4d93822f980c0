import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Journaltilgang, type Tilgang } from '@kp/modules/lis';
import { type Arena, Arenaer } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';

export interface Lopsarena {
  readonly id: string;
  readonly navn: string;
  readonly type: Arena['type'];
}

const alphabet = new Intl.Collator('nb');

/** Where what a LIS does may have taken place: the arenas of the virksomheter the LIS is attached to. */
@Injectable()
export class Loparenaer {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly arenaer: Arenaer,
    private readonly innsyn: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  async list(brukerId: string, utdanningslopId: string): Promise<Result<Lopsarena[]>> {
    const found = await this.database.unitOfWork.read(() => this.load(brukerId, utdanningslopId));
    if (!found) return fail('finnesIkke', 'http.finnesIkke');
    const { tilgang, arenaer } = found;
    if (!tilgang.egen) {
      const { som: rolle, virksomhetId, lisId: gjelderBrukerId } = tilgang;
      const look = { rolle, virksomhetId, gjelderBrukerId, hva: 'arenaer', detalj: utdanningslopId };
      await this.innsyn.record({ brukerId, ...look });
    }
    return ok(arenaer);
  }

  private *load(brukerId: string, id: string): Script<{ tilgang: Tilgang; arenaer: Lopsarena[] } | null> {
    const tilgang = yield* this.tilgang.find(brukerId, id);
    if (!tilgang) return null;
    const arenaer: Lopsarena[] = [];
    for (const virksomhetId of yield* this.findVirksomheter(tilgang)) {
      const found = yield* this.arenaer.list(virksomhetId);
      arenaer.push(...found.map(({ id: arenaId, navn, type }) => ({ id: arenaId, navn, type })));
    }
    return { tilgang, arenaer: arenaer.sort((a, b) => alphabet.compare(a.navn, b.navn)) };
  }

  /** A former leder is not told where the LIS is now. */
  private *findVirksomheter(tilgang: Tilgang): Script<string[]> {
    if (tilgang.til !== null) return tilgang.virksomhetId === null ? [] : [tilgang.virksomhetId];
    const rows = yield* this.tilgang.findTilknytninger(tilgang.utdanningslopId);
    const inForce = rows.filter((row) => containsDate(row, this.clock.today()));
    return [...new Set(inForce.map(({ virksomhetId }) => virksomhetId))];
  }
}
