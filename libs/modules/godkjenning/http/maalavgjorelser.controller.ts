import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Result, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Godkjenningstjeneste } from '../application/godkjenningstjeneste';
import type { Maalbilde } from '../application/maalside';
import {
  AnbefalRequest,
  GodkjennTidligereRequest,
  InnhentAnbefalingRequest,
  MaalBegrunnelseRequest,
  MaalKommentarRequest,
  SendTilVurderingRequest,
} from './dto/maal.request';
import { MaalSideResponse } from './dto/maal.response';
import { toResponse } from './visning';

/** Decisions on a goal: each once (Idempotency-Key), on the version that was seen (If-Match). */
@Controller('maal/:id')
@LoggedIn()
export class MaalavgjorelserController {
  constructor(private readonly tjeneste: Godkjenningstjeneste) {}

  @Post('send-til-vurdering')
  @HttpCode(200)
  sendTilVurdering(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { supervisorId, veilederId = null, kommentar = '' }: SendTilVurderingRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.send(key, { maalId, brukerId, versjon, tekst: kommentar }, supervisorId, veilederId));
  }

  @Post('kall-tilbake')
  @HttpCode(200)
  kallTilbake(
    @Param(validated) { id: maalId }: IdParam,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.decide('kallTilbake', key, { maalId, brukerId, versjon, tekst: '' }));
  }

  @Post('anbefal')
  @HttpCode(200)
  anbefal(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { utfall, kommentar = '' }: AnbefalRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.anbefal(key, { maalId, brukerId, versjon, tekst: kommentar }, utfall));
  }

  @Post('innhent-anbefaling')
  @HttpCode(200)
  innhentAnbefaling(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { ordene, brukerId: sagtAv = null, ...rest }: InnhentAnbefalingRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(
      this.tjeneste.innhent(key, { maalId, brukerId, versjon, tekst: ordene }, { ...rest, brukerId: sagtAv }),
    );
  }

  @Post('godkjenn')
  @HttpCode(200)
  godkjenn(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { kommentar = '' }: MaalKommentarRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.decide('godkjenn', key, { maalId, brukerId, versjon, tekst: kommentar }));
  }

  @Post('returner')
  @HttpCode(200)
  returner(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { begrunnelse }: MaalBegrunnelseRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.decide('returner', key, { maalId, brukerId, versjon, tekst: begrunnelse }));
  }

  @Post('trekk-godkjenning')
  @HttpCode(200)
  trekkGodkjenning(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { begrunnelse }: MaalBegrunnelseRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    return answer(this.tjeneste.decide('trekkGodkjenning', key, { maalId, brukerId, versjon, tekst: begrunnelse }));
  }

  @Post('godkjenn-tidligere')
  @HttpCode(200)
  godkjennTidligere(
    @Param(validated) { id: maalId }: IdParam,
    @Body(validated) { dokument, dato, virksomhet, godkjenner }: GodkjennTidligereRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<MaalSideResponse> {
    const tidligere = { dokument, dato, virksomhet, godkjenner };
    return answer(this.tjeneste.godkjennTidligere(key, { maalId, brukerId, versjon, tekst: dokument }, tidligere));
  }
}

const answer = async (decided: Promise<Result<Maalbilde>>): Promise<MaalSideResponse> =>
  toResponse(unwrap(await decided));
