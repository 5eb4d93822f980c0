import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import type { Meg } from '../../../shared/lib/meg';

export type Aktivering = components['schemas']['LenkeResponse'];

/** Logs in and answers who it is, so that the caller can see whether it is the same person as before. */
export async function loggInn(epost: string, passord: string): Promise<Meg> {
  await svar(api.POST('/api/innlogging', { body: { epost, passord } }));
  return svar(api.GET('/api/meg'));
}

export const loggUt = () => svar(api.POST('/api/utlogging'));

/** Answers alike whether the address is known or not. */
export const glemtPassord = (epost: string) => svar(api.POST('/api/glemt-passord', { body: { epost } }));

export const aktiveringQuery = (kode: string) =>
  queryOptions({
    queryKey: ['aktivering', kode],
    queryFn: () => svar(api.GET('/api/aktivering/{kode}', { params: { path: { kode } } })),
    retry: false,
    // The link is used up when the form is sent; asking again would only say so over the receipt.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** Sets the password; the server opens a session with it, so the answer is who is now logged in. */
export async function aktiver(kode: string, passord: string): Promise<Meg> {
  await svar(api.POST('/api/aktivering', { body: { kode, passord } }));
  return svar(api.GET('/api/meg'));
}

export const byttPassord = (gammelt: string, nytt: string) =>
  svar(api.POST('/api/passord', { body: { gammelt, nytt } }));
