import type { TFunction } from 'i18next';
import { dagerMellom, datoAv } from '../../../shared/lib/dato';
import { dager, datoSmal } from '../../../shared/lib/format';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';

type T = TFunction<'tjenestetid'>;

/** «Attestert til 31. jan. 2026», «Hos Guro Granitt i 3 dager» */
export function statusfakta(t: T, periode: Tjenesteperiode, idag: string): string[] {
  const { tilstand, attestertTil, venter, rettetAvId } = periode;
  return [
    ...(attestertTil !== null && tilstand === 'REGISTRERT'
      ? [t('status.attestertTil', { dato: datoSmal(attestertTil) })]
      : []),
    ...(rettetAvId !== null && tilstand !== 'ERSTATTET' ? [t('status.underRettelse')] : []),
    ...(venter !== null && tilstand === 'REGISTRERT' ? [venteord(t, venter, idag)] : []),
  ];
}

function venteord(t: T, { hos, sidenTid }: NonNullable<Tjenesteperiode['venter']>, idag: string): string {
  const waited = dagerMellom(datoAv(sidenTid), idag);
  return waited <= 0 ? t('status.hosIDag', { navn: hos }) : t('status.hos', { navn: hos, dager: dager(waited) });
}

/** Months a period counts up to today; null when it does not count. */
export const tellerTilNaa = ({ teller }: Pick<Tjenesteperiode, 'teller'>): number | null =>
  teller === null ? null : Number(teller.bekreftet) + Number(teller.registrert);

/** All standings together. */
export const tellerTotalt = ({ teller }: Pick<Tjenesteperiode, 'teller'>): number | null =>
  teller === null ? null : Number(teller.bekreftet) + Number(teller.registrert) + Number(teller.planlagt);
