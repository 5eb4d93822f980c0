import { Module } from '@nestjs/common';
import { Arbeidsliste } from './application/arbeidsliste';
import { ArbeidslisteRepository } from './persistence/arbeidsliste.repository';

@Module({
  providers: [Arbeidsliste, ArbeidslisteRepository],
  exports: [Arbeidsliste],
})
export class ArbeidslisteModule {}
