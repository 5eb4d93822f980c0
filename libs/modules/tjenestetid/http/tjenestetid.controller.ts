import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import {
  AttesterRequest,
  AutorisasjonRequest,
  EndreTjenesteperiodeRequest,
  ProevTjenesteperiodeRequest,
  RettPeriodeRequest,
  ReturnerPeriodeRequest,
  SlettTjenesteperiodeRequest,
  TjenesteperiodeRequest,
} from './dto/tjenesteperiode.request';
import {
  PeriodeFjernetResponse,
  TjenesteperiodeLagretResponse,
  TjenesteperiodeResponse,
  TjenesteproveResponse,
  TjenestetidResponse,
} from './dto/tjenestetid.response';

const GONE = fail('finnesIkke', 'http.finnesIkke');

@Controller()
export class TjenestetidController {
  /** The service time of one record: periods, demands, forecast, findings. */
  @Get('utdanningslop/:id/tjenestetid')
  @LoggedIn()
  @LogsLook('journal')
  find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TjenestetidResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }

  @Put('utdanningslop/:id/autorisasjon')
  @LoggedIn()
  autorisasjon(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AutorisasjonRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestetidResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  @Post('utdanningslop/:id/tjenesteperioder')
  @LoggedIn()
  registrer(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: TjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<TjenesteperiodeLagretResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId, key } });
  }

  /** Writes nothing: what a period being typed would count with, and what is odd about it. */
  @Post('utdanningslop/:id/tjenestetid/proev')
  @LoggedIn()
  @HttpCode(200)
  proev(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ProevTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenesteproveResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  @Put('tjenesteperioder/:id')
  @LoggedIn()
  endre(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenesteperiodeLagretResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  @Delete('tjenesteperioder/:id')
  @LoggedIn()
  slett(
    @Param(validated) { id }: IdParam,
    @Query(validated) { versjon }: SlettTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PeriodeFjernetResponse> {
    return unwrap<never>({ ...GONE, ...{ id, versjon, brukerId } });
  }

  @Post('tjenesteperioder/:id/attester')
  @LoggedIn()
  @HttpCode(200)
  attester(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AttesterRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId, key, versjon } });
  }

  @Post('tjenesteperioder/:id/returner')
  @LoggedIn()
  @HttpCode(200)
  returner(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ReturnerPeriodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId, key, versjon } });
  }

  /** The LIS corrects what is attested: a new period, which counts when the leder has attested it. */
  @Post('tjenesteperioder/:id/rett')
  @LoggedIn()
  @HttpCode(200)
  rett(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: RettPeriodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenesteperiodeResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId, key, versjon } });
  }
}
