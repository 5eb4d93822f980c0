import { useRef, useState } from 'react';
import type { Meg } from '../../../shared/lib/meg';
import { type SkjemafeilTilstand, useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { loggInn as callLogIn } from '../api/innlogging';

export interface Felter {
  readonly epost: string;
  readonly passord: string;
}

export interface Innlogging {
  readonly felter: Felter;
  readonly sett: (felter: Felter) => void;
  readonly feil: unknown;
  readonly sender: boolean;
  readonly skjemafeil: SkjemafeilTilstand;
  readonly loggInn: (felter: Felter) => Promise<void>;
}

/** State of one log-in form. */
export function useInnlogging(start: Felter, onInne: (meg: Meg) => void): Innlogging {
  const [felter, sett] = useState<Felter>(start);
  const skjemafeil = useSkjemafeil();
  const [feil, setFeil] = useState<unknown>(null);
  const [sender, setSender] = useState(false);
  const busy = useRef(false);
  const loggInn = async (next: Felter): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    sett(next);
    setSender(true);
    setFeil(null);
    try {
      onInne(await callLogIn(next.epost.trim(), next.passord));
    } catch (caught) {
      setFeil(caught);
    } finally {
      busy.current = false;
      setSender(false);
    }
  };
  return { felter, sett, feil, sender, skjemafeil, loggInn };
}
