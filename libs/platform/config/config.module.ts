import { type DynamicModule, Module } from '@nestjs/common';
import { Clock, SystemClock } from '@kp/kernel/clock';
import { CONFIG, type Config } from './config';

/** The settings and the clock, for all modules. */
@Module({})
export class ConfigModule {
  static forRoot(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [CONFIG, Clock],
    };
  }
}
