import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Endringer, endreGrunnlag } from '../domain/hva-om';
import type { Tilgang } from '@kp/modules/lis';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { type Tjenestefunn, toTjenestefunn } from './funn';
import { lagGrunnlag } from './tjenestegrunnlag';
import { NOT_FOUND } from './journalsak';
import { Tjenestejournal } from './tjenestejournal';

/** The same record twice: as it stands, and as it would be. */
export interface HvaOmSvar {
  readonly tilgang: Tilgang;
  readonly uten: Tjenestetid;
  readonly med: Tjenestetid;
  /** Findings that the changes bring. */
  readonly funn: readonly Tjenestefunn[];
}

/** What-if: the engine on a changed record. Nothing is written. */
@Injectable()
export class HvaOm {
  constructor(
    private readonly database: Database,
    private readonly journal: Tjenestejournal,
  ) {}

  regn(brukerId: string, utdanningslopId: string, endringer: Endringer): Promise<Result<HvaOmSvar>> {
    return this.database.unitOfWork.read(() => this.regnScript(brukerId, utdanningslopId, endringer));
  }

  private *regnScript(brukerId: string, utdanningslopId: string, endringer: Endringer): Script<Result<HvaOmSvar>> {
    const sak = yield* this.journal.findSak(brukerId, utdanningslopId);
    // Whoever sees only part of a record cannot say what the whole would become.
    if (!sak || sak.forhold.tilgang.til !== null) return NOT_FOUND;
    const wrong = [...endringer.fravaer, ...endringer.perioder].some(({ fra, til }) => til !== null && til < fra);
    if (wrong) return fail('ugyldig', 'tjenestetid.endringSluttFoerStart');
    const { regelsett, forhold, omgivelser } = sak;
    const grunnlag = lagGrunnlag(sak, omgivelser);
    const uten = regnTjenestetid(grunnlag, regelsett, forhold.idag);
    const med = regnTjenestetid(endreGrunnlag(grunnlag, endringer), regelsett, forhold.idag);
    const before = new Set(uten.funn.map(({ kode }) => kode));
    const funn = med.funn.filter(({ kode }) => !before.has(kode)).map(toTjenestefunn);
    return ok({ tilgang: forhold.tilgang, uten, med, funn });
  }
}
