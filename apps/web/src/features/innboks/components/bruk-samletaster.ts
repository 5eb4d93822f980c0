import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useHurtigtaster } from '../../../shared/lib/hurtigtaster';
import type { Samling } from './bruk-samling';

const STOPS = 'article[data-sak], form';
/** Where one begins when there is nothing left to sign. */
const HEADING = 'h1';

/** Focus on an item, or on the signature, with its beginning in view. */
function gaaTil(stop: HTMLElement | null | undefined): void {
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'start' });
}

/** J and K step through what is to be read, and at last to the signature; X, B and R act on the item that has focus. */
export function useSamletaster(area: RefObject<HTMLElement | null>, { taUt, saker }: Samling, hjelp: () => void) {
  const navigate = useNavigate();
  const after = useRef<number | null>(null);
  const stops = (): HTMLElement[] => [...(area.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const here = (): number => stops().findIndex((stop) => stop.contains(document.activeElement));
  const iFokus = (): string | undefined => stops()[here()]?.dataset['sak'];
  const fjern = (id: string): void => {
    after.current = stops().findIndex((stop) => stop.dataset['sak'] === id);
    taUt(id);
  };
  // The button that was pressed is gone: go on with the item that took its place.
  useEffect(() => {
    if (after.current === null) return;
    gaaTil(stops()[after.current] ?? area.current?.querySelector<HTMLElement>(HEADING));
    after.current = null;
  }, [saker.length]);
  useHurtigtaster(area, {
    j: () => {
      gaaTil(stops()[here() + 1]);
    },
    k: () => {
      const at = here();
      gaaTil(stops()[at > 0 ? at - 1 : 0]);
    },
    x: () => {
      const id = iFokus();
      if (id !== undefined) fjern(id);
    },
    b: () => {
      gaaTil(stops().at(-1)?.querySelector<HTMLElement>('input[type=checkbox]'));
    },
    r: () => {
      const sak = iFokus();
      if (sak !== undefined) void navigate({ to: '/innboks', search: { sak } });
    },
    '?': hjelp,
  });
  return { fjern };
}
