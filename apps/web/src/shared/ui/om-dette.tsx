import { lazy, Suspense } from 'react';
import { i18n } from '../i18n/i18n';
import type { OmDetteProps } from './meldinger/traadene-om';

const Traadene = lazy(async () => {
  const [module] = await Promise.all([import('./meldinger/traadene-om'), i18n.loadNamespaces(['meldinger', 'fylker'])]);
  return { default: module.TraadeneOm };
});

/** Last on the page of a thing: what has been written about it, and a way to write. Fetched after the page itself. */
export function OmDette(props: OmDetteProps) {
  return (
    <Suspense>
      <Traadene {...props} />
    </Suspense>
  );
}
