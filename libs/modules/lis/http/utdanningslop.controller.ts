import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { AvsluttUtdanningslop } from '../application/avslutt-utdanningslop';
import { Flytting } from '../application/flytting';
import { Journalvisning } from '../application/journalvisning';
import { OpprettUtdanningslop } from '../application/opprett-utdanningslop';
import { Permisjoner } from '../application/permisjoner';
import { MaallisteResponse } from './dto/maalliste.response';
import {
  AvsluttUtdanningslopRequest,
  FlyttingRequest,
  MaalfilterRequest,
  NyttUtdanningslopRequest,
  PermisjonRequest,
} from './dto/utdanningslop.request';
import {
  PermisjonResponse,
  TilknytningResponse,
  UtdanningslopAvsluttetResponse,
  UtdanningslopOpprettetResponse,
  UtdanningslopResponse,
} from './dto/utdanningslop.response';
import { toMaalliste, toTilknytning, toUtdanningslop } from './journalresponser';

@Controller('utdanningslop')
export class UtdanningslopController {
  constructor(
    private readonly opprettelse: OpprettUtdanningslop,
    private readonly journal: Journalvisning,
    private readonly flytting: Flytting,
    private readonly permisjoner: Permisjoner,
    private readonly avslutning: AvsluttUtdanningslop,
  ) {}

  /** A LIS begins: role, utdanningsløp, målplaner and attachment at once. */
  @Post()
  @RequireRole('LEDER', 'STEDFORTREDER')
  async opprett(
    @Body(validated) { planlagtSlutt, ...inn }: NyttUtdanningslopRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<UtdanningslopOpprettetResponse> {
    return unwrap(await this.opprettelse.opprett(brukerId, { ...inn, planlagtSlutt: planlagtSlutt ?? null }));
  }

  @Get(':id')
  @LoggedIn()
  @LogsLook('journal')
  async find(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<UtdanningslopResponse> {
    return toUtdanningslop(unwrap(await this.journal.find(brukerId, id)));
  }

  @Get(':id/maal')
  @LoggedIn()
  @LogsLook('journal')
  async listMaal(
    @Param(validated) { id }: IdParam,
    @Query(validated) { sok, kategori, tilstand }: MaalfilterRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<MaallisteResponse> {
    const filter = { ...(sok && { sok }), ...(kategori && { kategori }), ...(tilstand && { tilstand }) };
    return toMaalliste(unwrap(await this.journal.findMaal(brukerId, id, filter)));
  }

  /** Moves the LIS to another virksomhet, whose leder then fills in who is responsible there. */
  @Post(':id/tilknytninger')
  @RequireRole('LEDER', 'STEDFORTREDER')
  async flytt(
    @Param(validated) { id }: IdParam,
    @Body(validated) { virksomhetId, orgnr, fra }: FlyttingRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TilknytningResponse> {
    const named = [virksomhetId, orgnr].filter((value) => typeof value === 'string');
    if (named.length !== 1) unwrap(fail('ugyldig', 'lis.velgVirksomhet'));
    const valg = { fra, ...(virksomhetId && { virksomhetId }), ...(orgnr && { orgnr }) };
    return toTilknytning(unwrap(await this.flytting.flytt(brukerId, id, valg)));
  }

  @Post(':id/permisjoner')
  @RequireRole('LEDER', 'STEDFORTREDER')
  async leggTilPermisjon(
    @Param(validated) { id }: IdParam,
    @Body(validated) { fra, til }: PermisjonRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PermisjonResponse> {
    const permisjon = unwrap(await this.permisjoner.create(brukerId, id, { fra, til: til ?? null }));
    return { id: permisjon.id, fra: permisjon.fra, til: permisjon.til };
  }

  @Post(':id/avslutt')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER')
  async avslutt(
    @Param(validated) { id }: IdParam,
    @Body(validated) { status, dato }: AvsluttUtdanningslopRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<UtdanningslopAvsluttetResponse> {
    const lop = unwrap(await this.avslutning.avslutt(brukerId, id, status, dato));
    return { id: lop.id, status: lop.status, sluttdato: lop.sluttdato, versjon: lop.versjon };
  }
}
