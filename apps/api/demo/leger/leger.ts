import { fjellvik } from './fjellvik';
import { havsund } from './havsund';
import type { Lege } from './lege';
import { storfjord } from './storfjord';

/** LIS at every stage: never started, new, on track, ahead, behind, on leave, nearly finished, moved, completed. */
export const leger: readonly Lege[] = [...fjellvik, ...havsund, ...storfjord];
