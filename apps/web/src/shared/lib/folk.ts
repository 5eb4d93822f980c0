import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';

type Skjemaer = components['schemas'];
export type Folk = Skjemaer['FolkResponse'];
export type Folkerad = Skjemaer['FolkeradResponse'];

/** The people of a virksomhet, or those with a national role when it is null. */
export const folkQuery = (virksomhetId: string | null) =>
  queryOptions({
    queryKey: ['folk', virksomhetId ?? 'nasjonale'],
    queryFn: ({ signal }): Promise<Folk> =>
      virksomhetId === null
        ? svar(api.GET('/api/nasjonale-roller', { signal }))
        : svar(api.GET('/api/virksomheter/{id}/personer', { params: { path: { id: virksomhetId } }, signal })),
  });

/** Those who have one of the roles in force today, by name. */
export const medRolle = (personer: readonly Folkerad[], ...roller: readonly string[]): readonly Folkerad[] =>
  personer
    .filter((person) => person.roller.some(({ rolle, aktiv }) => aktiv && roller.includes(rolle)))
    .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
