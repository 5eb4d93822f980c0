import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { ForeslaaSupervisor } from '../application/foreslaa-supervisor';
import { type Forslag, Supervisorforslag } from '../application/supervisorforslag';
import { SupervisorLagtTilResponse } from './dto/supervisor-lagt-til.response';
import { AvslaaForslagRequest, GodtaForslagRequest, SupervisorforslagRequest } from './dto/supervisorforslag.request';
import { SupervisorforslagResponse } from './dto/veiledere.response';

/** A LIS proposes a supervisør; whoever leads the virksomhet decides. */
@Controller()
export class SupervisorforslagController {
  constructor(
    private readonly foreslaaSupervisor: ForeslaaSupervisor,
    private readonly forslag: Supervisorforslag,
  ) {}

  @Post('utdanningslop/:id/supervisorforslag')
  @LoggedIn()
  async foreslaa(
    @Param(validated) { id }: IdParam,
    @Body(validated) { epost, navn, yrke }: SupervisorforslagRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SupervisorforslagResponse> {
    const person = { epost, navn, yrke: yrke ?? null };
    return toForslag(unwrap(await this.foreslaaSupervisor.foreslaa(brukerId, id, person)));
  }

  @Get('virksomheter/:id/supervisorforslag')
  @RequireRole('LEDER', 'STEDFORTREDER')
  @LogsLook('liste')
  async list(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SupervisorforslagResponse[]> {
    return unwrap(await this.forslag.list(brukerId, id)).map(toForslag);
  }

  /** The person gets the role; somebody new also an activation link. */
  @Post('supervisorforslag/:id/godta')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER')
  async godta(
    @Param(validated) { id }: IdParam,
    @Body(validated) { hprNummer }: GodtaForslagRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SupervisorLagtTilResponse> {
    return unwrap(await this.forslag.godta(brukerId, id, hprNummer ?? null));
  }

  @Post('supervisorforslag/:id/avslaa')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER')
  async avslaa(
    @Param(validated) { id }: IdParam,
    @Body(validated) { begrunnelse }: AvslaaForslagRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<SupervisorforslagResponse> {
    return toForslag(unwrap(await this.forslag.avslaa(brukerId, id, begrunnelse)));
  }
}

const toForslag = (f: Forslag): SupervisorforslagResponse => ({
  id: f.id,
  lis: { id: f.foreslaattAv, navn: f.lis },
  epost: f.epost,
  navn: f.navn,
  yrke: f.yrke,
  opprettet: f.opprettetTid,
});
