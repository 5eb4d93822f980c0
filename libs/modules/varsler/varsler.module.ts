import { Module } from '@nestjs/common';
import { Varselliste } from './application/varselliste';
import { Varsler } from './application/varsler';
import { VarslerController } from './http/varsler.controller';
import { VarselRepository } from './persistence/varsel.repository';
import { VarsellisteRepository } from './persistence/varselliste.repository';

@Module({
  controllers: [VarslerController],
  providers: [Varsler, Varselliste, VarselRepository, VarsellisteRepository],
  exports: [Varsler, Varselliste],
})
export class VarslerModule {}
