import { Module } from '@nestjs/common';
import { Vedleggsarkiv } from './application/vedleggsarkiv';
import { Vedleggsbinding } from './application/vedleggsbinding';
import { Vedleggsopprydding } from './application/vedleggsopprydding';
import { Vedleggstilgang } from './application/vedleggstilgang';
import { VedleggController } from './http/vedlegg.controller';
import { Fillager } from './persistence/fillager';
import { VedleggRepository } from './persistence/vedlegg.repository';

@Module({
  controllers: [VedleggController],
  providers: [Fillager, VedleggRepository, Vedleggsarkiv, Vedleggsbinding, Vedleggsopprydding, Vedleggstilgang],
  exports: [Vedleggsarkiv, Vedleggsbinding, Vedleggsopprydding, Vedleggstilgang],
})
export class VedleggModule {}
