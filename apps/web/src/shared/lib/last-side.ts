import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { i18n } from '../i18n/i18n';

/**
 * A page in its own chunk, its texts loaded beside it: `lastSide(() => import('…'), 'MaalSide', ['laeringsmaal'])`.
 * The answer's type says nothing about the page on purpose: the page's links are typed by the router, and the router
 * by its pages; here the circle is broken, or `useParams` and `Link` would silently become `any`.
 */
export function lastSide<M extends object>(
  load: () => Promise<M>,
  name: keyof M & string,
  namespaces: readonly string[] = [],
): RouteComponent {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), i18n.loadNamespaces([...namespaces])]);
    return module as Record<string, RouteComponent>;
  }, name);
}
