import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VedleggModule } from '@kp/modules/vedlegg';
import { AlisKontorfigurer } from './application/alis-kontor-figurer';
import { Etterkontroll } from './application/etterkontroll';
import { GjorNaa } from './application/gjor-naa';
import { Loparenaer } from './application/loparenaer';
import { Nasjonalefigurer } from './application/nasjonale-figurer';
import { Oversiktsfiler } from './application/oversiktsfiler';
import { Statsforvalterfigurer } from './application/statsforvalter-figurer';
import { Virksomhetsoversikt } from './application/virksomhetsoversikt';
import { FigurerController } from './http/figurer.controller';
import { GjorNaaController } from './http/gjor-naa.controller';
import { OversiktController } from './http/oversikt.controller';
import { EtterkontrollRepository } from './persistence/etterkontroll.repository';
import { FigurerRepository } from './persistence/figurer.repository';
import { GjorNaaRepository } from './persistence/gjor-naa.repository';
import { NasjonaltRepository } from './persistence/nasjonalt.repository';
import { OversiktRepository } from './persistence/oversikt.repository';
import { SignatursporRepository } from './persistence/signaturspor.repository';
import { TjenestesporRepository } from './persistence/tjenestespor.repository';

@Module({
  imports: [ArbeidslisteModule, LisModule, VedleggModule],
  controllers: [GjorNaaController, OversiktController, FigurerController],
  providers: [
    ...[OversiktRepository, GjorNaaRepository, FigurerRepository, NasjonaltRepository],
    ...[EtterkontrollRepository, SignatursporRepository, TjenestesporRepository, Etterkontroll],
    ...[Virksomhetsoversikt, Oversiktsfiler, GjorNaa, Loparenaer],
    ...[AlisKontorfigurer, Statsforvalterfigurer, Nasjonalefigurer],
  ],
  exports: [Etterkontroll],
})
export class RapporterModule {}
