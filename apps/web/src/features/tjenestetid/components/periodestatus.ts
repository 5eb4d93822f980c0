import type { TFunction } from 'i18next';
import { dagerMellom, datoAv } from '../../../shared/lib/dato';
import { dager, datoSmal } from '../../../shared/lib/format';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import type { Statustilstand } from '../../../shared/ui/statuser';

type T = TFunction<'tjenestetid'>;

interface Status {
  readonly tilstand: Statustilstand<'tjenesteperiode'>;
  /** Other words than those of the state. */
  readonly tekst?: string;
}

/** What the chip says; the server's states tell less than the days do. */
export function periodestatus(t: T, { tilstand, fra, til, erstatterId }: Tjenesteperiode, idag: string): Status {
  if (tilstand === 'RETURNERT' || tilstand === 'ATTESTERT') return { tilstand };
  if (tilstand === 'ERSTATTET') return { tilstand: 'RETTET', tekst: t('status.erstattet') };
  if (erstatterId !== null) return { tilstand: 'TIL_ATTEST', tekst: t('status.rettelse') };
  if (fra > idag) return { tilstand: 'PLANLAGT' };
  return til === null || til >= idag ? { tilstand: 'REGISTRERT' } : { tilstand: 'TIL_ATTEST' };
}

/** «Attestert til 31. jan. 2026», «Hos Guro Granitt i 3 dager» */
export function statusfakta(t: T, periode: Tjenesteperiode, idag: string): string[] {
  const { tilstand, attestertTil, venter, rettetAvId } = periode;
  return [
    ...(attestertTil !== null && tilstand === 'REGISTRERT'
      ? [t('status.attestertTil', { dato: datoSmal(attestertTil) })]
      : []),
    ...(rettetAvId !== null && tilstand !== 'ERSTATTET' ? [t('status.underRettelse')] : []),
    ...(venter !== null && tilstand === 'REGISTRERT'
      ? [t('status.hos', { navn: venter.hos, dager: dager(Math.max(0, dagerMellom(datoAv(venter.sidenTid), idag))) })]
      : []),
  ];
}

/** Months a period counts up to today; null when it does not count. */
export const tellerTilNaa = ({ teller }: Pick<Tjenesteperiode, 'teller'>): number | null =>
  teller === null ? null : Number(teller.bekreftet) + Number(teller.registrert);

/** All standings together. */
export const tellerTotalt = ({ teller }: Pick<Tjenesteperiode, 'teller'>): number | null =>
  teller === null ? null : Number(teller.bekreftet) + Number(teller.registrert) + Number(teller.planlagt);
