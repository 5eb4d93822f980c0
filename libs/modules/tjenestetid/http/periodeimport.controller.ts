import { Controller, Get, Header, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { type Opplasting, lesOpplasting } from '@kp/platform/http/opplasting';
import { validated } from '@kp/platform/http/validation';
import { skrivImportmal } from '../application/importmal';
import { Periodeimport } from '../application/periodeimport';
import { PeriodeimportResponse, PerioderImportertResponse } from './dto/periodeimport.response';
import { toPeriodeimport } from './periodeimport';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Far above two hundred periods. */
const LARGEST_BYTES = 2 * 1024 * 1024;
const SKJEMA = {
  type: 'object',
  required: ['fil'],
  properties: { fil: { type: 'string', format: 'binary', description: 'XLSX or CSV, at most 2 MB and 200 rows' } },
};

@Controller()
export class PeriodeimportController {
  constructor(private readonly periodeimport: Periodeimport) {}

  @Get('tjenestetid/importmal.xlsx')
  @LoggedIn()
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async mal(): Promise<StreamableFile> {
    const bytes = await skrivImportmal();
    const disposition = 'attachment; filename="tjenesteperioder-mal.xlsx"';
    return new StreamableFile(bytes, { type: XLSX, disposition, length: bytes.length });
  }

  /** What the file would do, row by row. Nothing is written. */
  @Post('utdanningslop/:id/tjenesteperioder/import/forhaandsvisning')
  @HttpCode(200)
  @LoggedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: SKJEMA })
  async forhaandsvis(
    @Param(validated) { id }: IdParam,
    @Req() request: FastifyRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PeriodeimportResponse> {
    const fil = await this.read(brukerId, id, request);
    return toPeriodeimport(unwrap(await this.periodeimport.proev(brukerId, id, fil)));
  }

  /** Enters every row that is not there already, or none. */
  @Post('utdanningslop/:id/tjenesteperioder/import')
  @LoggedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: SKJEMA })
  async importer(
    @Param(validated) { id }: IdParam,
    @Req() request: FastifyRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<PerioderImportertResponse> {
    const fil = await this.read(brukerId, id, request);
    return unwrap(await this.periodeimport.importer(key, brukerId, id, fil));
  }

  private async read(brukerId: string, id: string, request: FastifyRequest): Promise<Opplasting> {
    unwrap(await this.periodeimport.requireOwn(brukerId, id));
    return lesOpplasting(request, LARGEST_BYTES);
  }
}
