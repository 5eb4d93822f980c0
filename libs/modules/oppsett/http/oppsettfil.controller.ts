import { Controller, Get, Header, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { foretrukket } from '@kp/kernel/spraak';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { lesOpplasting } from '@kp/platform/http/opplasting';
import { validated } from '@kp/platform/http/validation';
import { Oppsettimport } from '../application/oppsettimport';
import { skrivOppsettmal } from '../application/oppsettmal';
import { LAGRE_SKJEMA, OppsettfilRequest, OppsettproeveRequest, PROEVE_SKJEMA } from './dto/oppsettfil.request';
import { OppsattResponse, OppsettrapportResponse } from './dto/oppsettfil.response';
import { toOppsatt, toRapport } from './oppsettrapport';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Far above two thousand rows. */
const LARGEST_BYTES = 2 * 1024 * 1024;

/** Virksomheter, people, roles and LIS from one file. What each row may do is asked for each row. */
@Controller('oppsett')
export class OppsettfilController {
  constructor(private readonly oppsettimport: Oppsettimport) {}

  @Get('mal.xlsx')
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async mal(): Promise<StreamableFile> {
    const bytes = await skrivOppsettmal();
    const disposition = 'attachment; filename="oppsett-mal.xlsx"';
    return new StreamableFile(bytes, { type: XLSX, disposition, length: bytes.length });
  }

  /** What the file would do, row by row. Nothing is written. */
  @Post('forhaandsvisning')
  @HttpCode(200)
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: PROEVE_SKJEMA })
  async forhaandsvis(
    @Req() request: FastifyRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<OppsettrapportResponse> {
    const { fil, valg } = await read(request, OppsettproeveRequest);
    const rapport = unwrap(
      await this.oppsettimport.proev(brukerId, { ...fil, utelatteRader: valg.utelatteRader ?? [] }),
    );
    return toRapport(rapport, foretrukket(request.headers['accept-language']));
  }

  /** Writes every row but those left out, or none. */
  @Post()
  @RequireRole('LEDER', 'STEDFORTREDER', 'EIER', 'HELSEDIREKTORATET')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: LAGRE_SKJEMA })
  async lagre(
    @Req() request: FastifyRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<OppsattResponse> {
    const { fil, valg } = await read(request, OppsettfilRequest);
    const utelatteRader = valg.utelatteRader ?? [];
    return toOppsatt(
      unwrap(await this.oppsettimport.importer(key, brukerId, { ...fil, utelatteRader }, valg.kontroll)),
    );
  }
}

interface Lest<T> {
  readonly fil: { readonly buffer: Buffer; readonly filnavn: string };
  readonly valg: T;
}

async function read<T>(request: FastifyRequest, metatype: new () => T): Promise<Lest<T>> {
  const { buffer, filnavn, felter } = await lesOpplasting(request, LARGEST_BYTES);
  return { fil: { buffer, filnavn }, valg: (await validated.transform(felter, { type: 'body', metatype })) as T };
}
