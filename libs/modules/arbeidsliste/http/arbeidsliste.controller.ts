import { Controller, Get } from '@nestjs/common';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { MinArbeidsliste } from '../application/min-arbeidsliste';
import { ArbeidslisteResponse, VenterPaaResponse } from './dto/arbeidsliste.response';

@Controller()
export class ArbeidslisteController {
  constructor(private readonly arbeidsliste: MinArbeidsliste) {}

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
}
