/** One piece to fetch: whoever opens one of these goes on to the next. */
export { MeldingerSide } from './liste.page';
export { NyTraadSide } from './ny.page';
export { TraadSide } from './traad.page';
