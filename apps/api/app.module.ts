import { type DynamicModule, Module } from '@nestjs/common';
import type { Clock } from '@kp/kernel/clock';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { GodkjenningModule } from '@kp/modules/godkjenning';
import { type Demobruker, InnloggingModule } from '@kp/modules/innlogging';
import { LaeringsaktiviteterModule } from '@kp/modules/laeringsaktiviteter';
import { LisModule } from '@kp/modules/lis';
import { MeldingerModule } from '@kp/modules/meldinger';
import { OppsettModule } from '@kp/modules/oppsett';
import { RapporterModule } from '@kp/modules/rapporter';
import { RessurserModule } from '@kp/modules/ressurser';
import { RevisjonModule } from '@kp/modules/revisjon';
import { TjenestetidModule } from '@kp/modules/tjenestetid';
import { VarslerModule } from '@kp/modules/varsler';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VeiledereModule } from '@kp/modules/veiledere';
import { VirksomheterModule } from '@kp/modules/virksomheter';
import { AuthModule } from '@kp/platform/auth/auth.module';
import type { Config } from '@kp/platform/config/config';
import { ConfigModule } from '@kp/platform/config/config.module';
import { DatabaseModule } from '@kp/platform/database/database.module';
import { LiveModule } from '@kp/platform/live/live.module';
import { PlatformModule } from '@kp/platform/platform.module';
import { entities } from './entities';
import { FeilteksterModule } from './feiltekster.module';

export interface AppOptions {
  readonly config: Config;
  readonly demobrukere: readonly Demobruker[];
  /** Another clock than the machine's; for tests and for making demo data of the past. */
  readonly clock?: Clock;
}

/** Puts the parts together. No rule and no query lives here. */
@Module({})
export class AppModule {
  static forRoot({ config, demobrukere, clock }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config, clock),
        DatabaseModule.forRoot(entities),
        PlatformModule,
        FeilteksterModule,
        AuthModule,
        LiveModule,
        RevisjonModule,
        VirksomheterModule,
        InnloggingModule.forRoot(demobrukere),
        VarslerModule,
        ArbeidslisteModule,
        VedleggModule,
        LisModule,
        VeiledereModule,
        LaeringsaktiviteterModule,
        GodkjenningModule,
        TjenestetidModule,
        MeldingerModule,
        RessurserModule,
        RapporterModule,
        OppsettModule,
      ],
    };
  }
}
