import type { GjorNaa, Ventende } from '../../../shared/lib/gjor-naa';
import type { Maalrad } from '../../../shared/lib/maalliste';
import type { Fremdriftstall } from '../../../shared/ui/fremdrift';
import type { Statustilstand } from '../../../shared/ui/statuser';
import type { Visning } from '../api/filter';

/** A goal with what only the front page knows: whether it is ready, and with whom it lies. */
export interface Maalvisning extends Maalrad {
  readonly klart: boolean;
  readonly ventende: readonly Ventende[];
  /** Reported as approved elsewhere, and waiting for the leder. */
  readonly meldt: boolean;
}

type Tillegg = Pick<GjorNaa, 'klareTilSending' | 'venterPaa'>;

export function beriket(
  maal: readonly Maalrad[],
  tillegg: Tillegg | undefined,
  meldte: ReadonlyMap<string, unknown> = new Map(),
): Maalvisning[] {
  const ready = new Set(tillegg?.klareTilSending.map(({ id }) => id));
  const waiting = tillegg?.venterPaa ?? [];
  return maal.map((rad) => ({
    ...rad,
    klart: rad.tilstand === 'PAABEGYNT' && ready.has(rad.id),
    ventende: waiting.filter(({ gjelderId }) => gjelderId === rad.id),
    meldt: meldte.has(rad.id),
  }));
}

/** Whose turn it is, which is what the filters ask for. */
export function visningFor({ tilstand, klart }: Pick<Maalvisning, 'tilstand' | 'klart'>): Visning {
  if (klart || tilstand === 'RETURNERT') return 'dinTur';
  if (tilstand === 'TIL_ANBEFALING' || tilstand === 'TIL_GODKJENNING') return 'hosAndre';
  if (tilstand === 'PAABEGYNT') return 'iGang';
  return tilstand === 'GODKJENT' ? 'godkjent' : 'ikkeBegynt';
}

const ORDER: Readonly<Record<Visning, number>> = { dinTur: 0, hosAndre: 1, iGang: 2, ikkeBegynt: 3, godkjent: 4 };

/** What is yours first, what is done last; otherwise as in the catalogue. */
export const dinTurForst = (maal: readonly Maalvisning[]): Maalvisning[] =>
  [...maal].sort((a, b) => ORDER[visningFor(a)] - ORDER[visningFor(b)]);

export function tellVisninger(maal: readonly Maalvisning[]): Record<Visning, number> {
  const counts: Record<Visning, number> = { dinTur: 0, hosAndre: 0, iGang: 0, ikkeBegynt: 0, godkjent: 0 };
  for (const rad of maal) counts[visningFor(rad)] += 1;
  return counts;
}

export function fremdriftFor(maal: readonly Maalvisning[]): Fremdriftstall {
  const { godkjent, hosAndre, dinTur, iGang } = tellVisninger(maal);
  return { av: maal.length, godkjent, hosAndre, dinTur, iGang };
}

/** Categories in the order in which the goals name them. */
export function perKategori(maal: readonly Maalvisning[]): { kategori: string; maal: Maalvisning[] }[] {
  const groups = new Map<string, Maalvisning[]>();
  for (const rad of maal) groups.set(rad.kategori, [...(groups.get(rad.kategori) ?? []), rad]);
  return [...groups.entries()].map(([kategori, rows]) => ({ kategori, maal: rows }));
}

/** The chip of a goal, which may say more than its state. */
export function maalchip(
  maal: Pick<Maalvisning, 'tilstand' | 'klart' | 'godkjentTidligere'>,
): Statustilstand<'laeringsmaal'> {
  if (maal.klart) return 'KLART_TIL_SENDING';
  return maal.tilstand === 'GODKJENT' && maal.godkjentTidligere ? 'GODKJENT_TIDLIGERE' : maal.tilstand;
}
