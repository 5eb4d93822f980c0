import { i18n } from '../../../shared/i18n/i18n';

const KODER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;

const findKode = (kode: string): (typeof KODER)[number] | undefined => KODER.find((one) => one === kode);

/** «Allmennmedisin» */
export function spesialitetsnavn(kode: string): string {
  const known = findKode(kode);
  return known ? i18n.t(`regelsett.${known}`, { ns: 'tjenesteord' }) : kode;
}

/** «spesialistutdanningen i allmennmedisin» */
export const leddnavn = (kode: string): string => i18n.t(`ledd.${findKode(kode) ?? 'ANNEN'}`, { ns: 'attest' });
