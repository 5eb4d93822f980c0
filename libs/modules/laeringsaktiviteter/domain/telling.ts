interface Anbefalt {
  readonly antall: number | null;
  readonly tekst: string;
  readonly type: string | null;
}

interface Utfoert {
  readonly type: string;
  readonly antall: number | null;
  readonly tilstand: string;
}

export interface Telling extends Anbefalt {
  /** Confirmed activities of the same type; what was logged with a count counts that many. */
  readonly utfoert: number;
}

/**
 * Recommended activities beside what has been confirmed. An entry says its type, not which line of the goal it is, so
 * lines of one type are filled in their order. Recommended, not required: nothing is decided by these figures.
 */
export function countActivities(anbefalte: readonly Anbefalt[], utfoerte: readonly Utfoert[]): Telling[] {
  const left = new Map<string, number>();
  for (const { type, antall, tilstand } of utfoerte) {
    if (tilstand === 'BEKREFTET') left.set(type, (left.get(type) ?? 0) + (antall ?? 1));
  }
  const lastOfType = new Map(anbefalte.map((a, index) => [a.type, index]));
  return anbefalte.map((anbefalt, index) => {
    const available = left.get(anbefalt.type ?? '') ?? 0;
    const isLast = lastOfType.get(anbefalt.type) === index;
    const utfoert = isLast ? available : Math.min(available, anbefalt.antall ?? available);
    left.set(anbefalt.type ?? '', available - utfoert);
    return { ...anbefalt, utfoert };
  });
}
