import { useLocation, useRouter } from '@tanstack/react-router';
import type { MinRolle } from '../shared/lib/meg';
import { menyFor } from './meny';

/** Whether this build has a page at the path. */
export function useFinnesSide(): (til: string) => boolean {
  const known: Readonly<Record<string, unknown>> = useRouter().routesByPath;
  return (til) => til in known;
}

/** The menu of a role as this build has it, and where we are in it. */
export function useMeny(rolle: MinRolle) {
  const finnes = useFinnesSide();
  const pathname = useLocation({ select: (location) => location.pathname });
  return { meny: menyFor(rolle.rolle, finnes), pathname };
}
