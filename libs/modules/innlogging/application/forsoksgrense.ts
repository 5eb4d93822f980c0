import { Inject, Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { CONFIG, type Config } from '@kp/platform/config/config';

const WINDOW_MS = 60_000;
const MOST_KEYS = 50_000;
/** An office shares one address, so it is allowed more than one account. */
const ADDRESS_FACTOR = 10;

interface Bucket {
  count: number;
  resetAt: number;
}

/**
 * How often a password may be tried, per account and per address. @nestjs/throttler counts requests before it is known
 * whose account they are about; here a right password must be able to clear the account's count.
 */
@Injectable()
export class Forsoksgrense {
  private readonly buckets = new Map<string, Bucket>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Counts one try on each key; refused when any of them has had too many this minute. */
  require(keys: readonly string[], now: Date): Result<undefined> {
    for (const key of keys) {
      const bucket = this.find(key, now.getTime());
      bucket.count++;
      const limit = this.config.loginLimit * (key.startsWith('adresse:') ? ADDRESS_FACTOR : 1);
      if (bucket.count > limit) {
        return fail('forMange', 'innlogging.forMange', {
          sekunder: Math.ceil((bucket.resetAt - now.getTime()) / 1000),
        });
      }
    }
    return ok();
  }

  clear(key: string): void {
    this.buckets.delete(key);
  }

  private find(key: string, now: number): Bucket {
    const known = this.buckets.get(key);
    if (known && known.resetAt > now) return known;
    if (this.buckets.size >= MOST_KEYS) this.buckets.delete(this.buckets.keys().next().value ?? '');
    const fresh = { count: 0, resetAt: now + WINDOW_MS };
    this.buckets.set(key, fresh);
    return fresh;
  }
}
