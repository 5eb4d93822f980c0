import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { CurrentUser, LoggedIn, Public } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Meg } from '../application/meg';
import { validated } from '@kp/platform/http/validation';
import { DEMOBRUKERE, type Demobrukere } from '../application/demobrukere';
import { SpraakRequest } from './dto/innlogging.request';
import { MegResponse, OppstartResponse, UtfoertResponse } from './dto/innlogging.response';

@Controller()
export class MegController {
  constructor(
    private readonly meg: Meg,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DEMOBRUKERE) private readonly demobrukere: Demobrukere,
  ) {}

  @Get('oppstart')
  @Public()
  oppstart(): OppstartResponse {
    const { version: versjon, demo } = this.config;
    return { versjon, demo, demobrukere: demo ? [...this.demobrukere] : [] };
  }

  @Get('meg')
  @LoggedIn()
  find(@CurrentUser() principal: Principal): Promise<MegResponse> {
    return this.meg.find(principal);
  }

  @Put('meg/spraak')
  @LoggedIn()
  async velgSpraak(
    @CurrentUser() principal: Principal,
    @Body(validated) { spraak }: SpraakRequest,
  ): Promise<UtfoertResponse> {
    await this.meg.chooseLanguage(principal, spraak);
    return { utfoert: true };
  }
}
