import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Arenaer } from '../application/arenaer';
import { Avtaler, type Avtaleopplysninger } from '../application/avtaler';
import { Virksomhetsstatuser } from '../application/virksomhetsstatuser';
import type { Statusrad } from '../domain/virksomhetsstatus';
import { LaeringsarenaRequest, SamarbeidsavtaleRequest, VirksomhetsstatusRequest } from './dto/oppsett.request';
import {
  LaeringsarenaResponse,
  SamarbeidsavtaleResponse,
  TellingResponse,
  VirksomhetsstatusResponse,
} from './dto/virksomhet.response';
import { toArena, toAvtale, toStatus, toTelling } from './to-response';

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
    @Body(validated) body: VirksomhetsstatusRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VirksomhetsstatusResponse> {
    return toStatus(unwrap(await this.statuser.create(brukerId, id, statusrad(body))));
  }

  /** What a row would mean, while it is being written; nothing is saved. */
  @Post('statuser/forhaandsvisning')
  @HttpCode(200)
  @RequireRole('HELSEDIREKTORATET')
  previewStatus(@Body(validated) body: VirksomhetsstatusRequest): TellingResponse {
    return toTelling(unwrap(this.statuser.preview(statusrad(body))));
  }

  @Put('statuser/:id')
  @RequireRole('HELSEDIREKTORATET')
  async updateStatus(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: VirksomhetsstatusRequest,
    @CurrentUser() { brukerId }: Principal,
    @ExpectedVersion() versjon: number,
  ): Promise<VirksomhetsstatusResponse> {
    return toStatus(unwrap(await this.statuser.update({ brukerId, id, versjon }, statusrad(body))));
  }

  @Post('virksomheter/:id/arenaer')
  @RequireRole('LEDER')
  async createArena(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: LaeringsarenaRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<LaeringsarenaResponse> {
    return toArena(unwrap(await this.arenaer.create(brukerId, id, body)));
  }

  @Put('arenaer/:id')
  @RequireRole('LEDER')
  async updateArena(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: LaeringsarenaRequest,
    @CurrentUser() { brukerId }: Principal,
    @ExpectedVersion() versjon: number,
  ): Promise<LaeringsarenaResponse> {
    return toArena(unwrap(await this.arenaer.update({ brukerId, id, versjon }, body)));
  }

  @Post('virksomheter/:id/avtaler')
  @RequireRole('LEDER')
  async createAvtale(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: SamarbeidsavtaleRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SamarbeidsavtaleResponse> {
    return toAvtale(unwrap(await this.avtaler.create(brukerId, id, avtale(body))));
  }

  @Put('avtaler/:id')
  @RequireRole('LEDER')
  async updateAvtale(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: SamarbeidsavtaleRequest,
    @CurrentUser() { brukerId }: Principal,
    @ExpectedVersion() versjon: number,
  ): Promise<SamarbeidsavtaleResponse> {
    return toAvtale(unwrap(await this.avtaler.update({ brukerId, id, versjon }, avtale(body))));
  }
}

const statusrad = (body: VirksomhetsstatusRequest): Statusrad => ({
  spesialitet: body.spesialitet,
  status: body.status,
  soknadsdato: body.soknadsdato ?? null,
  vedtaksdato: body.vedtaksdato ?? null,
  tellerFra: body.tellerFra ?? null,
  tellerTil: body.tellerTil ?? null,
});

const avtale = (body: SamarbeidsavtaleRequest): Avtaleopplysninger => ({
  arenaId: body.arenaId ?? null,
  motpart: body.motpart,
  fra: body.fra,
  til: body.til ?? null,
});
