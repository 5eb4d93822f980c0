import type { Om } from '../../../shared/lib/meldinger';

export interface Meldingssok {
  readonly sok?: string;
}

export const lesMeldingssok = ({ sok }: Readonly<Record<string, unknown>>): Meldingssok =>
  typeof sok === 'string' && sok.trim() !== '' ? { sok: sok.trim().slice(0, 100) } : {};

const SLAG: readonly unknown[] = ['MAAL', 'AKTIVITET', 'TJENESTEPERIODE'] satisfies readonly Om['omSlag'][];
const isSlag = (value: unknown): value is Om['omSlag'] => SLAG.includes(value);

/** What a new thread is about, with the words the page before had for it. */
export type NyTraadsok = Partial<Om> & { readonly om?: string };

export const lesNyTraad = ({ omSlag, omId, om }: Readonly<Record<string, unknown>>): NyTraadsok =>
  isSlag(omSlag) && typeof omId === 'string'
    ? { omSlag, omId, ...(typeof om === 'string' && { om: om.slice(0, 110) }) }
    : {};
