import { Controller, Get } from '@nestjs/common';
import { CurrentUser, RequireRole } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { AlisKontorfigurer } from '../application/alis-kontor-figurer';
import { Nasjonalefigurer } from '../application/nasjonale-figurer';
import { Statsforvalterfigurer } from '../application/statsforvalter-figurer';
import {
  AlisKontorFigurerResponse,
  NasjonaleFigurerResponse,
  StatsforvalterFigurerResponse,
} from './dto/figurer.response';

/** Figures without names, for those outside the virksomheter. Nobody's record is looked at, so nothing is logged. */
@Controller('figurer')
export class FigurerController {
  constructor(
    private readonly alisKontor: AlisKontorfigurer,
    private readonly statsforvalter: Statsforvalterfigurer,
    private readonly nasjonalt: Nasjonalefigurer,
  ) {}

  /** The virksomheter of the office's region. */
  @Get('alis-kontor')
  @RequireRole('ALIS_KONTOR')
  async loadAlisKontor(@CurrentUser() principal: Principal): Promise<AlisKontorFigurerResponse> {
    const { fylker, virksomheter, ...rest } = await this.alisKontor.load(principal);
    return { ...rest, fylker: [...fylker], virksomheter: [...virksomheter] };
  }

  /** LIS1 of the fylke. */
  @Get('statsforvalter')
  @RequireRole('STATSFORVALTER')
  async loadStatsforvalter(@CurrentUser() principal: Principal): Promise<StatsforvalterFigurerResponse> {
    const { fylker, virksomheter, ...rest } = await this.statsforvalter.load(principal);
    return { ...rest, fylker: [...fylker], virksomheter: [...virksomheter] };
  }

  @Get('nasjonalt')
  @RequireRole('HELSEDIREKTORATET')
  async loadNasjonalt(): Promise<NasjonaleFigurerResponse> {
    const { spesialiteter, fylker, ...rest } = await this.nasjonalt.load();
    return { ...rest, spesialiteter: [...spesialiteter], fylker: [...fylker] };
  }
}
