import { Inject, Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import { CONFIG, type Config } from '@kp/platform/config/config';
import type { Script } from '@kp/platform/database/statement';
import { rolleI } from '../domain/min-liste';
import type { Oppgaveslag } from '../persistence/arbeidsliste.repository';

/** As much of an item as says who else may do it. */
export interface Ventesak {
  readonly slag: Oppgaveslag;
  readonly gjelderId: string;
  readonly brukerId: string | null;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly lisId: string;
  readonly utdanningslopId: string;
  /** Who is named as the one it lies with, when it waits for the leadership. */
  readonly leder: string | null;
}

export type Andrekilde = (sak: Ventesak) => Script<string[]>;

/**
 * The names of others who may do what has waited long. The LIS asks one of them by calling it back and sending it anew:
 * nothing changes hands by itself. The modules above know who may confirm and recommend.
 */
@Injectable()
export class AndreSomKan {
  private readonly kilder = new Map<Oppgaveslag, Andrekilde>();

  constructor(
    private readonly roller: Roller,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  register(slag: Oppgaveslag, kilde: Andrekilde): void {
    this.kilder.set(slag, kilde);
  }

  *list(sak: Ventesak, dager: number): Script<string[]> {
    if (dager < this.config.andreEtterDager) return [];
    const kilde = this.kilder.get(sak.slag);
    const names = kilde ? yield* kilde(sak) : yield* this.listLeadership(sak);
    return [...new Set(names)];
  }

  private *listLeadership(sak: Ventesak): Script<string[]> {
    const { virksomhetId, brukerId } = sak;
    if (brukerId !== null || virksomhetId === null) return [];
    return (yield* this.roller.findHolders(virksomhetId, ...GODKJENNERE))
      .filter(({ brukerId: id, rolle }) => rolleI(sak, id, [{ rolle, virksomhetId }]) !== null)
      .map(({ navn }) => navn)
      .filter((navn) => navn !== sak.leder);
  }
}
