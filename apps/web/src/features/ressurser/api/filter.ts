import type { Ressurs } from '../../../shared/lib/ressurser';

export const TYPER = ['LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE'] as const satisfies readonly Ressurs['type'][];

/** What the list is narrowed to, as the address carries it: the way back from a resource is the same list. */
export interface Ressursfilter {
  readonly sok?: string;
  readonly type?: Ressurs['type'];
  readonly vis?: 'favoritter';
  /** The code of a goal. */
  readonly maal?: string;
  readonly side?: number;
}

const MAX = 200;
const words = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, MAX) : '');

export function lesRessursfilter(search: Readonly<Record<string, unknown>>): Ressursfilter {
  const [sok, maal, side] = [words(search.sok), words(search.maal), Number(search.side)];
  const type = TYPER.find((one) => one === search.type);
  return {
    ...(sok !== '' && { sok }),
    ...(type && { type }),
    ...(search.vis === 'favoritter' && { vis: 'favoritter' }),
    ...(maal !== '' && { maal }),
    ...(Number.isSafeInteger(side) && side > 1 && { side }),
  };
}
