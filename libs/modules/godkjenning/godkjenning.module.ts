import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LaeringsaktiviteterModule } from '@kp/modules/laeringsaktiviteter';
import { LaeringsmaalModule } from '@kp/modules/laeringsmaal';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VeiledereModule } from '@kp/modules/veiledere';
import { Anbefalinger } from './application/anbefalinger';
import { AndreAnbefalere } from './application/andre-anbefalere';
import { Godkjenningssaker } from './application/godkjenningssaker';
import { Godkjenningstjeneste } from './application/godkjenningstjeneste';
import { Maalavgjorelser } from './application/maalavgjorelser';
import { Maalside } from './application/maalside';
import { Maalflytting } from './application/maalflytting';
import { Oppfolging } from './application/oppfolging';
import { Overganger } from './application/overgang';
import { AnbefalerSlutter } from './application/rolleslutt';
import { Samlegodkjenning } from './application/samlegodkjenning';
import { Signering } from './application/signering';
import { Tidligereavgjorelser } from './application/tidligereavgjorelser';
import { Tidligereimport } from './application/tidligereimport';
import { Tidligeremeldinger } from './application/tidligeremeldinger';
import { Tidligereoppgaver } from './application/tidligereoppgaver';
import { Tidligeresaker } from './application/tidligeresaker';
import { Tidligereside } from './application/tidligereside';
import { Viderefoering } from './application/viderefoering';
import { MaalController } from './http/maal.controller';
import { MaalavgjorelserController } from './http/maalavgjorelser.controller';
import { OvergangController } from './http/overgang.controller';
import { TidligereController } from './http/tidligere.controller';
import { AnbefalingRepository } from './persistence/anbefaling.repository';
import { AttestasjonRepository } from './persistence/attestasjon.repository';
import { MaalplanRepository } from './persistence/maalplan.repository';
import { TidligereRepository } from './persistence/tidligere.repository';

@Module({
  imports: [
    LisModule,
    LaeringsmaalModule,
    LaeringsaktiviteterModule,
    VeiledereModule,
    ArbeidslisteModule,
    VarslerModule,
    VedleggModule,
  ],
  controllers: [MaalController, MaalavgjorelserController, OvergangController, TidligereController],
  providers: [
    ...[AnbefalingRepository, AttestasjonRepository, MaalplanRepository, TidligereRepository],
    ...[
      Godkjenningssaker,
      Signering,
      Oppfolging,
      Maalavgjorelser,
      Anbefalinger,
      Maalside,
      Godkjenningstjeneste,
      AnbefalerSlutter,
      AndreAnbefalere,
    ],
    ...[Overganger, Maalflytting, Viderefoering, Samlegodkjenning],
    ...[Tidligeresaker, Tidligereside, Tidligeremeldinger, Tidligereavgjorelser, Tidligereoppgaver, Tidligereimport],
  ],
  exports: [Godkjenningssaker, Godkjenningstjeneste],
})
export class GodkjenningModule {}
