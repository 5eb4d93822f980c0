import type { TFunction } from 'i18next';
import type { ParseKeys } from 'i18next';
import { i18n } from '../../../shared/i18n/i18n';
import { feiltekst } from '../../../shared/lib/feiltekst';
import type { Oppsettlinje, Oppsettmerknad } from '../api/oppsett';

export const UTFALL = [
  'FEIL',
  'DUPLIKAT',
  'NY',
  'ENDRES',
  'FINNES',
] as const satisfies readonly Oppsettlinje['utfall'][];
/** These stop the whole file. */
export const STOPPER: readonly Oppsettlinje['utfall'][] = ['FEIL', 'DUPLIKAT'];

export const sted = ({ ark, rad }: Oppsettlinje): string => `${String(rad)} ${ark}`;

export const antall = (linjer: readonly Oppsettlinje[], ...utfall: readonly Oppsettlinje['utfall'][]): number =>
  linjer.filter((linje) => utfall.includes(linje.utfall)).length;

/** «LIS, rad 4»; a text file has no sheets. */
export const radnavn = (t: TFunction<'oppsett'>, ark: string, rad: number): string =>
  ark === '' ? t('rad', { nr: rad }) : t('radIArk', { ark, nr: rad });

const isKnown = (key: string): key is ParseKeys<'oppsett'> => i18n.exists(key, { ns: 'oppsett' });

/** «Veileder (e-post)»; as the template calls the column. */
export const feltnavn = (t: TFunction<'oppsett'>, felt: string): string => {
  const key = `felt.${felt}`;
  return isKnown(key) ? t(key) : felt;
};

/** «Veileder (e-post): Ingen veileder …» */
export function setning(t: TFunction<'oppsett'>, { kode, felt, tekst, parametere }: Oppsettmerknad): string {
  const said = tekst ?? feiltekst(kode, parametere);
  return felt === null ? said : t('feltsetning', { felt: feltnavn(t, felt), setning: said });
}
