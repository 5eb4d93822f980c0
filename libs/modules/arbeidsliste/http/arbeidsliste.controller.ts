import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { MinArbeidsliste } from '../application/min-arbeidsliste';
import { Paaminnelser } from '../application/paaminnelser';
import { Samleavgjorelser } from '../application/samleavgjorelser';
import { ArbeidslisteResponse, SamletResponse, VentendeResponse, VenterPaaResponse } from './dto/arbeidsliste.response';
import { SamletRequest } from './dto/samlet.request';

@Controller()
export class ArbeidslisteController {
  constructor(
    private readonly arbeidsliste: MinArbeidsliste,
    private readonly paaminnelser: Paaminnelser,
    private readonly samlet: Samleavgjorelser,
  ) {}

  /** What waits for me, in all my roles, oldest first. */
  @Get('arbeidsliste')
  @LoggedIn()
  @LogsLook('liste')
  async list(@CurrentUser() principal: Principal): Promise<ArbeidslisteResponse> {
    return { oppgaver: await this.arbeidsliste.list(principal) };
  }

  /** What I as LIS wait for others to do, oldest first. */
  @Get('venter-paa')
  @LoggedIn()
  async listWaiting(@CurrentUser() { brukerId }: Principal): Promise<VenterPaaResponse> {
    return { oppgaver: await this.arbeidsliste.listWaiting(brukerId) };
  }

  /** Confirms, recommends or approves all of them with one signature; when one cannot be, none is. */
  @Post('arbeidsliste/samlet')
  @LoggedIn()
  @HttpCode(200)
  async signer(
    @Body(validated) { saker, kommentar: felles = '' }: SamletRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<SamletResponse> {
    const valg = saker.map(({ oppgaveId, versjon, kommentar = felles }) => ({ oppgaveId, versjon, tekst: kommentar }));
    return { antall: unwrap(await this.samlet.signer(key, brukerId, valg)) };
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
