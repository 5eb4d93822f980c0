import { type BeforeApplicationShutdown, Inject, Injectable, type MessageEvent } from '@nestjs/common';
import {
  type Observable,
  ReplaySubject,
  concatMap,
  defer,
  filter,
  finalize,
  interval,
  map,
  merge,
  share,
  startWith,
  takeUntil,
} from 'rxjs';
import { DomainException } from '@kp/kernel/result';
import { Sessions } from '../auth/ports';
import type { Principal } from '../auth/principal';
import { CONFIG, type Config } from '../config/config';
import { EVERYTHING, Live, roleKey, userKey } from './live';

/** A browser keeps one stream for all its tabs; more than this is a mistake or worse. */
export const MOST_STREAMS = 10;

/** The open streams of this server. */
@Injectable()
export class Streams implements BeforeApplicationShutdown {
  /** Told again to a stream that is opened while the server is about to stop. */
  private readonly ended = new ReplaySubject<void>(1);
  private readonly open = new Map<string, number>();

  constructor(
    private readonly live: Live,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** An open stream would hold the server back until it is killed. */
  beforeApplicationShutdown(): void {
    this.ended.next();
  }

  /**
   * First that everything may have changed, so that what happened while nobody listened is fetched; then each change as
   * it comes. It ends with the session, and when the roles are no longer those it began with: the browser then asks again.
   */
  start(principal: Principal): Observable<MessageEvent> {
    const { brukerId } = principal;
    if (this.countOf(brukerId) >= MOST_STREAMS)
      throw new DomainException({ slag: 'forMange', kode: 'direkte.forMange' });
    const keys = listKeys(principal);
    const beat = interval(this.config.heartbeatMs).pipe(
      concatMap(() => this.sessions.find(principal.sesjonId)),
      map((now) => now !== null && listKeys(now).join() === keys.join()),
      share(),
    );
    const changes = this.live.listen(keys).pipe(startWith(EVERYTHING));
    return defer(() => {
      this.open.set(brukerId, this.countOf(brukerId) + 1);
      return merge(changes.pipe(map((data): MessageEvent => ({ data }))), beat.pipe(map(() => ({ comment: 'lever' }))));
    }).pipe(
      takeUntil(merge(beat.pipe(filter((stands) => !stands)), this.ended)),
      finalize(() => {
        this.leave(brukerId);
      }),
    );
  }

  private countOf(brukerId: string): number {
    return this.open.get(brukerId) ?? 0;
  }

  private leave(brukerId: string): void {
    const left = this.countOf(brukerId) - 1;
    if (left > 0) this.open.set(brukerId, left);
    else this.open.delete(brukerId);
  }
}

const listKeys = ({ brukerId, roller }: Principal): string[] => [
  userKey(brukerId),
  ...roller.map(({ rolle, virksomhetId, omraade }) => roleKey(rolle, virksomhetId ?? omraade)),
];
