import { isTransient } from '../../../shared/lib/api-feil';
import { newKey } from '../../../shared/lib/hensikt';
import type { AktivitetInn, AktivitetLagret } from '../api/aktiviteter';

interface Forsok {
  readonly body: AktivitetInn;
  readonly noekkel: string;
}

interface Opprettet {
  readonly saved: AktivitetLagret;
  /** What the server has: the words of the first attempt, when its answer was lost. */
  readonly body: AktivitetInn;
}

/**
 * Makes the draft once. While nobody knows whether the server took it, the same words are sent again under the same key,
 * so that a lost answer never leaves two drafts; what has been written since is then a change to the one there is.
 */
export function makeForsteLagring(
  opprett: (body: AktivitetInn, noekkel: string) => Promise<AktivitetLagret>,
): (body: AktivitetInn) => Promise<Opprettet> {
  let unanswered: Forsok | null = null;
  return async (body) => {
    const forsok = unanswered ?? { body, noekkel: newKey() };
    unanswered = forsok;
    try {
      const saved = await opprett(forsok.body, forsok.noekkel);
      unanswered = null;
      return { saved, body: forsok.body };
    } catch (error) {
      // A refusal is an answer: nothing was made.
      if (!isTransient(error)) unanswered = null;
      throw error;
    }
  };
}
