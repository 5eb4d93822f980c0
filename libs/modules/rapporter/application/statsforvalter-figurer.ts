import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { RAPPORTPARAMETERE } from '../domain/parametere';
import { tellDoktorer } from '../domain/regionstall';
import { visFra } from '../domain/undertrykking';
import { FigurerRepository } from '../persistence/figurer.repository';
import { aldriStartetVakt } from './aldri-startet';
import { fylkerFor } from './omraade';

export interface StatsforvalterFigurer {
  readonly fylker: readonly string[];
  readonly virksomheter: readonly { readonly virksomhetId: string; readonly navn: string; readonly lis1: number }[];
  readonly lis1: number;
  readonly aldriStartet: number | null;
  readonly godkjentAndel: number | null;
  readonly minsteGruppe: number;
  readonly tidspunkt: string;
}

const alphabet = new Intl.Collator('nb');

/** LIS1 of a fylke, for whoever arranges their group supervision and courses. No records. */
@Injectable()
export class Statsforvalterfigurer {
  constructor(
    private readonly database: Database,
    private readonly figurer: FigurerRepository,
    private readonly clock: Clock,
  ) {}

  load(principal: Principal): Promise<StatsforvalterFigurer> {
    return this.database.unitOfWork.read(() => this.script(fylkerFor(principal, 'STATSFORVALTER')));
  }

  private *script(fylker: readonly string[]): Script<StatsforvalterFigurer> {
    const idag = this.clock.today();
    const { minsteGruppe } = RAPPORTPARAMETERE;
    const virksomheter = yield* this.figurer.listVirksomheter(fylker);
    const lop = yield* this.figurer.listLop(fylker, idag, 'LIS1');
    const never = aldriStartetVakt(yield* this.figurer.listPermisjoner(fylker), idag);
    const { lis, aldriStartet } = tellDoktorer(lop.map((rad) => ({ ...rad, aldriStartet: never(rad) })));
    const antall = lop.reduce((n, rad) => n + rad.antall, 0);
    const godkjent = lop.reduce((n, rad) => n + rad.godkjent, 0);
    const rows = virksomheter.map(({ id: virksomhetId, navn }) => {
      const here = lop.filter((rad) => rad.virksomhetId === virksomhetId);
      return { virksomhetId, navn, lis1: new Set(here.map(({ lisId }) => lisId)).size };
    });
    return {
      fylker,
      virksomheter: rows.filter(({ lis1 }) => lis1 > 0).sort((a, b) => alphabet.compare(a.navn, b.navn)),
      lis1: lis,
      aldriStartet: visFra(minsteGruppe, lis, aldriStartet),
      godkjentAndel: visFra(minsteGruppe, lis, antall === 0 ? 0 : Math.round((godkjent / antall) * 1000) / 1000),
      minsteGruppe,
      tidspunkt: this.clock.instant(),
    };
  }
}
