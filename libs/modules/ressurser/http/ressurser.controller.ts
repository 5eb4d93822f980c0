import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Ressurssoek } from '../application/ressurssoek';
import { Ressurssvar } from '../application/ressurssvar';
import { FavorittRequest, RessurssoekRequest, VurderingRequest } from './dto/ressurs.request';
import { RessurssideResponse, RessursvisningResponse } from './dto/ressurs.response';
import { toTreff, toVisning } from './ressursvisning';

/** What everybody does with the resources that reach them. */
@Controller('ressurser')
export class RessurserController {
  constructor(
    private readonly soeking: Ressurssoek,
    private readonly svar: Ressurssvar,
  ) {}

  /** Best hit first; without words the most recently updated first. */
  @Get()
  @LoggedIn()
  async list(
    @Query(validated) { maal, katalog, type, spraak, ...rest }: RessurssoekRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessurssideResponse> {
    const koder = maal.split(',').filter((kode) => kode !== '');
    const filter = { maal: koder, katalogKode: katalog ?? null, type: type ?? null, spraak: spraak ?? null };
    const { ressurser, antall } = await this.soeking.list(brukerId, { ...rest, ...filter });
    return { ressurser: ressurser.map(toTreff), antall };
  }

  @Get(':id')
  @LoggedIn()
  async find(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    return toVisning(unwrap(await this.soeking.find(brukerId, id)));
  }

  /** A new answer takes the place of the earlier one. */
  @Put(':id/vurdering')
  @LoggedIn()
  async vurder(
    @Param(validated) { id }: IdParam,
    @Body(validated) { nyttig, kommentar }: VurderingRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    return toVisning(unwrap(await this.svar.vurder(brukerId, id, nyttig, kommentar ?? null)));
  }

  @Put(':id/favoritt')
  @LoggedIn()
  async setFavoritt(
    @Param(validated) { id }: IdParam,
    @Body(validated) { favoritt }: FavorittRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    return toVisning(unwrap(await this.svar.setFavoritt(brukerId, id, favoritt)));
  }
}
