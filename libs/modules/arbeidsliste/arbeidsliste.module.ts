import { Module } from '@nestjs/common';
import { VarslerModule } from '@kp/modules/varsler';
import { AndreSomKan } from './application/andre-som-kan';
import { Arbeidsliste } from './application/arbeidsliste';
import { MinArbeidsliste } from './application/min-arbeidsliste';
import { Oppgaveliste } from './application/oppgaveliste';
import { Oppgavevarsler } from './application/oppgavevarsler';
import { Paaminnelser } from './application/paaminnelser';
import { Rollespoersmaal } from './application/rollespoersmaal';
import { Samleavgjorelser } from './application/samleavgjorelser';
import { Ventebidrag } from './application/ventebidrag';
import { ArbeidslisteController } from './http/arbeidsliste.controller';
import { ArbeidslisteRepository } from './persistence/arbeidsliste.repository';
import { OppgavelisteRepository } from './persistence/oppgaveliste.repository';
import { PaaminnelseRepository } from './persistence/paaminnelse.repository';

@Module({
  imports: [VarslerModule],
  controllers: [ArbeidslisteController],
  providers: [
    ...[ArbeidslisteRepository, OppgavelisteRepository, PaaminnelseRepository],
    ...[Arbeidsliste, Oppgaveliste, MinArbeidsliste, Oppgavevarsler, Paaminnelser, AndreSomKan, Samleavgjorelser],
    ...[Rollespoersmaal, Ventebidrag],
  ],
  exports: [Arbeidsliste, Oppgaveliste, AndreSomKan, Samleavgjorelser],
})
export class ArbeidslisteModule {}
