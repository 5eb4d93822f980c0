import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import { Journaltilgang, type TilknytningRad } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';

/** Somebody who may confirm entries and recommend goals for one LIS. */
export interface Bekrefter {
  readonly id: string;
  readonly navn: string;
  readonly rolle: 'VEILEDER' | 'SUPERVISOR';
  readonly virksomhetId: string;
  readonly virksomhet: string;
  /** The main veileder of the attachment. */
  readonly hovedveileder: boolean;
}

/** Who may be asked: those who hold the role today where the LIS is attached today, never the LIS (domene.md section 4). */
@Injectable()
export class Bekreftere {
  constructor(
    private readonly tilgang: Journaltilgang,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  /** The main veileder first, then by name; a person with two roles stands once a role. */
  *list(utdanningslopId: string): Script<Bekrefter[]> {
    const lop = yield* this.tilgang.findLop(utdanningslopId);
    const tilknytninger = yield* this.tilgang.findTilknytninger(utdanningslopId);
    const found: Bekrefter[] = [];
    for (const t of tilknytninger.filter((t) => containsDate(t, this.clock.today()))) {
      found.push(...(yield* this.listIn(t, lop?.lisId ?? '')));
    }
    return found.sort((a, b) => Number(b.hovedveileder) - Number(a.hovedveileder) || a.navn.localeCompare(b.navn, 'nb'));
  }

  /** The person as one who may be asked; in a given role when that matters. */
  *find(utdanningslopId: string, brukerId: string, rolle?: 'VEILEDER' | 'SUPERVISOR'): Script<Bekrefter | undefined> {
    return (yield* this.list(utdanningslopId)).find((b) => b.id === brukerId && (!rolle || b.rolle === rolle));
  }

  private *listIn({ virksomhetId, virksomhet, veilederId }: TilknytningRad, lisId: string): Script<Bekrefter[]> {
    const holders = yield* this.roller.findHolders(virksomhetId, 'VEILEDER', 'SUPERVISOR');
    return holders
      .filter((h) => h.brukerId !== lisId)
      .map(({ brukerId, navn, rolle }) => ({
        id: brukerId,
        navn,
        rolle: rolle === 'VEILEDER' ? 'VEILEDER' : 'SUPERVISOR',
        virksomhetId,
        virksomhet,
        hovedveileder: brukerId === veilederId && rolle === 'VEILEDER',
      }));
  }
}
