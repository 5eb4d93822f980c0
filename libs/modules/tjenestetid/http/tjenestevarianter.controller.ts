import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { HvaOmRequest, NyVariantRequest } from './dto/hva-om.request';
import {
  HvaOmResponse,
  TjenestevariantResponse,
  TjenestevarianterResponse,
  VariantFjernetResponse,
} from './dto/hva-om.response';

const GONE = fail('finnesIkke', 'http.finnesIkke');

@Controller()
export class TjenestevarianterController {
  /** Writes nothing: demands and forecast with and without some changes. */
  @Post('utdanningslop/:id/tjenestetid/hva-om')
  @LoggedIn()
  @LogsLook('journal')
  @HttpCode(200)
  hvaOm(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: HvaOmRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<HvaOmResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  /** What the LIS has kept; nobody else sees them. */
  @Get('utdanningslop/:id/tjenestevarianter')
  @LoggedIn()
  list(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TjenestevarianterResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }

  @Post('utdanningslop/:id/tjenestevarianter')
  @LoggedIn()
  create(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: NyVariantRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestevariantResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  @Delete('tjenestevarianter/:id')
  @LoggedIn()
  remove(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<VariantFjernetResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }
}
