import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { fail, unwrap } from '@kp/kernel/result';
import { Public } from '@kp/platform/auth/access.decorators';
import { validated } from '@kp/platform/http/validation';
import { KalkulatorRequest } from './dto/kalkulator.request';
import { KalkulatorRegelsettResponse, KalkulatorResponse } from './dto/kalkulator.response';

const GONE = fail('finnesIkke', 'http.finnesIkke');

/** Open to all: the same engine on what is typed. Stores and logs nothing. */
@Controller('kalkulator')
export class KalkulatorController {
  @Get('regelsett')
  @Public()
  regelsett(): Promise<KalkulatorRegelsettResponse> {
    return unwrap<never>(GONE);
  }

  @Post('tjenestetid')
  @Public()
  @HttpCode(200)
  regn(@Body(validated) body: KalkulatorRequest): Promise<KalkulatorResponse> {
    return unwrap<never>({ ...GONE, ...{ body } });
  }
}
