import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Database } from '@kp/platform/database/database.module';
import { Fillager } from '../persistence/fillager';
import { VedleggRepository } from '../persistence/vedlegg.repository';

const HOUR_MS = 60 * 60_000;

/**
 * Whether every row has its file as it was uploaded, and every file its row. Nothing the portal mends by itself: a
 * restored copy of the folder does. Reads every file, one at a time.
 */
@Injectable()
export class Filkontroll {
  constructor(
    private readonly database: Database,
    private readonly vedlegg: VedleggRepository,
    private readonly filer: Fillager,
    private readonly clock: Clock,
  ) {}

  async listAvvik(): Promise<string[]> {
    // The files first, and not the youngest: one that is being uploaded has its row a moment later.
    const old = await this.filer.listOlder(new Date(this.clock.now().getTime() - HOUR_MS));
    const rows = await this.database.unitOfWork.read(() => this.vedlegg.listFiler());
    const avvik: string[] = [];
    for (const { id, fil, sha256 } of rows) {
      const innhold = await this.filer.read(fil);
      if (innhold === null) avvik.push(`vedlegg ${id}: filen mangler`);
      else if (createHash('sha256').update(innhold).digest('hex') !== sha256)
        avvik.push(`vedlegg ${id}: filen er en annen enn den som ble lastet opp`);
    }
    const known = new Set(rows.map(({ fil }) => fil));
    return [...avvik, ...old.filter((name) => !known.has(name)).map((name) => `fil ${name}: ingen rad nevner den`)];
  }
}
