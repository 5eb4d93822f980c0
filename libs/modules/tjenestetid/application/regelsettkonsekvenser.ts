import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Utfall, isAnnerledes, samletUtfall, toUtfall } from '../domain/forskjell';
import { groupBy } from '../domain/gruppering';
import type { Utgave } from '../domain/regelsett';
import type { Regelsettfeil } from '../domain/regelsett-sjekk';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { RegelsettRepository } from '../persistence/regelsett.repository';
import { findFeil } from './regelsettarbeid';
import { readRegelsett } from './regelsettene';
import { lagSamlet, regnSak } from './samlet';
import { type Omgivelser, Tjenestegrunnlag, type Tjenestesak } from './tjenestegrunnlag';
import { NOT_FOUND } from './tjenestejournal';

export interface Konsekvenser {
  readonly antall: number;
  readonly endret: number;
  /** A few of those that would change, without names. */
  readonly eksempler: readonly { readonly foer: Utfall; readonly etter: Utfall }[];
  readonly feil: readonly Regelsettfeil[];
}

interface Lest {
  readonly utkast: Utgave;
  readonly omgivelser: Omgivelser;
  /** One doctor each: the utdanningsløp that the draft is about. */
  readonly leger: readonly (readonly Tjenestesak[])[];
}

const MOST_EXAMPLES = 5;
const AT_A_TIME = 10;

/** What an edition would do to the doctors in training, before anybody publishes it. */
@Injectable()
export class Regelsettkonsekvenser {
  constructor(
    private readonly database: Database,
    private readonly regelsett: RegelsettRepository,
    private readonly lager: GrunnlagRepository,
    private readonly grunnlag: Tjenestegrunnlag,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<Result<Konsekvenser>> {
    const found = await this.database.unitOfWork.read(() => this.findScript(id));
    if (!found.ok) return found;
    const { utkast, omgivelser, leger } = found.value;
    const feil = findFeil(utkast);
    // What has a fault cannot be counted by.
    if (feil.length > 0) return ok({ antall: leger.length, endret: 0, eksempler: [], feil });
    const others = omgivelser.utgaver.filter(({ kode }) => kode !== utkast.kode);
    const then = { ...omgivelser, utgaver: [...others, utkast] };
    const changed: Konsekvenser['eksempler'][number][] = [];
    for (const [index, lege] of leger.entries()) {
      const pair = { foer: this.regn(lege, omgivelser, utkast), etter: this.regn(lege, then, utkast) };
      if (isAnnerledes(pair.foer, pair.etter)) changed.push(pair);
      // A thousand doctors take some seconds: others are answered in between.
      if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    }
    return ok({ antall: leger.length, endret: changed.length, eksempler: changed.slice(0, MOST_EXAMPLES), feil });
  }

  private *findScript(id: string): Script<Result<Lest>> {
    const rad = yield* this.regelsett.find(id);
    if (!rad) return NOT_FOUND;
    const { kode } = rad;
    const lop = kode === 'SAMLET' ? yield* this.lager.listAlle() : yield* this.lager.listAktive(kode);
    const saker = yield* this.grunnlag.findSaker(lop);
    const places = saker.flatMap(({ perioder }) => perioder.map(({ virksomhetId }) => virksomhetId));
    const omgivelser = yield* this.grunnlag.findOmgivelser(places);
    const keyOf = ({ lop: { lisId, utdanningslopId } }: Tjenestesak): string =>
      kode === 'SAMLET' ? lisId : utdanningslopId;
    return ok({ utkast: readRegelsett(rad), omgivelser, leger: [...groupBy(saker, keyOf).values()] });
  }

  private regn(lege: readonly Tjenestesak[], omgivelser: Omgivelser, { kode }: Utgave): Utfall {
    const idag = this.clock.today();
    const [sak] = lege;
    return kode === 'SAMLET' || !sak
      ? samletUtfall(lagSamlet(lege, omgivelser, idag).samlet)
      : toUtfall(regnSak(sak, omgivelser, idag));
  }
}
