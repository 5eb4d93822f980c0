import type feil from '../i18n/nb/feil.json';
import { i18n } from '../i18n/i18n';
import { ApiFeil } from './api-feil';
import { datoITekst } from './format';

type Parametere = Readonly<Record<string, unknown>>;

/** The texts by kode are loaded only by pages that show a kode the server has no sentence beside. */
const isKnown = (kode: string): kode is keyof typeof feil => i18n.exists(kode, { ns: 'feil' });

/** 2026-11-20 reads «20. november 2026» in a sentence. */
const lesbare = (parametere: Parametere): Parametere =>
  Object.fromEntries(
    Object.entries(parametere).map(([navn, verdi]) => [
      navn,
      typeof verdi === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(verdi) ? datoITekst(verdi) : verdi,
    ]),
  );

/** The sentence for a `kode`: the server's own title is the same one, from the same file (ADR 0005). */
export function feiltekst(kode: string, parametere: Parametere = {}, title = ''): string {
  if (isKnown(kode)) return i18n.t(kode, { ns: 'feil', ...lesbare(parametere) });
  return title || i18n.t('feil.ukjent', { ns: 'felles' });
}

/** The sentence for anything thrown by a call. */
export function tekstForFeil(error: unknown): string {
  if (!(error instanceof ApiFeil)) return feiltekst('ukjent');
  if (error.status === 0) return i18n.t('feil.ingenKontakt', { ns: 'felles' });
  return feiltekst(error.kode, error.parametere, error.title);
}
