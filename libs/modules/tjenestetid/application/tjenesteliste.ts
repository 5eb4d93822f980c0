import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { addDays, daysBetween } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import type { Period } from '@kp/kernel/period';
import type { AktivRolle } from '@kp/kernel/rolle';
import { Permisjoner, permisjonsdager } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { groupBy } from '../domain/gruppering';
import type { Grunn, Prognose } from '../domain/prognose';
import type { Regelsett } from '../domain/regelsett';
import { regnHovedtall } from '../domain/tjenestetid';
import { GrunnlagRepository, type Tjenestelop, type Virksomhetsrad } from '../persistence/grunnlag.repository';
import { OppgaveRepository } from '../persistence/oppgave.repository';
import { type Omgivelser, Tjenestegrunnlag, type Tjenestesak, lagGrunnlag } from './tjenestegrunnlag';
import { NOT_FOUND } from './journalsak';
import { requireGjeldende } from './regelsettene';

export interface Listelinje {
  readonly lop: Tjenestelop;
  readonly bekreftet: number;
  readonly medRegistrert: number;
  readonly regelsett: Regelsett;
  readonly prognose: Prognose;
  readonly grunn: Grunn | null;
  readonly venterAttest: number;
  /** Days from the planned end to the forecast, leave added to the plan; negative before it, null without both. */
  readonly dagerEtterPlan: number | null;
}

export interface Tjenesteoversikt {
  readonly virksomhet: { readonly id: string; readonly navn: string };
  readonly idag: string;
  readonly linjer: readonly Listelinje[];
}

interface Listegrunnlag {
  readonly rolle: AktivRolle;
  readonly virksomhet: Virksomhetsrad;
  readonly saker: readonly Tjenestesak[];
  readonly omgivelser: Omgivelser;
  readonly permisjoner: ReadonlyMap<string, readonly Period[]>;
  /** How many periods wait for attest, by utdanningsløp. */
  readonly venter: ReadonlyMap<string, number>;
}

const AT_A_TIME = 25;

/** The service time of every LIS of a virksomhet: some queries in all, and the engine once for each. */
@Injectable()
export class Tjenesteliste {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly lager: GrunnlagRepository,
    private readonly oppgaver: OppgaveRepository,
    private readonly grunnlag: Tjenestegrunnlag,
    private readonly permisjoner: Permisjoner,
    private readonly innsyn: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  async list(brukerId: string, virksomhetId: string): Promise<Result<Tjenesteoversikt>> {
    const found = await this.database.unitOfWork.read(() => this.listScript(brukerId, virksomhetId));
    if (!found.ok) return found;
    const { rolle, virksomhet, saker, omgivelser, venter, permisjoner } = found.value;
    const about = { brukerId, rolle: rolle.rolle, virksomhetId, gjelderBrukerId: null };
    await this.innsyn.record({ ...about, hva: 'tjenesteliste', detalj: virksomhetId });
    const idag = this.clock.today();
    const linjer: Listelinje[] = [];
    for (const sak of saker) {
      const { utdanningslopId } = sak.lop;
      const linje = lagLinje(sak, omgivelser, permisjoner.get(utdanningslopId) ?? [], idag);
      linjer.push({ ...linje, venterAttest: venter.get(utdanningslopId) ?? 0 });
      // A thousand doctors take more than a second: others are answered in between.
      if (linjer.length % AT_A_TIME === 0) await setImmediate();
    }
    return ok({ virksomhet: { id: virksomhet.id, navn: virksomhet.navn }, idag, linjer });
  }

  private *listScript(brukerId: string, virksomhetId: string): Script<Result<Listegrunnlag>> {
    const rolle = yield* this.roller.find(brukerId, virksomhetId, 'LEDER', 'STEDFORTREDER');
    const [virksomhet] = rolle ? yield* this.lager.listVirksomheter([virksomhetId]) : [];
    if (!rolle || !virksomhet) return NOT_FOUND;
    const lop = yield* this.lager.listForVirksomhet(virksomhetId, this.clock.today());
    const saker = yield* this.grunnlag.findSaker(lop);
    const places = saker.flatMap(({ perioder }) => perioder.map((p) => p.virksomhetId));
    const omgivelser = yield* this.grunnlag.findOmgivelser(places);
    const venter = yield* this.oppgaver.countVentende(virksomhetId);
    const leave = yield* this.permisjoner.listMany(lop.map(({ utdanningslopId }) => utdanningslopId));
    const permisjoner = groupBy(leave, ({ utdanningslopId }) => utdanningslopId);
    return ok({ rolle, virksomhet, saker, omgivelser, venter, permisjoner });
  }
}

function lagLinje(
  sak: Tjenestesak,
  omgivelser: Omgivelser,
  permisjoner: readonly Period[],
  idag: string,
): Omit<Listelinje, 'venterAttest'> {
  const regelsett = requireGjeldende(omgivelser.utgaver, sak.lop.spesialitet, idag);
  const { regnskaper, prognose } = regnHovedtall(lagGrunnlag(sak, omgivelser), regelsett, idag);
  return {
    lop: sak.lop,
    bekreftet: regnskaper[0].totalt,
    medRegistrert: regnskaper[1].totalt,
    ...{ regelsett, prognose },
    dagerEtterPlan: countEtterPlan(sak.lop, permisjoner, prognose.dag, idag),
    grunn: prognose.grunner[0] ?? null,
  };
}

/** Leave moves the plan as it stops the pace; one without an end has run to today. */
function countEtterPlan(
  { startdato, planlagtSlutt }: Tjenestelop,
  permisjoner: readonly Period[],
  dag: string | null,
  idag: string,
): number | null {
  if (planlagtSlutt === null || dag === null) return null;
  const known = permisjoner.map(({ fra, til }) => ({ fra, til: til ?? idag }));
  return daysBetween(addDays(planlagtSlutt, permisjonsdager(known, startdato, dag)), dag);
}
