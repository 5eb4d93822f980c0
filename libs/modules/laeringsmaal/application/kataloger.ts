import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Principal, hasRole } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Laeringsmaal } from '../domain/laeringsmaal';
import {
  KatalogRepository,
  type KatalogRad,
  type VersjonMedAntall,
  type VersjonRad,
} from '../persistence/katalog.repository';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';
import { skrivKatalogCsv, skrivKatalogXlsx } from './skriv-katalog';

export interface KatalogMedVersjoner extends KatalogRad {
  readonly versjoner: readonly VersjonMedAntall[];
}

export interface VersjonMedMaal extends VersjonRad {
  readonly maal: readonly Laeringsmaal[];
}

export interface Katalogfil {
  readonly filnavn: string;
  readonly innhold: Buffer;
}

type Katalogformat = 'csv' | 'xlsx';

const write = async (maal: readonly Laeringsmaal[], format: Katalogformat): Promise<Buffer> =>
  format === 'csv' ? Buffer.from(skrivKatalogCsv(maal)) : skrivKatalogXlsx(maal);

/** A draft is the work of Helsedirektoratet until it is published; for all others it is not there. */
const kanSeUtkast = (principal: Principal): boolean => hasRole(principal, 'HELSEDIREKTORATET');

/** Reading the catalogues: what everyone who is logged in may do. */
@Injectable()
export class Kataloger {
  constructor(
    private readonly database: Database,
    private readonly kataloger: KatalogRepository,
    private readonly maal: LaeringsmaalRepository,
  ) {}

  list(principal: Principal): Promise<KatalogMedVersjoner[]> {
    return this.database.unitOfWork.read(() => this.listScript(kanSeUtkast(principal)));
  }

  find(principal: Principal, versjonId: string): Promise<Result<VersjonMedMaal>> {
    return this.database.unitOfWork.read(() => this.findScript(versjonId, kanSeUtkast(principal)));
  }

  async eksporter(principal: Principal, versjonId: string, format: Katalogformat): Promise<Result<Katalogfil>> {
    const versjon = await this.find(principal, versjonId);
    if (!versjon.ok) return versjon;
    const { katalogKode, nummer, maal } = versjon.value;
    return ok({ filnavn: `${katalogKode}-versjon-${String(nummer)}.${format}`, innhold: await write(maal, format) });
  }

  /** The newest version of a catalogue, for the one who sits at the machine. */
  async eksporterNyeste(katalogKode: string, format: Katalogformat): Promise<Result<Buffer>> {
    const maal = await this.database.unitOfWork.read(() => this.listNyeste(katalogKode));
    return maal ? ok(await write(maal, format)) : fail('finnesIkke', 'http.finnesIkke');
  }

  private *listNyeste(katalogKode: string): Script<Laeringsmaal[] | undefined> {
    const versjon = yield* this.kataloger.findNyesteVersjon(katalogKode);
    return versjon && (yield* this.maal.list(versjon.id));
  }

  private *listScript(utkast: boolean): Script<KatalogMedVersjoner[]> {
    const kataloger = yield* this.kataloger.listKataloger();
    const versjoner = (yield* this.kataloger.listVersjoner()).filter(({ status }) => utkast || status === 'PUBLISERT');
    return kataloger
      .map((katalog) => ({ ...katalog, versjoner: versjoner.filter((v) => v.katalogId === katalog.id) }))
      .filter((katalog) => utkast || katalog.versjoner.length > 0);
  }

  /** The version, if this person may read it. */
  *findVersjon(principal: Principal, versjonId: string): Script<VersjonRad | undefined> {
    return yield* this.findReadable(versjonId, kanSeUtkast(principal));
  }

  private *findReadable(versjonId: string, utkast: boolean): Script<VersjonRad | undefined> {
    const versjon = yield* this.kataloger.findVersjon(versjonId);
    return versjon?.status === 'UTKAST' && !utkast ? undefined : versjon;
  }

  private *findScript(versjonId: string, utkast: boolean): Script<Result<VersjonMedMaal>> {
    const versjon = yield* this.findReadable(versjonId, utkast);
    if (!versjon) return fail('finnesIkke', 'http.finnesIkke');
    return ok({ ...versjon, maal: yield* this.maal.list(versjonId) });
  }
}
