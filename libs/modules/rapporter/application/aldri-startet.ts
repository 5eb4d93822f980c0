import type { Period } from '@kp/kernel/period';
import { type Spesialitet, TAKTPARAMETERE, beregnTakt } from '@kp/modules/lis';

interface Lop {
  /** Null: without any leave. */
  readonly utdanningslopId: string | null;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly harAktivitet: boolean;
  readonly antall: number;
  readonly godkjent: number;
}

/** The same rule as on every other page decides who never started; leave moves the day. */
export function aldriStartetVakt(
  permisjoner: readonly (Period & { readonly utdanningslopId: string })[],
  idag: string,
): (lop: Lop) => boolean {
  const byLop = new Map<string | null, Period[]>();
  for (const period of permisjoner)
    byLop.set(period.utdanningslopId, [...(byLop.get(period.utdanningslopId) ?? []), period]);
  return ({ utdanningslopId, spesialitet, ...lop }) =>
    beregnTakt({
      ...lop,
      planlagtSlutt: null,
      normMaaneder: TAKTPARAMETERE.normMaaneder[spesialitet],
      permisjoner: byLop.get(utdanningslopId) ?? [],
      idag,
      status: 'AKTIV',
    }).takt === 'ALDRI_STARTET';
}
