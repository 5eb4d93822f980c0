import { useQueries } from '@tanstack/react-query';
import { type Maalrad, maallisteQuery } from '../../../shared/lib/maalliste';
import { utdanningslopQuery } from '../../../shared/lib/utdanningslop';
import {
  type Aktivitet,
  type Arena,
  arenaerQuery,
  type Bekrefter,
  bekreftereQuery,
  nyligeQuery,
} from '../api/aktiviteter';
import { type Skjema, tomtSkjema } from './skjemaverdi';

/** What the form offers: goals, people, and what was used last. */
export interface Grunnlag {
  readonly lopId: string;
  readonly maal: readonly Maalrad[];
  /** The last used first. */
  readonly bekreftere: readonly Bekrefter[];
  /** The newest activities. */
  readonly nylige: readonly Aktivitet[];
  readonly arenaer: readonly Arena[];
  readonly veileder: { readonly id: string; readonly navn: string } | null;
  readonly virksomhet: string | null;
}

interface Svar {
  readonly venter: boolean;
  readonly grunnlag: Grunnlag;
  /** What could not be had: the form works without, but says so. */
  readonly feil: unknown;
}

const unique = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** The one asked last comes first. */
function sistBruktForst(personer: readonly Bekrefter[], nylige: readonly Aktivitet[]): Bekrefter[] {
  const used = nylige.flatMap(({ bedt }) => (bedt ? [bedt.id] : []));
  const rank = (id: string): number => (used.includes(id) ? used.indexOf(id) : used.length);
  return [...unique(personer)].sort((a, b) => rank(a.id) - rank(b.id));
}

export function useGrunnlag(lopId: string): Svar {
  const [maalliste, bekreftere, nylige] = useQueries({
    queries: [maallisteQuery(lopId), bekreftereQuery(lopId), nyligeQuery(lopId)],
  });
  const [lop, arenaer] = useQueries({ queries: [utdanningslopQuery(lopId), arenaerQuery(lopId)] });
  const recent = nylige.data?.aktiviteter ?? [];
  const here = lop.data?.tilknytninger.find(({ ansvarlig }) => ansvarlig);
  return {
    venter: maalliste.isPending || bekreftere.isPending || nylige.isPending || lop.isPending || arenaer.isPending,
    feil: maalliste.error ?? bekreftere.error,
    grunnlag: {
      lopId,
      maal: maalliste.data?.maal ?? [],
      bekreftere: sistBruktForst(bekreftere.data?.personer ?? [], recent),
      nylige: recent,
      arenaer: arenaer.data?.arenaer ?? [],
      veileder: here?.veileder ?? null,
      virksomhet: here?.virksomhet ?? null,
    },
  };
}

const OFFERED = 3;

/** Goals of the newest activities, newest first. */
export function nyligeMaal({ nylige }: Grunnlag): string[] {
  return unique(nylige.flatMap(({ maal }) => maal))
    .slice(0, OFFERED)
    .map(({ id }) => id);
}

/** Date today, count one, type and place as last time; the goal one came from is ticked. */
export function forvalgtSkjema({ nylige, arenaer }: Grunnlag, maalId: string | undefined): Skjema {
  // A private note says nothing about what is logged next.
  const last = nylige.find(({ privat }) => !privat);
  // The place may have been taken off the list since.
  const arenaId = arenaer.find(({ id }) => id === last?.arena?.id)?.id ?? null;
  return tomtSkjema({ arenaId, ...(last && { type: last.type }), ...(maalId && { maalIder: [maalId] }) });
}
