import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Godkjenningstjeneste } from '../application/godkjenningstjeneste';
import { Maalside } from '../application/maalside';
import { StjernerRequest } from './dto/maal.request';
import { MaalSideResponse } from './dto/maal.response';
import { toResponse } from './visning';

@Controller('maal/:id')
export class MaalController {
  constructor(
    private readonly side: Maalside,
    private readonly tjeneste: Godkjenningstjeneste,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** The goal's page for the LIS, and the whole basis for those who recommend and decide. */
  @Get()
  @LoggedIn()
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<MaalSideResponse> {
    const bilde = unwrap(await this.side.find(brukerId, id));
    const { maal, tilgang } = bilde.grunnlag;
    // Where the reader has the role; one who was only asked has it where the goal is decided.
    const { virksomhetId } = tilgang ?? bilde.grunnlag;
    if (maal.lisId !== brukerId) {
      const rolle = bilde.somRolle ?? 'SUPERVISOR';
      await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId: maal.lisId, hva: 'maal', detalj: id });
    }
    return toResponse(bilde);
  }

  @Put('stjerner')
  @LoggedIn()
  async saveStars(
    @Param(validated) { id }: IdParam,
    @Body(validated) { aktivitetIder }: StjernerRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<MaalSideResponse> {
    return toResponse(unwrap(await this.tjeneste.saveStars(brukerId, id, aktivitetIder)));
  }
}
