import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Public } from '@kp/platform/auth/access.decorators';
import { validated } from '@kp/platform/http/validation';
import { toTjenestefunn } from '../application/funn';
import { Kalkulator, type Tastetperiode } from '../application/kalkulator';
import { KalkulatorRequest, KalkulatorperiodeRequest } from './dto/kalkulator.request';
import { KalkulatorRegelsettResponse, KalkulatorResponse } from './dto/kalkulator.response';
import { toFunn, toGjeldende, toKrav, toLis1del, toPrognose, toTelling } from './tall';

/** Open to all: the same engine on what is typed. Stores and logs nothing. */
@Controller('kalkulator')
export class KalkulatorController {
  constructor(private readonly kalkulator: Kalkulator) {}

  @Get('regelsett')
  @Public()
  async regelsett(): Promise<KalkulatorRegelsettResponse> {
    const { idag, regelsett } = await this.kalkulator.listRegelsett();
    return { idag, regelsett: regelsett.map(toGjeldende) };
  }

  @Post('tjenestetid')
  @Public()
  @HttpCode(200)
  async regn(@Body(validated) body: KalkulatorRequest): Promise<KalkulatorResponse> {
    const { idag, regelsett, tid } = await this.kalkulator.regn(body.regelsett, body.perioder.map(toTastet));
    const tellinger = body.perioder.map((_, n) => tid.perioder.find(({ periodeId }) => periodeId === String(n + 1)));
    return {
      idag,
      regelsett: toGjeldende(regelsett),
      perioder: tellinger.map((telling) => (telling ? toTelling(telling) : null)),
      krav: tid.krav.map(toKrav),
      prognose: toPrognose(tid.prognose),
      lis1: tid.lis1[1].map(toLis1del),
      funn: tid.funn.map(toTjenestefunn).map(toFunn),
    };
  }
}

const toTastet = ({
  kategori,
  stilling,
  fra,
  til,
  attestertTil,
  fravaer,
}: KalkulatorperiodeRequest): Tastetperiode => ({
  ...{ kategori, fra, til: til ?? null, attestertTil: attestertTil ?? null },
  stilling: Math.round(stilling * 100),
  fravaer: fravaer.map((rad) => ({ slag: rad.slag, fra: rad.fra, til: rad.til ?? null, grad: rad.grad })),
});
