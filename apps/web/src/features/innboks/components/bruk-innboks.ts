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

const sammeSak = (a: Oppgave, b: Oppgave): boolean => a.slag === b.slag && a.gjelderId === b.gjelderId;

/**
 * The open item stays in the list also when it has just stopped waiting: what is typed on it must not vanish. What was
 * changed and sent anew meanwhile waits under another id, and is the same case to the one who reads it.
 */
function useAapen(
  oppgaver: readonly Oppgave[],
  avgjorte: ReadonlyMap<string, Avgjort>,
  sak: string | undefined,
): { aapen: Oppgave | undefined; borte: Oppgave | undefined } {
  const [held, setHeld] = useState<Oppgave | undefined>(undefined);
  const now = oppgaver.find(({ id }) => id === sak);
  if (now && now !== held) setHeld(now);
  const open = now ?? (held?.id === sak ? held : undefined);
  if (now || !open || avgjorte.has(open.id)) return { aapen: open, borte: undefined };
  const anew = oppgaver.find((oppgave) => sammeSak(oppgave, open));
  return anew ? { aapen: anew, borte: undefined } : { aapen: open, borte: open };
}

/** On a wide screen the oldest is open from the start, and stays so when it is decided: the next is for the person to open. */
function foerstAapen(
  aapen: Oppgave | undefined,
  shown: readonly Oppgave[],
  { sak, enKolonne }: { sak: string | undefined; enKolonne: boolean },
): string | undefined {
  // Asked for by name, or in one column, where nothing opens by itself: but what was open already stays open.
  if (sak !== undefined || (enKolonne && !aapen)) return undefined;
  return (aapen ?? shown[0])?.id;
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
  const { aapen, borte } = useAapen(oppgaver, avgjorte, sak);
  const venter = useMemo(() => oppgaver.filter(({ id }) => !avgjorte.has(id)), [oppgaver, avgjorte]);
  const vist = useMemo(() => {
    const done = [...avgjorte.values()].map(({ oppgave }) => oppgave);
    const all = [...venter, ...done, ...(borte ? [borte] : [])];
    return [...filtrert(all, all, person)].sort(oldestFirst);
  }, [venter, avgjorte, borte, person]);
  return { venter, vist, aapen: vist.find(({ id }) => id === (aapen?.id ?? sak)), borte: borte?.id };
}

/** Which item is open, what is done, what comes next. */
export function useInnboks(oppgaver: readonly Oppgave[]): Innboks {
  const filter = useSearch({ from: '/innlogget/innboks' });
  const navigate = useNavigate();
  const enKolonne = useEnKolonne();
  const { avgjorte, legg, fjern } = useAvgjorte();
  const { person } = filter;
  const [first, setFirst] = useState<string | undefined>(undefined);
  const { venter, vist, aapen, borte } = useVist(oppgaver, avgjorte, { ...filter, sak: filter.sak ?? first });
  // An old link may name what no longer waits.
  const sak = filter.sak === undefined ? undefined : aapen?.id;
  const open = vist.filter(({ id }) => !avgjorte.has(id) && id !== borte);
  const next = foerstAapen(aapen, open.length > 0 ? open : vist, { sak, enKolonne });
  if (next !== first) setFirst(next);
  const valgt = vist.find(({ id }) => id === (sak ?? next));
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
    if (enKolonne && next !== undefined) velg(next);
  }, [enKolonne, next, velg]);
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
