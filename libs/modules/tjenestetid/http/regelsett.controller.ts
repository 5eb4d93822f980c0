import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, Public, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Regelsettarbeid } from '../application/regelsettarbeid';
import { Regelsettkonsekvenser } from '../application/regelsettkonsekvenser';
import { EndreRegelsettRequest, NyttRegelsettRequest } from './dto/regelsett.request';
import { RegelsettResponse, RegelsettkonsekvenserResponse, RegelsettlisteResponse } from './dto/regelsett.response';
import { toEndring, toKonsekvenser, toRegelsett } from './regelsettvisning';

/** The rule sets: read by all, kept by Helsedirektoratet, published by another person than the one who wrote them. */
@Controller('regelsett')
export class RegelsettController {
  constructor(
    private readonly arbeid: Regelsettarbeid,
    private readonly virkninger: Regelsettkonsekvenser,
    private readonly clock: Clock,
  ) {}

  /** Every published edition, with sources and marks. */
  @Get()
  @Public()
  async list(): Promise<RegelsettlisteResponse> {
    const published = await this.arbeid.list('PUBLISERT');
    return { idag: this.clock.today(), regelsett: published.map((bilde) => toRegelsett(bilde, null)) };
  }

  @Get('utkast')
  @RequireRole('HELSEDIREKTORATET')
  async listUtkast(@CurrentUser() { brukerId }: Principal): Promise<RegelsettlisteResponse> {
    const drafts = await this.arbeid.list('UTKAST');
    return { idag: this.clock.today(), regelsett: drafts.map((bilde) => toRegelsett(bilde, brukerId)) };
  }

  /** A draft: a copy of the edition in force. */
  @Post()
  @RequireRole('HELSEDIREKTORATET')
  async create(
    @Body(validated) body: NyttRegelsettRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RegelsettResponse> {
    return toRegelsett(unwrap(await this.arbeid.create(brukerId, body.kode, body.gyldigFra)), brukerId);
  }

  @Put(':id')
  @RequireRole('HELSEDIREKTORATET')
  async update(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreRegelsettRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RegelsettResponse> {
    return toRegelsett(unwrap(await this.arbeid.update(brukerId, id, body.versjon, toEndring(body))), brukerId);
  }

  /** How many doctors' figures would be others; a few of them without names. */
  @Get(':id/konsekvenser')
  @RequireRole('HELSEDIREKTORATET')
  async konsekvenser(@Param(validated) { id }: IdParam): Promise<RegelsettkonsekvenserResponse> {
    return toKonsekvenser(unwrap(await this.virkninger.find(id)));
  }

  @Post(':id/publiser')
  @RequireRole('HELSEDIREKTORATET')
  @HttpCode(200)
  async publiser(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<RegelsettResponse> {
    return toRegelsett(unwrap(await this.arbeid.publiser(key, brukerId, id, versjon)), brukerId);
  }
}
