import { useLocation, useRouter } from '@tanstack/react-router';
import type { Meg } from '../shared/lib/meg';
import type { Rollevalg } from '../shared/lib/rolle';
import { menyFor } from './meny';

/** The inbox is one for all roles; what waits for the LIS themselves stands on «Gjør nå». */
const inInbox = (meg: Meg): number =>
  meg.roller.reduce((sum, { rolle, venter }) => sum + (rolle === 'LIS' ? 0 : venter), 0);

/** The menu of the role in force as this build has it, where we are in it, and what waits in the inbox. */
export function useMeny({ meg, rolle }: Rollevalg) {
  const router = useRouter();
  const pathname = useLocation({ select: (location) => location.pathname });
  const known: Readonly<Record<string, unknown>> = router.routesByPath;
  return { meny: menyFor(rolle.rolle, (til) => til in known), pathname, venter: inInbox(meg) };
}
