import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { CurrentUser, LoggedIn } from '../auth/access.decorators';
import type { Principal } from '../auth/principal';
import { Streams } from './streams';

/** Tells an open page that something has changed; what it is, the page asks for as always. */
@Controller('direkte')
export class LiveController {
  constructor(private readonly streams: Streams) {}

  @Sse()
  @LoggedIn()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  open(@CurrentUser() principal: Principal): Observable<MessageEvent> {
    return this.streams.start(principal);
  }
}
