import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { PeriodeattestResponse } from './dto/attest.response';
import { TjenestelisteResponse } from './dto/tjenesteliste.response';

const GONE = fail('finnesIkke', 'http.finnesIkke');

@Controller()
export class TjenestelisteController {
  /** Every LIS of a virksomhet: what is confirmed, when they finish, what waits for attest. */
  @Get('virksomheter/:id/tjenestetid')
  @RequireRole('LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER')
  @LogsLook('liste')
  list(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TjenestelisteResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }

  /** What stands on the attest of one period. */
  @Get('tjenesteperioder/:id/attest')
  @LoggedIn()
  @LogsLook('journal')
  attest(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<PeriodeattestResponse> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }

  /** The same on paper. */
  @Get('tjenesteperioder/:id/attest.pdf')
  @LoggedIn()
  @LogsLook('journal')
  @Header('Content-Type', 'application/pdf')
  @ApiProduces('application/pdf')
  pdf(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<StreamableFile> {
    return unwrap<never>({ ...GONE, ...{ id, brukerId } });
  }
}
