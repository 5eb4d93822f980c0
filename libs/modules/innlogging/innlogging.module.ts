import { type DynamicModule, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { VarslerModule } from '@kp/modules/varsler';
import { Invitations, Sessions } from '@kp/platform/auth/ports';
import { tokenKey } from '@kp/platform/auth/token';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { DEMOBRUKERE, type Demobrukere } from './application/demobrukere';
import { Forsoksgrense } from './application/forsoksgrense';
import { Innlogging } from './application/innlogging';
import { Invitasjoner } from './application/invitasjoner';
import { Meg } from './application/meg';
import { Passordbytte } from './application/passordbytte';
import { Passordhash } from './application/passordhash';
import { Sesjoner } from './application/sesjoner';
import { InnloggingController } from './http/innlogging.controller';
import { MegController } from './http/meg.controller';
import { KontoRepository } from './persistence/konto.repository';
import { MegRepository } from './persistence/meg.repository';
import { SesjonRepository } from './persistence/sesjon.repository';

const jwt = JwtModule.registerAsync({
  inject: [CONFIG],
  useFactory: (config: Config) => ({ secret: tokenKey(config) }),
});

/** Global, since it implements ports of the platform. */
@Module({})
export class InnloggingModule {
  static forRoot(demobrukere: Demobrukere): DynamicModule {
    return {
      module: InnloggingModule,
      global: true,
      imports: [jwt, VarslerModule, ArbeidslisteModule],
      controllers: [InnloggingController, MegController],
      providers: [
        ...[SesjonRepository, KontoRepository, MegRepository],
        ...[Sesjoner, Passordhash, Forsoksgrense, Innlogging, Invitasjoner, Passordbytte, Meg],
        { provide: Sessions, useExisting: Sesjoner },
        { provide: Invitations, useExisting: Invitasjoner },
        { provide: DEMOBRUKERE, useValue: demobrukere },
      ],
      exports: [Sessions, Invitations, Passordhash, Innlogging],
    };
  }
}
