import { Module } from '@nestjs/common';
import { GodkjenningModule } from '@kp/modules/godkjenning';
import { LaeringsaktiviteterModule } from '@kp/modules/laeringsaktiviteter';
import { LisModule } from '@kp/modules/lis';
import { TjenestetidModule } from '@kp/modules/tjenestetid';
import { VarslerModule } from '@kp/modules/varsler';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VeiledereModule } from '@kp/modules/veiledere';
import { Kunngjoeringer } from './application/kunngjoeringer';
import { Kunngjoeringsutsending } from './application/kunngjoeringsutsending';
import { Maalgruppeoppslag } from './application/maalgruppeoppslag';
import { Meldingsforhold } from './application/meldingsforhold';
import { Meldingspost } from './application/meldingspost';
import { Meldingsvarsling } from './application/meldingsvarsling';
import { Meldingsvedlegg } from './application/meldingsvedlegg';
import { Mottakere } from './application/mottakere';
import { Oppslagstavle } from './application/oppslagstavle';
import { Ting } from './application/ting';
import { Traader } from './application/traader';
import { Traadside } from './application/traadside';
import { Traadtilgang } from './application/traadtilgang';
import { Traadvalg } from './application/traadvalg';
import { KunngjoeringerController } from './http/kunngjoeringer.controller';
import { MeldingerController } from './http/meldinger.controller';
import { InnboksRepository } from './persistence/innboks.repository';
import { KunngjoeringRepository } from './persistence/kunngjoering.repository';
import { MaalgruppeRepository } from './persistence/maalgruppe.repository';
import { MeldingRepository } from './persistence/melding.repository';
import { NavnRepository } from './persistence/navn.repository';
import { TraadRepository } from './persistence/traad.repository';

@Module({
  imports: [
    ...[LisModule, VeiledereModule, LaeringsaktiviteterModule, GodkjenningModule, TjenestetidModule],
    ...[VarslerModule, VedleggModule],
  ],
  controllers: [MeldingerController, KunngjoeringerController],
  providers: [
    ...[TraadRepository, MeldingRepository, InnboksRepository, NavnRepository],
    ...[KunngjoeringRepository, MaalgruppeRepository],
    ...[Meldingsforhold, Ting, Mottakere, Traadtilgang, Traader, Traadside, Traadvalg],
    ...[Meldingspost, Meldingsvarsling, Meldingsvedlegg],
    ...[Maalgruppeoppslag, Kunngjoeringsutsending, Kunngjoeringer, Oppslagstavle],
  ],
  exports: [Traader, Kunngjoeringer, Kunngjoeringsutsending],
})
export class MeldingerModule {}
