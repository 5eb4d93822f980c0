import { type RefObject, useEffect, useRef, useState } from 'react';

interface Utfelling {
  readonly aapen: boolean;
  readonly lukk: () => void;
  readonly veksle: () => void;
  /** Round both the button and the panel. */
  readonly omraade: RefObject<HTMLDivElement | null>;
  readonly knapp: RefObject<HTMLButtonElement | null>;
}

/** A button that unfolds a panel: closes on Esc (focus back to the button), on a press outside and when focus leaves. */
export function useUtfelling(): Utfelling {
  const [aapen, setAapen] = useState(false);
  const omraade = useRef<HTMLDivElement>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!aapen) return undefined;
    const outside = (event: Event): void => {
      if (!omraade.current?.contains(event.target as Node)) setAapen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setAapen(false);
      knapp.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, [aapen]);
  return {
    aapen,
    omraade,
    knapp,
    lukk: () => {
      setAapen(false);
    },
    veksle: () => {
      setAapen((before) => !before);
    },
  };
}
