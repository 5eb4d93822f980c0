import type { TFunction } from 'i18next';
import { stortTallord } from '../../../shared/lib/format';
import type { Oversikt, Oversiktsrad } from '../api/oversikt';
import { etterPlanen, maalBak, manglerVeileder } from './rekkefolge';

/** Who the leder should talk to first; the rows come with those who need it first. */
export function lagIngress(
  t: TFunction<'oversikt'>,
  rader: readonly Oversiktsrad[],
  { hosMeg }: Oversikt['venterPaaHvem'],
): string {
  const never = rader.filter(({ takt }) => takt === 'ALDRI_STARTET');
  const [first] = never;
  if (first) {
    const words = { navn: first.lis.navn, antall: stortTallord(never.length) };
    return t(never.length === 1 ? 'ingress.aldriStartet' : 'ingress.aldriStartetFlere', words);
  }
  const behind = rader.find(etterPlanen);
  if (behind) return t('ingress.etter', { navn: behind.lis.navn, count: maalBak(behind) });
  const alone = rader.find(manglerVeileder);
  if (alone) return t('ingress.utenVeileder', { navn: alone.lis.navn });
  if (hosMeg > 0) return t('ingress.venter', { count: hosMeg, antall: stortTallord(hosMeg) });
  return t('ingress.ingen');
}
