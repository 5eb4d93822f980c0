import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Kataloger } from '../application/kataloger';
import { Katalogimport } from '../application/katalogimport';
import { Maalrevisjon } from '../application/maalrevisjon';
import { KatalogMaalResponse, KatalogversjonResponse } from './dto/katalogversjon.response';
import { MaalIVersjonParam } from './dto/maal-i-versjon.request';
import { MaalrevisjonRequest } from './dto/maalrevisjon.request';
import { MaalrevisjonResponse } from './dto/maalrevisjon.response';
import { toKatalogMaal, toKatalogversjon, toMaalrevisjon } from './katalogresponser';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } };

@Controller('katalogversjoner')
export class KatalogversjonerController {
  constructor(
    private readonly kataloger: Kataloger,
    private readonly katalogimport: Katalogimport,
    private readonly revisjon: Maalrevisjon,
  ) {}

  @Get(':id')
  @LoggedIn()
  async find(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<KatalogversjonResponse> {
    return toKatalogversjon(unwrap(await this.kataloger.find(principal, id)));
  }

  @Get(':id/eksport.csv')
  @LoggedIn()
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  csv(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<StreamableFile> {
    return this.eksporter(principal, id, 'csv', CSV);
  }

  @Get(':id/eksport.xlsx')
  @LoggedIn()
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  xlsx(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<StreamableFile> {
    return this.eksporter(principal, id, 'xlsx', XLSX);
  }

  /** Fixes the version. It is the one new målplaner are made from as soon as it is valid. */
  @Post(':id/publiser')
  @HttpCode(200)
  @RequireRole('HELSEDIREKTORATET')
  async publiser(
    @Param(validated) { id }: IdParam,
    @CurrentUser() principal: Principal,
  ): Promise<KatalogversjonResponse> {
    unwrap(await this.katalogimport.publiser(id, principal.brukerId));
    return toKatalogversjon(unwrap(await this.kataloger.find(principal, id)));
  }

  /** Revises the explanatory parts of a goal; code, title, goal text and validity stay as they are. */
  @Put(':id/maal/:maalId')
  @RequireRole('HELSEDIREKTORATET')
  async revider(
    @Param(validated) { id, maalId }: MaalIVersjonParam,
    @Body(validated) { begrunnelse, revisjon, ...utdyping }: MaalrevisjonRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<KatalogMaalResponse> {
    const valg = { versjonId: id, maalId, begrunnelse, revisjon: revisjon ?? null };
    const aktiviteter = utdyping.aktiviteter.map(({ antall, tekst, type }) => ({
      antall: antall ?? null,
      tekst,
      type: type ?? null,
    }));
    return toKatalogMaal(unwrap(await this.revisjon.revider(brukerId, valg, { ...utdyping, aktiviteter })));
  }

  /** How the explanatory parts of a goal have been revised, newest first: who, when, why and what stood before. */
  @Get(':id/maal/:maalId/revisjoner')
  @LoggedIn()
  async listRevisjoner(
    @Param(validated) { id, maalId }: MaalIVersjonParam,
    @CurrentUser() principal: Principal,
  ): Promise<MaalrevisjonResponse[]> {
    return unwrap(await this.revisjon.list(principal, id, maalId)).map(toMaalrevisjon);
  }

  private async eksporter(
    principal: Principal,
    id: string,
    format: 'csv' | 'xlsx',
    type: string,
  ): Promise<StreamableFile> {
    const { filnavn, innhold } = unwrap(await this.kataloger.eksporter(principal, id, format));
    return new StreamableFile(innhold, {
      type,
      disposition: `attachment; filename="${filnavn}"`,
      length: innhold.length,
    });
  }
}
