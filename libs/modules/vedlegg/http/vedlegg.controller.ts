import { Controller, Delete, Get, Header, Inject, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { IdParam } from '@kp/platform/http/id.request';
import { lesOpplasting } from '@kp/platform/http/opplasting';
import { validated } from '@kp/platform/http/validation';
import { Vedleggsarkiv } from '../application/vedleggsarkiv';
import { nedlastingshode } from '../domain/filnavn';
import { VedleggFjernetResponse, VedleggResponse } from './dto/vedlegg.response';
import { toVedlegg } from './vedleggvisning';

const SKJEMA = {
  type: 'object',
  required: ['fil'],
  properties: { fil: { type: 'string', format: 'binary', description: 'PDF, PNG, JPEG or DOCX, at most 10 MB' } },
};

@Controller('vedlegg')
export class VedleggController {
  constructor(
    private readonly arkiv: Vedleggsarkiv,
    private readonly innsyn: Innsynslogg,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Uploads a file that is the uploader's alone until something is saved that names it; within a day, or it is removed. */
  @Post()
  @LoggedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: SKJEMA })
  async lastOpp(@Req() request: FastifyRequest, @CurrentUser() { brukerId }: Principal): Promise<VedleggResponse> {
    unwrap(await this.arkiv.checkPlass(brukerId));
    const { buffer, filnavn } = await lesOpplasting(request, this.config.vedleggMaksBytes);
    return toVedlegg(unwrap(await this.arkiv.lastOpp(brukerId, buffer, filnavn)));
  }

  /** Always a download, which no browser opens as a page of ours: the type is what was found in it, the page a sandbox. */
  @Get(':id/fil')
  @LoggedIn()
  @LogsLook('journal')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'private, no-store')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fil(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<StreamableFile> {
    const { vedlegg, innhold, leser } = unwrap(await this.arkiv.hentUt(brukerId, id));
    if (leser?.gjelderBrukerId && leser.gjelderBrukerId !== brukerId)
      await this.innsyn.record({ brukerId, ...leser, hva: 'vedlegg', detalj: id });
    const disposition = nedlastingshode(vedlegg.navn);
    return new StreamableFile(innhold, { type: vedlegg.mime, disposition, length: innhold.length });
  }

  /** Only what is not saved with anything; the rest is taken away where it is saved. */
  @Delete(':id')
  @LoggedIn()
  async fjern(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<VedleggFjernetResponse> {
    unwrap(await this.arkiv.fjern(brukerId, id));
    return { fjernet: true };
  }
}
