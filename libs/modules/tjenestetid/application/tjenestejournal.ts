import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Permisjoner, type Tilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { regnForventetVeiledning } from '../domain/forventet-veiledning';
import type { Periode } from '../domain/periode';
import type { Regelsett } from '../domain/regelsett';
import { lagTidslinje } from '../domain/segmenter';
import { kontroller } from '../domain/funnliste';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { FordelingRepository } from '../persistence/fordeling.repository';
import { GrunnlagRepository, type Tjenestelop } from '../persistence/grunnlag.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { type Fordelingsbilde, makeFordelingsbilde } from './fordelingsbilde';
import { type Tjenestefunn, listTjenestefunn } from './funn';
import { type Navn, type Periodebilde, makePeriodebilde } from './periodebilde';
import { type Forhold, Periodetilgang, findAttesttilknytning } from './periodetilgang';
import { type Omgivelser, Tjenestegrunnlag, type Tjenestesak, lagGrunnlag } from './tjenestegrunnlag';
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

export const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Everything that is read when a record is open, once. */
export interface Journalsak extends Tjenestesak {
  /** Every utdanningsløp of the same person, this one among them. */
  readonly alle: readonly Tjenestesak[];
  readonly forhold: Forhold;
  readonly omgivelser: Omgivelser;
  readonly regelsett: Regelsett;
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
    return { ...sak, alle, forhold, omgivelser, regelsett };
  }

  private *makeBilde(sak: Journalsak, hele: Journalsak): Script<Tjenestebilde> {
    const { lop, forhold, omgivelser, regelsett, perioder, fordelinger } = sak;
    const { tilgang, idag, tilknytninger } = forhold;
    const tid = regnTjenestetid(lagGrunnlag(sak, omgivelser), regelsett, idag);
    const steder = yield* this.listSteder(sak);
    const alleSteder = yield* this.listSteder(hele);
    const venter = yield* this.arbeidsliste.findOpenForLop(lop.utdanningslopId);
    return {
      ...{ tilgang, lop, idag, regelsett, tid, steder },
      samlet: tilgang.egen ? lagSamlet(sak.alle, omgivelser, idag) : null,
      perioder: perioder.map((periode) => makePeriodebilde(periode, sak, tid, steder, venter)),
      fordelinger: fordelinger.map((f) => makeFordelingsbilde(f, hele, alleSteder, venter)),
      funn: listTjenestefunn(tid, perioder, tilknytninger, idag),
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
    const { lop, forhold, omgivelser, regelsett } = sak;
    const { gyldig } = kontroller(lagGrunnlag(sak, omgivelser), regelsett);
    const { segmenter } = lagTidslinje(gyldig, forhold.idag);
    const permisjoner = yield* this.permisjoner.list(lop.utdanningslopId);
    const given = { tilknytninger: forhold.tilknytninger, permisjoner, segmenter };
    return {
      forventet: regnForventetVeiledning(regelsett.veiledning, given, forhold.idag),
      gitt: yield* this.lager.sumVeiledning(lop.utdanningslopId),
    };
  }
}

/** The leder of an ended attachment sees its own periods within its dates, cut off at its end, and nothing newer. */
export function begrens(sak: Journalsak): Journalsak {
  const { tilgang, tilknytninger, idag } = sak.forhold;
  if (tilgang.til === null) return sak;
  const own = tilknytninger.filter(({ virksomhetId }) => virksomhetId === tilgang.virksomhetId);
  return {
    ...sak,
    forhold: { ...sak.forhold, tilknytninger: own },
    perioder: sak.perioder.flatMap((p) => {
      const til = findAttesttilknytning(own, p, idag)?.til ?? null;
      if (til === null) return [];
      return [p.til === null || p.til > til ? { ...p, til, fravaer: cut(p.fravaer, til) } : p];
    }),
    fordelinger: sak.fordelinger.filter((f) => findAttesttilknytning(own, f, idag) !== undefined),
  };
}

const cut = (fravaer: Periode['fravaer'], til: string): Periode['fravaer'] =>
  fravaer.filter(({ fra }) => fra <= til).map((f) => (f.til === null || f.til > til ? { ...f, til } : f));
