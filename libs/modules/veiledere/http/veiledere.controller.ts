import { Controller, Get, Param } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Bekreftere } from '../application/bekreftere';
import { Kandidater } from '../application/kandidater';
import { BekreftereResponse, KandidatResponse } from './dto/veiledere.response';

@Controller()
export class VeiledereController {
  constructor(
    private readonly bekreftere: Bekreftere,
    private readonly kandidater: Kandidater,
  ) {}

  /** Whom I as LIS may ask to confirm and recommend, the main veileder first. */
  @Get('utdanningslop/:id/bekreftere')
  @LoggedIn()
  async listBekreftere(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<BekreftereResponse> {
    const found = unwrap(await this.bekreftere.listOwn(brukerId, id));
    return { personer: found.map(({ id, navn, rolle, virksomhet, yrke }) => ({ id, navn, rolle, virksomhet, yrke })) };
  }

  /** The LIS I follow as veileder, and those who have asked me something. */
  @Get('kandidater')
  @RequireRole('VEILEDER', 'SUPERVISOR')
  @LogsLook('liste')
  listKandidater(@CurrentUser() principal: Principal): Promise<KandidatResponse[]> {
    return this.kandidater.list(principal);
  }
}
