import { Module } from '@nestjs/common';
import { Brevskrivere } from './application/brevskrivere';
import { Sammendrag } from './application/sammendrag';
import { Varselliste } from './application/varselliste';
import { Varselvalg } from './application/varselvalg';
import { Varsler } from './application/varsler';
import { Ventekilder } from './application/ventekilder';
import { VarslerController } from './http/varsler.controller';
import { MottakerRepository } from './persistence/mottaker.repository';
import { VarselRepository } from './persistence/varsel.repository';
import { VarsellisteRepository } from './persistence/varselliste.repository';
import { VarselperiodeRepository } from './persistence/varselperiode.repository';
import { VarselvalgRepository } from './persistence/varselvalg.repository';

@Module({
  controllers: [VarslerController],
  providers: [
    ...[VarselRepository, VarsellisteRepository, VarselvalgRepository, VarselperiodeRepository, MottakerRepository],
    ...[Varsler, Varselliste, Varselvalg, Ventekilder, Sammendrag, Brevskrivere],
  ],
  exports: [Varsler, Ventekilder, Sammendrag],
})
export class VarslerModule {}
