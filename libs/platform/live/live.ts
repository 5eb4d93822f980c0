import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Observable, Subject } from 'rxjs';
import { Database } from '../database/database.module';
import { announce } from '../database/signals';
import type { Script } from '../database/statement';

/** What may look different now. Nothing of it rides along: who hears this fetches anew, through the ordinary routes. */
export interface Change {
  /** `alt` when something may have been missed. */
  readonly emne: string;
  /** Which thread, for instance; an id and never a text. */
  readonly detalj: string | null;
}

interface Announcement extends Change {
  readonly keys: readonly string[];
}

/** PostgreSQL carries at most 8 000 bytes at a time. */
const KEYS_AT_A_TIME = 100;

export const EVERYTHING: Change = { emne: 'alt', detalj: null };

export const userKey = (brukerId: string): string => `bruker:${brukerId}`;
export const roleKey = (rolle: string, sted: string | null): string => `${rolle}:${sted ?? ''}`;

/** Who hears of what, on this server. Told in the transaction that changes something, heard after its commit. */
@Injectable()
export class Live implements OnModuleInit {
  private readonly listeners = new Map<string, Set<Subject<Change>>>();

  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.database.unitOfWork.signals.on((text) => {
      this.pass(text);
    });
  }

  *touch(keys: readonly string[], emne: string, detalj: string | null = null): Script<void> {
    for (let at = 0; at < keys.length; at += KEYS_AT_A_TIME) {
      const part: Announcement = { keys: keys.slice(at, at + KEYS_AT_A_TIME), emne, detalj };
      yield* announce(JSON.stringify(part));
    }
  }

  /** Everything told to any of the keys, as long as someone subscribes. */
  listen(keys: readonly string[]): Observable<Change> {
    return new Observable((subscriber) => {
      const stream = new Subject<Change>();
      const subscription = stream.subscribe(subscriber);
      for (const key of keys) this.listeners.set(key, (this.listeners.get(key) ?? new Set()).add(stream));
      return () => {
        subscription.unsubscribe();
        for (const key of keys) this.forget(key, stream);
      };
    });
  }

  private forget(key: string, stream: Subject<Change>): void {
    const streams = this.listeners.get(key);
    streams?.delete(stream);
    if (streams?.size === 0) this.listeners.delete(key);
  }

  private pass(text: string): void {
    const { keys, ...change } = text === '' ? { keys: [...this.listeners.keys()], ...EVERYTHING } : readText(text);
    const streams = new Set(keys.flatMap((key) => [...(this.listeners.get(key) ?? [])]));
    for (const stream of streams) stream.next(change);
  }
}

const readText = (text: string): Announcement => JSON.parse(text) as Announcement;
