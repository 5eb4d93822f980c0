import { lazy, Suspense, useSyncExternalStore } from 'react';
import { session } from '../shared/lib/session';

const Sesjonsdialog = lazy(async () => ({ default: (await import('./sesjonsdialog')).Sesjonsdialog }));

/** A lost session opens a log-in dialog over the page; nothing under it is unmounted. */
export function Sesjonsvakt() {
  const { mustLogIn } = useSyncExternalStore(session.subscribe, session.snapshot);
  return <Suspense>{mustLogIn && <Sesjonsdialog />}</Suspense>;
}
