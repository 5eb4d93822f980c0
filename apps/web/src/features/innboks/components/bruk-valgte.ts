import { useCallback, useMemo, useState } from 'react';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { kanSamles } from '../api/samlet';

export interface Valgte {
  /** What can be ticked just now. */
  readonly mulige: readonly Oppgave[];
  /** What is ticked, oldest first. */
  readonly valgt: readonly Oppgave[];
  readonly erValgt: (oppgave: Oppgave) => boolean;
  readonly veksle: (oppgave: Oppgave) => void;
  readonly velgAlle: (alle: boolean) => void;
}

/** What is ticked to be signed together; what stops waiting falls out by itself. */
export function useValgte(vist: readonly Oppgave[], venter: readonly Oppgave[]): Valgte {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const mulige = useMemo(
    () => vist.filter((oppgave) => venter.includes(oppgave) && kanSamles(oppgave)),
    [vist, venter],
  );
  const veksle = useCallback((oppgave: Oppgave) => {
    if (!kanSamles(oppgave)) return;
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(oppgave.id)) next.add(oppgave.id);
      return next;
    });
  }, []);
  const velgAlle = useCallback(
    (alle: boolean) => {
      setIds(new Set(alle ? mulige.map(({ id }) => id) : []));
    },
    [mulige],
  );
  return {
    mulige,
    valgt: mulige.filter(({ id }) => ids.has(id)),
    erValgt: ({ id }) => ids.has(id),
    veksle,
    velgAlle,
  };
}
