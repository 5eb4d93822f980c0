import { i18n } from '../../../shared/i18n/i18n';
import { datoAv } from '../../../shared/lib/dato';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Periodeattest } from '../api/attest';

/**
 * What is signed is in bokmål whatever the language of the screen, so these are the names, dates and figures of the
 * paper; its sentences are `attestark`, which has no other language. The PDF says the same.
 */
const nb = { lng: 'nb' } as const;
const ord = { ...nb, ns: 'tjenesteord' } as const;

const date = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', dateStyle: 'long' });
const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });

/** 20. november 2026 */
export const dato = (iso: string): string => date.format(new Date(`${iso}T00:00:00Z`)).replace(' ', '\u00a0');

/** 20. november 2026 kl. 08.21 */
export const tidspunkt = (instant: string): string =>
  `${dato(datoAv(instant))} kl. ${clock.format(new Date(instant)).replace(':', '.')}`;

/** 7,20; 37,5 */
export const desimal = (value: string | number): string => String(value).replace('.', ',');

/** 37,5 % */
export const stillingsprosent = (stilling: number): string => `${desimal(stilling)}\u00a0%`;

export const kategori = (kode: string): string => kategorinavn(kode, nb);

/** «Annet fravær, 1. mars 2026 – 30. juni 2026, 100 % av stillingen» */
export function fravaerslinje({ slag, fra, til, grad }: Periodeattest['fravaer'][number]): string {
  const dates = til === null || til === fra ? dato(fra) : `${dato(fra)} – ${dato(til)}`;
  return i18n.t('fravaerslinje', {
    ...{ ...nb, ns: 'attestark' },
    ...{ slag: i18n.t(`fravaer.${slag}`, ord), periode: dates, grad: desimal(grad) },
  });
}

const KODER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;

const findKode = (kode: string): (typeof KODER)[number] | undefined => KODER.find((one) => one === kode);

/** «Allmennmedisin» */
export function spesialitetsnavn(kode: string): string {
  const known = findKode(kode);
  return known ? i18n.t(`regelsett.${known}`, ord) : kode;
}

/** «spesialistutdanningen i allmennmedisin» */
export const leddnavn = (kode: string): string =>
  i18n.t(`ledd.${findKode(kode) ?? 'ANNEN'}`, { ...nb, ns: 'attestark' });
