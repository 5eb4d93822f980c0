import { Module } from '@nestjs/common';
import { LaeringsmaalModule } from '@kp/modules/laeringsmaal';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VirksomheterModule } from '@kp/modules/virksomheter';
import { EgneRessurser } from './application/egne-ressurser';
import { Lenkesjekk } from './application/lenkesjekk';
import { Nettport } from './application/nettport';
import { Ressursfil } from './application/ressursfil';
import { Ressurskontroll } from './application/ressurskontroll';
import { Ressurspublisering } from './application/ressurspublisering';
import { Ressurssoek } from './application/ressurssoek';
import { Ressurssvar } from './application/ressurssvar';
import { Ressurstilgang } from './application/ressurstilgang';
import { EgneRessurserController } from './http/egne-ressurser.controller';
import { RessurserController } from './http/ressurser.controller';
import { EierlisteRepository } from './persistence/eierliste.repository';
import { LenkesjekkRepository } from './persistence/lenkesjekk.repository';
import { RessursRepository } from './persistence/ressurs.repository';
import { RessurssoekRepository } from './persistence/ressurssoek.repository';
import { VurderingRepository } from './persistence/vurdering.repository';

@Module({
  imports: [VirksomheterModule, LaeringsmaalModule, VedleggModule],
  // «egne» would be read as an id by the other one.
  controllers: [EgneRessurserController, RessurserController],
  providers: [
    ...[EierlisteRepository, LenkesjekkRepository, RessursRepository, RessurssoekRepository, VurderingRepository],
    ...[Lenkesjekk, { provide: Nettport, useFactory: () => new Nettport() }],
    ...[EgneRessurser, Ressursfil, Ressurskontroll, Ressurspublisering, Ressurssoek, Ressurssvar, Ressurstilgang],
  ],
  exports: [Lenkesjekk, Ressurspublisering, Ressurssvar],
})
export class RessurserModule {}
