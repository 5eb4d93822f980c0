import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';

/** One thing that waits for the person logged in, whichever of the roles it is for. */
export type Oppgave = components['schemas']['OppgaveResponse'];

/** What waits for the person in all roles at once, oldest first. */
export const arbeidslisteQuery = queryOptions({
  queryKey: ['arbeidsliste'],
  queryFn: async ({ signal }): Promise<readonly Oppgave[]> =>
    (await svar(api.GET('/api/arbeidsliste', { signal }))).oppgaver,
});
