import { Controller, Get, Param } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { GjorNaa } from '../application/gjor-naa';
import { Loparenaer } from '../application/loparenaer';
import { GjorNaaResponse, LopsarenaerResponse } from './dto/gjor-naa.response';
import { toGjorNaa } from './responser';

@Controller('utdanningslop')
export class GjorNaaController {
  constructor(
    private readonly gjorNaa: GjorNaa,
    private readonly arenaer: Loparenaer,
  ) {}

  /** Whose turn it is and what is next; only for the LIS. */
  @Get(':id/gjor-naa')
  @LoggedIn()
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<GjorNaaResponse> {
    return toGjorNaa(unwrap(await this.gjorNaa.find(brukerId, id)));
  }

  /** Where an activity may have taken place. */
  @Get(':id/arenaer')
  @LoggedIn()
  @LogsLook('journal')
  async listArenaer(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<LopsarenaerResponse> {
    return { arenaer: unwrap(await this.arenaer.list(brukerId, id)) };
  }
}
