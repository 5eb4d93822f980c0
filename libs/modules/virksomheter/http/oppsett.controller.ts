import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Arenaer } from '../application/arenaer';
import { Avtaler, type Avtaleopplysninger } from '../application/avtaler';
import { Virksomhetsstatuser } from '../application/virksomhetsstatuser';
import type { Statusrad } from '../domain/virksomhetsstatus';
import { ArenaRequest, AvtaleRequest, EndreArenaRequest, StatusRequest } from './dto/oppsett.request';
import { ArenaResponse, AvtaleResponse, StatusResponse } from './dto/virksomhet.response';
import { toArena, toAvtale, toStatus } from './to-response';

/** What a virksomhet stands on: its status in each specialty, its places of training and its agreements. */
@Controller()
export class OppsettController {
  constructor(
    private readonly statuser: Virksomhetsstatuser,
    private readonly arenaer: Arenaer,
    private readonly avtaler: Avtaler,
  ) {}

  @Post('virksomheter/:id/statuser')
  @RequireRole('HELSEDIREKTORATET')
  async createStatus(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: StatusRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<StatusResponse> {
    return toStatus(unwrap(await this.statuser.create(brukerId, id, statusrad(body))));
  }

  @Put('statuser/:id')
  @RequireRole('HELSEDIREKTORATET')
  async updateStatus(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: StatusRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<StatusResponse> {
    return toStatus(unwrap(await this.statuser.update(brukerId, id, statusrad(body))));
  }

  @Post('virksomheter/:id/arenaer')
  @RequireRole('LEDER')
  async createArena(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ArenaRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<ArenaResponse> {
    return toArena(unwrap(await this.arenaer.create(brukerId, id, { ...body })));
  }

  @Put('arenaer/:id')
  @RequireRole('LEDER')
  async updateArena(
    @Param(validated) { id }: IdParam,
    @Body(validated) { versjon, ...body }: EndreArenaRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<ArenaResponse> {
    return toArena(unwrap(await this.arenaer.update(brukerId, id, versjon, body)));
  }

  @Post('virksomheter/:id/avtaler')
  @RequireRole('LEDER')
  async createAvtale(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AvtaleRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<AvtaleResponse> {
    return toAvtale(unwrap(await this.avtaler.create(brukerId, id, avtale(body))));
  }

  @Put('avtaler/:id')
  @RequireRole('LEDER')
  async updateAvtale(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AvtaleRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<AvtaleResponse> {
    return toAvtale(unwrap(await this.avtaler.update(brukerId, id, avtale(body))));
  }
}

const statusrad = (body: StatusRequest): Statusrad => ({
  spesialitet: body.spesialitet,
  status: body.status,
  soknadsdato: body.soknadsdato ?? null,
  vedtaksdato: body.vedtaksdato ?? null,
  tellerFra: body.tellerFra ?? null,
  tellerTil: body.tellerTil ?? null,
});

const avtale = (body: AvtaleRequest): Avtaleopplysninger => ({
  arenaId: body.arenaId ?? null,
  motpart: body.motpart,
  fra: body.fra,
  til: body.til ?? null,
});
