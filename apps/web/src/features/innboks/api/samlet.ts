import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { ApiFeil } from '../../../shared/lib/api-feil';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { idempotens } from '../../../shared/lib/hensikt';

export type Samlesak = components['schemas']['SamlesakRequest'];

/** What is decided with a yes and nothing more; the rest has fields of its own. */
const KAN_SAMLES: ReadonlySet<string> = new Set<Oppgave['slag']>([
  'BEKREFT_AKTIVITET',
  'ANBEFAL_MAAL',
  'GODKJENN_MAAL',
]);

export const kanSamles = ({ slag }: Pick<Oppgave, 'slag'>): boolean => KAN_SAMLES.has(slag);

/** One signature on all of them, or on none. */
export const signerSamlet = (saker: Samlesak[], kommentar: string, noekkel: string): Promise<{ antall: number }> =>
  svar(
    api.POST('/api/arbeidsliste/samlet', {
      headers: idempotens(noekkel),
      body: { saker, ...(kommentar !== '' && { kommentar }) },
    }),
  );

/** Why some of them could not be signed: a sentence for each place from 1. Empty for every other error. */
export function hindreI(error: unknown): ReadonlyMap<number, string> {
  if (!(error instanceof ApiFeil) || error.kode !== 'arbeidsliste.ingenSignert') return new Map();
  return new Map(error.hindre.map(({ nr, kode, parametere }) => [nr, feiltekst(kode, parametere)]));
}
