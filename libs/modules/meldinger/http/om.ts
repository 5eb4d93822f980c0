import type { Om } from '../application/ting';
import type { Omslag } from '../domain/omslag';

/** A thing is named by both fields; one alone names nothing. */
export const toOm = ({ omSlag, omId }: { omSlag?: Omslag; omId?: string }): Om | undefined =>
  omSlag !== undefined && omId !== undefined ? { slag: omSlag, id: omId } : undefined;
