import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { EgneRessurser } from '../application/egne-ressurser';
import { Ressurspublisering } from '../application/ressurspublisering';
import { Ressurssvar } from '../application/ressurssvar';
import { NyRessursRequest, RessursinnholdRequest } from './dto/ressurs.request';
import {
  EgneRessurserResponse,
  RessursversjonResponse,
  RessursvisningResponse,
  VurderingResponse,
} from './dto/ressurs.response';
import { toEgen, toInnhold, toVersjon, toVisning } from './ressursvisning';

/** What those who publish do with their own. Who that is, is asked of their roles today. */
@Controller('ressurser')
export class EgneRessurserController {
  constructor(
    private readonly egne: EgneRessurser,
    private readonly publisering: Ressurspublisering,
    private readonly svar: Ressurssvar,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Those to be reviewed first stand first; the withdrawn stand last. */
  @Get('egne')
  @LoggedIn()
  async list(@CurrentUser() { brukerId }: Principal): Promise<EgneRessurserResponse> {
    const { utgivere, ressurser } = await this.egne.list(brukerId);
    const idag = this.clock.today();
    return {
      ...{ utgivere, lenkesjekkPaa: this.config.linkCheck },
      ressurser: ressurser.map((ressurs) => toEgen(ressurs, idag)),
    };
  }

  @Post()
  @RequireRole('LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET')
  async publiser(
    @Body(validated) { som, ...body }: NyRessursRequest,
    @IdempotencyKey() key: string,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    const { utgiver, virksomhetId = null, omraade = null } = som;
    const innhold = toInnhold(body);
    return toVisning(
      unwrap(await this.publisering.publiser(brukerId, key, { utgiver, virksomhetId, omraade }, innhold)),
    );
  }

  /** A change publishes, also what was withdrawn. */
  @Put(':id')
  @LoggedIn()
  async endre(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: RessursinnholdRequest,
    @ExpectedVersion() versjon: number,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    return toVisning(unwrap(await this.publisering.endre(brukerId, id, versjon, toInnhold(body))));
  }

  @Post(':id/trekk')
  @HttpCode(200)
  @LoggedIn()
  async trekk(
    @Param(validated) { id }: IdParam,
    @ExpectedVersion() versjon: number,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursvisningResponse> {
    return toVisning(unwrap(await this.publisering.trekk(brukerId, id, versjon)));
  }

  /** Newest first. */
  @Get(':id/versjoner')
  @LoggedIn()
  async listVersjoner(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<RessursversjonResponse[]> {
    return unwrap(await this.egne.listVersjoner(brukerId, id)).map(toVersjon);
  }

  /** What readers have answered, newest first and without names. */
  @Get(':id/vurderinger')
  @LoggedIn()
  async listVurderinger(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VurderingResponse[]> {
    return [...unwrap(await this.svar.list(brukerId, id))];
  }
}
