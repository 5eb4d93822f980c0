import { Module } from '@nestjs/common';
import { Varsler } from './application/varsler';
import { VarselRepository } from './persistence/varsel.repository';

@Module({
  providers: [Varsler, VarselRepository],
  exports: [Varsler],
})
export class VarslerModule {}
