import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook, Public, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { type Attest, Attesten } from '../application/attesten';
import { Tjenesteliste } from '../application/tjenesteliste';
import { toAttest, toKontroll } from './attest';
import { skrivAttest } from './attest-pdf';
import { KontrollkodeParam } from './dto/attest.request';
import { AttestkontrollResponse, PeriodeattestResponse } from './dto/attest.response';
import { TjenestelisteResponse } from './dto/tjenesteliste.response';
import { logLook } from './innsyn';
import { toTjenesteliste } from './tjenesteliste';

@Controller()
export class TjenestelisteController {
  constructor(
    private readonly liste: Tjenesteliste,
    private readonly attesten: Attesten,
    private readonly innsyn: Innsynslogg,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Every LIS of a virksomhet: what is confirmed, when they finish, what waits for attest. */
  @Get('virksomheter/:id/tjenestetid')
  @RequireRole('LEDER', 'STEDFORTREDER')
  @LogsLook('liste')
  async list(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestelisteResponse> {
    return toTjenesteliste(unwrap(await this.liste.list(brukerId, id)));
  }

  /** What stands on the attest of one period. */
  @Get('tjenesteperioder/:id/attest')
  @LoggedIn()
  @LogsLook('journal')
  async attest(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<PeriodeattestResponse> {
    return toAttest(await this.findAttest(brukerId, id));
  }

  /** The same on paper. */
  @Get('tjenesteperioder/:id/attest.pdf')
  @LoggedIn()
  @LogsLook('journal')
  @Header('Content-Type', 'application/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<StreamableFile> {
    const bytes = await skrivAttest(
      toAttest(await this.findAttest(brukerId, id)),
      this.config.publicUrl,
      this.config.demo,
    );
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="tjenesteattest-${id}.pdf"`,
    });
  }

  /** Whether a paper is genuine. */
  @Get('attestkontroll/:kode')
  @Public()
  async kontroll(@Param(validated) { kode }: KontrollkodeParam): Promise<AttestkontrollResponse> {
    return toKontroll(unwrap(await this.attesten.check(kode)));
  }

  private async findAttest(brukerId: string, id: string): Promise<Attest> {
    const attest = unwrap(await this.attesten.find(brukerId, id));
    await logLook(this.innsyn, brukerId, attest.tilgang, 'tjenesteattest', id);
    return attest;
  }
}
