import type { MailFailure } from '../mail/mail-failure';

/** A server that has said no to a mail this often will not say yes. */
const MOST_REFUSALS = 3;

/** Minutes to wait after a failed try, or null when it is given up. `failed` counts this one. */
export function nextWait(
  failed: number,
  slag: MailFailure['slag'] | 'TEKST',
  backoff: readonly number[],
): number | null {
  const most = slag === 'AVVIST' ? Math.min(MOST_REFUSALS - 1, backoff.length) : backoff.length;
  return failed > most ? null : (backoff[failed - 1] ?? null);
}
