import { Module } from '@nestjs/common';
import { Arbeidsliste } from './application/arbeidsliste';
import { MinArbeidsliste } from './application/min-arbeidsliste';
import { Oppgaveliste } from './application/oppgaveliste';
import { Rollespoersmaal } from './application/rollespoersmaal';
import { ArbeidslisteController } from './http/arbeidsliste.controller';
import { ArbeidslisteRepository } from './persistence/arbeidsliste.repository';
import { OppgavelisteRepository } from './persistence/oppgaveliste.repository';

@Module({
  controllers: [ArbeidslisteController],
  providers: [
    Arbeidsliste,
    Oppgaveliste,
    MinArbeidsliste,
    ArbeidslisteRepository,
    OppgavelisteRepository,
    Rollespoersmaal,
  ],
  exports: [Arbeidsliste, Oppgaveliste],
})
export class ArbeidslisteModule {}
