import { Module } from '@nestjs/common';
import { LisModule } from '@kp/modules/lis';
import { Bekreftere } from './application/bekreftere';

@Module({
  imports: [LisModule],
  providers: [Bekreftere],
  exports: [Bekreftere],
})
export class VeiledereModule {}
