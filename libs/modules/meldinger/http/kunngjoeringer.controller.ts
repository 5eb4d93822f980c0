import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { MINSTE_GRUPPE } from '@kp/kernel/minste-gruppe';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Kunngjoeringer } from '../application/kunngjoeringer';
import { Oppslagstavle } from '../application/oppslagstavle';
import { ForhaandsvisKunngjoeringRequest, KunngjoeringRequest, TavleRequest } from './dto/kunngjoering.request';
import {
  KunngjoeringAntallResponse,
  KunngjoeringOpprettetResponse,
  KunngjoeringResponse,
  KunngjoeringSendtResponse,
  KunngjoeringerSendtResponse,
  KunngjoeringsvalgResponse,
  TavleResponse,
} from './dto/kunngjoering.response';
import { toKunngjoering, toSendt, toValg } from './kunngjoeringsvisning';
import { lesMarkoer, skrivMarkoer } from './markoer';

const AVSENDERROLLER = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'] as const;

/** Announcements: what has come to one, and what one's office has sent. */
@Controller('kunngjoeringer')
export class KunngjoeringerController {
  constructor(
    private readonly tavle: Oppslagstavle,
    private readonly kunngjoeringer: Kunngjoeringer,
  ) {}

  /** What has been announced to the caller. */
  @Get()
  @LoggedIn()
  async list(
    @Query(validated) { foer, antall }: TavleRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TavleResponse> {
    const { festet, kunngjoeringer, flere, uleste } = await this.tavle.list(brukerId, lesMarkoer(foer), antall);
    const last = kunngjoeringer.at(-1);
    return {
      festet: festet.map(toKunngjoering),
      kunngjoeringer: kunngjoeringer.map(toKunngjoering),
      neste: flere && last ? skrivMarkoer(last.publisertTid, last.id) : null,
      uleste,
    };
  }

  /** The offices one may announce for, and whom each reaches. */
  @Get('valg')
  @RequireRole(...AVSENDERROLLER)
  async listValg(@CurrentUser() { brukerId }: Principal): Promise<KunngjoeringsvalgResponse> {
    return toValg(await this.kunngjoeringer.listValg(brukerId));
  }

  /** How many it would reach now; never who. */
  @Post('forhaandsvisning')
  @HttpCode(200)
  @RequireRole(...AVSENDERROLLER)
  async forhaandsvis(
    @Body(validated) { som, maalgruppe }: ForhaandsvisKunngjoeringRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<KunngjoeringAntallResponse> {
    const { antall, avrundet } = unwrap(await this.kunngjoeringer.forhaandsvis(brukerId, som, maalgruppe));
    return { antall, avrundet, minsteGruppe: MINSTE_GRUPPE };
  }

  @Post()
  @RequireRole(...AVSENDERROLLER)
  async send(
    @Body(validated) { publiseresTid, som, tittel, tekst, viktig, maalgruppe }: KunngjoeringRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<KunngjoeringOpprettetResponse> {
    // Written as all instants are stored, or «08:00:00Z» would come after «08:00:00.000Z».
    const tid = publiseresTid === undefined ? null : new Date(publiseresTid).toISOString();
    const inn = { som, tittel, tekst, viktig, maalgruppe, publiseresTid: tid };
    return unwrap(await this.kunngjoeringer.send(key, brukerId, inn));
  }

  /** What the caller's offices have sent and will send, with counts. */
  @Get('sendte')
  @RequireRole(...AVSENDERROLLER)
  async listSendt(
    @Query(validated) { foer, antall }: TavleRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<KunngjoeringerSendtResponse> {
    const rows = await this.kunngjoeringer.listSendt(brukerId, lesMarkoer(foer), antall + 1);
    const page = rows.slice(0, antall);
    const last = page.at(-1);
    const neste = rows.length > antall && last ? skrivMarkoer(last.opprettetTid, last.id) : null;
    return { kunngjoeringer: page.map(toSendt), neste };
  }

  @Post(':id/lest')
  @HttpCode(200)
  @LoggedIn()
  async les(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<KunngjoeringResponse> {
    return toKunngjoering(unwrap(await this.tavle.les(brukerId, id)));
  }

  /** For important ones; it is then no longer pinned. */
  @Post(':id/bekreft')
  @HttpCode(200)
  @LoggedIn()
  async bekreft(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<KunngjoeringResponse> {
    return toKunngjoering(unwrap(await this.tavle.bekreft(brukerId, id)));
  }

  /** It is gone from those it reached; one that waits is not sent. */
  @Post(':id/trekk-tilbake')
  @HttpCode(200)
  @RequireRole(...AVSENDERROLLER)
  async trekk(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<KunngjoeringSendtResponse> {
    return toSendt(unwrap(await this.kunngjoeringer.trekk(brukerId, id)));
  }
}
