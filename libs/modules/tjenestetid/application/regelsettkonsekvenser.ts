import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Regelsettfeil } from '../domain/regelsett-sjekk';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { RegelsettRepository } from '../persistence/regelsett.repository';
import { findFeil } from './regelsettarbeid';
import { readRegelsett } from './regelsettene';
import { Tjenestegrunnlag } from './tjenestegrunnlag';
import { NOT_FOUND } from './tjenestejournal';
import { type Listelinje, lagLinje } from './tjenesteliste';

type Tall = Pick<Listelinje, 'bekreftet' | 'medRegistrert' | 'prognose'>;

export interface Konsekvenser {
  readonly antall: number;
  readonly endret: number;
  /** A few of those that would change, without names. */
  readonly eksempler: readonly { readonly foer: Tall; readonly etter: Tall }[];
  readonly feil: readonly Regelsettfeil[];
}

const MOST_EXAMPLES = 5;

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

  find(id: string): Promise<Result<Konsekvenser>> {
    return this.database.unitOfWork.read(() => this.findScript(id));
  }

  private *findScript(id: string): Script<Result<Konsekvenser>> {
    const rad = yield* this.regelsett.find(id);
    if (!rad) return NOT_FOUND;
    const proposed = readRegelsett(rad);
    const feil = findFeil(proposed);
    const saker = yield* this.grunnlag.findSaker(yield* this.lager.listAktive(rad.kode));
    // What has a fault cannot be counted by.
    if (feil.length > 0) return ok({ antall: saker.length, endret: 0, eksempler: [], feil });
    const places = saker.flatMap(({ perioder }) => perioder.map(({ virksomhetId }) => virksomhetId));
    const now = yield* this.grunnlag.findOmgivelser(places);
    const idag = this.clock.today();
    const then = { ...now, utgaver: [{ ...proposed, gyldigFra: idag }] };
    const pairs = saker.map((sak) => ({ foer: lagLinje(sak, now, idag, 0), etter: lagLinje(sak, then, idag, 0) }));
    const changed = pairs.filter(({ foer, etter }) => keyOf(foer) !== keyOf(etter));
    return ok({ antall: saker.length, endret: changed.length, eksempler: changed.slice(0, MOST_EXAMPLES), feil });
  }
}

const keyOf = ({ bekreftet, medRegistrert, prognose }: Tall): string =>
  `${String(bekreftet)} ${String(medRegistrert)} ${prognose.dag ?? ''}`;
