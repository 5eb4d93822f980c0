import { osloDate } from '@kp/kernel/clock';
import type { Period } from '@kp/kernel/period';

/** The dates of an attachment that has ended; null when nothing limits what may be seen. */
export interface Grense {
  readonly fra: string | null;
  readonly til: string | null;
}

export const isBegrenset = ({ til }: Grense): boolean => til !== null;

/** The instant falls on the last day that may be seen, or earlier. */
export const isInnen = ({ til }: Grense, tid: string | null): boolean =>
  til === null || (tid !== null && osloDate(new Date(tid)) <= til);

export const overlapper = ({ fra, til }: Grense, period: Period): boolean =>
  (til === null || period.fra <= til) && (fra === null || period.til === null || period.til >= fra);

/**
 * What a former leder sees of a goal: where it stood when the LIS left. A goal sent before that is theirs to finish, so
 * it stays visible while it moves on (domene.md section 4); one that has moved otherwise is not shown.
 */
export const kanVise = (grense: Grense, maal: { tilstandSiden: string | null; sendtTid: string | null }): boolean =>
  maal.tilstandSiden === null ||
  isInnen(grense, maal.tilstandSiden) ||
  (maal.sendtTid !== null && isInnen(grense, maal.sendtTid));
