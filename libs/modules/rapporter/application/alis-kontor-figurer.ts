import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Statusrad, statusHolder } from '@kp/modules/virksomheter';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { RAPPORTPARAMETERE } from '../domain/parametere';
import { tellDoktorer } from '../domain/regionstall';
import { finnSkjulte, visFra } from '../domain/undertrykking';
import { FigurerRepository, type Loprad, type Virksomhetsrad } from '../persistence/figurer.repository';
import { aldriStartetVakt } from './aldri-startet';
import { fylkerFor } from './omraade';

export interface Virksomhetsfigur {
  readonly virksomhetId: string;
  readonly navn: string;
  readonly lis: number;
  readonly ledere: number;
  readonly veiledere: number;
  readonly supervisorer: number;
  readonly utenVeileder: number;
  readonly avtaler: number;
  readonly avtalerUtgaatt: number;
  readonly statusOk: boolean;
  readonly aldriStartet: number | null;
}

export interface AlisKontorFigurer {
  readonly fylker: readonly string[];
  readonly virksomheter: readonly Virksomhetsfigur[];
  readonly region: {
    readonly lis: number;
    readonly aldriStartet: number | null;
    readonly godkjentAndel: number | null;
  };
  readonly minsteGruppe: number;
  readonly tidspunkt: string;
}

type Vurdert = Loprad & { readonly aldriStartet: boolean };

/** What is known about one virksomhet, beside its name. */
interface Grunnlag {
  readonly lop: readonly Vurdert[];
  readonly roller: ReadonlyMap<string, number>;
  readonly avtaler: { readonly aktive: number; readonly utgaatte: number };
  readonly statuser: readonly Statusrad[];
}

const alphabet = new Intl.Collator('nb');

/** The region of an ALIS-kontor: facts about the virksomheter, no named doctor, and no small group. */
@Injectable()
export class AlisKontorfigurer {
  constructor(
    private readonly database: Database,
    private readonly figurer: FigurerRepository,
    private readonly clock: Clock,
  ) {}

  load(principal: Principal): Promise<AlisKontorFigurer> {
    return this.database.unitOfWork.read(() => this.script(fylkerFor(principal, 'ALIS_KONTOR')));
  }

  private *script(fylker: readonly string[]): Script<AlisKontorFigurer> {
    const idag = this.clock.today();
    const virksomheter = yield* this.figurer.listVirksomheter(fylker);
    const lop = yield* this.figurer.listLop(fylker, idag);
    const never = aldriStartetVakt(yield* this.figurer.listPermisjoner(fylker), idag);
    const vurderte = lop.map((rad) => ({ ...rad, aldriStartet: never(rad) }));
    const grunnlag = yield* this.loadGrunnlag(fylker, vurderte, idag);
    const rows = virksomheter
      .sort((a, b) => alphabet.compare(a.navn, b.navn))
      .map((virksomhet) => lagFigur(virksomhet, grunnlag(virksomhet.id), idag));
    const { minsteGruppe } = RAPPORTPARAMETERE;
    const hidden = finnSkjulte(
      rows.map(({ lis }) => ({ antall: lis })),
      minsteGruppe,
    );
    return {
      fylker,
      virksomheter: rows.map((row, index) => (hidden[index] ? { ...row, aldriStartet: null } : row)),
      region: lagRegion(vurderte, minsteGruppe),
      minsteGruppe,
      tidspunkt: this.clock.instant(),
    };
  }

  private *loadGrunnlag(
    fylker: readonly string[],
    lop: readonly Vurdert[],
    idag: string,
  ): Script<(virksomhetId: string) => Grunnlag> {
    const roller = yield* this.figurer.countRoller(fylker, idag);
    const avtaler = yield* this.figurer.countAvtaler(fylker, idag);
    const statuser = yield* this.figurer.listStatuser(fylker);
    return (id) => ({
      lop: lop.filter(({ virksomhetId }) => virksomhetId === id),
      roller: new Map(roller.filter((r) => r.virksomhetId === id).map((r) => [r.rolle, r.antall])),
      avtaler: avtaler.find(({ virksomhetId }) => virksomhetId === id) ?? { aktive: 0, utgaatte: 0 },
      statuser: statuser.filter(({ virksomhetId }) => virksomhetId === id),
    });
  }
}

function lagFigur(virksomhet: Virksomhetsrad, grunnlag: Grunnlag, idag: string): Virksomhetsfigur {
  const { lop, roller, avtaler, statuser } = grunnlag;
  const spesialiteter = new Set(lop.map(({ spesialitet }) => spesialitet));
  const inForce = (spesialitet: Statusrad['spesialitet']): boolean =>
    statusHolder(statuser, spesialitet, idag) === 'TELLER';
  return {
    virksomhetId: virksomhet.id,
    navn: virksomhet.navn,
    ...tellDoktorer(lop),
    ledere: roller.get('LEDER') ?? 0,
    veiledere: roller.get('VEILEDER') ?? 0,
    supervisorer: roller.get('SUPERVISOR') ?? 0,
    utenVeileder: lop.filter(({ veilederId }) => veilederId === null).length,
    avtaler: avtaler.aktive,
    avtalerUtgaatt: avtaler.utgaatte,
    // With nobody in training it is enough that one of its statuses counts.
    statusOk: spesialiteter.size > 0 ? [...spesialiteter].every(inForce) : statuser.some((s) => inForce(s.spesialitet)),
  };
}

function lagRegion(lop: readonly Vurdert[], minsteGruppe: number): AlisKontorFigurer['region'] {
  const { lis, aldriStartet } = tellDoktorer(lop);
  const sum = (field: 'antall' | 'godkjent'): number => lop.reduce((n, rad) => n + rad[field], 0);
  const andel = sum('antall') === 0 ? 0 : Math.round((sum('godkjent') / sum('antall')) * 1000) / 1000;
  return {
    lis,
    aldriStartet: visFra(minsteGruppe, lis, aldriStartet),
    godkjentAndel: visFra(minsteGruppe, lis, andel),
  };
}
