import { i18n } from '../../../shared/i18n/i18n';

const KODER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;

/** «Allmennmedisin», or inside a sentence «allmennmedisin»; LIS1 is a name as it stands. */
export function spesialitetsnavn(kode: string, iSetning = false): string {
  const known = KODER.find((one) => one === kode);
  if (!known) return kode;
  const name = i18n.t(`regelsett.${known}`, { ns: 'tjenesteord' });
  return iSetning && known !== 'LIS1' ? name.toLocaleLowerCase('nb') : name;
}
