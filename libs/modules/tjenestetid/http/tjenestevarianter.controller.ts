import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { HvaOm } from '../application/hva-om';
import { Varianter } from '../application/varianter';
import { HvaOmRequest, NyVariantRequest } from './dto/hva-om.request';
import {
  HvaOmResponse,
  TjenestevariantResponse,
  TjenestevarianterResponse,
  VariantFjernetResponse,
} from './dto/hva-om.response';
import { toBilde, toEndringer, toVariant } from './hva-om';
import { logLook } from './innsyn';
import { toFunn } from './tall';

@Controller()
export class TjenestevarianterController {
  constructor(
    private readonly hvaOmregning: HvaOm,
    private readonly varianter: Varianter,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** Writes nothing: demands and forecast with and without some changes. */
  @Post('utdanningslop/:id/tjenestetid/hva-om')
  @LoggedIn()
  @LogsLook('journal')
  @HttpCode(200)
  async hvaOm(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: HvaOmRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<HvaOmResponse> {
    const { tilgang, uten, med, funn } = unwrap(await this.hvaOmregning.regn(brukerId, id, toEndringer(body)));
    await logLook(this.innsyn, brukerId, tilgang, 'tjenestetid.hvaOm', id);
    return { uten: toBilde(uten), med: toBilde(med), funn: funn.map(toFunn) };
  }

  /** What the LIS has kept; nobody else sees them. */
  @Get('utdanningslop/:id/tjenestevarianter')
  @LoggedIn()
  async list(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestevarianterResponse> {
    const kept = unwrap(await this.varianter.list(brukerId, id));
    return { varianter: kept.map(toVariant) };
  }

  @Post('utdanningslop/:id/tjenestevarianter')
  @LoggedIn()
  async create(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: NyVariantRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestevariantResponse> {
    return toVariant(unwrap(await this.varianter.create(brukerId, id, body.navn, toEndringer(body.endringer))));
  }

  @Delete('tjenestevarianter/:id')
  @LoggedIn()
  async remove(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VariantFjernetResponse> {
    unwrap(await this.varianter.remove(brukerId, id));
    return { fjernet: true };
  }
}
