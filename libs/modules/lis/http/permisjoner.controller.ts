import { Body, Controller, Param, Put } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Permisjoner } from '../application/permisjoner';
import { PermisjonRequest } from './dto/utdanningslop.request';
import { PermisjonResponse } from './dto/utdanningslop.response';

@Controller('permisjoner')
export class PermisjonerController {
  constructor(private readonly permisjoner: Permisjoner) {}

  @Put(':id')
  @RequireRole('LEDER', 'STEDFORTREDER')
  async update(
    @Param(validated) { id }: IdParam,
    @Body(validated) { fra, til }: PermisjonRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PermisjonResponse> {
    const permisjon = unwrap(await this.permisjoner.update(brukerId, id, { fra, til: til ?? null }));
    return { id: permisjon.id, fra: permisjon.fra, til: permisjon.til };
  }
}
