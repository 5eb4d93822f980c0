import { NUMMER } from './fodselsnumre';

/** A number with valid check digits that belongs to nobody. */
export const etSyntetiskFnr = (): string => NUMMER;
