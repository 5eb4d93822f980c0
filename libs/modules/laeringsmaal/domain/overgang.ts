/** How goals of an older version live on in a newer one. */
export const OVERGANGSSLAG = ['SAMME', 'DELVIS', 'DELT', 'SLAATT_SAMMEN', 'BORTE', 'NY'] as const;
export type Overgangsslag = (typeof OVERGANGSSLAG)[number];

/** What the relation between two goals rests on. */
export interface Overgangsmaal {
  readonly kode: string;
  readonly tittel: string;
  readonly maaltekst: string;
  /** Codes of the version before that the goal takes the place of. */
  readonly erstatter: readonly string[];
}

/** Goals that belong together over the transition; those on the two sides stand in no other relation. */
export interface Relasjon<T> {
  readonly slag: Overgangsslag;
  readonly fra: readonly T[];
  readonly til: readonly Etterfolger<T>[];
}

export interface Etterfolger<T> {
  readonly maal: T;
  /** The codes of its own predecessors among `fra`: in a tangle not all of them are. */
  readonly forgjengere: readonly string[];
}

/**
 * The relations from the first of `versjoner` to the last, through every version between. Each old goal stands in exactly
 * one relation, and so does each new one (ADR 0008).
 */
export function finnRelasjoner<T extends Overgangsmaal>(versjoner: readonly (readonly T[])[]): Relasjon<T>[] {
  const [gamle = []] = versjoner;
  const nye = versjoner.at(-1) ?? [];
  const opphav = sporOpphav(versjoner);
  const left = new Map(gamle.map((maal) => [maal.kode, maal]));
  const waiting = nye.map((maal): Etterfolger<T> => ({ maal, forgjengere: opphav.get(maal.kode) ?? [] }));
  const relasjoner: Relasjon<T>[] = [];
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    const til = samle(first, waiting);
    const koder = new Set(til.flatMap(({ forgjengere }) => forgjengere));
    const fra = gamle.filter(({ kode }) => koder.has(kode));
    fra.forEach(({ kode }) => left.delete(kode));
    relasjoner.push({ slag: bestemSlag(fra, til), fra, til });
  }
  return [...relasjoner, ...[...left.values()].map((maal) => ({ slag: 'BORTE' as const, fra: [maal], til: [] }))];
}

/** For each code of the last version: the codes of the first that it comes from. */
function sporOpphav(versjoner: readonly (readonly Overgangsmaal[])[]): ReadonlyMap<string, readonly string[]> {
  const [first = [], ...rest] = versjoner;
  let before = first;
  let opphav = new Map(first.map(({ kode }) => [kode, [kode]]));
  for (const nye of rest) {
    const steps = finnForgjengere(before, nye);
    const known = opphav;
    opphav = new Map(
      nye.map(({ kode }) => [kode, [...new Set((steps.get(kode) ?? []).flatMap((k) => known.get(k) ?? []))]]),
    );
    before = nye;
  }
  return opphav;
}

/**
 * One step. A goal comes from what it says it takes the place of, and from its own code: unless the code was given away,
 * which is so when it names others and a different goal names its code.
 */
function finnForgjengere(
  gamle: readonly Overgangsmaal[],
  nye: readonly Overgangsmaal[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(gamle.map(({ kode }) => kode));
  return new Map(
    nye.map(({ kode, erstatter }) => {
      const named = erstatter.filter((k) => known.has(k) && k !== kode);
      const givenAway = named.length > 0 && nye.some((other) => other.kode !== kode && other.erstatter.includes(kode));
      const own = known.has(kode) && (!givenAway || erstatter.includes(kode)) ? [kode] : [];
      return [kode, [...new Set([...own, ...named])]];
    }),
  );
}

/** Takes out of `waiting` everything that shares a predecessor with the first, however many steps away. */
function samle<T>(first: Etterfolger<T>, waiting: Etterfolger<T>[]): Etterfolger<T>[] {
  const group = [first];
  const koder = new Set(first.forgjengere);
  for (let at = 0; at < waiting.length; at++) {
    const next = waiting[at];
    if (!next?.forgjengere.some((kode) => koder.has(kode))) continue;
    waiting.splice(at, 1);
    group.push(next);
    next.forgjengere.forEach((kode) => koder.add(kode));
    // What was passed over may belong here now.
    at = -1;
  }
  return group;
}

function bestemSlag<T extends Overgangsmaal>(fra: readonly T[], til: readonly Etterfolger<T>[]): Overgangsslag {
  const [old, ...olds] = fra;
  const [ny, ...nye] = til;
  if (!old || !ny) return 'NY';
  if (nye.length > 0) return 'DELT';
  if (olds.length > 0) return 'SLAATT_SAMMEN';
  return isSame(old.tittel, ny.maal.tittel) && isSame(old.maaltekst, ny.maal.maaltekst) ? 'SAMME' : 'DELVIS';
}

/** Where the lines break is no change of the goal. */
const isSame = (a: string, b: string): boolean => spaced(a) === spaced(b);
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
