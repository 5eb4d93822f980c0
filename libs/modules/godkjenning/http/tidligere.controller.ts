import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { type Tilgang } from '@kp/modules/lis';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { lesOpplasting } from '@kp/platform/http/opplasting';
import { validated } from '@kp/platform/http/validation';
import { Tidligereavgjorelser } from '../application/tidligereavgjorelser';
import { skrivTidligeremal } from '../application/tidligerefil';
import { Tidligereimport } from '../application/tidligereimport';
import { Tidligeremeldinger } from '../application/tidligeremeldinger';
import { Tidligereside } from '../application/tidligereside';
import { AvgjoerTidligereRequest, MeldTidligereRequest } from './dto/tidligere.request';
import { TidligereResponse, TidligerefilResponse, TidligerelisteResponse } from './dto/tidligere.response';
import { toInnhold, toLinje, toTidligere } from './tidligere';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Far above three hundred goals. */
const LARGEST_BYTES = 2 * 1024 * 1024;
const FIL = {
  type: 'object',
  required: ['fil'],
  properties: { fil: { type: 'string', format: 'binary', description: 'XLSX or CSV, at most 2 MB and 300 rows' } },
};

/** Goals approved elsewhere before: reported by the LIS, many at once, and confirmed by the leder in one list. */
@Controller()
@LoggedIn()
export class TidligereController {
  constructor(
    private readonly side: Tidligereside,
    private readonly meldinger: Tidligeremeldinger,
    private readonly avgjorelser: Tidligereavgjorelser,
    private readonly import_: Tidligereimport,
    private readonly innsyn: Innsynslogg,
  ) {}

  @Get('tidligere-godkjenninger/mal.xlsx')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async mal(): Promise<StreamableFile> {
    const bytes = await skrivTidligeremal();
    const disposition = 'attachment; filename="godkjent-tidligere-mal.xlsx"';
    return new StreamableFile(bytes, { type: XLSX, disposition, length: bytes.length });
  }

  @Get('utdanningslop/:id/tidligere-godkjenninger')
  @LogsLook('journal')
  async list(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<TidligerelisteResponse> {
    const { tilgang, saker } = unwrap(await this.side.list(principal.brukerId, id));
    await this.logLook(principal, tilgang, id);
    return { meldinger: saker.map(toTidligere) };
  }

  @Get('tidligere-godkjenninger/:id')
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<TidligereResponse> {
    const bilde = unwrap(await this.side.find(principal.brukerId, id));
    await this.logLook(principal, bilde.tilgang, id);
    return toTidligere(bilde);
  }

  /** What the file would report, row by row. Nothing is written. */
  @Post('utdanningslop/:id/tidligere-godkjenninger/fil')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FIL })
  async proevFil(
    @Param(validated) { id }: IdParam,
    @Req() request: FastifyRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TidligerefilResponse> {
    unwrap(await this.import_.requireOwn(brukerId, id));
    const { buffer, filnavn } = await lesOpplasting(request, LARGEST_BYTES);
    return { linjer: unwrap(await this.import_.proev(id, buffer, filnavn)).map(toLinje) };
  }

  @Post('utdanningslop/:id/tidligere-godkjenninger')
  async begynn(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: MeldTidligereRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<TidligereResponse> {
    return this.show(brukerId, unwrap(await this.meldinger.begynn(key, brukerId, id, toInnhold(body))));
  }

  @Post('tidligere-godkjenninger/:id/send')
  @HttpCode(200)
  async send(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: MeldTidligereRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TidligereResponse> {
    return this.show(brukerId, unwrap(await this.meldinger.send(key, { id, brukerId, versjon }, toInnhold(body))));
  }

  @Post('tidligere-godkjenninger/:id/kall-tilbake')
  @HttpCode(200)
  async kallTilbake(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TidligereResponse> {
    return this.show(brukerId, unwrap(await this.meldinger.kallTilbake(key, { id, brukerId, versjon })));
  }

  @Post('tidligere-godkjenninger/:id/avgjoer')
  @HttpCode(200)
  async avgjoer(
    @Param(validated) { id }: IdParam,
    @Body(validated) { godkjenn, utelat, begrunnelse = '' }: AvgjoerTidligereRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TidligereResponse> {
    const avgjorelse = { godkjenn: godkjenn.map(({ maalId, versjon: v }) => ({ maalId, versjon: v })), utelat };
    const valg = { id, brukerId, versjon };
    return this.show(brukerId, unwrap(await this.avgjorelser.avgjoer(key, valg, { ...avgjorelse, begrunnelse })));
  }

  private async show(brukerId: string, id: string): Promise<TidligereResponse> {
    return toTidligere(unwrap(await this.side.find(brukerId, id)));
  }

  /** Nobody's look at their own is logged. */
  private async logLook({ brukerId }: Principal, tilgang: Tilgang, detalj: string): Promise<void> {
    if (tilgang.egen) return;
    const { som: rolle, virksomhetId, lisId: gjelderBrukerId } = tilgang;
    await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId, hva: 'tidligereGodkjenning', detalj });
  }
}
