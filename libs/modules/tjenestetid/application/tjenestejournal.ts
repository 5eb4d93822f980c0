import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Permisjoner, type Tilgang } from '@kp/modules/lis';
import { Vedleggsbinding } from '@kp/modules/vedlegg';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { regnForventetVeiledning } from '../domain/forventet-veiledning';
import type { Regelsett } from '../domain/regelsett';
import { lagTidslinje } from '../domain/segmenter';
import { kontroller } from '../domain/funnliste';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { FordelingRepository } from '../persistence/fordeling.repository';
import { GrunnlagRepository, type Tjenestelop } from '../persistence/grunnlag.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { type Fordelingsbilde, makeFordelingsbilde } from './fordelingsbilde';
import { type Tjenestefunn, listTjenestefunn } from './funn';
import { type Journalsak, NOT_FOUND, begrens } from './journalsak';
import { type Navn, type Periodebilde, makePeriodebilde } from './periodebilde';
import { Periodetilgang } from './periodetilgang';
import { Tjenestegrunnlag, lagGrunnlag } from './tjenestegrunnlag';
import { requireGjeldende } from './regelsettene';
import { type Samletbilde, lagSamlet } from './samlet';

/** The service time of one record as this person sees it. */
export interface Tjenestebilde {
  readonly tilgang: Tilgang;
  readonly lop: Tjenestelop;
  readonly idag: string;
  readonly regelsett: Regelsett;
  readonly tid: Tjenestetid;
  /** Null to all but the LIS: other parts may belong where the reader has no access. */
  readonly samlet: Samletbilde | null;
  readonly perioder: readonly Periodebilde[];
  readonly fordelinger: readonly Fordelingsbilde[];
  readonly funn: readonly Tjenestefunn[];
  /** Minutes; null to those who see only part of the record. */
  readonly veiledning: { readonly forventet: number | null; readonly gitt: number } | null;
  readonly steder: readonly (Navn & { readonly arenaer: readonly Navn[] })[];
}

/** The service time of one record: periods, demands, forecast, findings, and what one may do. */
@Injectable()
export class Tjenestejournal {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Periodetilgang,
    private readonly grunnlag: Tjenestegrunnlag,
    private readonly lager: GrunnlagRepository,
    private readonly perioder: PeriodeRepository,
    private readonly fordelinger: FordelingRepository,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly permisjoner: Permisjoner,
    private readonly vedlegg: Vedleggsbinding,
    private readonly clock: Clock,
  ) {}

  find(brukerId: string, utdanningslopId: string): Promise<Result<Tjenestebilde>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, utdanningslopId));
  }

  /** One period with the record it belongs to. */
  findPeriode(brukerId: string, id: string): Promise<Result<{ bilde: Tjenestebilde; periode: Periodebilde }>> {
    return this.database.unitOfWork.read(() => this.findPeriodeScript(brukerId, id));
  }

  *findPeriodeScript(brukerId: string, id: string): Script<Result<{ bilde: Tjenestebilde; periode: Periodebilde }>> {
    const known = yield* this.perioder.find(id);
    if (!known) return NOT_FOUND;
    const bilde = yield* this.findScript(brukerId, known.utdanningslopId);
    if (!bilde.ok) return bilde;
    const periode = bilde.value.perioder.find((p) => p.periode.id === id);
    return periode ? ok({ bilde: bilde.value, periode }) : NOT_FOUND;
  }

  findFordeling(brukerId: string, id: string): Promise<Result<Fordelingsbilde>> {
    return this.database.unitOfWork.read(() => this.findFordelingScript(brukerId, id));
  }

  private *findFordelingScript(brukerId: string, id: string): Script<Result<Fordelingsbilde>> {
    const known = yield* this.fordelinger.find(id);
    const bilde = known && (yield* this.findScript(brukerId, known.utdanningslopId));
    if (!bilde?.ok) return bilde ?? NOT_FOUND;
    const fordeling = bilde.value.fordelinger.find((f) => f.fordeling.id === id);
    return fordeling ? ok(fordeling) : NOT_FOUND;
  }

  /** The LIS says when the authorisation was given. */
  saveAutorisert(brukerId: string, id: string, autorisert: string | null): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.saveAutorisertScript(brukerId, id, autorisert));
  }

  private *saveAutorisertScript(brukerId: string, id: string, autorisert: string | null): Script<Result<undefined>> {
    const forhold = yield* this.tilgang.find(brukerId, id);
    if (!forhold) return NOT_FOUND;
    if (!forhold.tilgang.egen) return fail('forbudt', 'tjenestetid.bareLis');
    if (autorisert !== null && autorisert > this.clock.today())
      return fail('ugyldig', 'tjenestetid.autorisertFramITid');
    yield* this.lager.saveAutorisert(id, autorisert);
    return ok();
  }

  *findScript(brukerId: string, utdanningslopId: string): Script<Result<Tjenestebilde>> {
    const sak = yield* this.findSak(brukerId, utdanningslopId);
    return sak ? ok(yield* this.makeBilde(begrens(sak), sak)) : NOT_FOUND;
  }

  /** Null for those to whom the record does not exist. */
  *findSak(brukerId: string, utdanningslopId: string): Script<Journalsak | null> {
    const forhold = yield* this.tilgang.find(brukerId, utdanningslopId);
    if (!forhold) return null;
    const alle = yield* this.grunnlag.findSaker(yield* this.lager.listForSammePerson(utdanningslopId));
    const sak = alle.find(({ lop }) => lop.utdanningslopId === utdanningslopId);
    if (!sak) return null;
    const places = [...alle.flatMap(({ perioder }) => perioder), ...forhold.tilknytninger].map(
      ({ virksomhetId }) => virksomhetId,
    );
    const omgivelser = yield* this.grunnlag.findOmgivelser(places);
    const regelsett = requireGjeldende(omgivelser.utgaver, sak.lop.spesialitet, forhold.idag);
    const permisjoner = yield* this.permisjoner.list(utdanningslopId);
    return { ...sak, alle, forhold, omgivelser, permisjoner, regelsett };
  }

  private *makeBilde(sak: Journalsak, hele: Journalsak): Script<Tjenestebilde> {
    const { lop, forhold, omgivelser, regelsett, perioder, fordelinger } = sak;
    const { tilgang, idag } = forhold;
    const tid = regnTjenestetid(lagGrunnlag(sak, omgivelser), regelsett, idag);
    const steder = yield* this.listSteder(sak);
    const alleSteder = yield* this.listSteder(hele);
    const venter = yield* this.arbeidsliste.findOpenForLop(lop.utdanningslopId);
    const vedlegg = yield* this.vedlegg.listMany(
      'TJENESTEPERIODE',
      perioder.map(({ id }) => id),
    );
    return {
      ...{ tilgang, lop, idag, regelsett, tid, steder },
      samlet: tilgang.egen ? lagSamlet(sak.alle, omgivelser, idag) : null,
      perioder: perioder.map((periode) => ({
        ...makePeriodebilde(periode, sak, tid, steder, venter),
        vedlegg: vedlegg.get(periode.id) ?? [],
      })),
      fordelinger: fordelinger.map((f) => makeFordelingsbilde(f, hele, alleSteder, venter)),
      funn: listTjenestefunn(tid, perioder, { ...sak.forhold, permisjoner: sak.permisjoner }),
      veiledning: tilgang.til === null ? yield* this.findVeiledning(sak) : null,
    };
  }

  /** Names of every virksomhet that is or was responsible, with the places to choose from. */
  private *listSteder({ perioder, forhold, omgivelser }: Journalsak): Script<Tjenestebilde['steder']> {
    const ids = [...perioder, ...forhold.tilknytninger].map(({ virksomhetId }) => virksomhetId);
    const virksomheter = yield* this.lager.listVirksomheter([...new Set(ids)]);
    return virksomheter.map(({ id, navn }) => ({
      id,
      navn,
      arenaer: omgivelser.arenaer.filter((a) => a.virksomhetId === id).map((a) => ({ id: a.id, navn: a.navn })),
    }));
  }

  private *findVeiledning(sak: Journalsak): Script<Tjenestebilde['veiledning']> {
    const { lop, forhold, omgivelser, permisjoner, regelsett } = sak;
    const { gyldig } = kontroller(lagGrunnlag(sak, omgivelser), regelsett);
    const { segmenter } = lagTidslinje(gyldig, forhold.idag);
    const given = { tilknytninger: forhold.tilknytninger, permisjoner, segmenter };
    return {
      forventet: regnForventetVeiledning(regelsett.veiledning, given, forhold.idag),
      gitt: yield* this.lager.sumVeiledning(lop.utdanningslopId),
    };
  }
}
