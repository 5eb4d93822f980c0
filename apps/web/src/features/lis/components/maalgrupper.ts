import type { Maalrad } from '../../../shared/lib/maalliste';
import type { Fremdriftstall } from '../../../shared/ui/fremdrift';
import type { Statustilstand } from '../../../shared/ui/statuser';

export interface Maalgruppe {
  readonly kategori: string;
  readonly maal: readonly Maalrad[];
  readonly tall: Fremdriftstall;
}

function tell(maal: readonly Maalrad[]): Fremdriftstall {
  const count = (...states: readonly Maalrad['tilstand'][]): number =>
    maal.filter(({ tilstand }) => states.includes(tilstand)).length;
  return {
    av: maal.length,
    godkjent: count('GODKJENT'),
    hosAndre: count('TIL_ANBEFALING', 'TIL_GODKJENNING'),
    dinTur: count('RETURNERT'),
    iGang: count('PAABEGYNT'),
  };
}

/** Categories in the order of the catalogue. */
export function grupper(maal: readonly Maalrad[]): Maalgruppe[] {
  const groups = new Map<string, Maalrad[]>();
  for (const row of maal) groups.set(row.kategori, [...(groups.get(row.kategori) ?? []), row]);
  return [...groups.entries()].map(([kategori, rows]) => ({ kategori, maal: rows, tall: tell(rows) }));
}

export const maalchip = ({ tilstand, godkjentTidligere }: Maalrad): Statustilstand<'laeringsmaal'> =>
  tilstand === 'GODKJENT' && godkjentTidligere ? 'GODKJENT_TIDLIGERE' : tilstand;
