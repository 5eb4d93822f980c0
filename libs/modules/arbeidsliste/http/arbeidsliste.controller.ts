import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { MinArbeidsliste } from '../application/min-arbeidsliste';
import { Paaminnelser } from '../application/paaminnelser';
import { ArbeidslisteResponse, VentendeResponse, VenterPaaResponse } from './dto/arbeidsliste.response';

@Controller()
export class ArbeidslisteController {
  constructor(
    private readonly arbeidsliste: MinArbeidsliste,
    private readonly paaminnelser: Paaminnelser,
  ) {}

  /** What waits for me, in all my roles, oldest first. */
  @Get('arbeidsliste')
  @LoggedIn()
  @LogsLook('liste')
  async list(@CurrentUser() { brukerId }: Principal): Promise<ArbeidslisteResponse> {
    return { oppgaver: await this.arbeidsliste.list(brukerId) };
  }

  /** What I as LIS wait for others to do, oldest first. */
  @Get('venter-paa')
  @LoggedIn()
  async listWaiting(@CurrentUser() { brukerId }: Principal): Promise<VenterPaaResponse> {
    return { oppgaver: await this.arbeidsliste.listWaiting(brukerId) };
  }

  /** Reminds whoever has what I wait for: at most once a week. */
  @Post('arbeidsliste/:id/paaminn')
  @LoggedIn()
  @HttpCode(200)
  async paaminn(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<VentendeResponse> {
    return unwrap(await this.paaminnelser.paaminn(key, brukerId, id));
  }
}
