import { Journal0001 } from './0001-journal';

/** One numbered sequence for both databases; forward only. */
export const migrations = [Journal0001];
