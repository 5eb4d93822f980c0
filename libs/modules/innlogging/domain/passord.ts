import { type Result, fail, ok } from '@kp/kernel/result';
import { VANLIGE_PASSORD } from './vanlige-passord';

export const MIN_LENGDE = 8;
export const MAKS_LENGDE = 128;

/** Length and the list of the most used ones; no rules of composition (ASVS 6.2). */
export function kontrollerPassord(passord: string, epost: string): Result<undefined> {
  if (passord.length < MIN_LENGDE) return fail('regel', 'innlogging.passordKort', { minst: MIN_LENGDE });
  const lower = passord.toLowerCase();
  if (VANLIGE_PASSORD.has(lower) || lower === epost.toLowerCase() || /^(.)\1+$/.test(passord)) {
    return fail('regel', 'innlogging.passordVanlig');
  }
  return ok();
}
