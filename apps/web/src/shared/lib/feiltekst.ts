import { i18n } from '../i18n/i18n';
import { ApiFeil } from './api-feil';

type Parametere = Readonly<Record<string, unknown>>;

/** The sentence for a `kode`; the server's own title, then a general sentence, when the web has none. */
export function feiltekst(kode: string, parametere: Parametere = {}, title = ''): string {
  // The kode comes from the server, so the compiler cannot know the key.
  if (i18n.exists(kode, { ns: 'feil' })) return i18n.t(kode as 'ukjent', { ns: 'feil', ...parametere });
  return title || i18n.t('ukjent', { ns: 'feil' });
}

/** The sentence for anything thrown by a call. */
export const tekstForFeil = (error: unknown): string =>
  error instanceof ApiFeil ? feiltekst(error.kode, error.parametere, error.title) : feiltekst('ukjent');
