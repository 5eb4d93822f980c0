import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import type { Meg } from '../shared/lib/meg';
import { ulesteTraaderQuery } from '../shared/lib/meldinger-uleste';
import type { Rollevalg } from '../shared/lib/rolle';
import { type Menynavn, menyFor } from './meny';

/** What waits behind an entry. */
export type Antall = Partial<Record<Menynavn, number>>;

/** The inbox is one for all roles; what waits for the LIS themselves stands on «Gjør nå». */
const inInbox = (meg: Meg): number =>
  meg.roller.reduce((sum, { rolle, venter }) => sum + (rolle === 'LIS' ? 0 : venter), 0);

/** The menu of the role in force as this build has it, where we are in it, and what waits in the inbox. */
export function useMeny({ meg, rolle }: Rollevalg) {
  const router = useRouter();
  const pathname = useLocation({ select: (location) => location.pathname });
  const known: Readonly<Record<string, unknown>> = router.routesByPath;
  const meny = menyFor(rolle.rolle, (til) => til in known);
  const enabled = meny.topp.some(({ navn }) => navn === 'meldinger');
  const { data } = useQuery({ ...ulesteTraaderQuery, enabled });
  const antall: Antall = { innboks: inInbox(meg), meldinger: data?.uleste ?? 0 };
  return { meny, pathname, antall };
}
