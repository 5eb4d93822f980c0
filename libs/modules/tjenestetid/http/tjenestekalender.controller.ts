import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Clock } from '@kp/kernel/clock';
import { fail, unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { FilRequest } from '@kp/platform/http/fil.request';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Tjenestejournal } from '../application/tjenestejournal';
import { findKalenderdager, skrivTjenestekalender } from './tjenestekalender';

@Controller('utdanningslop')
export class TjenestekalenderController {
  constructor(
    private readonly journal: Tjenestejournal,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The LIS's own, as a file to download: a feed that needs no login would need rules of access of its own. */
  @Get(':id/tjenestetid/kalender.ics')
  @LoggedIn()
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async kalender(
    @Param(validated) { id }: IdParam,
    @Query(validated) { spraak = 'nb' }: FilRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<StreamableFile> {
    const bilde = unwrap(await this.journal.find(brukerId, id));
    if (!bilde.tilgang.egen) return unwrap(fail('forbudt', 'tjenestetid.bareLis'));
    const dager = findKalenderdager(bilde);
    const { publicUrl } = this.config;
    const bytes = Buffer.from(skrivTjenestekalender(dager, { publicUrl, stamp: this.clock.now(), spraak }));
    const disposition = 'attachment; filename="tjenestetid.ics"';
    return new StreamableFile(bytes, { type: 'text/calendar; charset=utf-8', disposition, length: bytes.length });
  }
}
