import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Tilknytninger } from '../application/tilknytninger';
import { AvsluttTilknytningRequest, TilknytningRequest } from './dto/tilknytning.request';
import { TilknytningResponse } from './dto/utdanningslop.response';
import { toTilknytning } from './journalresponser';

@Controller('tilknytninger')
export class TilknytningerController {
  constructor(private readonly tilknytninger: Tilknytninger) {}

  /** Who is leder and veileder; all concerned are told. */
  @Put(':id')
  @RequireRole('LEDER', 'STEDFORTREDER')
  async update(
    @Param(validated) { id }: IdParam,
    @Body(validated) { lederId, veilederId, versjon }: TilknytningRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TilknytningResponse> {
    const valg = { lederId: lederId ?? null, veilederId: veilederId ?? null };
    return toTilknytning(unwrap(await this.tilknytninger.update(brukerId, id, versjon, valg)));
  }

  @Post(':id/avslutt')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER')
  async avslutt(
    @Param(validated) { id }: IdParam,
    @Body(validated) { til }: AvsluttTilknytningRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TilknytningResponse> {
    return toTilknytning(unwrap(await this.tilknytninger.avslutt(brukerId, id, til)));
  }
}
