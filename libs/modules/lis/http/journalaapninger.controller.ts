import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn, LogsLook, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { type Aapningsbilde, Journalaapninger } from '../application/journalaapninger';
import { AapneJournalRequest } from './dto/journalaapning.request';
import { AapnetJournalResponse, JournalaapningResponse, JournalaapningerResponse } from './dto/journalaapning.response';

@Controller()
export class JournalaapningerController {
  constructor(private readonly aapninger: Journalaapninger) {}

  /** To whom the LIS has opened the own record, and to whom it may be opened. */
  @Get('utdanningslop/:id/journalaapninger')
  @LoggedIn()
  async find(
    @Param(validated) { id }: IdParam,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<JournalaapningerResponse> {
    const { aapninger, kontorer, sisteDag } = unwrap(await this.aapninger.find(brukerId, id));
    return { aapninger: aapninger.map(toResponse), kontorer: kontorer.map(toFylker), sisteDag };
  }

  @Post('utdanningslop/:id/journalaapninger')
  @LoggedIn()
  async aapne(
    @Param(validated) { id }: IdParam,
    @Body(validated) { fylker, til }: AapneJournalRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<JournalaapningResponse> {
    return toResponse(unwrap(await this.aapninger.aapne(brukerId, id, fylker.join(','), til)));
  }

  @Post('journalaapninger/:id/avslutt')
  @HttpCode(200)
  @LoggedIn()
  async avslutt(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<void> {
    unwrap(await this.aapninger.avslutt(brukerId, id));
  }

  /** The records that are open to one's office today. */
  @Get('aapnede-journaler')
  @RequireRole('ALIS_KONTOR')
  @LogsLook('liste')
  async list(@CurrentUser() { brukerId }: Principal): Promise<AapnetJournalResponse[]> {
    return this.aapninger.listFor(brukerId);
  }
}

/** An office is named by its counties. */
const toFylker = (omraade: string): { fylker: string[] } => ({ fylker: omraade.split(',') });

const toResponse = ({ id, omraade, aapnetTid, til }: Aapningsbilde['aapninger'][number]): JournalaapningResponse => ({
  ...{ id, ...toFylker(omraade), aapnetTid, til },
});
