import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Aktivitetstelling } from '../application/aktivitetstelling';
import { Samlesending } from '../application/samlesending';
import { SendSamletRequest, SkjematallRequest } from './dto/skjema.request';
import { SendtSamletResponse, SkjematallResponse } from './dto/skjema.response';

/** What the form for the procedures of one shift asks for, beside the drafts themselves. */
@Controller()
export class AktivitetsskjemaController {
  constructor(
    private readonly samlesending: Samlesending,
    private readonly telling: Aktivitetstelling,
  ) {}

  /** Sends all the drafts to one who confirms; when one cannot be sent, none is. */
  @Post('aktiviteter/send-samlet')
  @LoggedIn()
  @HttpCode(200)
  async sendSamlet(
    @Body(validated) { aktiviteter, bedtBrukerId }: SendSamletRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<SendtSamletResponse> {
    const utkast = aktiviteter.map(({ id, versjon }) => ({ id, versjon }));
    return { aktiviteter: unwrap(await this.samlesending.send(key, brukerId, utkast, bedtBrukerId)) };
  }

  /** What the catalogue's numbers become when this has been confirmed. Only asks: nothing is stored. */
  @Post('utdanningslop/:id/aktiviteter/telling')
  @LoggedIn()
  @HttpCode(200)
  async tell(
    @Param(validated) { id }: IdParam,
    @Body(validated) { rader }: SkjematallRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SkjematallResponse> {
    const rows = rader.map(({ type, antall = null, maalIder }) => ({ type, antall, maalIder }));
    return { maal: unwrap(await this.telling.tell(brukerId, id, rows)) };
  }
}
