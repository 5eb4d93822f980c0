import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Maalforslag } from '../application/maalforslag';
import { MaalforslagRequest } from './dto/aktivitet.request';
import { MaalforslagslisteResponse } from './dto/aktivitet.response';

@Controller('utdanningslop/:id/maalforslag')
export class MaalforslagController {
  constructor(private readonly forslag: Maalforslag) {}

  /** Goals that what is typed may be about. Sent as a body: the words must be in no address and in no log. */
  @Post()
  @LoggedIn()
  @HttpCode(200)
  async list(
    @Param(validated) { id }: IdParam,
    @Body(validated) { type, tekst }: MaalforslagRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<MaalforslagslisteResponse> {
    const forslag = unwrap(await this.forslag.list(brukerId, id, tekst, type));
    return { forslag: forslag.map((one) => ({ ...one, ord: [...one.ord] })) };
  }
}
