import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, Public, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { EndreRegelsettRequest, NyttRegelsettRequest } from './dto/regelsett.request';
import { RegelsettResponse, RegelsettkonsekvenserResponse, RegelsettlisteResponse } from './dto/regelsett.response';

const GONE = fail('finnesIkke', 'http.finnesIkke');

/** The rule sets: read by all, kept by Helsedirektoratet, published by another person than the one who wrote them. */
@Controller('regelsett')
export class RegelsettController {
  /** Every published edition, with sources and marks. */
  @Get()
  @Public()
  list(): Promise<RegelsettlisteResponse> {
    return unwrap<never>(GONE);
  }

  @Get('utkast')
  @RequireRole('HELSEDIREKTORATET')
  listUtkast(@CurrentUser() { brukerId }: Principal): Promise<RegelsettlisteResponse> {
    return unwrap<never>({ ...GONE, ...{ brukerId } });
  }

  /** A draft: a copy of the edition in force. */
  @Post()
  @RequireRole('HELSEDIREKTORATET')
  create(
    @Body(validated) body: NyttRegelsettRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RegelsettResponse> {
    return unwrap<never>({ ...GONE, ...{ body, brukerId } });
  }

  @Put(':id')
  @RequireRole('HELSEDIREKTORATET')
  update(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreRegelsettRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RegelsettResponse> {
    return unwrap<never>({ ...GONE, ...{ id, body, brukerId } });
  }

  /** How many doctors' figures would be others; a few of them without names. */
  @Get(':id/konsekvenser')
  @RequireRole('HELSEDIREKTORATET')
  konsekvenser(@Param(validated) { id }: IdParam): Promise<RegelsettkonsekvenserResponse> {
    return unwrap<never>({ ...GONE, ...{ id } });
  }

  @Post(':id/publiser')
  @RequireRole('HELSEDIREKTORATET')
  @HttpCode(200)
  publiser(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<RegelsettResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId, key, versjon } });
  }
}
