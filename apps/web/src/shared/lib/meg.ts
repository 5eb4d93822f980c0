import type { components } from '@kp/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiFeil } from './api-feil';
import { api, svar } from './api';
import { session } from './session';

export const ROLLER = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
  'STEDFORTREDER',
  'DELEGERT_GODKJENNER',
  'ALIS_KONTOR',
  'STATSFORVALTER',
  'HELSEDIREKTORATET',
  'EIER',
] as const;
export type Rolletype = (typeof ROLLER)[number];

export type Meg = components['schemas']['MegResponse'];
/** One of the roles a person has today. */
export type MinRolle = components['schemas']['MinRolleResponse'];
/** A training record of one's own; only a LIS has any. */
export type MittUtdanningslop = components['schemas']['MittUtdanningslopResponse'];
export type Oppstart = components['schemas']['OppstartResponse'];
export type Demobruker = components['schemas']['DemobrukerResponse'];

/** Null when nobody is logged in: that is an answer and not an error. */
async function loadMeg(): Promise<Meg | null> {
  try {
    const meg = await svar(api.GET('/api/meg'));
    const before = session.snapshot().brukerId;
    // Another person has logged in from another tab: this page is not theirs.
    if (before !== null && before !== meg.id) window.location.assign('/');
    session.start(meg.id);
    return meg;
  } catch (error) {
    // Somebody who was logged in and closed the log-in dialog keeps the page and what is typed on it.
    if (error instanceof ApiFeil && error.status === 401 && session.snapshot().brukerId === null) return null;
    throw error;
  }
}

/** Invalidate `['meg']` after a decision: the waiting counts in the header come from here. */
export const megQuery = queryOptions({ queryKey: ['meg'], queryFn: loadMeg, staleTime: 60_000 });

export const oppstartQuery = queryOptions({
  queryKey: ['oppstart'],
  queryFn: () => svar(api.GET('/api/oppstart')),
  staleTime: Infinity,
});

export const useMeg = (): Meg | null => useQuery(megQuery).data ?? null;

export const useOppstart = (): Oppstart | null => useQuery(oppstartQuery).data ?? null;
