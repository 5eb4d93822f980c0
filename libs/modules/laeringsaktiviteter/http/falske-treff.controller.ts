import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { validated } from '@kp/platform/http/validation';
import { FalskeTreff } from '../application/falske-treff';
import { FalsktTreffRequest } from './dto/aktivitet.request';
import { MeldtResponse } from './dto/aktivitet.response';

@Controller('tekstkontroll')
export class FalskeTreffController {
  constructor(private readonly treff: FalskeTreff) {}

  /** Reports that a text was wrongly taken to hold a fødselsnummer. Only the name of the field is sent. */
  @Post('falskt-treff')
  @LoggedIn()
  @HttpCode(200)
  async report(
    @Body(validated) { felt }: FalsktTreffRequest,
    @CurrentUser() { navn }: Principal,
  ): Promise<MeldtResponse> {
    await this.treff.report(navn, felt);
    return { meldt: true };
  }
}
