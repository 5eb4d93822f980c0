import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Periodeavgjorelser } from '../application/periodeavgjorelser';
import { Periodekontroll } from '../application/periodekontroll';
import { Periodelogg } from '../application/periodelogg';
import { Tjenestejournal } from '../application/tjenestejournal';
import {
  AttesterRequest,
  AutorisasjonRequest,
  EndreTjenesteperiodeRequest,
  ProevTjenesteperiodeRequest,
  RegistrerTjenesteperiodeRequest,
  RettPeriodeRequest,
  ReturnerPeriodeRequest,
  SlettTjenesteperiodeRequest,
} from './dto/tjenesteperiode.request';
import {
  PeriodeFjernetResponse,
  TjenesteperiodeLagretResponse,
  TjenesteperiodeResponse,
  TjenesteproveResponse,
  TjenestetidResponse,
} from './dto/tjenestetid.response';
import { logLook } from './innsyn';
import { toFunn } from './tall';
import { toInnhold, toPeriode, toProeve, toTjenestetid } from './visning';

@Controller()
export class TjenestetidController {
  constructor(
    private readonly journal: Tjenestejournal,
    private readonly logg: Periodelogg,
    private readonly kontroll: Periodekontroll,
    private readonly avgjorelser: Periodeavgjorelser,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** The service time of one record: periods, demands, forecast, findings. */
  @Get('utdanningslop/:id/tjenestetid')
  @LoggedIn()
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TjenestetidResponse> {
    const bilde = unwrap(await this.journal.find(brukerId, id));
    await logLook(this.innsyn, brukerId, bilde.tilgang, 'tjenestetid', id);
    return toTjenestetid(bilde);
  }

  @Put('utdanningslop/:id/autorisasjon')
  @LoggedIn()
  async autorisasjon(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AutorisasjonRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestetidResponse> {
    unwrap(await this.journal.saveAutorisert(brukerId, id, body.autorisert ?? null));
    return toTjenestetid(unwrap(await this.journal.find(brukerId, id)));
  }

  @Post('utdanningslop/:id/tjenesteperioder')
  @LoggedIn()
  async registrer(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: RegistrerTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<TjenesteperiodeLagretResponse> {
    return this.saved(brukerId, unwrap(await this.logg.registrer(key, brukerId, id, toInnhold(body), body.avslutt)));
  }

  /** Writes nothing: what a period being typed would count with, and what is odd about it. */
  @Post('utdanningslop/:id/tjenestetid/proev')
  @LoggedIn()
  @HttpCode(200)
  async proev(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ProevTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenesteproveResponse> {
    const periodeId = body.periodeId ?? null;
    return toProeve(unwrap(await this.kontroll.proev(brukerId, id, periodeId, toInnhold(body), body.avslutt)));
  }

  @Put('tjenesteperioder/:id')
  @LoggedIn()
  async endre(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenesteperiodeLagretResponse> {
    unwrap(await this.logg.endre({ id, brukerId, versjon: body.versjon }, toInnhold(body)));
    return this.saved(brukerId, id);
  }

  @Delete('tjenesteperioder/:id')
  @LoggedIn()
  async slett(
    @Param(validated) { id }: IdParam,
    @Query(validated) { versjon }: SlettTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PeriodeFjernetResponse> {
    unwrap(await this.logg.slett({ id, brukerId, versjon }));
    return { fjernet: true };
  }

  @Post('tjenesteperioder/:id/attester')
  @LoggedIn()
  @HttpCode(200)
  async attester(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AttesterRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    const { tilDato, fravaersdager = [], kommentar = '' } = body;
    const ord = { tilDato, fravaersdager, kommentar };
    return this.decided(brukerId, unwrap(await this.avgjorelser.attester(key, { id, brukerId, versjon }, ord)));
  }

  @Post('tjenesteperioder/:id/returner')
  @LoggedIn()
  @HttpCode(200)
  async returner(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ReturnerPeriodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    const valg = { id, brukerId, versjon };
    return this.decided(brukerId, unwrap(await this.avgjorelser.returner(key, valg, body.begrunnelse)));
  }

  /** The LIS corrects what is attested: a new period, which counts when the leder has attested it. */
  @Post('tjenesteperioder/:id/rett')
  @LoggedIn()
  @HttpCode(200)
  async rett(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: RettPeriodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    const valg = { id, brukerId, versjon };
    const made = await this.avgjorelser.rett(key, valg, toInnhold(body), body.begrunnelse);
    return this.decided(brukerId, unwrap(made));
  }

  /** The period as it became, read anew: the answer to a repeated request is what holds now. */
  private async decided(brukerId: string, id: string): Promise<TjenesteperiodeResponse> {
    const { bilde, periode } = unwrap(await this.journal.findPeriode(brukerId, id));
    return toPeriode(periode, bilde.tid);
  }

  private async saved(brukerId: string, id: string): Promise<TjenesteperiodeLagretResponse> {
    const { bilde, periode } = unwrap(await this.journal.findPeriode(brukerId, id));
    return { periode: toPeriode(periode, bilde.tid), funn: bilde.funn.map(toFunn) };
  }
}
