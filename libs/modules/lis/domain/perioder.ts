import type { Period } from '@kp/kernel/period';

/** True when the two have at least one day in common. */
export const isOverlappende = (a: Period, b: Period): boolean =>
  (b.til === null || a.fra <= b.til) && (a.til === null || b.fra <= a.til);
