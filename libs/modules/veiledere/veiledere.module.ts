import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { Bekreftere } from './application/bekreftere';
import { ForeslaaSupervisor } from './application/foreslaa-supervisor';
import { Kandidater } from './application/kandidater';
import { Supervisorforslag } from './application/supervisorforslag';
import { SupervisorforslagController } from './http/supervisorforslag.controller';
import { VeiledereController } from './http/veiledere.controller';
import { BekreftereRepository } from './persistence/bekreftere.repository';
import { KandidatRepository } from './persistence/kandidat.repository';
import { SupervisorforslagRepository } from './persistence/supervisorforslag.repository';

@Module({
  imports: [LisModule, ArbeidslisteModule, VarslerModule],
  controllers: [VeiledereController, SupervisorforslagController],
  providers: [
    ...[BekreftereRepository, KandidatRepository, SupervisorforslagRepository],
    ...[Bekreftere, Kandidater, ForeslaaSupervisor, Supervisorforslag],
  ],
  exports: [Bekreftere, Kandidater],
})
export class VeiledereModule {}
