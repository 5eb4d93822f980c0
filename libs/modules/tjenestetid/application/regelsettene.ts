import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Regelsett, type Samletregelsett, type Utgave, type Utgavekode, findGjeldende } from '../domain/regelsett';
import { REGELSETT, SAMLETREGELSETT, completeUtgave } from '../domain/regelsett-data';
import { type Regelsettrad, RegelsettRepository } from '../persistence/regelsett.repository';

/** The published rule sets by date: each holds until the day before the next edition. */
@Injectable()
export class Regelsettene implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly lager: RegelsettRepository,
    private readonly clock: Clock,
  ) {}

  /** An empty installation begins with what the portal is shipped with. */
  async onApplicationBootstrap(): Promise<void> {
    await this.database.unitOfWork.script(() => this.seed());
  }

  /** Every published edition, with the last day of each. */
  *listPubliserte(): Script<Utgave[]> {
    return toUtgaver(yield* this.lager.list('PUBLISERT'));
  }

  private *seed(): Script<void> {
    for (const regelsett of [...REGELSETT, ...SAMLETREGELSETT]) {
      yield* this.lager.addIfMissing({
        id: newId(),
        kode: regelsett.kode,
        utgave: regelsett.versjon,
        status: 'PUBLISERT',
        gyldigFra: regelsett.gyldigFra,
        innhold: JSON.stringify(regelsett),
        lagetAv: null,
        lagetTid: this.clock.instant(),
        publisertAv: null,
        publisertTid: this.clock.instant(),
        versjon: 1,
      });
    }
  }
}

type UtgaveAv<K extends Utgavekode> = K extends 'SAMLET' ? Samletregelsett : Regelsett;

/** The edition in force; there is always one, since nothing published is ever taken away. */
export function requireGjeldende<K extends Utgavekode>(utgaver: readonly Utgave[], kode: K, dato: string): UtgaveAv<K> {
  const found = utgaver.filter((r) => r.kode === kode);
  const gjeldende = findGjeldende(found, kode, dato) ?? found[0];
  if (!gjeldende) throw new Error(`No rule set ${kode}`);
  return gjeldende as UtgaveAv<K>;
}

export const readRegelsett = ({ innhold, utgave, gyldigFra }: Regelsettrad): Utgave => ({
  ...completeUtgave(JSON.parse(innhold) as Utgave),
  versjon: utgave,
  gyldigFra,
  gyldigTil: null,
});

export function toUtgaver(rader: readonly Regelsettrad[]): Utgave[] {
  return rader.map((rad) => {
    const later = rader.filter((r) => r.kode === rad.kode && r.gyldigFra > rad.gyldigFra).map((r) => r.gyldigFra);
    const [next] = later.sort();
    return { ...readRegelsett(rad), gyldigTil: next === undefined ? null : addDays(next, -1) };
  });
}
