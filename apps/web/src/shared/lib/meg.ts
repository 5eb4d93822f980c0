import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiFeil } from './api-feil';
import { kall } from './api';
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

/** One of the roles a person has today. */
export interface MinRolle {
  readonly id: string;
  readonly rolle: Rolletype;
  readonly virksomhetId: string | null;
  readonly virksomhet: string | null;
  /** Region or fylke, for the roles that have one. */
  readonly omraade: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly utdanningslopId: string | null;
  /** How many things wait for the person in this role. */
  readonly venter: number;
}

/** A training record of one's own. */
export interface MittUtdanningslop {
  readonly id: string;
  readonly spesialitet: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  /** The responsible virksomhet today. */
  readonly virksomhetId: string | null;
}

export interface Meg {
  readonly id: string;
  readonly navn: string;
  readonly epost: string;
  readonly roller: readonly MinRolle[];
  /** Only a LIS has any. */
  readonly utdanningslop: readonly MittUtdanningslop[];
  readonly ulesteVarsler: number;
}

export interface Demobruker {
  readonly rolle: string;
  readonly navn: string;
  readonly epost: string;
  readonly passord: string;
}

export interface Oppstart {
  readonly versjon: string;
  readonly demo: boolean;
  readonly demobrukere: readonly Demobruker[];
}

/** Null when nobody is logged in: that is an answer and not an error. */
async function loadMeg(): Promise<Meg | null> {
  try {
    const meg = await kall<Meg>('GET', '/api/meg');
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
  queryFn: () => kall<Oppstart>('GET', '/api/oppstart'),
  staleTime: Infinity,
});

export const useMeg = (): Meg | null => useQuery(megQuery).data ?? null;

export const useOppstart = (): Oppstart | null => useQuery(oppstartQuery).data ?? null;
