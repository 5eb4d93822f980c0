import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane. Runs on a thread of its own.
const SETTINGS = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class Passordhash {
  /** A hash that no password has; compared with when the account is unknown, so that both take as long. */
  private readonly dummy = hash('finnes ikke', SETTINGS);

  make(passord: string): Promise<string> {
    return hash(passord, SETTINGS);
  }

  async matches(passord: string, stored: string | undefined): Promise<boolean> {
    const holds = await verify(stored ?? (await this.dummy), passord);
    return holds && stored !== undefined;
  }
}
