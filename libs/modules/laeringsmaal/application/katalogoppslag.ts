import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { Script } from '@kp/platform/database/statement';
import type { Katalogspesialitet } from '../domain/katalogspesialitet';
import type { Laeringsmaal } from '../domain/laeringsmaal';
import { type GjeldendeKatalog, KatalogRepository } from '../persistence/katalog.repository';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';

/** What other modules may ask of the catalogues. */
@Injectable()
export class Katalogoppslag {
  constructor(
    private readonly kataloger: KatalogRepository,
    private readonly maal: LaeringsmaalRepository,
    private readonly clock: Clock,
  ) {}

  /** The newest published version that is valid today; an official catalogue before an example. */
  *findGjeldende(spesialitet: Katalogspesialitet): Script<GjeldendeKatalog | undefined> {
    return yield* this.kataloger.findGjeldende(spesialitet, this.clock.today());
  }

  *listMaal(versjonId: string): Script<Laeringsmaal[]> {
    return yield* this.maal.list(versjonId);
  }

  /** The ids alone, in the order of the catalogue: what a new målplan needs. */
  *listMaalIds(versjonId: string): Script<string[]> {
    return yield* this.maal.listIds(versjonId);
  }

  *findMaal(laeringsmaalId: string): Script<Laeringsmaal | undefined> {
    return yield* this.maal.find(laeringsmaalId);
  }

  *findMange(ids: readonly string[]): Script<Laeringsmaal[]> {
    return yield* this.maal.findMany(ids);
  }
}
