import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/** What stands on the screen while somebody decides on it or writes about it. */
export interface Holdt<T> {
  readonly sak: T;
  /** It is no longer the reader's, and the reader has been told. */
  readonly borte: boolean;
  /** Something else stands there now. */
  readonly endret: boolean;
  /** What was shown before the reader last asked for what is new. */
  readonly foer: T | null;
  readonly henter: boolean;
  readonly seNytt: () => Promise<void>;
  /** The reader's own act: what came of it is shown at once. */
  readonly vis: (sak: T) => void;
}

export interface Holdevalg<T> {
  /** The part whose change the reader must be told of; all of it unless told. */
  readonly merke?: (sak: T) => unknown;
  /** It has stopped waiting for the reader: told like any other change. */
  readonly borte?: boolean;
  /** Nothing to decide in it: what is fetched shows as it comes. */
  readonly fri?: (sak: T) => boolean;
}

interface Sett<T> {
  readonly sak: T;
  readonly borte: boolean;
  readonly foer: T | null;
  /** What the page had fetched when the reader's own act or question went past it: older than what is shown. */
  readonly forbi: T | null;
}

/**
 * The live stream fetches open pages anew. What somebody has begun to decide on must not be exchanged under their
 * hands: it stays as it was opened until they ask for what is new, and so does the version that is sent.
 */
export function useHoldt<T>(
  { isFetching, refetch }: Pick<UseQueryResult<T>, 'isFetching' | 'refetch'>,
  naa: T,
  { merke = (sak) => sak, borte = false, fri = () => false }: Holdevalg<T>,
): Holdt<T> {
  const [sett, setSett] = useState<Sett<T>>({ sak: naa, borte, foer: null, forbi: null });
  const [henter, setHenter] = useState(false);
  // What lay in the cache when the page was opened may be old: reading begins with what that first fetch brings.
  const [opened, setOpened] = useState(!isFetching);
  if (!opened && !isFetching) setOpened(true);
  const passed = sett.forbi === naa;
  const same = sett.sak === naa || JSON.stringify(merke(sett.sak)) === JSON.stringify(merke(naa));
  const endret = opened && !passed && !fri(sett.sak) && !(same && sett.borte === borte);
  if (!endret && !passed && (sett.sak !== naa || sett.borte !== borte)) setSett({ ...sett, sak: naa, borte });
  const seNytt = async (): Promise<void> => {
    setHenter(true);
    const { data = naa } = await refetch();
    setHenter(false);
    setSett({ sak: data, borte, foer: sett.sak, forbi: data === naa ? null : naa });
  };
  const vis = (sak: T): void => {
    setSett({ sak, borte, foer: null, forbi: naa });
  };
  return { ...sett, endret, henter, seNytt, vis };
}
