import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { journalnoekler } from '../../../shared/lib/journal';
import type { AktivitetInn } from '../api/aktiviteter';
import { IKKE_LAGRET, type Lagrer, type Lagrestatus, makeLagrer } from './lagrer';
import type { Sak } from './skjemaverdi';

/** What one draft shows of its saving, and what may be done with it. */
export interface Lagring extends Lagrestatus, Pick<Lagrer, 'lagreNaa' | 'settSak'> {}

interface Lagrere {
  readonly status: (noekkel: string) => Lagrestatus;
  /** Made the first time it is asked for, on the draft it then has. */
  readonly hent: (noekkel: string, start: Sak) => Lagrer;
  readonly avbrytAlle: () => void;
}

/** Keeps the drafts on the server in step with the form: one for each procedure in it. */
export function useLagrere(lopId: string, onSak: (noekkel: string, sak: Sak, body: AktivitetInn) => void): Lagrere {
  const client = useQueryClient();
  const all = useRef(new Map<string, Lagrer>());
  const [statuser, setStatuser] = useState<ReadonlyMap<string, Lagrestatus>>(new Map());
  const hent = useCallback(
    (noekkel: string, start: Sak): Lagrer => {
      const known = all.current.get(noekkel);
      if (known) return known;
      const made = makeLagrer(lopId, start, {
        onStatus: (status) => {
          setStatuser((before) => new Map(before).set(noekkel, status));
        },
        onSak: (sak, body) => {
          onSak(noekkel, sak, body);
        },
        onLagret: ({ aktivitet }) => {
          client.setQueryData(journalnoekler.aktivitet(aktivitet.id), aktivitet);
          void client.invalidateQueries({ queryKey: journalnoekler.lop(lopId), refetchType: 'none' });
        },
      });
      all.current.set(noekkel, made);
      return made;
    },
    [client, lopId, onSak],
  );
  useEffect(() => {
    const drafts = all.current;
    const retry = (): void => {
      for (const draft of drafts.values()) draft.proevIgjen();
    };
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      for (const draft of drafts.values()) draft.skyll();
    };
  }, []);
  return {
    hent,
    status: (noekkel) => statuser.get(noekkel) ?? IKKE_LAGRET,
    avbrytAlle: () => {
      for (const draft of all.current.values()) draft.avbryt();
    },
  };
}
