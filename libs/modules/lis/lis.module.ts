import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { VarslerModule } from '@kp/modules/varsler';
import { Journaltilgang } from './application/journaltilgang';
import { Maaltilstand } from './application/maal';
import { MaalRepository } from './persistence/maal.repository';
import { TilgangRepository } from './persistence/tilgang.repository';

@Module({
  imports: [ArbeidslisteModule, VarslerModule],
  providers: [Journaltilgang, Maaltilstand, MaalRepository, TilgangRepository],
  exports: [Journaltilgang, Maaltilstand],
})
export class LisModule {}
