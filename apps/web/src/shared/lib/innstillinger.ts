import { useSyncExternalStore } from 'react';
import { lager } from './lager';

/** Choices that belong to the device and not to the person: colours and shortcut keys. */
export const FARGEVALG = ['light', 'dark', 'auto'] as const;
export type Fargevalg = (typeof FARGEVALG)[number];

const COLOUR_KEY = 'kp:farger';
const KEYS_KEY = 'kp:taster';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
const notify = (): void => {
  for (const listener of listeners) listener();
};

const readColour = (): Fargevalg => FARGEVALG.find((choice) => choice === lager.read(COLOUR_KEY)) ?? 'light';
const readKeys = (): boolean => lager.read(KEYS_KEY) !== 'av';

/** Called first of all, before anything is drawn. */
export function applyColour(): void {
  document.documentElement.dataset['colorScheme'] = readColour();
}

export function useFargevalg(): [Fargevalg, (choice: Fargevalg) => void] {
  const choice = useSyncExternalStore(subscribe, readColour);
  return [
    choice,
    (next) => {
      lager.save(COLOUR_KEY, next);
      applyColour();
      notify();
    },
  ];
}

/** Whether single-key shortcuts are on (WCAG 2.1.4: they can be switched off in the profile). */
export function useTasterPaa(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, readKeys);
  return [
    on,
    (next) => {
      lager.save(KEYS_KEY, next ? 'paa' : 'av');
      notify();
    },
  ];
}
