import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { AvsluttRolle } from '../application/avslutt-rolle';
import { NyeLenker } from '../application/nye-lenker';
import { Personadministrasjon } from '../application/personadministrasjon';
import { Rollekonsekvenser } from '../application/rollekonsekvenser';
import { NyNasjonalRolleRequest, NyPersonRequest } from './dto/person.request';
import {
  AvsluttetRolleResponse,
  FolkResponse,
  NyLenkeResponse,
  PersonLagtTilResponse,
  RollekonsekvenserResponse,
} from './dto/person.response';

/** People and their roles. */
@Controller()
export class PersonerController {
  constructor(
    private readonly personer: Personadministrasjon,
    private readonly lenker: NyeLenker,
    private readonly roller: AvsluttRolle,
    private readonly konsekvenser: Rollekonsekvenser,
  ) {}

  /** Everyone in the virksomhet for those who lead it; for those who keep the register only who leads. */
  @Get('virksomheter/:id/personer')
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  @LogsLook('liste')
  async list(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<FolkResponse> {
    return unwrap(await this.personer.list(brukerId, id));
  }

  @Post('virksomheter/:id/personer')
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  async add(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: NyPersonRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<PersonLagtTilResponse> {
    return unwrap(await this.personer.add(brukerId, id, body, key));
  }

  @Get('nasjonale-roller')
  @RequireRole('EIER', 'HELSEDIREKTORATET')
  @LogsLook('liste')
  async listNasjonale(@CurrentUser() { brukerId }: Principal): Promise<FolkResponse> {
    return unwrap(await this.personer.listNasjonale(brukerId));
  }

  @Post('nasjonale-roller')
  @RequireRole('EIER', 'HELSEDIREKTORATET')
  async addNasjonal(
    @Body(validated) body: NyNasjonalRolleRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<PersonLagtTilResponse> {
    return unwrap(await this.personer.add(brukerId, null, body, key));
  }

  /** A new activation link for someone who has no account yet and whose roles the caller could have given. */
  @Post('personer/:id/ny-lenke')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  async createLenke(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<NyLenkeResponse> {
    return unwrap(await this.lenker.create(brukerId, id));
  }

  /** What ending the role would move, and where to; nothing is changed. */
  @Get('roller/:id/konsekvenser')
  @RequireRole('LEDER', 'EIER')
  async findKonsekvenser(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RollekonsekvenserResponse> {
    const { overtar, ...flytter } = unwrap(await this.konsekvenser.find(brukerId, id));
    return { ...flytter, overtar: overtar.map(({ navn, rolle }) => ({ navn, rolle })) };
  }

  /** Ends a role at once. What waited for the person in it goes where domene.md section 4 says. */
  @Post('roller/:id/avslutt')
  @HttpCode(200)
  @RequireRole('LEDER', 'EIER')
  async avslutt(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<AvsluttetRolleResponse> {
    return unwrap(await this.roller.avslutt(brukerId, id));
  }
}
