import type { TFunction } from 'i18next';

const MIN = 8;
const MAX = 128;

/** What is wrong with a new password; undefined when it can be sent. Counted as a person counts. */
export function sjekkPassord(passord: string, t: TFunction<'innlogging'>): string | undefined {
  const length = Array.from(passord).length;
  if (length === 0) return t('aktivering.mangler');
  if (length < MIN) return t('aktivering.forKort', { antall: length });
  return length > MAX ? t('aktivering.forLangt', { antall: length }) : undefined;
}
