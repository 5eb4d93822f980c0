import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import type { Period } from '@kp/kernel/period';
import { SPESIALITETER, type Spesialitet } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import { type Script, together } from '@kp/platform/database/statement';
import { RAPPORTPARAMETERE } from '../domain/parametere';
import { visFra } from '../domain/undertrykking';
import { NasjonaltRepository, type Spesialitetssum, type Ustartet } from '../persistence/nasjonalt.repository';
import { aldriStartetVakt } from './aldri-startet';

export interface Spesialitetsfigur {
  readonly spesialitet: Spesialitet;
  readonly lis: number;
  readonly startet: number | null;
  readonly aldriStartet: number | null;
  readonly iPermisjon: number | null;
  readonly maalGodkjent: number | null;
  readonly maalAntall: number;
}

export interface NasjonaleFigurer {
  readonly spesialiteter: readonly Spesialitetsfigur[];
  readonly fylker: readonly { readonly fylke: string; readonly lis: number }[];
  readonly minsteGruppe: number;
  /** As of when: the figures are those of this instant. */
  readonly tidspunkt: string;
}

/** The whole country, summed from the kept counts. There is no total beside the rows, so a hidden one stays hidden. */
@Injectable()
export class Nasjonalefigurer {
  constructor(
    private readonly database: Database,
    private readonly nasjonalt: NasjonaltRepository,
    private readonly clock: Clock,
  ) {}

  load(): Promise<NasjonaleFigurer> {
    return this.database.unitOfWork.read(() => this.script());
  }

  private *script(): Script<NasjonaleFigurer> {
    const idag = this.clock.today();
    const [sums, rader, permisjon, fylker] = yield* together(
      this.nasjonalt.sumSpesialiteter(),
      this.nasjonalt.listUstartede(),
      this.nasjonalt.countPermisjon(idag),
      this.nasjonalt.countFylker(idag),
    );
    const ustartede = onePerLop(rader);
    const isNever = aldriStartetVakt(rader.flatMap(leaveOf), idag);
    const notStarted = countBySpesialitet(ustartede);
    const never = countBySpesialitet(ustartede.filter((lop) => isNever({ ...lop, ...NOTHING })));
    const leave = new Map(permisjon.map((row) => [row.spesialitet, row.antall]));
    return {
      spesialiteter: sums
        .sort((a, b) => SPESIALITETER.indexOf(a.spesialitet) - SPESIALITETER.indexOf(b.spesialitet))
        .map((sum) => lagFigur(sum, { notStarted, never, leave })),
      fylker,
      minsteGruppe: RAPPORTPARAMETERE.minsteGruppe,
      tidspunkt: this.clock.instant(),
    };
  }
}

type Antall = ReadonlyMap<Spesialitet, number>;

const NOTHING = { harAktivitet: false, antall: 0, godkjent: 0 } as const;

const leaveOf = ({ utdanningslopId, fra, til }: Ustartet): (Period & { utdanningslopId: string })[] =>
  utdanningslopId === null || fra === null ? [] : [{ utdanningslopId, fra, til }];

/** Training with several leaves has a row for each, and is still one. */
function onePerLop(rows: readonly Ustartet[]): Ustartet[] {
  const seen = new Set<string>();
  return rows.filter(({ utdanningslopId: id }) => id === null || (!seen.has(id) && seen.add(id)));
}

function countBySpesialitet(rows: readonly Ustartet[]): Antall {
  const counts = new Map<Spesialitet, number>();
  for (const { spesialitet, antall } of rows) counts.set(spesialitet, (counts.get(spesialitet) ?? 0) + antall);
  return counts;
}

function lagFigur(
  sum: Spesialitetssum,
  { notStarted, never, leave }: { notStarted: Antall; never: Antall; leave: Antall },
): Spesialitetsfigur {
  const show = (figur: number): number | null => visFra(RAPPORTPARAMETERE.minsteGruppe, sum.lis, figur);
  const of = (counts: Antall): number => counts.get(sum.spesialitet) ?? 0;
  return {
    spesialitet: sum.spesialitet,
    lis: sum.lis,
    startet: show(sum.lis - of(notStarted)),
    aldriStartet: show(of(never)),
    iPermisjon: show(of(leave)),
    maalGodkjent: show(sum.maalGodkjent),
    maalAntall: sum.maalAntall,
  };
}
