import { i18n } from '../../../shared/i18n/i18n';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { tekstForFeil } from '../../../shared/lib/feiltekst';

const MIN = 8;
const MAX = 128;
const ns = 'innlogging';

/** What is wrong with a new password; undefined when it can be sent. Counted as a person counts. */
export function sjekkPassord(passord: string): string | undefined {
  const antall = Array.from(passord).length;
  if (antall === 0) return i18n.t('aktivering.mangler', { ns });
  if (antall < MIN) return i18n.t('aktivering.forKort', { ns, antall });
  return antall > MAX ? i18n.t('aktivering.forLangt', { ns, antall }) : undefined;
}

/** A refusal that concerns one of the password fields, put where it belongs; empty for any other error. */
export function passordfeil(error: unknown): { nytt?: string; gammelt?: string } {
  if (!(error instanceof ApiFeil)) return {};
  if (error.kode === 'innlogging.gammeltPassordFeil') return { gammelt: tekstForFeil(error) };
  return error.kode.startsWith('innlogging.passord') ? { nytt: tekstForFeil(error) } : {};
}
