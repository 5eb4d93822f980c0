import { Injectable } from '@nestjs/common';
import type { Script } from '@kp/platform/database/statement';
import type { Vedleggslag } from '../domain/vedlegg';

/** In which role somebody reads the thing that a file hangs on, for the log of looks. */
export interface Vedleggsleser {
  readonly rolle: string;
  readonly virksomhetId: string | null;
  /** Whose record it is; nobody's look at their own is logged. */
  readonly gjelderBrukerId: string | null;
}

/** Null: to this person the thing does not exist. */
export type FindLeser = (brukerId: string, gjelderId: string) => Script<Vedleggsleser | null>;

/**
 * Whoever may read a thing may read what hangs on it. The module that owns the kind says who that is; this one asks, and
 * knows none of them.
 */
@Injectable()
export class Vedleggstilgang {
  private readonly readers = new Map<Vedleggslag, FindLeser>();

  /** Told once, when the portal starts. */
  register(slag: Vedleggslag, find: FindLeser): void {
    this.readers.set(slag, find);
  }

  *findLeser(slag: Vedleggslag, brukerId: string, gjelderId: string): Script<Vedleggsleser | null> {
    const find = this.readers.get(slag);
    return find ? yield* find(brukerId, gjelderId) : null;
  }
}
