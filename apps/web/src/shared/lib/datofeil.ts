import { i18n } from '../i18n/i18n';
import { datoIFelt, iDag, tolkDato } from './dato';
import { datoITekst } from './format';

/** What is wrong with a date field; `mangler` is the sentence when it is empty, without it the field may be. */
export function datofeil(verdi: string, mangler?: string): string | undefined {
  if (verdi === '') return mangler;
  return tolkDato(verdi) === verdi ? undefined : i18n.t('skjema.datoUgyldig', { eksempel: datoIFelt(iDag()) });
}

/** The same for the end of a period, which must not lie before its start. */
export function sluttfeil(fra: string, til: string, mangler?: string): string | undefined {
  const wrong = datofeil(til, mangler);
  if (wrong !== undefined || til === '' || tolkDato(fra) !== fra || til >= fra) return wrong;
  return i18n.t('skjema.sluttFoerStart', { dato: datoITekst(fra) });
}
