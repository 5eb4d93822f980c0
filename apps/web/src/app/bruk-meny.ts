import { useLocation, useRouter } from '@tanstack/react-router';
import type { MinRolle } from '../shared/lib/meg';
import { menyFor } from './meny';

/** The menu of a role as this build has it, and where we are in it. */
export function useMeny(rolle: MinRolle) {
  const router = useRouter();
  const pathname = useLocation({ select: (location) => location.pathname });
  const known: Readonly<Record<string, unknown>> = router.routesByPath;
  return { meny: menyFor(rolle.rolle, (til) => til in known), pathname };
}
