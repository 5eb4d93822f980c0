import { maaneder, tall } from './format';

const KILO = 1024;
const NBSP = '\u00a0';

/** «12 kB», «1,4 MB» */
export function filstoerrelse(bytes: number): string {
  const kilobytes = Math.ceil(bytes / KILO);
  return kilobytes < KILO ? `${tall(kilobytes)}${NBSP}kB` : `${maaneder(bytes / KILO / KILO, 1)}${NBSP}MB`;
}
