import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Database } from '@kp/platform/database/database.module';
import type { Period } from '@kp/kernel/period';
import type { Regelsett, Regelsettkode } from '../domain/regelsett';
import { REGELSETTKODER } from '../domain/regelsett';
import type { Fravaersslag, Grunnlag } from '../domain/tjenesteperiode';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { Regelsettene, requireGjeldende } from './regelsettene';

/** A period that belongs to nobody. */
export interface Tastetperiode extends Period {
  readonly kategori: string;
  /** Hundredths of a per cent. */
  readonly stilling: number;
  readonly attestertTil: string | null;
  readonly fravaer: readonly (Period & { readonly slag: Fravaersslag; readonly grad: number })[];
}

export interface Kalkulatorsvar {
  readonly idag: string;
  readonly regelsett: Regelsett;
  readonly tid: Tjenestetid;
}

/** The engine for anybody: what is typed is neither stored nor logged. Every place counts, as nothing is known of it. */
@Injectable()
export class Kalkulator {
  constructor(
    private readonly database: Database,
    private readonly regelsettene: Regelsettene,
    private readonly clock: Clock,
  ) {}

  async regn(kode: Regelsettkode, perioder: readonly Tastetperiode[]): Promise<Kalkulatorsvar> {
    const idag = this.clock.today();
    const utgaver = await this.database.unitOfWork.read(() => this.regelsettene.listPubliserte());
    const regelsett = requireGjeldende(utgaver, kode, idag);
    return { idag, regelsett, tid: regnTjenestetid(toGrunnlag(perioder), regelsett, idag) };
  }

  async listRegelsett(): Promise<{ idag: string; regelsett: Regelsett[] }> {
    const idag = this.clock.today();
    const utgaver = await this.database.unitOfWork.read(() => this.regelsettene.listPubliserte());
    return { idag, regelsett: REGELSETTKODER.map((kode) => requireGjeldende(utgaver, kode, idag)) };
  }
}

/** The nth period has the id `n`, and was entered in that order. */
const toGrunnlag = (perioder: readonly Tastetperiode[]): Grunnlag => ({
  perioder: perioder.map(({ kategori, stilling, fra, til, attestertTil }, index) => ({
    ...{ kategori, stilling, fra, til },
    id: String(index + 1),
    virksomhetId: 'kalkulator',
    arenaId: String(index + 1),
    registrert: String(index + 1).padStart(4, '0'),
    attester: attestertTil === null ? [] : [{ til: attestertTil, gitt: `${attestertTil}T12:00:00Z` }],
    godkjentAnnetSted: false,
    status: [{ fra: '1950-01-01', til: null, utfall: 'TELLER' }],
    arenadager: 'EGEN',
  })),
  fravaer: perioder.flatMap(({ fravaer }, index) =>
    fravaer.map((rad, n) => ({
      ...rad,
      id: `${String(index + 1)}.${String(n + 1)}`,
      periodeId: String(index + 1),
      dagerSatt: null,
    })),
  ),
  fordelinger: [],
  autorisert: null,
});
