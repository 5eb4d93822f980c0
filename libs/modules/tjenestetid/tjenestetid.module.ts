import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VirksomheterModule } from '@kp/modules/virksomheter';
import { KalkulatorController } from './http/kalkulator.controller';
import { RegelsettController } from './http/regelsett.controller';
import { TjenestelisteController } from './http/tjenesteliste.controller';
import { TjenestetidController } from './http/tjenestetid.controller';
import { TjenestevarianterController } from './http/tjenestevarianter.controller';

@Module({
  imports: [LisModule, ArbeidslisteModule, VarslerModule, VirksomheterModule],
  controllers: [
    ...[TjenestetidController, TjenestevarianterController, TjenestelisteController],
    ...[KalkulatorController, RegelsettController],
  ],
})
export class TjenestetidModule {}
