import type { Partsrolle } from './part';

/**
 * Who may write to whom: the working relations of domene.md section 4, as data. Whether two of these have the relation
 * to each other today is asked of the modules that know it.
 */
export const FORBINDELSER: readonly (readonly [Partsrolle, Partsrolle])[] = [
  ['LIS', 'VEILEDER'],
  ['LIS', 'SUPERVISOR'],
  ['LIS', 'LEDER'],
  ['LEDER', 'ALIS_KONTOR'],
  ['ALIS_KONTOR', 'HELSEDIREKTORATET'],
  ['STATSFORVALTER', 'HELSEDIREKTORATET'],
];

export const kanSkriveTil = (en: Partsrolle, annen: Partsrolle): boolean =>
  FORBINDELSER.some(([a, b]) => (a === en && b === annen) || (a === annen && b === en));
