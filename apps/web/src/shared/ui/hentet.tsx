import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Feilside } from './feilside';
import { Skjelett } from './skjelett';

interface Props<T> {
  sporring: UseQueryResult<T>;
  /** «Henter læringsmål …» */
  laster: string;
  /** `side` when the page header itself waits for the data. */
  form?: 'rader' | 'side';
  rader?: number;
  children: (data: T) => ReactNode;
}

/**
 * A query on the page: skeleton, error page, or the data. Old data stay while new are fetched, and a refresh that
 * fails leaves them standing.
 */
export function Hentet<T>({ sporring, laster, form = 'rader', rader = 4, children }: Props<T>) {
  if (sporring.data !== undefined) return children(sporring.data);
  if (sporring.isError) return <Feilside feil={sporring.error} proevIgjen={() => void sporring.refetch()} />;
  return <Skjelett tekst={laster} form={form} rader={rader} />;
}
