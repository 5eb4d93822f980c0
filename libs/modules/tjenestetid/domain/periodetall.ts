import type { CalendarDate } from '@kp/kernel/calendar-date';
import type { Utfall } from './biter';
import { toDato } from './enheter';
import { type Tidslinje, vektTil } from './segmenter';
import { STANDER, type Tjenesteperiode } from './tjenesteperiode';

/** What one period counts with before the absence of the whole utdanningsløp is settled, in units. */
export interface Periodetall {
  readonly periodeId: string;
  readonly bekreftet: number;
  readonly registrert: number;
  readonly planlagt: number;
  /** Absence that counts when all standings are seen together. */
  readonly fravaer: number;
  /** What 100 % a day cuts away when all standings are seen together. */
  readonly kuttet: number;
}

/** Days on which something of a period does not count; `til: null` as long as the open period runs on. */
export interface Strekk {
  readonly periodeId: string;
  readonly fra: CalendarDate;
  readonly til: CalendarDate | null;
}

/** `andel` is what is cut of each day, in 1/1 000 000 of a full one. */
export interface Kutt extends Strekk {
  readonly andel: number;
}

export interface UtenTelling extends Strekk {
  readonly utfall: Exclude<Utfall, 'TELLER'>;
}

const FIELDS = ['bekreftet', 'registrert', 'planlagt'] as const;
const LAST = STANDER.length - 1;

/**
 * The figures of each period over the days before `til`; 0 where nothing counts. Each standing is reckoned as if the later
 * ones were not there, so that what is confirmed never depends on what is registered beside it.
 */
export function listPeriodetall(
  perioder: readonly Tjenesteperiode[],
  { segmenter }: Tidslinje,
  til: number,
): Periodetall[] {
  const empty = { bekreftet: 0, registrert: 0, planlagt: 0, fravaer: 0, kuttet: 0 };
  const found = new Map(perioder.map(({ id }) => [id, { ...empty }]));
  for (const segment of segmenter) {
    if (segment.fra >= til) break;
    const weight = vektTil(segment, til);
    FIELDS.forEach((field, nivaa) => {
      for (const { bit, arbeidet, fravaer } of segment.bidrag[nivaa] ?? []) {
        const row = bit.stand === nivaa ? found.get(bit.periode.id) : undefined;
        if (row) row[field] += (arbeidet + fravaer) * weight;
      }
    });
    for (const { bit, arbeidet, fravaer } of segment.bidrag[LAST] ?? []) {
      const row = found.get(bit.periode.id);
      if (!row) continue;
      row.fravaer += fravaer * weight;
      row.kuttet += (bit.arbeidet + bit.fravaer - arbeidet - fravaer) * weight;
    }
  }
  return [...found].map(([periodeId, tall]) => ({ periodeId, ...tall }));
}

/** Every stretch that more than 100 % a day cuts, reported by rule 3. */
export function listKutt({ segmenter, slutt }: Tidslinje): Kutt[] {
  const cut: (Piece & { readonly andel: number })[] = [];
  for (const segment of segmenter) {
    for (const { bit, arbeidet, fravaer } of segment.bidrag[LAST] ?? []) {
      const andel = bit.arbeidet + bit.fravaer - arbeidet - fravaer;
      if (andel > 0) cut.push({ ...piece(bit.periode.id, segment), andel });
    }
  }
  return join(cut, (a, b) => a.andel === b.andel).map(({ andel, ...days }) => ({ ...toStrekk(days, slutt), andel }));
}

/** Every stretch whose days count 0 because of the status or for want of an agreement, reported by rule 2. */
export function listUtenTelling({ biter, slutt }: Tidslinje): UtenTelling[] {
  const pieces = biter.flatMap((bit) =>
    bit.utfall === 'TELLER' ? [] : [{ ...piece(bit.periode.id, bit), utfall: bit.utfall }],
  );
  const same = join(pieces, (a, b) => a.utfall === b.utfall);
  return same.map(({ utfall, ...days }) => ({ ...toStrekk(days, slutt), utfall }));
}

interface Piece {
  readonly periodeId: string;
  readonly fra: number;
  readonly til: number;
}

const piece = (periodeId: string, { fra, til }: { fra: number; til: number }): Piece => ({ periodeId, fra, til });

const toStrekk = ({ periodeId, fra, til }: Piece, slutt: number): Strekk => ({
  periodeId,
  fra: toDato(fra),
  til: til >= slutt ? null : toDato(til - 1),
});

/** Pieces of one period that follow on each other and say the same, as one. */
function join<T extends Piece>(pieces: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const lastOf = new Map<string, T>();
  const found: T[] = [];
  for (const next of [...pieces].sort((a, b) => a.fra - b.fra)) {
    const last = lastOf.get(next.periodeId);
    const joins = last !== undefined && last.til === next.fra && isSame(last, next);
    const joined = joins ? { ...next, fra: last.fra } : next;
    if (joins) found[found.indexOf(last)] = joined;
    else found.push(joined);
    lastOf.set(next.periodeId, joined);
  }
  return found;
}
