import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Virksomhetsregister, type Virksomhetsopplysninger } from '../application/virksomhetsregister';
import { EndreVirksomhetRequest, IngenAnnenGodkjennerRequest, NyVirksomhetRequest } from './dto/virksomhet.request';
import { VirksomhetDetaljerResponse, VirksomhetResponse, VirksomhetstreffResponse } from './dto/virksomhet.response';
import { VirksomhetssokRequest } from './dto/virksomhetssok.request';
import { toDetaljer, toVirksomhet } from './to-response';

@Controller('virksomheter')
export class VirksomheterController {
  constructor(private readonly register: Virksomhetsregister) {}

  /** All for those who keep the register; for others the ones they have a role in. */
  @Get()
  @LoggedIn()
  async list(@CurrentUser() { brukerId }: Principal): Promise<VirksomhetResponse[]> {
    return (await this.register.list(brukerId)).map(toVirksomhet);
  }

  /** Where a LIS may be moved: at most ten, by name or organisasjonsnummer. */
  @Get('oppslag')
  @RequireRole('LEDER', 'STEDFORTREDER')
  async search(@Query(validated) { sok = '' }: VirksomhetssokRequest): Promise<VirksomhetstreffResponse[]> {
    return (await this.register.search(sok)).map(({ orgnr, navn }) => ({ orgnr, navn }));
  }

  @Post()
  @RequireRole('EIER', 'HELSEDIREKTORATET')
  async create(
    @Body(validated) { orgnr, ...body }: NyVirksomhetRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VirksomhetResponse> {
    return toVirksomhet(unwrap(await this.register.create(brukerId, orgnr, opplysninger(body))));
  }

  @Get(':id')
  @LoggedIn()
  async find(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VirksomhetDetaljerResponse> {
    return toDetaljer(unwrap(await this.register.find(brukerId, id)));
  }

  @Put(':id')
  @RequireRole('EIER', 'HELSEDIREKTORATET')
  async update(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreVirksomhetRequest,
    @CurrentUser() { brukerId }: Principal,
    @ExpectedVersion() versjon: number,
  ): Promise<VirksomhetDetaljerResponse> {
    return toDetaljer(unwrap(await this.register.update({ brukerId, id, versjon }, opplysninger(body))));
  }

  /** Records whether somebody else than the one who recommended can approve. Each decision it allows is marked. */
  @Put(':id/ingen-annen-godkjenner')
  @RequireRole('LEDER')
  async settIngenAnnenGodkjenner(
    @Param(validated) { id }: IdParam,
    @Body(validated) { verdi }: IngenAnnenGodkjennerRequest,
    @CurrentUser() { brukerId }: Principal,
    @ExpectedVersion() versjon: number,
  ): Promise<VirksomhetDetaljerResponse> {
    return toDetaljer(unwrap(await this.register.settIngenAnnenGodkjenner({ brukerId, id, versjon }, verdi)));
  }
}

const opplysninger = (body: EndreVirksomhetRequest): Virksomhetsopplysninger => ({
  navn: body.navn,
  type: body.type,
  kommunenummer: body.kommunenummer,
  sentralitet: body.sentralitet ?? null,
  sentralitetAar: body.sentralitetAar ?? null,
});
