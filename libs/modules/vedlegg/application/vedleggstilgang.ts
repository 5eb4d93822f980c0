import { Injectable } from '@nestjs/common';
import type { Script } from '@kp/platform/database/statement';
import type { Vedlegg, Vedleggslag } from '../domain/vedlegg';

/** In which role somebody reads the thing that a file hangs on, for the log of looks. */
export interface Vedleggsleser {
  readonly rolle: string;
  readonly virksomhetId: string | null;
  /** Whose record it is; nobody's look at their own is logged. */
  readonly gjelderBrukerId: string | null;
}

/** What somebody may read without its being part of anybody's record: no look at it is logged. */
export const UTENFOR_JOURNALEN = 'UTENFOR_JOURNALEN';

/** Null: to this person the thing, or this file of it, does not exist. */
export type FindLeser = (
  brukerId: string,
  gjelderId: string,
  vedleggId: string,
) => Script<Vedleggsleser | typeof UTENFOR_JOURNALEN | null>;

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

  *findLeser(brukerId: string, { id, slag, gjelderId }: Vedlegg): ReturnType<FindLeser> {
    const find = slag && this.readers.get(slag);
    return find && gjelderId !== null ? yield* find(brukerId, gjelderId, id) : null;
  }
}
