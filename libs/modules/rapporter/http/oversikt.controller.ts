import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { FilRequest } from '@kp/platform/http/fil.request';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { type Oversiktsfil, Oversiktsfiler } from '../application/oversiktsfiler';
import { Virksomhetsoversikt } from '../application/virksomhetsoversikt';
import { OversiktResponse } from './dto/oversikt.response';
import { toOversikt } from './responser';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } };

const toStream = ({ filnavn, innhold }: Oversiktsfil, type: string): StreamableFile =>
  new StreamableFile(innhold, { type, disposition: `attachment; filename="${filnavn}"`, length: innhold.length });

@Controller('virksomheter')
export class OversiktController {
  constructor(
    private readonly oversikt: Virksomhetsoversikt,
    private readonly filer: Oversiktsfiler,
  ) {}

  /** Every LIS of the virksomhet with progress and pace. */
  @Get(':id/oversikt')
  @RequireRole('LEDER', 'STEDFORTREDER')
  @LogsLook('liste')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<OversiktResponse> {
    return toOversikt(unwrap(await this.oversikt.find(brukerId, id, 'skjerm')));
  }

  @Get(':id/oversikt.csv')
  @RequireRole('LEDER', 'STEDFORTREDER')
  @LogsLook('liste')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async csv(
    @Param(validated) { id }: IdParam,
    @Query(validated) { spraak = 'nb' }: FilRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<StreamableFile> {
    return toStream(unwrap(await this.filer.make(brukerId, id, { format: 'csv', spraak })), CSV);
  }

  @Get(':id/oversikt.xlsx')
  @RequireRole('LEDER', 'STEDFORTREDER')
  @LogsLook('liste')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  async xlsx(
    @Param(validated) { id }: IdParam,
    @Query(validated) { spraak = 'nb' }: FilRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<StreamableFile> {
    return toStream(unwrap(await this.filer.make(brukerId, id, { format: 'xlsx', spraak })), XLSX);
  }
}
