import type { Rolletype } from '../../../shared/lib/meg';

/** The roles that publish resources. */
export const PUBLISERER: readonly Rolletype[] = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET'];
