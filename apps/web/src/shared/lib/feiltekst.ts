import type feil from '../i18n/nb/feil.json';
import { i18n } from '../i18n/i18n';
import { ApiFeil } from './api-feil';

type Parametere = Readonly<Record<string, unknown>>;

/** The kode comes from the server, so whether the web has a sentence for it is asked when it comes. */
const isKnown = (kode: string): kode is keyof typeof feil => i18n.exists(kode, { ns: 'feil' });

/** The sentence for a `kode`; the server's own title, then a general sentence, when the web has none. */
export function feiltekst(kode: string, parametere: Parametere = {}, title = ''): string {
  if (isKnown(kode)) return i18n.t(kode, { ns: 'feil', ...parametere });
  return title || i18n.t('ukjent', { ns: 'feil' });
}

/** The sentence for anything thrown by a call. */
export const tekstForFeil = (error: unknown): string =>
  error instanceof ApiFeil ? feiltekst(error.kode, error.parametere, error.title) : feiltekst('ukjent');
