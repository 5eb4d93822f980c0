import { type RefObject, useEffect, useRef } from 'react';
import { useTasterPaa } from './innstillinger';

type Handlers = Readonly<Record<string, () => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/**
 * Single-key shortcuts, only while focus is inside `area` and not in a text field.
 * `useHurtigtaster(ref, { j: neste, k: forrige, '?': visTaster })`
 */
export function useHurtigtaster(area: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const [on] = useTasterPaa();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const element = area.current;
    if (!on || !element) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const handler = latest.current[event.key.toLowerCase()];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
    };
  }, [area, on]);
}
