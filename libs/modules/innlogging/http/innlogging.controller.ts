import { Body, Controller, Get, HttpCode, Inject, Ip, Param, Post, Res } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, Public } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { cookieName } from '@kp/platform/auth/token';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { validated } from '@kp/platform/http/validation';
import { type Innlogget, Innlogging } from '../application/innlogging';
import { Passordbytte } from '../application/passordbytte';
import {
  AktiveringRequest,
  GlemtPassordRequest,
  InnloggingRequest,
  LenkeParam,
  PassordRequest,
} from './dto/innlogging.request';
import { LenkeResponse, UtfoertResponse } from './dto/innlogging.response';

@Controller()
export class InnloggingController {
  constructor(
    private readonly innlogging: Innlogging,
    private readonly passord: Passordbytte,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('innlogging')
  @Public()
  @HttpCode(200)
  async loggInn(
    @Body(validated) { epost, passord }: InnloggingRequest,
    @Ip() adresse: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtfoertResponse> {
    this.setCookie(reply, unwrap(await this.innlogging.loggInn(epost, passord, adresse)));
    return { utfoert: true };
  }

  @Post('utlogging')
  @LoggedIn()
  @HttpCode(200)
  async loggUt(
    @CurrentUser() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtfoertResponse> {
    await this.innlogging.loggUt(principal.sesjonId);
    void reply.clearCookie(cookieName(this.config), this.cookieOptions());
    return { utfoert: true };
  }

  /** Answers at once and alike for every address; a link is sent if the account exists. */
  @Post('glemt-passord')
  @Public()
  @HttpCode(200)
  glemtPassord(@Body(validated) { epost }: GlemtPassordRequest, @Ip() adresse: string): UtfoertResponse {
    unwrap(this.passord.bestillSenere(epost, adresse));
    return { utfoert: true };
  }

  @Get('aktivering/:kode')
  @Public()
  async findLink(@Param(validated) { kode }: LenkeParam): Promise<LenkeResponse> {
    const { navn, epost, formaal } = unwrap(await this.passord.findLink(kode));
    return { navn, epost, formaal };
  }

  /** Sets the password and logs in. */
  @Post('aktivering')
  @Public()
  @HttpCode(200)
  async aktiver(
    @Body(validated) { kode, passord }: AktiveringRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtfoertResponse> {
    const { brukerId } = unwrap(await this.passord.brukLenke(kode, passord));
    this.setCookie(reply, await this.innlogging.openSession(brukerId));
    return { utfoert: true };
  }

  /** Changes the password, ends all sessions and opens a new one here. */
  @Post('passord')
  @LoggedIn()
  @HttpCode(200)
  async byttPassord(
    @Body(validated) body: PassordRequest,
    @CurrentUser() { brukerId }: Principal,
    @Ip() adresse: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtfoertResponse> {
    unwrap(await this.passord.bytt(brukerId, adresse, body));
    this.setCookie(reply, await this.innlogging.openSession(brukerId));
    return { utfoert: true };
  }

  private setCookie(reply: FastifyReply, { token, utloper }: Innlogget): void {
    void reply.setCookie(cookieName(this.config), token, { ...this.cookieOptions(), expires: utloper });
  }

  private cookieOptions(): CookieSerializeOptions {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.production };
  }
}
