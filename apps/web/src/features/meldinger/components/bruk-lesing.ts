import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { meldingsnoekler } from '../../../shared/lib/meldinger';
import { ulesteTraaderQuery } from '../../../shared/lib/meldinger-uleste';
import { merkLest } from '../api/meldinger';
import type { Traad } from '../api/traad';

const subscribe = (tell: () => void): (() => void) => {
  document.addEventListener('visibilitychange', tell);
  return () => {
    document.removeEventListener('visibilitychange', tell);
  };
};
const isVisible = (): boolean => document.visibilityState === 'visible';

/** What is shown on a page somebody looks at is read. The answer is how far it was read when the page was opened. */
export function useLesing({ id, lestNr, meldinger }: Traad): number {
  const client = useQueryClient();
  const [before] = useState(lestNr);
  const told = useRef(lestNr);
  const visible = useSyncExternalStore(subscribe, isVisible);
  const last = meldinger.at(-1)?.nr ?? 0;
  useEffect(() => {
    if (!visible || last <= told.current) return;
    const earlier = told.current;
    told.current = last;
    merkLest(id, last).then(
      (left) => {
        client.setQueryData(ulesteTraaderQuery.queryKey, left);
        void client.invalidateQueries({ queryKey: [...meldingsnoekler.alle, 'innboks'] });
      },
      // Without contact it stays unread; the next message, or the next visit, says it again.
      () => {
        told.current = earlier;
      },
    );
  }, [client, id, last, visible]);
  return before;
}
