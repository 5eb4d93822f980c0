import { setTimeout as sleep } from 'node:timers/promises';
import { toDatabaseError } from './database-error';

const RETRIES = 25;
const PAUSE_MS = 100;

/** Another process may hold SQLite's write lock: we wait for it by timer, so that everyone else is still served. */
export async function whenNotBusy<T>(action: () => T | Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (!toDatabaseError(error).isBusy || attempt >= RETRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
