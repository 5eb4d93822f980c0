import { lazyRouteComponent } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { i18n } from '../i18n/i18n';

/** A page in its own chunk, its texts loaded beside it: `lastSide(() => import('…'), 'MaalSide', ['laeringsmaal'])`. */
export function lastSide<M extends Record<K, FunctionComponent>, K extends string>(
  load: () => Promise<M>,
  name: K,
  namespaces: readonly string[] = [],
) {
  return lazyRouteComponent<Record<K, FunctionComponent>, K>(async () => {
    const [module] = await Promise.all([load(), i18n.loadNamespaces([...namespaces])]);
    return module;
  }, name);
}
