import { Controller, Get, Param } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { validated } from '@kp/platform/http/validation';
import { LagretInnsynslogg } from '../application/innsyn';
import { Signaturoppslag } from '../application/signaturoppslag';
import { InnsynResponse, SignaturResponse } from './dto/revisjon.response';
import { SignaturParam } from './dto/signatur.request';

@Controller()
export class RevisjonController {
  constructor(
    private readonly innsyn: LagretInnsynslogg,
    private readonly signaturer: Signaturoppslag,
  ) {}

  /** Who has looked at my data, newest first, at most 500. */
  @Get('meg/innsyn')
  @LoggedIn()
  listOwn(@CurrentUser() principal: Principal): Promise<InnsynResponse[]> {
    return this.innsyn.listOwn(principal.brukerId);
  }

  /** One signed act, checked anew. Only for those it concerns. */
  @Get('signaturlogg/:nr')
  @LoggedIn()
  async find(@Param(validated) { nr }: SignaturParam, @CurrentUser() principal: Principal): Promise<SignaturResponse> {
    return unwrap(await this.signaturer.find(nr, principal));
  }
}
