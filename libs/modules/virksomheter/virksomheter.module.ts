import { Global, Module } from '@nestjs/common';
import { Arenaer } from './application/arenaer';
import { Avtaler } from './application/avtaler';
import { AvsluttRolle } from './application/avslutt-rolle';
import { Folkelister } from './application/folkelister';
import { Lagring } from './application/lagring';
import { LeggTilPerson } from './application/legg-til-person';
import { Lisroller } from './application/lisroller';
import { NyeLenker } from './application/nye-lenker';
import { Personadministrasjon } from './application/personadministrasjon';
import { Personer } from './application/personer';
import { Rollekonsekvenser } from './application/rollekonsekvenser';
import { Rolleutlop } from './application/rolleutlop';
import { Roller } from './application/roller';
import { Virksomhetsadgang } from './application/virksomhetsadgang';
import { Virksomhetsregister } from './application/virksomhetsregister';
import { Virksomhetsstatuser } from './application/virksomhetsstatuser';
import { OppsettController } from './http/oppsett.controller';
import { PersonerController } from './http/personer.controller';
import { VirksomheterController } from './http/virksomheter.controller';
import { ArenaRepository } from './persistence/arena.repository';
import { AvtaleRepository } from './persistence/avtale.repository';
import { EndringRepository } from './persistence/endring.repository';
import { PersonRepository } from './persistence/person.repository';
import { RolleRepository } from './persistence/rolle.repository';
import { RolletildelingRepository } from './persistence/rolletildeling.repository';
import { VirksomhetRepository } from './persistence/virksomhet.repository';
import { VirksomhetsstatusRepository } from './persistence/virksomhetsstatus.repository';

/** Global, since every module asks it who holds which role. */
@Global()
@Module({
  controllers: [VirksomheterController, OppsettController, PersonerController],
  providers: [
    ...[
      ArenaRepository,
      AvtaleRepository,
      EndringRepository,
      PersonRepository,
      RolleRepository,
      RolletildelingRepository,
    ],
    ...[VirksomhetRepository, VirksomhetsstatusRepository],
    ...[Roller, Personer, Virksomhetsadgang, Lagring, Virksomhetsregister, Virksomhetsstatuser, Arenaer, Avtaler],
    ...[
      Folkelister,
      LeggTilPerson,
      Lisroller,
      Personadministrasjon,
      NyeLenker,
      AvsluttRolle,
      Rollekonsekvenser,
      Rolleutlop,
    ],
  ],
  exports: [
    ...[Roller, Personer, LeggTilPerson, Lisroller, Virksomhetsstatuser, Arenaer, Rolleutlop],
    ...[Virksomhetsregister, Personadministrasjon],
  ],
})
export class VirksomheterModule {}
