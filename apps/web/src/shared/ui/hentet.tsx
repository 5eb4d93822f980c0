import { Button } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Feilside } from './feilside';
import { Skjelett } from './skjelett';
import { Feilvarsel } from './varsel';

interface Props<T> {
  sporring: UseQueryResult<T>;
  /** «Henter læringsmål …» */
  laster: string;
  /** `side` when the whole page waits, header included; else a part of a page that has its heading already. */
  form?: 'rader' | 'side';
  rader?: number;
  children: (data: T) => ReactNode;
}

/**
 * A query on the page: skeleton, error, or the data. Old data stay while new are fetched, and a refresh that
 * fails leaves them standing.
 */
export function Hentet<T>({ sporring, laster, form = 'rader', rader = 4, children }: Props<T>) {
  const { t } = useTranslation();
  const retry = (): void => void sporring.refetch();
  if (sporring.data !== undefined) return children(sporring.data);
  if (!sporring.isError) return <Skjelett tekst={laster} form={form} rader={rader} />;
  if (form === 'side') return <Feilside feil={sporring.error} proevIgjen={retry} />;
  return (
    <Feilvarsel feil={sporring.error}>
      <Button variant="secondary" onClick={retry}>
        {t('handling.proevIgjen')}
      </Button>
    </Feilvarsel>
  );
}
