import { Module } from '@nestjs/common';
import { LisModule } from '@kp/modules/lis';
import { Lisrader } from './application/lisrader';
import { Oppsettimport } from './application/oppsettimport';
import { Oppsettkjoering } from './application/oppsettkjoering';
import { Personoppslag } from './application/personoppslag';
import { Personrader } from './application/personrader';
import { Virksomhetsrader } from './application/virksomhetsrader';
import { OppsettfilController } from './http/oppsettfil.controller';

@Module({
  imports: [LisModule],
  controllers: [OppsettfilController],
  providers: [Oppsettimport, Oppsettkjoering, Personoppslag, Virksomhetsrader, Personrader, Lisrader],
})
export class OppsettModule {}
