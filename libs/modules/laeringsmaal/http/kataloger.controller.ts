import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { lesOpplasting, type Opplasting } from '@kp/platform/http/opplasting';
import { validated } from '@kp/platform/http/validation';
import { Kataloger } from '../application/kataloger';
import { Katalogimport } from '../application/katalogimport';
import { FORHAANDSVISNING_SKJEMA, IMPORT_SKJEMA } from './dto/katalogimport.schema';
import { ForhaandsvisningRequest, KatalogimportRequest } from './dto/katalogimport.request';
import { ImportrapportResponse, KatalogImportertResponse } from './dto/importrapport.response';
import { KatalogResponse } from './dto/katalog.response';
import { toImportrapport } from './importrapport';
import { toKatalog } from './katalogresponser';

@Controller('kataloger')
export class KatalogerController {
  constructor(
    private readonly kataloger: Kataloger,
    private readonly katalogimport: Katalogimport,
  ) {}

  /** The catalogues with their versions; drafts only for Helsedirektoratet. */
  @Get()
  @LoggedIn()
  async list(@CurrentUser() principal: Principal): Promise<KatalogResponse[]> {
    return (await this.kataloger.list(principal)).map(toKatalog);
  }

  /** What the file would change. Nothing is written. */
  @Post('import/forhaandsvisning')
  @HttpCode(200)
  @RequireRole('HELSEDIREKTORATET')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORHAANDSVISNING_SKJEMA })
  async forhaandsvis(@Req() request: FastifyRequest): Promise<ImportrapportResponse> {
    const { skjema, valg } = await read(request, ForhaandsvisningRequest);
    return toImportrapport(unwrap(await this.katalogimport.forhaandsvis(skjema.buffer, skjema.filnavn, valg)));
  }

  /** Writes the file as a draft version: all its rows but those left out by name, or none. */
  @Post('import')
  @RequireRole('HELSEDIREKTORATET')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: IMPORT_SKJEMA })
  async importer(
    @Req() request: FastifyRequest,
    @CurrentUser() principal: Principal,
  ): Promise<KatalogImportertResponse> {
    const { skjema, valg } = await read(request, KatalogimportRequest);
    return unwrap(await this.katalogimport.importer(skjema.buffer, skjema.filnavn, valg, principal.brukerId));
  }
}

async function read<T>(request: FastifyRequest, metatype: new () => T): Promise<{ skjema: Opplasting; valg: T }> {
  const skjema = await lesOpplasting(request);
  const valg = (await validated.transform(skjema.felter, { type: 'body', metatype })) as T;
  return { skjema, valg };
}
