import { lazy, Suspense } from 'react';
import { i18n } from '../../i18n/i18n';
import type { DetteKanHjelpeProps } from './hjelpeblokk';

/** Fetched with its texts when somebody has chosen a goal that it may help with. */
const Lat = lazy(async () => {
  const [{ Hjelpeblokk }] = await Promise.all([import('./hjelpeblokk'), i18n.loadNamespaces(['ressurser'])]);
  return { default: Hjelpeblokk };
});

/** «Dette kan hjelpe»: what is published for some goals. */
export function DetteKanHjelpe(props: DetteKanHjelpeProps) {
  if (props.koder.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Lat {...props} />
    </Suspense>
  );
}
