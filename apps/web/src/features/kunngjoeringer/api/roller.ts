import type { Rolletype } from '../../../shared/lib/meg';

/** Those who may announce; the server knows to whom. */
export const AVSENDERROLLER = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'] as const;

export const kanKunngjoere = (rolle: Rolletype): boolean => AVSENDERROLLER.some((each) => each === rolle);
