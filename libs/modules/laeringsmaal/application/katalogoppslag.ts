import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { Script } from '@kp/platform/database/statement';
import type { Katalogspesialitet } from '../domain/katalogspesialitet';
import type { Laeringsmaal } from '../domain/laeringsmaal';
import { type Relasjon, finnRelasjoner } from '../domain/overgang';
import { finnSlektskoder } from '../domain/slekt';
import { type GjeldendeKatalog, KatalogRepository, type VersjonRad } from '../persistence/katalog.repository';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';

export interface Katalogovergang {
  readonly fra: VersjonRad;
  readonly til: VersjonRad;
  readonly relasjoner: readonly Relasjon<Laeringsmaal>[];
}

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

  /** The newest published version of the same catalogue, when there is one after this that is valid today. */
  *findNyere(versjonId: string): Script<VersjonRad | undefined> {
    const last = (yield* this.kataloger.listNyere(versjonId, this.clock.today())).at(-1);
    return last && (last.gyldigTil === null || last.gyldigTil >= this.clock.today()) ? last : undefined;
  }

  /** How the goals of a version live on in the newest, through every published version between. */
  *findOvergang(versjonId: string): Script<Katalogovergang | undefined> {
    const fra = yield* this.kataloger.findVersjon(versjonId);
    const til = yield* this.findNyere(versjonId);
    if (!fra || !til) return undefined;
    const versjoner = [yield* this.maal.list(versjonId)];
    for (const { id } of yield* this.kataloger.listNyere(versjonId, this.clock.today())) {
      versjoner.push(yield* this.maal.list(id));
    }
    return { fra, til, relasjoner: finnRelasjoner(versjoner) };
  }

  /** Codes with those they come from and live on in, through the published versions of a catalogue; of all when it is null. */
  *listSlektskoder(koder: readonly string[], katalogKode: string | null): Script<string[]> {
    return koder.length === 0 ? [] : finnSlektskoder(koder, yield* this.maal.listErstatninger(katalogKode));
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
