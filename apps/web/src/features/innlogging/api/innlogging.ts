import { queryOptions } from '@tanstack/react-query';
import { kall } from '../../../shared/lib/api';
import type { Meg } from '../../../shared/lib/meg';

export interface Aktivering {
  readonly navn: string;
  readonly epost: string;
  readonly formaal: 'AKTIVERING' | 'PASSORD';
}

/** Logs in and answers who it is, so that the caller can see whether it is the same person as before. */
export async function loggInn(epost: string, passord: string): Promise<Meg> {
  await kall('POST', '/api/innlogging', { epost, passord });
  return kall<Meg>('GET', '/api/meg');
}

export const loggUt = (): Promise<unknown> => kall('POST', '/api/utlogging', {});

/** Answers alike whether the address is known or not. */
export const glemtPassord = (epost: string): Promise<unknown> => kall('POST', '/api/glemt-passord', { epost });

export const aktiveringQuery = (kode: string) =>
  queryOptions({
    queryKey: ['aktivering', kode],
    queryFn: () => kall<Aktivering>('GET', `/api/aktivering/${encodeURIComponent(kode)}`),
    retry: false,
    // The link is used up when the form is sent; asking again would only say so over the receipt.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export const aktiver = (kode: string, passord: string): Promise<unknown> =>
  kall('POST', '/api/aktivering', { kode, passord });

export const byttPassord = (gammelt: string, nytt: string): Promise<unknown> =>
  kall('POST', '/api/passord', { gammelt, nytt });
