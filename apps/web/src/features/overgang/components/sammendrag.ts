import type { Linje } from '../api/overgang';

export const SLAG = ['SAMME', 'DELVIS', 'DELT', 'SLAATT_SAMMEN', 'BORTE', 'NY'] as const;
export type Slag = (typeof SLAG)[number];

/** The kinds that there are, those that ask for attention first and what goes along unchanged last. */
const ORDER: readonly Slag[] = ['DELVIS', 'DELT', 'SLAATT_SAMMEN', 'BORTE', 'NY', 'SAMME'];

export interface Gruppe {
  readonly slag: Slag;
  readonly linjer: readonly Linje[];
}

export const grupper = (linjer: readonly Linje[]): Gruppe[] =>
  ORDER.map((slag) => ({ slag, linjer: linjer.filter((linje) => linje.slag === slag) })).filter(
    (gruppe) => gruppe.linjer.length > 0,
  );

export interface Sammendrag {
  /** Goals of the old plan that live on unchanged, and how many of them stay approved. */
  readonly foelger: number;
  readonly godkjent: number;
  /** Old goals that are changed, divided or put together. */
  readonly endret: number;
  readonly nye: number;
  readonly borte: number;
  /** Approved goals whose approval does not go along. */
  readonly maaVurderes: number;
}

export function oppsummer(linjer: readonly Linje[]): Sammendrag {
  const gamle = (...slag: readonly Slag[]): Linje['fra'] =>
    linjer.filter((linje) => slag.includes(linje.slag)).flatMap(({ fra }) => fra);
  const approved = (maal: Linje['fra']): number => maal.filter(({ tilstand }) => tilstand === 'GODKJENT').length;
  const changed = gamle('DELVIS', 'DELT', 'SLAATT_SAMMEN');
  return {
    foelger: gamle('SAMME').length,
    godkjent: approved(gamle('SAMME')),
    endret: changed.length,
    nye: linjer.filter(({ slag }) => slag === 'NY').length,
    borte: gamle('BORTE').length,
    maaVurderes: approved(changed),
  };
}
