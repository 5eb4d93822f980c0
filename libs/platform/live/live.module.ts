import { Global, Module } from '@nestjs/common';
import { Live } from './live';
import { LiveController } from './live.controller';
import { Streams } from './streams';

/** Everyone may say what has changed; needs `Sessions`, so the composition imports it beside AuthModule. */
@Global()
@Module({ controllers: [LiveController], providers: [Live, Streams], exports: [Live] })
export class LiveModule {}
