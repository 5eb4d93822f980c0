import { Inject, Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { kilde } from '../domain/kilde';

const WINDOW_MS = 60_000;
const MOST_KEYS = 50_000;
/** An office shares one address, so it is allowed more than one account; and one account may be tried from many. */
const IN_ALL = 10;

interface Bucket {
  count: number;
  resetAt: number;
}

export interface Forsok {
  /** What is tried; each kind is counted by itself. */
  readonly hva: 'innlogging' | 'glemtPassord' | 'passord';
  readonly konto: string;
  readonly adresse: string;
}

/**
 * How often something may be tried, per account and source. @nestjs/throttler counts requests before it is known whose
 * account they are about; here a right password must be able to clear the count. The account is counted together with
 * the source, so that whoever guesses at it does not shut its owner out.
 */
@Injectable()
export class Forsoksgrense {
  private readonly buckets = new Map<string, Bucket>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Counts one try; refused when there have been too many this minute. */
  require(forsok: Forsok, now: Date): Result<undefined> {
    const { hva, konto, adresse } = forsok;
    const few = this.config.loginLimit;
    const limits: [string, number][] = [
      [key(forsok), few],
      [`${hva}:${konto}`, few * IN_ALL],
      [`${hva}@${kilde(adresse)}`, few * IN_ALL],
    ];
    for (const [name, limit] of limits) {
      const bucket = this.find(name, now.getTime());
      bucket.count++;
      if (bucket.count > limit) {
        return fail('forMange', 'innlogging.forMange', {
          sekunder: Math.ceil((bucket.resetAt - now.getTime()) / 1000),
        });
      }
    }
    return ok();
  }

  clear(forsok: Forsok): void {
    this.buckets.delete(key(forsok));
  }

  private find(name: string, now: number): Bucket {
    const known = this.buckets.get(name);
    if (known && known.resetAt > now) return known;
    if (this.buckets.size >= MOST_KEYS) this.buckets.delete(this.buckets.keys().next().value ?? '');
    const fresh = { count: 0, resetAt: now + WINDOW_MS };
    this.buckets.set(name, fresh);
    return fresh;
  }
}

const key = ({ hva, konto, adresse }: Forsok): string => `${hva}:${konto}@${kilde(adresse)}`;
