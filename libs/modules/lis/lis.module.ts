import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LaeringsmaalModule } from '@kp/modules/laeringsmaal';
import { VarslerModule } from '@kp/modules/varsler';
import { Aktivitetstall } from './application/aktivitetstall';
import { Ansvarligvalg } from './application/ansvarlige';
import { AvsluttUtdanningslop } from './application/avslutt-utdanningslop';
import { Flytting } from './application/flytting';
import { Journalaapninger } from './application/journalaapninger';
import { Journaltilgang } from './application/journaltilgang';
import { Journalvisning } from './application/journalvisning';
import { Lederadgang } from './application/lederadgang';
import { Lopsnavnliste } from './application/lopsnavnliste';
import { Lopsoversikt } from './application/lopsoversikt';
import { Maaltilstand } from './application/maal';
import { Maallister } from './application/maallister';
import { Maalplanbytte } from './application/maalplanbytte';
import { OpprettUtdanningslop } from './application/opprett-utdanningslop';
import { Permisjoner } from './application/permisjoner';
import { Rolleavslutning } from './application/rolleavslutning';
import { Tilknytninger } from './application/tilknytninger';
import { Varsling } from './application/varsling';
import { JournalaapningerController } from './http/journalaapninger.controller';
import { PermisjonerController } from './http/permisjoner.controller';
import { TilknytningerController } from './http/tilknytninger.controller';
import { UtdanningslopController } from './http/utdanningslop.controller';
import { JournalaapningRepository } from './persistence/journalaapning.repository';
import { LopsnavnRepository } from './persistence/lopsnavn.repository';
import { MaalRepository } from './persistence/maal.repository';
import { MaallisteRepository } from './persistence/maalliste.repository';
import { MaalplanRepository } from './persistence/maalplan.repository';
import { OvergangRepository } from './persistence/overgang.repository';
import { PermisjonRepository } from './persistence/permisjon.repository';
import { TilgangRepository } from './persistence/tilgang.repository';
import { TilknytningRepository } from './persistence/tilknytning.repository';
import { UtdanningslopRepository } from './persistence/utdanningslop.repository';

const frontDoors = [
  ...[Aktivitetstall, Journaltilgang, Maaltilstand, Lopsnavnliste, Lopsoversikt, Maallister, Maalplanbytte],
  ...[OpprettUtdanningslop, Permisjoner],
];

@Module({
  imports: [ArbeidslisteModule, LaeringsmaalModule, VarslerModule],
  controllers: [UtdanningslopController, TilknytningerController, PermisjonerController, JournalaapningerController],
  providers: [
    ...frontDoors,
    ...[LopsnavnRepository, MaalRepository, MaallisteRepository, MaalplanRepository, UtdanningslopRepository],
    ...[PermisjonRepository, TilgangRepository, TilknytningRepository, JournalaapningRepository, OvergangRepository],
    ...[Ansvarligvalg, Lederadgang, Varsling, Journalvisning],
    ...[Tilknytninger, Flytting, AvsluttUtdanningslop, Rolleavslutning, Journalaapninger],
  ],
  exports: frontDoors,
})
export class LisModule {}
