import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { useEnKolonne } from '../../../shared/lib/smal';
import type { Innboksfilter } from '../api/filter';
import type { Avgjort } from './avgjort';
import { filtrert } from './oppgavetekst';

export interface Innboks {
  /** What the list shows: what waits, and what was decided while the page was open, in its old place. */
  readonly vist: readonly Oppgave[];
  /** What still waits, whatever the filter. */
  readonly venter: readonly Oppgave[];
  readonly avgjorte: ReadonlyMap<string, Avgjort>;
  /** The open item, when it has stopped waiting without the reader's doing. */
  readonly borte: string | undefined;
  readonly valgt: Oppgave | undefined;
  readonly neste: Oppgave | undefined;
  readonly person: string | undefined;
  readonly enKolonne: boolean;
  readonly velg: (id: string | undefined) => void;
  readonly velgPerson: (person: string | undefined) => void;
  readonly avgjoer: (avgjort: Avgjort) => void;
  readonly angre: (id: string) => void;
}

const oldestFirst = (a: Oppgave, b: Oppgave): number =>
  a.sidenTid === b.sidenTid ? a.id.localeCompare(b.id) : a.sidenTid < b.sidenTid ? -1 : 1;

type State<T> = readonly [T, (next: T) => void];

/** The open item stays in the list also when it has just stopped waiting: what is typed on it must not vanish. */
function useAapen(oppgaver: readonly Oppgave[], sak: string | undefined): Oppgave | undefined {
  const [held, setHeld] = useState<Oppgave | undefined>(undefined);
  const now = oppgaver.find(({ id }) => id === sak);
  if (now && now !== held) setHeld(now);
  return held?.id === sak ? held : undefined;
}

/** On a wide screen the oldest is open from the start, and stays so when it is decided: the next is for the person to open. */
function useFoerst(
  [first, setFirst]: State<string | undefined>,
  vist: readonly Oppgave[],
  open: readonly Oppgave[],
  { sak, enKolonne }: { sak: string | undefined; enKolonne: boolean },
): string | undefined {
  const stays = first !== undefined && vist.some(({ id }) => id === first);
  // Asked for by name, or in one column, where nothing opens by itself: but what was open already stays open.
  const none = sak !== undefined || (enKolonne && !stays);
  const next = none ? undefined : stays ? first : (open[0] ?? vist[0])?.id;
  if (next !== first) setFirst(next);
  return next;
}

function useAvgjorte() {
  const [avgjorte, setAvgjorte] = useState<ReadonlyMap<string, Avgjort>>(new Map());
  const legg = useCallback((avgjort: Avgjort) => {
    setAvgjorte((before) => new Map(before).set(avgjort.oppgave.id, avgjort));
  }, []);
  const fjern = useCallback((id: string) => {
    setAvgjorte((before) => new Map([...before].filter(([key]) => key !== id)));
  }, []);
  return { avgjorte, legg, fjern };
}

/** What waits, and what the list shows: that, what is done, and what is open. */
function useVist(
  oppgaver: readonly Oppgave[],
  avgjorte: ReadonlyMap<string, Avgjort>,
  { sak, person }: { sak: string | undefined; person?: string },
) {
  const held = useAapen(oppgaver, sak);
  const venter = useMemo(() => oppgaver.filter(({ id }) => !avgjorte.has(id)), [oppgaver, avgjorte]);
  const gone = held && !avgjorte.has(held.id) && !oppgaver.some(({ id }) => id === held.id);
  const borte = gone ? held : undefined;
  const vist = useMemo(() => {
    const done = [...avgjorte.values()].map(({ oppgave }) => oppgave);
    const all = [...venter, ...done, ...(borte ? [borte] : [])];
    return [...filtrert(all, all, person)].sort(oldestFirst);
  }, [venter, avgjorte, borte, person]);
  return { venter, vist, borte: borte?.id };
}

/** Which item is open, what is done, what comes next. */
export function useInnboks(oppgaver: readonly Oppgave[]): Innboks {
  const filter = useSearch({ from: '/innlogget/innboks' });
  const navigate = useNavigate();
  const enKolonne = useEnKolonne();
  const { avgjorte, legg, fjern } = useAvgjorte();
  const { person } = filter;
  const foerst = useState<string | undefined>(undefined);
  const { venter, vist, borte } = useVist(oppgaver, avgjorte, { ...filter, sak: filter.sak ?? foerst[0] });
  // An old link may name what no longer waits.
  const sak = vist.find(({ id }) => id === filter.sak)?.id;
  const open = vist.filter(({ id }) => !avgjorte.has(id) && id !== borte);
  const first = useFoerst(foerst, vist, open, { sak, enKolonne });
  const valgt = vist.find(({ id }) => id === (sak ?? first));
  const after = vist.slice(valgt ? vist.indexOf(valgt) + 1 : 0).find((oppgave) => open.includes(oppgave));

  const go = useCallback(
    (search: Innboksfilter) => {
      void navigate({ to: '/innboks', search, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const velg = useCallback(
    (id: string | undefined) => {
      go({ ...(id !== undefined && { sak: id }), ...(person !== undefined && { person }) });
    },
    [go, person],
  );
  useEffect(() => {
    // From here on it is open because it was, and can be closed.
    if (enKolonne && first !== undefined) velg(first);
  }, [enKolonne, first, velg]);
  return {
    ...{ vist, venter, avgjorte, borte, valgt, person, enKolonne, velg },
    neste: after ?? open.find(({ id }) => id !== valgt?.id),
    velgPerson: (next) => {
      go(next === undefined ? {} : { person: next });
    },
    avgjoer: (avgjort) => {
      legg(avgjort);
      velg(avgjort.oppgave.id);
    },
    angre: (id) => {
      fjern(id);
      velg(undefined);
    },
  };
}
