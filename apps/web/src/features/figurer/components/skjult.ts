import type { TFunction } from 'i18next';
import { prosent, tall, tallEllerSkjult } from '../../../shared/lib/format';

type Figurtekst = TFunction<'figurer'>;

/**
 * A count the server may withhold. «færre enn 5» is said only where it must be true, in a group that small; a figure
 * may also be withheld because it could be worked out from the others.
 */
export function antallAv(t: Figurtekst, verdi: number | null, gruppe: number, grense: number): string {
  return verdi === null && gruppe >= grense ? t('skjult') : tallEllerSkjult(verdi, grense);
}

/** 0.287 as «29 %». */
export const andel = (t: Figurtekst, verdi: number | null): string =>
  verdi === null ? t('skjult') : prosent(Math.round(verdi * 100));

/** «477 av 1 755» */
export const maalAv = (t: Figurtekst, godkjent: number | null, antall: number): string =>
  godkjent === null ? t('skjult') : t('maalAv', { antall: tall(godkjent), totalt: tall(antall) });
