import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { PagingRequest } from '@kp/platform/http/paging.request';
import { validated } from '@kp/platform/http/validation';
import { Varselliste } from '../application/varselliste';
import { Varselvalg } from '../application/varselvalg';
import { LestRequest, VarselvalgRequest } from './dto/varsler.request';
import { UlesteResponse, VarselvalgResponse, VarslerResponse } from './dto/varsler.response';

/** One's own notices, and the mail about them. */
@Controller('varsler')
export class VarslerController {
  constructor(
    private readonly varsler: Varselliste,
    private readonly valg: Varselvalg,
  ) {}

  @Get()
  @LoggedIn()
  list(@Query(validated) paging: PagingRequest, @CurrentUser() { brukerId }: Principal): Promise<VarslerResponse> {
    return this.varsler.list(brukerId, paging);
  }

  @Post('lest')
  @HttpCode(200)
  @LoggedIn()
  async markRead(
    @Body(validated) { ider }: LestRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<UlesteResponse> {
    return { uleste: await this.varsler.markRead(brukerId, ider) };
  }

  @Get('valg')
  @LoggedIn()
  findValg(@CurrentUser() { brukerId }: Principal): Promise<VarselvalgResponse> {
    return this.valg.find(brukerId);
  }

  @Put('valg')
  @LoggedIn()
  async saveValg(
    @Body(validated) { valg }: VarselvalgRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VarselvalgResponse> {
    return unwrap(await this.valg.save(brukerId, valg));
  }
}
