import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LaeringsaktiviteterModule } from '@kp/modules/laeringsaktiviteter';
import { LaeringsmaalModule } from '@kp/modules/laeringsmaal';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
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
import { Viderefoering } from './application/viderefoering';
import { MaalController } from './http/maal.controller';
import { MaalavgjorelserController } from './http/maalavgjorelser.controller';
import { OvergangController } from './http/overgang.controller';
import { AnbefalingRepository } from './persistence/anbefaling.repository';
import { AttestasjonRepository } from './persistence/attestasjon.repository';
import { MaalplanRepository } from './persistence/maalplan.repository';

@Module({
  imports: [
    LisModule,
    LaeringsmaalModule,
    LaeringsaktiviteterModule,
    VeiledereModule,
    ArbeidslisteModule,
    VarslerModule,
  ],
  controllers: [MaalController, MaalavgjorelserController, OvergangController],
  providers: [
    ...[AnbefalingRepository, AttestasjonRepository, MaalplanRepository],
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
  ],
  exports: [Godkjenningssaker, Godkjenningstjeneste],
})
export class GodkjenningModule {}
