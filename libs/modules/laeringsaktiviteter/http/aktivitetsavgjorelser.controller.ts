import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Aktivitetstjeneste, type EnkelHandling } from '../application/aktivitetstjeneste';
import { BegrunnelseRequest, KommentarRequest, SendAktivitetRequest } from './dto/aktivitet.request';
import { AktivitetResponse } from './dto/aktivitet.response';
import { toResponse } from './visning';

/** Decisions on an activity: each once (Idempotency-Key), on the version that was seen (If-Match). */
@Controller('aktiviteter/:id')
export class AktivitetsavgjorelserController {
  constructor(private readonly tjeneste: Aktivitetstjeneste) {}

  @Post('send')
  @LoggedIn()
  @HttpCode(200)
  async send(
    @Param(validated) { id }: IdParam,
    @Body(validated) { bedtBrukerId }: SendAktivitetRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<AktivitetResponse> {
    return toResponse(unwrap(await this.tjeneste.send(key, { id, brukerId, versjon, tekst: '' }, bedtBrukerId)));
  }

  @Post('kall-tilbake')
  @LoggedIn()
  @HttpCode(200)
  kallTilbake(
    @Param(validated) { id }: IdParam,
    @CurrentUser() principal: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<AktivitetResponse> {
    return this.decide('kallTilbake', id, principal, key, versjon, '');
  }

  @Post('bekreft')
  @LoggedIn()
  @HttpCode(200)
  bekreft(
    @Param(validated) { id }: IdParam,
    @Body(validated) { kommentar = '' }: KommentarRequest,
    @CurrentUser() principal: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<AktivitetResponse> {
    return this.decide('bekreft', id, principal, key, versjon, kommentar);
  }

  @Post('returner')
  @LoggedIn()
  @HttpCode(200)
  returner(
    @Param(validated) { id }: IdParam,
    @Body(validated) { begrunnelse }: BegrunnelseRequest,
    @CurrentUser() principal: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<AktivitetResponse> {
    return this.decide('returner', id, principal, key, versjon, begrunnelse);
  }

  @Post('angre')
  @LoggedIn()
  @HttpCode(200)
  angre(
    @Param(validated) { id }: IdParam,
    @Body(validated) { begrunnelse }: BegrunnelseRequest,
    @CurrentUser() principal: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<AktivitetResponse> {
    return this.decide('angre', id, principal, key, versjon, begrunnelse);
  }

  private async decide(
    handling: EnkelHandling,
    id: string,
    { brukerId }: Principal,
    key: string,
    versjon: number,
    tekst: string,
  ): Promise<AktivitetResponse> {
    return toResponse(unwrap(await this.tjeneste.decide(handling, key, { id, brukerId, versjon, tekst })));
  }
}
