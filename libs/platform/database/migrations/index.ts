import { Journal0001 } from './0001-journal';
import { Tjenestetid0005 } from './0005-tjenestetid';

/** One numbered sequence for both databases; forward only. */
export const migrations = [Journal0001, Tjenestetid0005];
