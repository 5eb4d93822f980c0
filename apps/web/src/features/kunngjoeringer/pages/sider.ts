/** One piece to fetch, for those who announce. */
export { NyKunngjoeringSide } from './ny.page';
export { SendteSide } from './sendte.page';
