import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { PagingRequest } from '@kp/platform/http/paging.request';
import { validated } from '@kp/platform/http/validation';
import { Varselliste } from '../application/varselliste';
import { LestRequest } from './dto/varsler.request';
import { UlesteResponse, VarslerResponse } from './dto/varsler.response';

/** One's own notices. */
@Controller('varsler')
export class VarslerController {
  constructor(private readonly varsler: Varselliste) {}

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
}
