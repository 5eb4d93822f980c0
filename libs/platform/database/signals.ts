import type { Script } from './statement';

/** The PostgreSQL channel on which the servers of one installation hear of each other's commits. */
export const CHANNEL = 'kp';

/** Heard after a time in which nothing could be heard. */
export const MISSED = '';

type Listener = (text: string) => void;

/**
 * Tells those who listen what a transaction announced, once it is committed: on SQLite the unit of work that committed
 * calls `emit`, on PostgreSQL every server hears of it by LISTEN, its own commits as well.
 */
export class Signals {
  private readonly listeners = new Set<Listener>();

  /** The answer stops listening. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was announced many times in one commit is heard once, as PostgreSQL does it. */
  emit(texts: Iterable<string>): void {
    for (const text of new Set(texts)) for (const listener of this.listeners) listener(text);
  }
}

/** Said to everyone after the commit, and never if the transaction fails. At most 8 000 bytes. */
export function* announce(text: string): Script<void> {
  yield { sql: 'SELECT pg_notify(?, ?)', params: [CHANNEL, text], only: 'postgres', announces: text, unawaited: true };
}
