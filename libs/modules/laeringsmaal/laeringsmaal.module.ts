import { Module } from '@nestjs/common';
import { Kataloger } from './application/kataloger';
import { Katalogimport } from './application/katalogimport';
import { Katalogoppslag } from './application/katalogoppslag';
import { Maalrevisjon } from './application/maalrevisjon';
import { KatalogerController } from './http/kataloger.controller';
import { KatalogversjonerController } from './http/katalogversjoner.controller';
import { KatalogRepository } from './persistence/katalog.repository';
import { LaeringsmaalRepository } from './persistence/laeringsmaal.repository';
import { MaalrevisjonRepository } from './persistence/maalrevisjon.repository';

@Module({
  controllers: [KatalogerController, KatalogversjonerController],
  providers: [
    ...[Kataloger, Katalogimport, Katalogoppslag, Maalrevisjon],
    ...[KatalogRepository, LaeringsmaalRepository, MaalrevisjonRepository],
  ],
  exports: [Katalogimport, Katalogoppslag],
})
export class LaeringsmaalModule {}
