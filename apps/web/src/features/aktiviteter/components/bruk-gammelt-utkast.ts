import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { type Aktivitet, aktivitetQuery } from '../api/aktiviteter';

import type { Skjematilstand } from './bruk-skjema';
import type { Sak } from './skjemaverdi';

type Stand =
  /** Nothing to ask about, or the server could not be asked: go on with what is on the page. */
  | 'fortsett'
  | 'sjekker'
  /** Sent or deleted from another page since: what lies on this device is a leftover. */
  | 'ferdig'
  /** Changed from another page or device since. */
  | 'endret';

const isGone = (error: unknown): boolean => error instanceof ApiFeil && error.status === 404;

function stand(sak: Sak, aktivitet: Aktivitet | undefined, error: unknown): Stand {
  if (isGone(error)) return 'ferdig';
  if (!aktivitet) return error === null ? 'sjekker' : 'fortsett';
  if (aktivitet.tilstand !== 'UTKAST') return 'ferdig';
  return aktivitet.versjon === sak.versjon ? 'fortsett' : 'endret';
}

/**
 * What has become of the draft on the server that the draft on this device was saved to; asked once, at the start.
 * One that is done with elsewhere is thrown away here too.
 */
export function useGammeltUtkast(
  { sak, gjenopprettet }: Pick<Skjematilstand, 'sak' | 'gjenopprettet'>,
  /** True when there is more on the page to go on with. */
  kast: () => boolean,
): 'fortsett' | 'sjekker' | 'endret' {
  const [first] = useState(sak);
  const ask = gjenopprettet && first.id !== null;
  const draft = useQuery({ ...aktivitetQuery(first.id ?? ''), enabled: ask, retry: false });
  const [answer, setAnswer] = useState<Stand>(ask ? 'sjekker' : 'fortsett');
  const now = answer === 'sjekker' ? stand(first, draft.data, draft.error) : answer;
  // Later saves of this very page change the version: the answer is that of the start.
  if (now !== answer) setAnswer(now);
  const throwAway = useEffectEvent(kast);
  useEffect(() => {
    if (now === 'ferdig' && throwAway()) setAnswer('fortsett');
  }, [now]);
  return now === 'ferdig' ? 'sjekker' : now;
}
